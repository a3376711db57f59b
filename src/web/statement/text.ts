/** One language of a statement: numbered units whose numbers are lasting links. */
import type { Text, Unit } from "#domain/text-version.ts";
import { numberUnits } from "#domain/text-version.ts";
import { directionOf } from "#lib/language-tag.ts";
import { languageName, type Translate } from "#locales/translate.ts";
import { figures, frameAttributes, languageAttributes } from "../foreign.ts";
import { type Html, html, joined } from "../html.ts";
import { icon } from "../icons.ts";
import { sentence } from "../sentence.ts";

export interface TextView {
  readonly text: Text;
  readonly authentic: string;
  /** Ids of units whose translation lags behind the authentic wording. */
  readonly lagging: ReadonlySet<string>;
}

export function formatText(t: Translate, view: TextView): Html {
  const { text } = view;
  const counter = directionOf(text.language) === t.dir ? "" : " counter";
  const numbers = numberUnits(text.units);
  const units = text.units.map((unit) => formatUnit(t, view, unit, numbers.get(unit.id)));
  return html`<article class="text hung${counter}" id="text"${languageAttributes(t, text.language)}>${joined(units, "\n")}</article>`;
}

/** Said once above the text of a translation that lags, with a link to the first place. */
export function formatLagNotice(t: Translate, view: TextView): Html | null {
  const [first] = view.text.units.filter((unit) => view.lagging.has(unit.id));
  if (!first) return null;
  const params = {
    authentic: languageName(view.authentic, t.locale),
    other: languageName(view.text.language, t.locale),
    count: view.lagging.size,
    total: view.text.units.length,
  };
  const link = (words: Html): Html => html`<a href="#${anchorOf(first.id)}">${words}</a>`;
  return html`<p class="lag top-lag">${icon("clock")}<span>${sentence(t, "web.side.lag", params, { link })}</span></p>`;
}

export function formatUnitLag(t: Translate, view: TextView): Html {
  const params = {
    authentic: languageName(view.authentic, t.locale),
    other: languageName(view.text.language, t.locale),
  };
  const strong = (words: Html): Html => html`<b>${words}</b>`;
  return html`<aside class="lag"${frameAttributes(t, view.text.language)}>${icon("clock")}<p>${sentence(t, "web.unit.lag", params, { strong })}</p></aside>`;
}

/** Ids of the page's own parts are not given to units. */
export function anchorOf(unit: string): string {
  return /^(?:main|text|record|signatories|persons|changes|how-we-know|[sp]\d+|i-.*|f[a-z]+)$/.test(
    unit,
  )
    ? `unit-${unit}`
    : unit;
}

/** The words of a unit; line breaks inside it are kept. */
export function unitWords(unit: Unit): Html {
  return joined(unit.text.split("\n"), html`<br>`);
}

export function numberLink(t: Translate, unit: Unit, number: number, language: string): Html {
  return html`<a class="n" href="#${anchorOf(unit.id)}"><span class="vh"${frameAttributes(t, language)}>${t("web.unit.link")} </span>${figures(number, language)}</a>`;
}

function formatUnit(t: Translate, view: TextView, unit: Unit, number: number | undefined): Html {
  const id = anchorOf(unit.id);
  if (number === undefined)
    return html`<div class="unit" id="${id}"><h2>${unitWords(unit)}</h2></div>`;
  const words =
    unit.kind === "quote"
      ? html`<blockquote><p>${unitWords(unit)}</p></blockquote>`
      : html`<p>${unitWords(unit)}</p>`;
  const lag = view.lagging.has(unit.id) && formatUnitLag(t, view);
  return html`<div class="${unit.kind === "item" ? "unit item" : "unit"}" id="${id}">${numberLink(t, unit, number, view.text.language)}<div>${words}${lag}</div></div>`;
}
