/** Two languages of a statement beside each other, aligned unit by unit, numbers in the gutter between them. */
import { mayBeSigned } from "#domain/statement.ts";
import { numberUnits, titleFor, type Text, type Unit } from "#domain/text-version.ts";
import { languageAutonym, languageName, type Translate } from "#locales/translate.ts";
import { foreignWords, frameAttributes, languageAttributes } from "../foreign.ts";
import { type Html, html, joined, nothing } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { signButton } from "./action.ts";
import { feedLink } from "./changes.ts";
import { leadTitle, type Subject } from "./load.ts";
import { formatExampleNotice, formatState, sinceOf } from "./masthead.ts";
import { anchorOf, formatLagNotice, formatUnitLag, numberLink, unitWords } from "./text.ts";

export interface PairView {
  readonly subject: Subject;
  readonly one: Text;
  readonly other: Text;
  /** By language, the ids of units whose translation lags. */
  readonly lagging: ReadonlyMap<string, ReadonlySet<string>>;
  /** ISO 8601 UTC. */
  readonly now: string;
}

export function formatPairPage(frame: Frame, view: PairView): string {
  const { t } = frame;
  const { subject, one, other } = view;
  const { statement, version } = subject;
  const head = html`<div class="head">${formatState(t, statement, sinceOf(subject), view.now)}${formatTitles(t, subject, one, other)}${formatChoice(t, subject, one.language, other.language)}</div>`;
  const action =
    mayBeSigned(statement, view.now) &&
    html`<aside class="act" aria-label="${t("web.action.label")}"><div>${signButton(t, subject, one.language)}<p class="quiet">${t("web.side.whichever", { version: version.version })}</p></div></aside>`;
  const lags = [one, other].map((text) => formatLagNotice(t, textView(view, text)));
  const main = html`<div class="sheet flush">${formatExampleNotice(t, statement)}${head}${action}${lags}</div>
<article class="two" id="text">${formatHeads(t, view)}${joined(formatPairs(t, view), "\n")}</article>`;
  const languages = {
    one: languageName(one.language, t.locale),
    other: languageName(other.language, t.locale),
  };
  return formatPublicPage(frame, {
    title: t("web.side.page", { title: leadTitle(subject), ...languages }),
    skip: "web.skip.text",
    main,
    icons: ["clock"],
    head: html`${feedLink(t, statement.slug)}<link rel="stylesheet" media="print" href="${paths.printStyle(statement.slug)}">`,
  });
}

function formatTitles(t: Translate, { texts, statement }: Subject, one: Text, other: Text): Html {
  const first = titleFor(texts, one.language, statement.authentic);
  const second = titleFor(texts, other.language, statement.authentic);
  const sub =
    second.language !== first.language &&
    html`<p class="sub">${foreignWords(t, second.title, second.language)}</p>`;
  return html`<h1${languageAttributes(t, first.language)}>${first.title}</h1>${sub}`;
}

/** The form leads through the statement's address, which knows how a pair is written. */
function formatChoice(
  t: Translate,
  { statement, texts }: Subject,
  one: string,
  other: string,
): Html {
  const options = (chosen: string): Html[] =>
    texts.map(
      ({ language }) =>
        html`<option value="${language}" lang="${language}"${language === chosen && html` selected`}>${languageAutonym(language)}</option>`,
    );
  return html`<form class="find" action="${paths.statement(statement.slug)}" method="get"><div><label for="fa">${t("web.side.one")}</label><select id="fa" name="a">${options(one)}</select></div><div><label for="fb">${t("web.side.other")}</label><select id="fb" name="b">${options(other)}</select></div><button class="btn second" type="submit">${t("web.find.show")}</button></form>`;
}

function formatHeads(t: Translate, { subject, one, other }: PairView): Html {
  const heading = (text: Text, side: "a" | "b"): Html => {
    const kind =
      text.language === subject.statement.authentic
        ? t("web.side.authentic")
        : t("web.side.translation");
    return html`<p class="${side}"${languageAttributes(t, text.language)}>${languageAutonym(text.language)} <span class="opt"${frameAttributes(t, text.language)}>${kind}</span></p>`;
  };
  return html`<div class="pair head2">${heading(one, "a")}${heading(other, "b")}</div>`;
}

function formatPairs(t: Translate, view: PairView): Html[] {
  const { one, other } = view;
  const [left, right] = [byId(one), byId(other)];
  const lead = one.units.length >= other.units.length ? one : other;
  const rest = (lead === one ? other : one).units.filter((unit) => !byId(lead).has(unit.id));
  const units = [...lead.units, ...rest];
  const numbers = numberUnits(units);
  return units.map((unit) =>
    formatPair(t, view, unit, numbers.get(unit.id), left.get(unit.id), right.get(unit.id)),
  );
}

function formatPair(
  t: Translate,
  view: PairView,
  unit: Unit,
  number: number | undefined,
  left: Unit | undefined,
  right: Unit | undefined,
): Html {
  const classes =
    unit.kind === "heading" ? "pair sect" : unit.kind === "item" ? "pair item" : "pair";
  const link = number === undefined ? nothing : numberLink(t, unit, number, t.locale);
  return html`<div class="${classes}" id="${anchorOf(unit.id)}">${link}${formatSide(t, view, view.one, left, "a")}${formatSide(t, view, view.other, right, "b")}</div>`;
}

function formatSide(
  t: Translate,
  view: PairView,
  text: Text,
  unit: Unit | undefined,
  side: "a" | "b",
): Html {
  const language = languageAttributes(t, text.language);
  if (!unit)
    return html`<p class="${side} missing">${sentence(t, "web.side.missing", { language: languageName(text.language, t.locale) })}</p>`;
  if (unit.kind === "heading") return html`<h2 class="${side}"${language}>${unitWords(unit)}</h2>`;
  const words =
    unit.kind === "quote"
      ? html`<blockquote><p>${unitWords(unit)}</p></blockquote>`
      : html`<p>${unitWords(unit)}</p>`;
  const lag =
    view.lagging.get(text.language)?.has(unit.id) && formatUnitLag(t, textView(view, text));
  return html`<div class="${side}"${language}><span class="tag">${languageAutonym(text.language)}</span>${words}${lag}</div>`;
}

function byId(text: Text): ReadonlyMap<string, Unit> {
  return new Map(text.units.map((unit) => [unit.id, unit]));
}

function textView(view: PairView, text: Text): Parameters<typeof formatLagNotice>[1] {
  return {
    text,
    authentic: view.subject.statement.authentic,
    lagging: view.lagging.get(text.language) ?? new Set(),
  };
}
