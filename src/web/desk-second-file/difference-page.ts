/** `/desk/imports/{id}/difference`: what a second file would add to a statement, before anything of it is taken. */
import type { Signatory } from "#domain/signatory.ts";
import { countryName } from "#locales/translate.ts";
import { keyOfEntry, keyOfGone, keyOfSpelling } from "#operations/second-file/accept-file.ts";
import {
  mayRename,
  saysOtherCountry,
  type LineDifference,
} from "#operations/second-file/compare-lines.ts";
import { head } from "../desk/frame.ts";
import { button, form, hidden, linkButton, type Look } from "../desk/look.ts";
import { attribute, named, sayIfKnown } from "../desk/markup.ts";
import { differingWords } from "../desk-review/differing-words.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence } from "../sentence.ts";
import { countDifference, splitLines, type LinesByVerdict } from "./counts.ts";
import { factSection } from "./fact-section.ts";
import { isTaken, takeRow, type DifferenceView } from "./take-row.ts";
import { textSections } from "./text-sections.ts";

/** New lines beyond this many are taken or left together. */
export const mostApart = 500;
/** Lines that the file does not have, so few that they are read at once. */
const mostOpen = 10;

export function differencePage(look: Look, view: DifferenceView): Html {
  const { t } = look;
  const lines = splitLines(view.difference);
  const counts = countDifference(view.difference);
  const crumb = html`<a class="plain doc" href="/desk/statements/${view.statement.slug}">${named(view.title.title || view.statement.slug, view.title.language)}</a>`;
  const lede = sentence(t, "intake.difference.lede", { file: named(view.file), same: counts.same });
  const { isAll } = view.unread;
  const none = t(isAll ? "intake.difference.nothing-read" : "intake.difference.none");
  const isNothing = isAll || (counts.any === 0 && view.facts.length === 0);
  const nothingNew = isNothing
    ? html`<section class="sheet pad"><p class="empty">${none}</p></section>`
    : "";
  const body = html`${hidden("step", "preview")}${hidden("version", view.statement.version)}${maybeLines(look, view, lines)}${spelledOtherwise(look, view, lines)}${newLines(look, view, lines)}${textSections(look, view)}${gone(look, view)}<div class="foot"><div class="sum"><span>${t("intake.difference.sum", { ...counts })}</span></div><div class="end">${linkButton(look, `/desk/imports/${view.id}/discard`, { label: t("desk.import.discard"), classes: "bare" })}${linkButton(look, `/desk/imports/${view.id}`, { label: t("intake.difference.correct"), classes: "bare" })}${counts.any > 0 && button(look, { label: t("intake.difference.preview"), classes: "go" })}</div></div>`;
  return html`${head({ title: t("intake.difference.heading"), crumb, lede })}${view.refused}${lost(look, view)}${maybeNames(look, view)}${nothingNew}${factSection(look, view)}${form(look, `/desk/imports/${view.id}/difference`, body, "difference")}`;
}

function lost({ t }: Look, { id, unread: { lost: count } }: DifferenceView): Html {
  if (count === 0) return nothing;
  const link = (words: Html): Html => html`<a href="/desk/imports/${id}#q-a">${words}</a>`;
  return html`<p class="notice">${sentence(t, "intake.difference.lost", { count }, { link })}</p>`;
}

/** Names without a heading are read as a text: one button makes them what they are more often in a second file. */
function maybeNames(look: Look, { id, unread: { maybeNames: count } }: DifferenceView): Html {
  if (count === 0) return nothing;
  const { t } = look;
  const fields = { do: "units", from: 1, till: count, as: "signatory", next: "difference" };
  const hiddenFields = Object.entries(fields).map(([name, value]) => hidden(name, value));
  const act = button(look, { label: t("intake.difference.names.act", { count }), classes: "go" });
  const body = html`${hiddenFields}<div class="btns">${act}</div>`;
  return html`<section class="sheet pad names" aria-labelledby="names"><h2 id="names">${t("intake.difference.names", { count })}</h2><p class="why">${t("intake.difference.names.why")}</p>${form(look, `/desk/imports/${id}/corrections`, body)}</section>`;
}

function section(id: string, heading: string, lede: string, body: Html): Html {
  return html`<section class="sheet" aria-labelledby="${id}"><div class="phead"><h2 id="${id}">${heading}</h2><span class="dim">${lede}</span></div>${body}</section>`;
}

function newLines(look: Look, view: DifferenceView, { fresh }: LinesByVerdict): Html {
  const { t } = look;
  if (fresh.length === 0) return nothing;
  const lede = t("intake.difference.new.count", { count: fresh.length });
  const together = fresh.length > mostApart;
  const shown = fresh.slice(0, mostApart);
  const rows = together
    ? shown.map(({ entry }) => html`<li>${entryWords(look, entry)}</li>`)
    : shown.map(({ entry }) => {
        const key = keyOfEntry(entry.position);
        return takeRow(key, isTaken(view, key, true), entryName(entry), entryFacts(look, entry));
      });
  const all = together
    ? html`<p class="pad-in"><label class="opt"><input type="checkbox" name="take" value="new"${attribute("checked", isTaken(view, "new", true) && "checked")}><span>${t("intake.difference.new.all", { count: fresh.length })}</span></label></p>`
    : "";
  return section(
    "new",
    t("intake.difference.new"),
    lede,
    html`${all}<ul class="takes">${rows}</ul>`,
  );
}

type Entry = LineDifference["entry"];

function entryName(entry: Entry): Html {
  return html`<span class="doc"><bdi>${entry.printed}</bdi></span>`;
}

function entryFacts({ t }: Look, entry: Entry): string {
  return [
    t(`desk.kind.${entry.kind}`),
    entry.country ?? "",
    t("desk.import.line-no", { line: entry.line }),
  ]
    .filter((one) => one !== "")
    .join(", ");
}

function entryWords(look: Look, entry: Entry): Html {
  return html`${entryName(entry)} <span class="dim s">${entryFacts(look, entry)}</span>`;
}

/** No box is checked: whether it is the same is asked, not proposed. */
function maybeLines(look: Look, view: DifferenceView, { maybe }: LinesByVerdict): Html {
  const { t } = look;
  if (maybe.length === 0) return nothing;
  const rows = maybe.map(({ entry, line, rule, params }) => {
    const why = sayIfKnown(t, `names.rule.${rule}`, params, rule);
    const known = html`${t("desk.import.number", { number: line.number })}${line.country ? html`, ${countryName(line.country, t.locale)}` : ""}`;
    const name = `which-${entry.position}`;
    const answer = answerTo(view, entry);
    const choice = (value: string, words: string): Html =>
      html`<label class="opt"><input type="radio" name="${name}" value="${value}"${attribute("checked", value === answer && "checked")}><span>${words}</span></label>`;
    return html`<li class="pair"><div class="vs"><div><span class="nm">${differingWords(entry.printed, line.printed)}</span><span class="s dim">${entryFacts(look, entry)}</span></div><div><span class="nm">${differingWords(line.printed, entry.printed)}</span><span class="s dim">${known}</span></div></div><p class="why">${why} <span class="code">${rule}</span></p><fieldset class="opts"><legend class="vh">${t("intake.difference.maybe.of", { name: entry.printed })}</legend>${choice("same", t("intake.difference.maybe.same", { number: line.number }))}${mayRename({ line }) && choice("renamed", t("intake.difference.maybe.renamed", { number: line.number }))}${choice("new", t("intake.difference.maybe.new"))}</fieldset></li>`;
  });
  return section(
    "maybe",
    t("intake.difference.maybe"),
    t("intake.difference.maybe.lede"),
    html`<ul class="takes pairs">${rows}</ul>`,
  );
}

function answerTo({ answers }: DifferenceView, { position }: Entry): string | null {
  if (answers?.take.has(keyOfSpelling(position))) return "renamed";
  if (answers?.take.has(keyOfEntry(position))) return "new";
  return answers?.same.has(position) ? "same" : null;
}

function spelledOtherwise(look: Look, view: DifferenceView, { changed }: LinesByVerdict): Html {
  const { t } = look;
  if (changed.length === 0) return nothing;
  const rows = changed.map(({ entry, line }) =>
    takeRow(
      keyOfSpelling(entry.position),
      isTaken(view, keyOfSpelling(entry.position), false),
      html`<span class="doc">${differingWords(entry.printed, line.printed)}</span>`,
      spelledNow(look, entry, line),
    ),
  );
  return section(
    "changed",
    t("intake.difference.changed"),
    t("intake.difference.changed.lede"),
    html`<ul class="takes">${rows}</ul>`,
  );
}

/** The line's present name; a country is named where it changes. */
function spelledNow({ t }: Look, entry: Entry, line: Signatory): Html {
  const before = html`${t("intake.difference.changed.now", { number: line.number })} <span class="doc">${differingWords(line.printed, entry.printed)}</span>`;
  if (!saysOtherCountry(entry, line)) return before;
  const country = entry.country ?? "";
  const known = line.country === null ? "" : countryName(line.country, t.locale);
  const isNone = known === "" ? "yes" : "no";
  return html`${before}${t("intake.difference.changed.country", { country, before: known, isNone })}`;
}

/** In a draft nothing is taken out: its lines keep their numbers. */
function gone(look: Look, view: DifferenceView): Html {
  const { difference, statement } = view;
  const { t } = look;
  if (difference.gone.length === 0) return nothing;
  const rows = difference.gone.slice(0, mostApart).map((line) => {
    const name = html`<span class="doc">${named(line.printed, line.nameLanguage)}</span>`;
    const number = t("desk.import.number", { number: line.number });
    return statement.version === 0
      ? html`<li>${name} <span class="dim s">${number}</span></li>`
      : takeRow(
          keyOfGone(line.kind, line.number),
          isTaken(view, keyOfGone(line.kind, line.number), false),
          name,
          number,
        );
  });
  const someGone = [...(view.answers?.take ?? [])].some((key) => key.startsWith("gone "));
  const isFew = difference.gone.length <= mostOpen;
  const lede = t(
    statement.version === 0 ? "intake.difference.gone.draft" : "intake.difference.gone.lede",
  );
  const body = html`<details class="pad-in"${attribute("open", (someGone || isFew) && "open")}><summary>${t("intake.difference.gone.count", { count: difference.gone.length })}</summary><ul class="takes">${rows}</ul></details>`;
  return section("gone", t("intake.difference.gone"), lede, body);
}
