/** The texts of a second file: a language that is new, side by side with the authentic text; or what changes, word by word. */
import {
  keyOfLanguage,
  keyOfTitle,
  keyOfUnit,
  mayTake,
  type TextDifference,
  type UnitDifference,
} from "#operations/second-file/compare-texts.ts";
import { languageName } from "#locales/translate.ts";
import type { Look } from "../desk/look.ts";
import { attribute } from "../desk/markup.ts";
import { diffHtml } from "../desk-texts/word-diff.ts";
import { html, type Html } from "../html.ts";
import { isTaken, takeRow, type DifferenceView } from "./take-row.ts";

export function textSections(look: Look, view: DifferenceView): readonly Html[] {
  return view.difference.texts.map((one) => textSection(look, view, one));
}

function textSection(look: Look, view: DifferenceView, one: TextDifference): Html {
  const { t } = look;
  const language = languageName(one.language, t.locale);
  const isNew = one.change === "new";
  const heading = t(isNew ? "intake.difference.text.new" : "intake.difference.text.changed", {
    language,
  });
  const lede = isNew
    ? t("intake.difference.text.units", { count: one.text?.units.length ?? 0 })
    : t("intake.difference.text.changes", { count: one.units.length + (one.title ? 1 : 0) });
  const id = `text-${one.language}`;
  return html`<section class="sheet" aria-labelledby="${id}"><div class="phead"><h2 id="${id}">${heading}</h2><span class="dim">${lede}</span></div>${isNew ? newText(look, view, one) : changedText(look, view, one)}</section>`;
}

/** One that does not go along with the authentic text is open to be read, and not taken unless somebody says so. */
function newText(look: Look, view: DifferenceView, one: TextDifference): Html {
  const { t } = look;
  const { isAligned } = one;
  const language = languageName(one.language, t.locale);
  const uneven = isAligned
    ? ""
    : html`<p class="why ask">${t("intake.difference.text.uneven")}</p>`;
  const untitled = one.text?.title
    ? ""
    : html`<p class="ask s">${t("intake.difference.text.untitled")}</p>`;
  const notes =
    uneven === "" && untitled === "" ? "" : html`<div class="pad-in">${uneven}${untitled}</div>`;
  const key = keyOfLanguage(one.language);
  const words = html`${t("intake.difference.text.take", { language })}`;
  return html`<ul class="takes">${takeRow(key, isTaken(view, key, isAligned), words)}</ul><details class="beside"${attribute("open", !isAligned && "open")}><summary>${t("intake.difference.text.read")}</summary>${notes}${sideBySide(look, one)}</details>`;
}

/** Unit for unit beside the authentic text, as it will stand. */
function sideBySide({ t }: Look, { language, text, lead }: TextDifference): Html {
  const heads = [lead?.language ?? language, language].map(
    (tag) => html`<span>${languageName(tag, t.locale)}</span>`,
  );
  const cell = (tag: string, words: string | null | undefined): Html =>
    words
      ? html`<span><span class="doc" lang="${tag}" dir="auto">${words}</span></span>`
      : html`<span class="ask s">${t("desk.import.units.empty")}</span>`;
  const row = (name: Html, left: string | null | undefined, right: string | null | undefined) =>
    html`<div class="row"><span class="dim s">${name}</span>${lead && cell(lead.language, left)}${cell(language, right)}</div>`;
  const own = new Map(text?.units.map((unit) => [unit.id, unit.text]));
  const begun = lead !== null && lead.units.length > 0;
  const units = (begun ? lead : text)?.units.map((unit, index) =>
    row(
      html`${index + 1} ${t(`desk.unit.${unit.kind}`)}`,
      begun ? unit.text : null,
      own.get(unit.id),
    ),
  );
  const title = row(html`${t("desk.texts.title")}`, lead?.title, text?.title);
  return html`<div class="units${lead ? "" : " one"}"><div class="row hd"><span>${t("desk.import.unit")}</span>${lead ? heads : heads.slice(1)}</div>${title}${units}</div>`;
}

function changedText(look: Look, view: DifferenceView, one: TextDifference): Html {
  const { t } = look;
  const { statement } = view;
  const title = one.title
    ? takeRow(
        keyOfTitle(one.language),
        isTaken(view, keyOfTitle(one.language), false),
        html`<span class="doc" lang="${one.language}" dir="auto">${diffHtml(one.title.before ?? "", one.title.now)}</span>`,
        t("intake.difference.text.title"),
      )
    : "";
  const isAuthentic = one.language === statement.authentic;
  const units = one.units.map((unit, index) => {
    const words = html`<span class="doc" lang="${one.language}" dir="auto">${diffHtml(unit.before, unit.now)}</span>`;
    return mayTake(unit, isAuthentic)
      ? takeRow(
          keyOfUnit(one.language, index),
          isTaken(view, keyOfUnit(one.language, index), false),
          words,
          changeWords(look, unit),
        )
      : html`<li>${words} <span class="ask s">${t("intake.difference.text.no-place")}</span></li>`;
  });
  return html`<ul class="takes">${title}${units}</ul>`;
}

function changeWords({ t }: Look, { change, kind }: UnitDifference): string {
  return `${t(`desk.unit.${kind}`)}, ${t(`intake.difference.unit.${change}`)}`;
}
