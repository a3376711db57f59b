/** The tables of an import: what each column was taken to hold, beside its first cells, to be said otherwise. */
import { html, nothing, type Html } from "../html.ts";
import { shorten } from "#lib/shorten.ts";
import { columnUses, type ColumnUse } from "#recognition/columns/column-use.ts";
import type { RecognisedTable } from "#recognition/recognised-statement.ts";
import { options, wrongMarks } from "../desk/fields.ts";
import { button, form, hidden, type Look } from "../desk/look.ts";
import { attribute, named, sayIfKnown } from "../desk/markup.ts";
import { sentence } from "../sentence.ts";
import type { UsedLine } from "../desk-import/source.ts";
import type { ImportView } from "../desk-import/view.ts";
import { fieldOf } from "./parse-columns.ts";

export function columnsSection(look: Look, view: ImportView): Html {
  const { t } = look;
  const { tables } = view.state.base;
  if (tables.length === 0) return nothing;
  const isSheet = view.state.units.length === 0;
  const parts = tables.map((table) => tablePart(look, view, table, isSheet));
  return html`<section class="sheet" aria-labelledby="co"><div class="phead"><h2 id="co" tabindex="-1">${t("columns.heading", { count: tables.length })}</h2></div>
${parts}</section>`;
}

/** Open where the whole file is a table or something is wrong; beside a text a table is a part of many. */
function tablePart(look: Look, view: ImportView, table: RecognisedTable, isSheet: boolean): Html {
  const { t } = look;
  const { line, last } = table;
  const isWrong = isTyped(view, table);
  const open = attribute("open", (isSheet || isWrong || !table.listed) && "open");
  const { sheet } = table;
  const place = t("columns.lines", { line, last });
  const lines =
    sheet === undefined ? place : sentence(t, "columns.sheet", { sheet: named(sheet), line, last });
  const guessed = table.listed ? "columns.guessed" : "columns.unlisted";
  const stated = isLeftOut(table) ? "columns.left-out" : "columns.stated";
  const said = t(table.stated ? stated : guessed);
  return html`<details class="table-columns"${open}><summary>${lines} <span class="dim s">${said}</span></summary>${columnsForm(look, view, table)}</details>`;
}

function columnsForm(look: Look, view: ImportView, table: RecognisedTable): Html {
  const { t } = look;
  const rows = rowsOf(view.lines, table);
  const wanted = table.header ? rows.slice(1) : rows;
  const labels = table.header ? (rows[0]?.cells ?? []) : [];
  const columns = table.columns.map((use, at) =>
    columnRow(look, view, table, { use, at, label: labels[at] ?? "", cells: cellsOf(wanted, at) }),
  );
  const first = headerField(look, view, table);
  const aside = view.changes > 0 ? html`<p class="s dim">${t("columns.aside")}</p>` : "";
  return form(
    look,
    `/desk/imports/${view.id}/columns`,
    html`${hidden("line", String(table.line))}<table class="stack"><thead><tr><th>${t("columns.column")}</th><th>${t("columns.cells")}</th><th>${t("columns.use")}</th></tr></thead><tbody>${columns}</tbody></table>
<div class="after">${first}${aside}<div class="btns">${button(look, { label: t("columns.read"), classes: "go" })}${isLeftOut(table) ? "" : button(look, { label: t("columns.none"), name: "none", value: "1", classes: "bare" })}</div></div>`,
  );
}

/** A person said of all its columns that they are not used. */
function isLeftOut({ stated, columns }: RecognisedTable): boolean {
  return stated && columns.every((use) => use === "other");
}

/** Which row names the columns: often it stands below a title, a date, a sum. */
function headerField(look: Look, view: ImportView, table: RecognisedTable): Html {
  const { t } = look;
  const { line, last, top = line } = table;
  const known = table.header ? String(line) : "";
  const chosen = isTyped(view, table) ? (view.typed["header"] ?? "") : known;
  const rows = rowsOf(view.lines, { ...table, line: top }).filter(
    ({ number }) => number <= Math.min(last, Math.max(line, top + mostAbove)),
  );
  const choices = rows.map(({ number, cells }) => ({
    value: String(number),
    label: t("columns.header.row", { line: number, cells: wordsOf(cells ?? []) }),
  }));
  const none = { value: "", label: t("columns.header.none") };
  const id = `header-${line}`;
  return html`<div class="fld"><label for="${id}">${t("columns.header")}</label><span class="hint" id="${id}-h">${t("columns.header.hint")}</span><select id="${id}" name="header" aria-describedby="${id}-h">${options([none, ...choices], chosen)}</select></div>`;
}

/** Rows below the first that may be the header. */
const mostAbove = 11;

function wordsOf(cells: readonly string[]): string {
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return shorten(words.join(" · "), mostText * 2);
}

interface Column {
  readonly use: ColumnUse;
  readonly at: number;
  readonly label: string;
  readonly cells: string;
}

function columnRow(
  look: Look,
  view: ImportView,
  table: RecognisedTable,
  { use, at, label, cells }: Column,
): Html {
  const { t } = look;
  const name = fieldOf(table.line, at);
  const problem = view.problems.find(({ field }) => field === name);
  const chosen = isTyped(view, table) ? (view.typed[name] ?? use) : use;
  const choices = columnUses.map((value) => ({ value, label: t(`columns.use.${value}`) }));
  const number = t("columns.number", { number: at + 1 });
  const wrong = problem
    ? html`<span class="wrong" id="${name}-e">${sayIfKnown(t, `refusal.field.${problem.code}`, {}, problem.code)}</span>`
    : "";
  const select = html`<select id="${name}" name="${name}" aria-label="${t("columns.use.of", { column: label === "" ? number : label })}"${attribute("aria-describedby", problem && `${name}-e`)}${problem && wrongMarks}>${options(choices, chosen)}</select>`;
  return html`<tr><td><bdi>${label === "" ? number : label}</bdi></td><td data-l="${t("columns.cells")}"><span class="doc s" dir="auto">${cells === "" ? html`<span class="dimmer">${t("columns.empty")}</span>` : cells}</span></td><td data-l="${t("columns.use")}">${select}${wrong}</td></tr>`;
}

/** What was typed in the form of this table, when something was wrong with it. */
function isTyped({ typed }: ImportView, { line }: RecognisedTable): boolean {
  return typed["do"] === "columns" && typed["line"] === String(line);
}

/** As many rows as show what a column holds. */
const mostShown = 40;
const mostCells = 3;
const mostText = 40;

function rowsOf(lines: readonly UsedLine[], { line, last }: RecognisedTable): readonly UsedLine[] {
  const from = lines.findIndex(({ number }) => number >= line);
  return lines
    .slice(from, from + mostShown)
    .filter(({ number, cells }) => number <= last && cells !== undefined);
}

/** The first cells that differ and hold something. */
function cellsOf(rows: readonly UsedLine[], at: number): string {
  const cells = rows
    .map(({ cells: own }) => (own?.[at] ?? "").trim())
    .filter((cell) => cell !== "");
  const first = [...new Set(cells)].slice(0, mostCells);
  return first.map((cell) => shorten(cell, mostText)).join(" · ");
}
