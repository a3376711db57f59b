/** The texts of a second file: a language that is new, side by side with the authentic text; or what changes, word by word. */
import {
  keyOfLanguage,
  keyOfTitle,
  keyOfUnit,
  mayTake,
  type TextDifference,
  type UnitDifference,
} from "#operations/import/compare-texts.ts";
import { languageName } from "#locales/translate.ts";
import type { Look } from "../desk/look.ts";
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

function newText(look: Look, view: DifferenceView, one: TextDifference): Html {
  const { t } = look;
  const language = languageName(one.language, t.locale);
  const uneven = one.isAligned
    ? ""
    : html`<p class="why ask">${t("intake.difference.text.uneven")}</p>`;
  const units = (one.text?.units ?? []).map(
    ({ text }) => html`<p class="doc" lang="${one.language}" dir="auto">${text}</p>`,
  );
  const title = one.text?.title
    ? html`<p class="doc" lang="${one.language}" dir="auto"><b>${one.text.title}</b></p>`
    : html`<p class="ask s">${t("intake.difference.text.untitled")}</p>`;
  return html`<ul class="takes">${takeRow(keyOfLanguage(one.language), isTaken(view, keyOfLanguage(one.language), true), html`${t("intake.difference.text.take", { language })}`)}</ul><div class="pad-in">${uneven}<details><summary>${t("intake.difference.text.read")}</summary>${title}${units}</details></div>`;
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
