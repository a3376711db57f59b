/** The list as it will stand: number, name as printed, country, kind, source line. A row opens for editing by a link. */
import { html, nothing, type Html } from "../html.ts";
import { areaField, lineField, selectField, textField, wrongMarks } from "../desk/fields.ts";
import { button, type Look } from "../desk/look.ts";
import { attribute, sayIfKnown } from "../desk/markup.ts";
import { correction } from "../desk-asks/correction-form.ts";
import { entriesRange } from "../desk-several/range-form.ts";
import type { Question } from "./questions.ts";
import { positionOf, type Entry } from "./state.ts";
import { entriesPerPage, type ImportView } from "./view.ts";

/** The row that the address leads to takes the focus: the keyboard goes on there, and a screen reader reads it. */
export const focusable = html` tabindex="-1"`;

export function entriesSection(look: Look, view: ImportView): Html {
  const { t } = look;
  const { entries } = view.state;
  const pages = Math.max(1, Math.ceil(entries.length / entriesPerPage));
  const page = Math.min(pageOf(view), pages);
  const shown = entries.slice((page - 1) * entriesPerPage, page * entriesPerPage);
  const rows = shown.map((entry) =>
    view.edit === entry.key ? openRow(look, view, entry) : entryRow(look, view, entry),
  );
  const table = html`<table class="sigs stack"><thead><tr><th class="num">${t("desk.import.entries.number")}</th><th>${t("desk.import.entries.name")}</th><th>${t("desk.import.entries.acronym")}</th><th>${t("desk.import.entries.country")}</th><th>${t("desk.import.entries.kind")}</th><th class="num">${t("desk.import.entries.source")}</th><th><span class="vh">${t("desk.edit")}</span></th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section class="sheet" aria-labelledby="si"><div class="phead"><h2 id="si" tabindex="-1">${t("desk.import.entries")}</h2><span class="dim">${t("desk.import.entries.count", { count: entries.length })}</span></div>
${entries.length === 0 ? html`<p class="empty">${t("desk.import.entries.none")}</p>` : table}${pageLinks(look, { total: entries.length, perPage: entriesPerPage, page, query: "page", anchor: "si" })}${entriesRange(look, view)}</section>`;
}

/** The page that holds the row being edited or corrected last, else the one asked for. */
function pageOf(view: ImportView): number {
  const at = positionOf(view.state, view.edit ?? view.at ?? "");
  return at > 0 ? Math.ceil(at / entriesPerPage) : view.page;
}

/** Links to the pages of a long list, each by the numbers it holds. */
export function pageLinks({ t }: Look, shown: Pages): Html {
  const pages = Math.max(1, Math.ceil(shown.total / shown.perPage));
  if (pages === 1) return nothing;
  const links = Array.from({ length: pages }, (_, index) => {
    const here = attribute("aria-current", index + 1 === shown.page && "page");
    const numbers = `${index * shown.perPage + 1}–${Math.min(shown.total, (index + 1) * shown.perPage)}`;
    return html`<a href="?${shown.query}=${index + 1}#${shown.anchor}"${here}>${numbers}</a> `;
  });
  return html`<nav class="pages" aria-label="${t("desk.pages")}">${links}</nav>`;
}

interface Pages {
  readonly total: number;
  readonly perPage: number;
  readonly page: number;
  readonly query: string;
  readonly anchor: string;
}

function entryRow(look: Look, view: ImportView, entry: Entry): Html {
  const { t } = look;
  const repeats = view.repeats.get(entry.key);
  const none = html`<span class="dimmer">${t("desk.none")}</span>`;
  const edit = html`<a class="s" href="?edit=${encodeURIComponent(entry.key)}#r-${entry.key}" aria-label="${t("desk.import.entries.edit", { name: entry.printed })}">${t("desk.edit")}</a>`;
  return html`<tr id="r-${entry.key}"${attribute("class", repeats !== undefined && "gone")}${entry.key === view.at && focusable}><td class="num dim">${positionOf(view.state, entry.key)}</td><td class="nm"><bdi>${entry.printed}</bdi>${marks(look, view, entry)}</td><td data-l="${t("desk.import.entries.acronym")}">${entry.acronym ?? none}</td><td data-l="${t("desk.import.entries.country")}">${entry.country ?? none}</td><td data-l="${t("desk.import.entries.kind")}">${t(`desk.kind.${entry.kind}`)}</td><td class="num s"><a class="plain dim" href="#l${entry.line}">${t("desk.import.line-no", { line: entry.line })}</a></td><td>${edit}</td></tr>`;
}

/** The pins of the questions about this entry, and what it repeats. */
function marks({ t }: Look, view: ImportView, entry: Entry): readonly Html[] {
  const asked = view.questions.open.flatMap((question, index) =>
    isAbout(question, entry)
      ? [
          html` <a class="tag ask plain" href="#q-${index + 1}"><span class="pin">${index + 1}</span></a>`,
        ]
      : [],
  );
  const first = view.repeats.get(entry.key);
  if (first === undefined) return asked;
  const number = positionOf(view.state, first);
  const words = t("desk.import.entries.repeats", { number });
  return [...asked, html` <span class="tag ask">${words}</span>`];
}

function isAbout(question: Question, entry: Entry): boolean {
  if (question.ask === "pair") return question.pair.keys.includes(entry.key);
  if (question.ask === "kinds") return question.entries.includes(entry);
  return question.ask === "entry" && question.entry.key === entry.key;
}

function openRow(look: Look, view: ImportView, entry: Entry): Html {
  const { t } = look;
  const at = positionOf(view.state, entry.key);
  const rule = sayIfKnown(t, `recognition.rule.${entry.rule}`, {}, entry.rule);
  const read = html`<p class="s dim">${t("desk.import.entries.reads", { line: entry.line })} <span class="doc"><bdi>${entry.raw}</bdi></span></p><p class="why">${rule}</p>`;
  const join =
    at > 1
      ? correction(
          look,
          view,
          { do: "join", key: entry.key },
          button(look, { label: t("desk.import.join"), classes: "bare" }),
        )
      : "";
  const text = correction(
    look,
    view,
    { do: "entries", keys: entry.key, as: "item" },
    button(look, { label: t("intake.several.entry.text"), classes: "bare" }),
  );
  const drop = correction(
    look,
    view,
    { do: "drop-entry", key: entry.key },
    button(look, { label: t("desk.import.leave-out"), classes: "bare bad" }),
  );
  return html`<tr class="on" id="r-${entry.key}"${focusable}><td class="num">${at}</td><td colspan="6" class="edit">${read}${editForm(look, view, entry)}${moveForm(look, view, { key: entry.key, at, count: view.state.entries.length })}<div class="btns">${join}${text}${drop}</div><details${attribute("open", view.typed["do"] === "split" && "open")}><summary class="s">${t("desk.import.split.open")}</summary>${splitForm(look, view, entry)}</details></td></tr>`;
}

/** Moving by typing the place that it is to have: as quick in a list of hundreds as in one of five. */
export function moveForm(
  look: Look,
  view: ImportView,
  { key, at, count, unit }: { key: string; at: number; count: number; unit?: string },
): Html {
  const { t } = look;
  if (count < 2) return nothing;
  const id = `to-${key}`;
  const typed = view.typed["do"] === "move" ? (view.typed["to"] ?? "") : String(at);
  const wrong = view.problems.some(({ field }) => field === "to");
  const error = wrong
    ? html` <span class="wrong" id="${id}-e">${t("intake.move.wrong", { count })}</span>`
    : nothing;
  const field = html`<label class="s" for="${id}">${t("intake.move.label", { count })}</label>${error} <input type="text" class="place" id="${id}" name="to" inputmode="numeric" maxlength="6" value="${typed}"${attribute("aria-describedby", wrong && `${id}-e`)}${wrong && wrongMarks}> ${button(look, { label: t("intake.move"), classes: "bare" })}`;
  return correction(look, view, { do: "move", key, ...(unit && { id: unit }) }, field, "btns");
}

function editForm(look: Look, view: ImportView, entry: Entry): Html {
  const { t } = look;
  const typed = view.typed["do"] === "entry" ? view.typed : null;
  const field = (
    name: "printed" | "acronym" | "country" | "role" | "affiliation",
    value: string | undefined,
  ): Html =>
    (name === "acronym" || name === "country" ? textField : lineField)(
      look,
      { name, label: t(`desk.import.field.${name}`), value: typed?.[name] ?? value ?? "" },
      view.problems,
    );
  const kinds = (["organisation", "person"] as const).map((value) => ({
    value,
    label: t(`desk.kind.${value}`),
  }));
  const kind = selectField(
    look,
    { name: "kind", label: t("desk.import.entries.kind"), value: typed?.["kind"] ?? entry.kind },
    kinds,
  );
  // Also of an organisation: it may be a person, and both are then said at once.
  const person = html`<div class="edrow two-of">${field("role", entry.role)}${field("affiliation", entry.affiliation)}</div>`;
  return correction(
    look,
    view,
    { do: "entry", key: entry.key },
    html`<div class="edrow">${field("printed", entry.printed)}${field("acronym", entry.acronym)}${field("country", entry.country)}${kind}</div>${person}<div class="btns">${button(look, { label: t("desk.save"), classes: "go" })}<a class="btn bare" href="?#r-${entry.key}">${t("desk.cancel")}</a></div>`,
    undefined,
    { keep: true },
  );
}

function splitForm(look: Look, view: ImportView, entry: Entry): Html {
  const { t } = look;
  const typed = view.typed["do"] === "split" ? view.typed["names"] : undefined;
  const field = areaField(
    look,
    {
      name: "names",
      label: t("desk.import.split.label"),
      hint: t("desk.import.split.hint"),
      value: typed ?? entry.printed,
      rows: 3,
    },
    view.problems,
  );
  return correction(
    look,
    view,
    { do: "split", key: entry.key },
    html`${field}<div class="btns">${button(look, { label: t("desk.import.split") })}</div>`,
    "stackform",
  );
}
