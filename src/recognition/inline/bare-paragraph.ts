// A paragraph that is nothing but names, which nothing announces.

import { withoutClauseBehind } from "../clauses/clause-behind.ts";
import { personScore } from "../entry/kind.ts";
import { isAddressLine } from "../frame/address.ts";
import { namesStatement } from "../frame/announcement.ts";
import { claimIn } from "../frame/claimed.ts";
import { isDateLine } from "../frame/dates.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { isHanSentence } from "./han-sentence.ts";
import { isText, namesIn } from "./names-in-text.ts";
import { splitInline } from "./split-inline.ts";
import { weightOf } from "../language/script.ts";
import type { Scan } from "../list/scan.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { drawnSign } from "../running-text/drawn-signs.ts";
import { isHeadOfOthers } from "../list/head-of-others.ts";
import { announcesSignatories, headsOtherList } from "../words/cues.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";

/** The last paragraph of a letter, or the line above it, when it is nothing but names of organisations. */
export function bareParagraph(scan: Scan): SignatoryList | null {
  const prose = scan.shapes.findIndex((shape, at) => shape.prose && scan.content[at] === true);
  const first = prose < 0 ? scan.rows.length : prose;
  const long = (row: Row): boolean =>
    scan.content[row.index] === true && weightOf(row.text) >= 30 && row.kind !== "row";
  const top = scan.rows
    .slice(0, first)
    .filter((row) => long(row) && !endsAsSentence(row))
    .slice(0, 3);
  const last = scan.rows
    .filter((row) => long(row) && !isAddressLine(row.text) && !tellsContact.test(row.text))
    .slice(-2)
    .reverse();
  return (
    last
      .filter(({ index }) => index > first)
      .map((row) => withParagraphsAbove(scan, bareNames(scan, row)))
      .find((list) => list !== null) ??
    top.map((row) => bareNames(scan, row)).find((list) => list !== null) ??
    scan.rows
      .filter((row) => row.index > first && long(row) && areOffices(row.text))
      .map((row) => bareNames(scan, row))
      .find((list) => list !== null) ??
    belowClosingDate(scan)
  );
}

/** "26 May 2026" and below it, as the last words of the document, a few organisations in one line. */
function belowClosingDate(scan: Scan): SignatoryList | null {
  const last = scan.rows.findLast(({ index }) => scan.content[index] === true);
  const above = scan.rows[(last?.index ?? 0) - 1];
  if (last === undefined || above === undefined || !isDateLine(above.text)) return null;
  if (weightOf(last.text) > 400 || scan.shapes[last.index]?.prose === true) return null;
  const list = namesIn(scan, last.text, last, 2, false);
  return list !== null && list.entries.every(({ text }) => shapeOf(text).organisation)
    ? { ...list, cue: null, rule: "list.bare-paragraph" }
    : null;
}

/** With the paragraphs right above that are nothing but many names as well; a short line may head one. */
export function withParagraphsAbove(scan: Scan, list: SignatoryList | null): SignatoryList | null {
  if (list === null) return list;
  let whole = list;
  for (let at = Math.min(...list.rows) - 1; at > 0; at -= 1) {
    const row = scan.rows[at] as Row;
    if (scan.content[at] !== true || row.kind === "row") break;
    const isHead = row.text.length <= 60 && !/[.!?:]$/u.test(row.text);
    const found = weightOf(row.text) >= 60 ? besideNames(scan, row) : null;
    if (found === null ? !isHead || at < Math.min(...whole.rows) - 1 : found.entries.length < many)
      break;
    if (found !== null)
      whole = {
        ...whole,
        entries: [...found.entries, ...whole.entries],
        rows: new Set([...found.rows, ...whole.rows]),
      };
  }
  return whole;
}

const many = 8;

/** Beside a paragraph that is sure, many names and nothing else are enough. */
function besideNames(scan: Scan, row: Row): SignatoryList | null {
  if (isLabelledOtherwise(row.text)) return null;
  const found = namesIn(scan, row.text, row, many, false);
  return found === null || beginsAsSentence(scan, found) ? null : found;
}

/**
 * A paragraph right beside a line of date and place, in the middle of a document that goes on in another language: nothing
 * but names of organisations.
 */
export function datedParagraph(scan: Scan): SignatoryList | null {
  if (scan.languages.length < 2) return null;
  for (const row of scan.rows) {
    if (scan.content[row.index] !== true || row.kind === "row" || weightOf(row.text) < 120)
      continue;
    if (![-1, 1].some((step) => isDateLine(scan.rows[row.index + step]?.text ?? ""))) continue;
    const list = bareNames(scan, row);
    const telling = list?.entries.filter(({ text }) => shapeOf(text).organisation).length ?? 0;
    if (list !== null && telling >= Math.max(8, 0.7 * list.entries.length)) return list;
  }
  return null;
}

/** "Ada Tar, keeper, North Pier; Jonas Sund, pilot, Beburg; …" below a letter in a newspaper that prints the next one behind it. */
function areOffices(text: string): boolean {
  const parts = text.split(/\s*[;；]\s*/u);
  return (
    parts.length >= 4 &&
    parts.every((part) => part.length <= 200 && /^[^,]{3,60},\s/u.test(part)) &&
    parts.every((part) => looksLikePerson(headOf(part)))
  );
}

/** Where somebody can be reached. */
const tellsContact =
  /^[^:：]{0,40}[:：].*(?:https?:|www\.|@|\d{5})|^(?:kontakt|contact|contacto|contatto|contato|iletişim|İLETİŞİM|контакт|επικοινωνία|kapcsolat|yhteys|liên hệ|聯絡|联系|連絡先|문의|للتواصل|تماس|ליצירת קשר)\P{L}/iu;

function bareNames(scan: Scan, row: Row): SignatoryList | null {
  if (isLabelledOtherwise(row.text) || isBelowOtherHead(scan, row)) return null;
  if (isHanSentence(row.text)) return null;
  const { languages } = scan;
  const language = { languages, sentence: sentenceWordsOf(languages) };
  // A clause behind the last name makes it a sentence about them.
  if (/[.!?]$/u.test(row.text) && withoutClauseBehind(row.text, language) !== row.text) return null;
  const lines = linesOfNames(scan, row);
  const text = lines.map((line) => line.text.replace(/[,，、]\s*$/u, "")).join(", ");
  const found = namesIn(scan, lines.length > 1 ? text : unbracketed(row.text), row, 4, false);
  if (found === null || beginsAsSentence(scan, found)) return null;
  const parted = lines.length === 1 && drawnSign(row.text) !== null && areBrief(found.entries);
  if (scan.shapes[row.index]?.prose === true && !parted && !areShort(found.entries)) return null;
  const list = { ...found, rows: new Set(lines.map(({ index }) => index)) };
  const telling = list.entries.filter(({ text }) => shapeOf(text).organisation).length;
  const sure =
    telling >= 0.6 * list.entries.length ||
    ((arePersons(list.entries) || areShort(list.entries) || parted) && isTextToSign(scan)) ||
    isCountedBeside(scan, row, list.entries.length);
  return sure ? { ...list, cue: null, rule: "list.bare-paragraph" } : null;
}

/** A sentence right above or below the names counts as many of those who sign, or more: "More than fifty groups join the call." */
function isCountedBeside({ rows, content }: Scan, { index }: Row, names: number): boolean {
  if (names < 6) return false;
  return [index - 1, index + 1].some((at) => {
    const text = content[at] === true ? (rows[at]?.text ?? "") : "";
    return text.length <= 200 && (claimIn(text) ?? 0) >= names;
  });
}

/** The last line above it that is no name heads names that sign nothing. */
function isBelowOtherHead({ rows, shapes }: Scan, row: Row): boolean {
  for (let at = row.index - 1; at >= Math.max(0, row.index - 40); at -= 1) {
    const above = rows[at];
    if (above !== undefined && (headsOtherList(above.text) || isHeadOfOthers(above))) return true;
    if (shapes[at]?.prose === true) return false;
  }
  return false;
}

/** No more words than names have, on the whole. */
function areBrief(entries: readonly ListEntry[]): boolean {
  const heads = entries.map(({ text }) => headOf(text));
  const long = heads.filter((head) => weightOf(head) > 120 || wordsOf(head).length > 14);
  return long.length <= 0.2 * entries.length && !entries.some(({ text }) => isText(text));
}

/** A small word and a full stop end a sentence, and no paragraph of names above a text. */
function endsAsSentence({ text }: Row): boolean {
  return /\s\p{Ll}{3,}[.!?]$/u.test(text);
}

/** Words of a sentence stand in front of the first name. */
function beginsAsSentence({ languages }: Scan, { entries }: SignatoryList): boolean {
  const [first] = entries;
  return first !== undefined && shapeOf(first.text, sentenceWordsOf(languages)).prose;
}

/** Many names of a few words each, as only a row of persons has, in a script that sets no capitals. */
function areShort(entries: readonly ListEntry[]): boolean {
  const bare = entries.map(({ text }) => text.replaceAll(/[（(][^（()）]*[)）]/gu, "").trim());
  const words = bare.map((text) => wordsOf(text).length);
  return (
    entries.length >= 8 &&
    words.every((count) => count <= 5) &&
    words.reduce((sum, count) => sum + count, 0) <= 3 * entries.length &&
    bare.every((text) => /^[\p{Lo}\p{M}\s.‌'-]+$/u.test(text))
  );
}

/** The row and the lines of its block right above it, as long as each holds several names of organisations. */
function linesOfNames(scan: Scan, row: Row): Row[] {
  const lines = [row];
  for (let at = row.index - 1; scan.rows[at]?.at === row.at; at -= 1) {
    const above = scan.rows[at] as Row;
    const names = splitInline(above.text, scan.languages)?.names ?? [];
    const alike = names.length >= 2 && names.every((name) => shapeOf(name).name >= 0.55);
    if (namesStatement(above.text)) break;
    if (!alike || isDateLine(above.text) || scan.shapes[at]?.prose === true) break;
    if (!names.some((name) => shapeOf(name).organisation)) break;
    lines.unshift(above);
  }
  return lines;
}

/** Nothing but persons, most of them known as such by their names or what stands beside them. */
function arePersons(entries: readonly ListEntry[]): boolean {
  const scores = entries.map(personScore);
  const share = (least: number): number =>
    scores.filter((score) => score >= least).length / scores.length;
  const [persons, known] = [share(0.1), share(2)];
  if (scores.length < 8) return persons === 1 && known >= 0.6;
  return persons >= 0.9 && known >= (scores.length >= 12 ? 0.15 : 0.35);
}

/** The text calls itself a statement, or speaks of those who sign it. */
function isTextToSign({ rows, content }: Scan): boolean {
  return rows.some(
    ({ index, text }) =>
      content[index] === true &&
      text.length <= 3000 &&
      (announcesSignatories(text) ||
        (text.length <= (index === 0 ? 320 : 90) && namesStatement(text))),
  );
}

/** "Partners: A, B, C": words before a colon that announce nobody say that the names are somebody else's. */
function isLabelledOtherwise(text: string): boolean {
  const label = /^([^:：,;、،]{2,80}?)\s*[:：]\s*\S/u.exec(text)?.[1];
  return label !== undefined && !announcesSignatories(label) && !isKindLabel(label);
}

/** The members of those who sign may stand in brackets below the name that they bear together. */
function unbracketed(text: string): string {
  return /^[（(](.{20,})[)）]$/su.exec(text)?.[1] ?? text;
}
