// The title that a file or page states about itself.

import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { namesStatement } from "./announcement.ts";
import { weightOf } from "../language/script.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import { isContentRow } from "../list/content.ts";
import { announcesSignatories } from "../words/cues.ts";
import { isLabel } from "../unannounced/weak-cue.ts";
import { isBareName, isGenre, isLetterhead } from "./genre.ts";
import { isDateLine } from "./dates.ts";
import { languageNamed } from "./language-line.ts";
import { hasAuthorsFields, type Metadata, metadataOf } from "./metadata.ts";
import { paperWords } from "../title/label-table.ts";
import { isNoOwnTitle } from "../title/machine-lines.ts";
import { isNameOfPage } from "../title/page-label.ts";
import { stemPattern } from "../words/stems.ts";
import type { FoundTitle } from "./title.ts";

/** A title that ends with a colon goes on in the subtitle. */
export function joinedSubtitle(title: string, rows: readonly Row[]): string {
  const subtitle = metadataOf(rows, "subtitle");
  return /[:：]$/u.test(title) && subtitle !== null
    ? `${title} ${subtitle.value}`
    : (headedPart(title, rows) ??
        (hasAuthorsFields(rows) ? title.replace(behindBar, "") : withoutSite(title)));
}

/**
 * "Light the lamps | Harbour League", where a heading of the page says the first; where another heading above it says the
 * second, that one is the site's.
 */
function headedPart(title: string, rows: readonly Row[]): string | null {
  const parts = title.split(/\s+[|»·–—-]\s+/u);
  if (parts.length < 2) return null;
  const heads = rows
    .filter((row) => row.kind === "heading" && isContentRow(row))
    .map(({ text }) => fold(text));
  const headed = parts.filter((own) => heads.includes(fold(own)));
  const part = headed.toSorted(
    (one, other) => heads.indexOf(fold(other)) - heads.indexOf(fold(one)),
  )[0];
  return part === undefined || headed.length > 2 || isLetterhead(part) ? null : part;
}

/** There a dash belongs to the title; only a bar sets the site's name apart. */
const behindBar = /(?<=^[^|»]{15,})(?:\s+[|»]\s+[^|»]{2,40})+$/u;

export function withoutSite(printed: string): string {
  const title = withBars(printed);
  const behind = behindSite(title);
  if (behind !== null) return behind;
  const bars = /^([^|»]{15,}?)(?:\s+[|»]\s+[^|»]{2,40}){2,3}$/u.exec(title)?.[1];
  if (bars !== undefined && !namesStatement(title.slice(bars.length))) return bars;
  const found =
    /^(.{15,}?|.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{4}.*?)\s+[|»–—-]\s+(?!\p{Ll})[^|»–—]{2,40}$/u.exec(
      title,
    );
  return found === null || namesStatement(title.slice((found[1] ?? "").length))
    ? printed
    : (found[1] ?? printed);
}

/** "Light the lamps :: Harbour League": other signs that sites set before their names; a quotation has two. */
export function withBars(title: string): string {
  return title.replaceAll(/\s+(?:::|[•⋅‹])\s+|\s+«\s+(?!.*»)/gu, " | ");
}

/** "Harbour League - Keep the lamps of Aville burning": the name of the site in front. */
function behindSite(title: string): string | null {
  const [, site = "", rest = ""] =
    /^([^|»–—]{2,40}?)\s+[|»–—-]\s+([^|»–—]{8,})$/u.exec(title) ?? [];
  return isBareName(site) && weightOf(rest) >= 24 && !isLetterhead(rest) && !isGenre(rest)
    ? rest
    : null;
}

/**
 * A page with the names alone is called "Signatories", or headed by their sorts alone, and its own title says behind it, or
 * in front, which statement they signed: "Signatories | Open letter on the lamps"; a title without a word for a statement
 * stands on the page as well.
 */
export function ofListedStatement(rows: readonly Row[]): FoundTitle | null {
  const page = metadataOf(rows, "title");
  const parts = page?.value.split(/\s+[|»·:–—-]\s+/u) ?? [];
  const heads = rows.filter((row) => row.kind === "heading" && isContentRow(row));
  const unnamed = heads.every(({ text }) => isKindLabel(labelText(text)));
  const lines = new Set(
    rows.filter(({ kind }) => kind !== "metadata").map(({ text }) => fold(text)),
  );
  const label = parts.find(
    (part) =>
      isListLabel(part) &&
      (unnamed ||
        parts.some((one) => lines.has(fold(one)) && (one === part || !isLetterhead(one)))),
  );
  const [other, ...more] = parts.filter((part) => part !== label);
  if (page === null || label === undefined || other === undefined || more.length > 0) return null;
  if (isGenre(other) || weightOf(other) < 12 || isLetterhead(other)) return null;
  if (!namesStatement(other) && (!lines.has(fold(other)) || isHeaded(rows, parts))) return null;
  return { text: other, rows: [], line: page.line, rule: "title.of-listed" };
}

/** A heading of the first level says something else. */
function isHeaded(rows: readonly Row[], parts: readonly string[]): boolean {
  const told = parts.map(fold);
  return rows.some(
    (row) =>
      row.kind === "heading" &&
      row.block.level === 1 &&
      isContentRow(row) &&
      !told.includes(fold(row.text)),
  );
}

/** "Signatories", "呼びかけ人": a few words for those who sign, and none for a statement. */
export function isListLabel(text: string): boolean {
  if (text.length > 40 || weightOf(text) > 50 || wordsOf(text).length > 4 || namesStatement(text))
    return false;
  return (
    announcesSignatories(text) || isKindLabel(text) || isLabel(text) || headsCallers.test(text)
  );
}

const headsCallers = /^(?:呼びかけ人|発起人|發起人|发起人|賛同者?|発起団体)$/u;

export function metadataSubtitle(rows: readonly Row[], page: FoundTitle): FoundTitle | null {
  const subtitle = metadataOf(rows, "subtitle");
  if (subtitle === null || page.text.includes(subtitle.value)) return null;
  return { text: subtitle.value, rows: [], line: subtitle.line, rule: "title.metadata" };
}

/**
 * What the page's own title says of candidates, by row: one that stands in it is the more likely the title, one that is
 * the name of the site (by its field, in the page's header, or an organisation's name beside the title) the less.
 */
export function siteAndTitle(
  rows: readonly Row[],
  candidates: readonly Row[],
): ReadonlyMap<number, number> {
  const site = fold(metadataOf(rows, "og:site_name")?.value ?? "");
  const titles = [metadataOf(rows, "title"), metadataOf(rows, "og:title")].flatMap((found) =>
    found === null ? [] : [found.value, ...found.value.split(/\s+[|»·–—-]\s+/u)].map(fold),
  );
  const named = candidates.filter(({ text }) => titles.includes(fold(text)));
  const isSite = (row: Row): boolean =>
    fold(row.text) === site ||
    (row.kind === "heading" &&
      ((isLetterhead(row.text) &&
        (row.block.region === "header" || named.some((other) => other !== row))) ||
        isAboveTitle(row, named) ||
        (namesPaper(row.text) && isAboveTitle(row, [row, ...candidates]))));
  return new Map(
    candidates.map((row) => [
      row.index,
      isSite(row) || bearsSite(row, candidates) ? -3 : named.includes(row) ? 2 : 0,
    ]),
  );
}

/** "Light the lamps - Harbour League", as the first line of a saved page: the title stands below it without the site. */
function bearsSite(row: Row, candidates: readonly Row[]): boolean {
  if (row.text.length > 300) return false;
  const [, title = "", site = ""] =
    /^(\S.{11,}?)\s+[|»·–—-]\s+([^|»·–—]{2,40})$/u.exec(row.text) ?? [];
  if (namesStatement(site)) return false;
  const plain = withoutQuotes(title);
  return title !== "" && candidates.some(({ text }) => withoutQuotes(text) === plain);
}

function withoutQuotes(text: string): string {
  return fold(text).replaceAll(/["'“”„«»‘’‚]/gu, "");
}

/** The first heading is the site's where another below it is one too, and the page's own title names both. */
function isAboveTitle(row: Row, named: readonly Row[]): boolean {
  return (
    named.includes(row) &&
    named.some(
      (other) =>
        other.kind === "heading" &&
        other.index > row.index &&
        fold(other.text) !== fold(row.text) &&
        !isLetterhead(other.text),
    )
  );
}

/** "Harbour News": a few words, one of them for a paper, and none for a statement. */
export function namesPaper(text: string): boolean {
  return wordsOf(text).length <= 4 && !namesStatement(text) && paper.test(fold(text));
}

const paper = stemPattern(paperWords);

/**
 * The title that the file gives itself, or its subtitle where the title is only place and date; no field that was left to
 * fill in, no name of a language, and no sender of a mail.
 */
export function ownTitle(rows: readonly Row[]): Metadata | null {
  const named = metadataOf(rows, "title");
  if (named === null || !isNoFileTitle(named.value, rows)) return named;
  return isDateLine(named.value) ? metadataOf(rows, "subtitle") : null;
}

/** A field that was left to fill in, what the page is in its site, the name of a language, the sender of a mail, a line of place and date, "Signatories". */
export function isNoFileTitle(value: string, rows: readonly Row[]): boolean {
  return (
    emptyField.test(fold(value)) ||
    languageNamed(value) !== null ||
    isNameOfPage(value) ||
    isNoOwnTitle(value, rows) ||
    isListLabel(value)
  );
}

const emptyField =
  /^\[?(?:(?:untitled|unnamed|new)(?: (?:document|page|post|file))?(?: \d+)?|title|document\d*|(?:unbenanntes?|neues) dokument|nouveau document|documento sin titulo|novo documento|nuovo documento|ohne titel|sans titre|sin titulo|sem titulo|senza titolo|без названия|无标题|無題)\]?$/iu;
