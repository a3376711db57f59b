// Lists set as running text: behind an announcement in the same row, in the row below, in a footnote, in a sentence.

import { weightOf } from "../language/script.ts";
import { isKindLabel } from "../group/kind-label.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isAddressLine } from "../frame/address.ts";
import { isDateLine } from "../frame/dates.ts";
import { namesStatement } from "../frame/announcement.ts";
import { personScore } from "../entry/kind.ts";
import { drawnSign } from "../running-text/drawn-signs.ts";
import { splitAtFullStops } from "../separators/between-stops.ts";
import { personsWithDetails } from "../running-text/persons-with-details.ts";
import { signersOf } from "../running-text/signer.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import { announcesSignatories, isCopyLine, isFurniture } from "../words/cues.ts";
import { isEntryLike, isPassedOver, type Scan } from "./scan.ts";
import { headOf, shapeOf } from "./shape.ts";
import { sharedEntry, withSharedSort } from "../sorts/shared-sort.ts";
import { sharedPrefix } from "../running-text/shared-prefix.ts";
import type { ListEntry, SignatoryList } from "./signatory-list.ts";
import { areWrapped, namesOfSentence } from "../told/names-of-sentence.ts";
import { type InlineNames, splitInline, splitNumbered } from "./split-inline.ts";

/** "Signed by: A, B, C" in one row. */
export function inlineInRow(
  scan: Scan,
  at: number,
  announces = announcesSignatories,
): SignatoryList | null {
  const row = scan.rows[at] as Row;
  const found =
    /^(.{2,200}?)(?<!\d(?=:\d))(?!:innen)(?:[:：︰՝]|(?<=\p{Script=Armenian})[.․])\s*(\S.*)$/su.exec(
      row.text,
    );
  if (found === null || row.kind === "row" || row.kind === "heading") return null;
  const [, lead = "", names = ""] = found;
  if (!announces(`${lead}:`) || wordsOf(lead).length > 30 || origins.test(lead)) return null;
  const more = goesOnBelow(scan, at);
  if (more.length === 0) return namesIn(scan, namesOfSentence(names), row, 2);
  const list = namesIn(scan, [names, ...more.map(({ text }) => text)].join(" "), row, 2);
  return list === null
    ? namesIn(scan, names, row, 2)
    : { ...list, rows: new Set([at, ...more.map(({ index }) => index)]) };
}

/** The next lines of the same block, where signs that stand between names show that the names go on there. */
function goesOnBelow(scan: Scan, at: number): Row[] {
  const lines: Row[] = [];
  for (let next = at + 1; scan.rows[next]?.at === scan.rows[at]?.at; next += 1) {
    const line = scan.rows[next] as Row;
    if (line.marker !== null || scan.cues[next] !== null || /[:：]\s*\S/u.test(line.text))
      return [];
    lines.push(line);
  }
  const inner = [scan.rows[at] as Row, ...lines.slice(0, -1)];
  const open = inner.filter(({ text }) => /[|¦;•·،、，,؛]\s*$|[|¦•]\s/u.test(text)).length;
  const texts = [...inner, ...lines.slice(-1)].map(({ text }) => text);
  return open === inner.length || areWrapped(texts) ? lines : [];
}

/** Names in one paragraph below the announcement. */
export function inlineBelow(scan: Scan, at: number, least = 4): SignatoryList | null {
  let next = at + 1;
  while (next < scan.rows.length && isPassedOver(scan, next)) next += 1;
  const row = scan.rows[next];
  if (row === undefined) return null;
  const text = `${row.marker ?? ""} ${row.text}`.trim();
  const drawn = drawnSign(row.text) !== null;
  if (
    (row.marker !== null && (splitNumbered(text)?.length ?? 0) < least) ||
    row.kind === "heading" ||
    row.kind === "row" ||
    row.text.length < (drawn || /\p{Script=Han}|\p{Script=Hangul}/u.test(row.text) ? 16 : 60)
  )
    return null;
  if (goesOnAsRows(scan, next)) return null;
  if (!drawn && isSentenceGoingOn(scan.rows[at] as Row, row)) return null;
  const list = namesIn(scan, text, row, drawn ? 3 : least);
  return list === null
    ? null
    : { ...list, cue: scan.rows[at] as Row, rows: new Set([at, ...list.rows]) };
}

/** Names of further signatories in the next paragraph but one: the line between them heads the paragraph. */
export function secondParagraph(scan: Scan, lists: readonly SignatoryList[]): SignatoryList | null {
  const last = lists
    .toSorted((one, other) => Math.max(...one.rows) - Math.max(...other.rows))
    .at(-1);
  if (last === undefined || !inParagraph.has(last.rule)) return null;
  const at = Math.max(...last.rows) + 1;
  const head = scan.rows[at];
  if (head === undefined || head.text.length > 60 || scan.shapes[at]?.prose === true) return null;
  if (isFurniture(head.text) || isCopyLine(head.text)) return null;
  const list = scan.content[at] === true ? inlineBelow(scan, at) : null;
  const telling = list?.entries.filter(({ text }) => shapeOf(text).organisation).length ?? 0;
  return list !== null && telling >= 0.3 * list.entries.length ? list : null;
}

const inParagraph: ReadonlySet<string> = new Set(["list.inline", "list.bare-paragraph"]);

/** Places that signatories come from are no signatories. */
const origins =
  /(?:來自|来自|出身|\b(?:come|coming|hail)s? from|\bkommen aus|\bvienen de|\bviennent d[eu]|\bdolaze iz|приехали из)\s*$/iu;

/** "We, the undersigned," on a line of its own, and the sentence that it begins below. */
function isSentenceGoingOn(cue: Row, { text }: Row): boolean {
  return (
    /[,،，]\s*$/u.test(cue.text) && /\S{2}[.!?؟。]["”»]?$/u.test(text) && wordsOf(text).length >= 20
  );
}

/** The next row is set like this one: each is an entry with details, not a list. */
function goesOnAsRows(scan: Scan, at: number): boolean {
  const [row, next] = [scan.rows[at] as Row, scan.rows[at + 1]];
  if (next === undefined || scan.content[at + 1] !== true) return false;
  if (isDateLine(next.text)) return false;
  if (next.at === row.at) return true;
  return next.kind === row.kind && isEntryLike(scan, at + 1) && /,/u.test(next.text);
}

function namesIn(
  scan: Scan,
  text: string,
  row: Row,
  least: number,
  announced = true,
): SignatoryList | null {
  const whole =
    splitNumbered(text) ??
    (announced ? splitAtFullStops(text) : null) ??
    (drawnSign(text) ? null : personsWithDetails(text));
  const split: InlineNames | null =
    whole === null ? splitInline(text, scan.languages) : { names: whole, incomplete: false };
  if (split === null || split.names.length < least || !areNames(signersOf(split.names)))
    return null;
  return listOf(split, row, row.index);
}

function areNames(names: readonly string[]): boolean {
  return (
    !names.some((name) => /[，。；]/u.test(name) || isText(name)) &&
    names.filter((name) => shapeOf(name).name >= 0.55 && name.length <= 160).length >=
      0.85 * names.length
  );
}

/** Two sentences and more, or one that is too long for any name. */
function isText(name: string): boolean {
  return name.length > 300 || /\p{Ll}{3}[.!?]\s+\p{Lu}[^.!?]*\p{Ll}{3}[.!?]\s/u.test(name);
}

function listOf(split: InlineNames, row: Row, at: number): SignatoryList {
  const signers = signersOf(split.names);
  const shared = withSharedSort(split.names);
  const entries = split.names.map((name, at): ListEntry => ({
    row,
    group: null,
    kind: null,
    ...sharedEntry(shared[at] ?? { raw: name }, signers[at] ?? name),
  }));
  return {
    cue: row,
    rule: "list.inline",
    entries,
    rows: new Set([at]),
    incomplete: split.incomplete,
  };
}

/** The last paragraph of a letter, or the line above it, when it is nothing but names of organisations. */
export function bareParagraph(scan: Scan): SignatoryList | null {
  const first = scan.shapes.findIndex((shape, at) => shape.prose && scan.content[at] === true);
  if (first < 0) return null;
  const long = (row: Row): boolean =>
    scan.content[row.index] === true && weightOf(row.text) >= 30 && row.kind !== "row";
  const top = scan.rows.find(long);
  const last = scan.rows
    .filter((row) => long(row) && !isAddressLine(row.text) && !tellsContact.test(row.text))
    .slice(-2)
    .reverse();
  return (
    last
      .filter(({ index }) => index > first)
      .map((row) => bareNames(scan, row))
      .find((list) => list !== null) ??
    (top !== undefined && top.index < first ? bareNames(scan, top) : null)
  );
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

/** Where somebody can be reached. */
const tellsContact =
  /^[^:：]{0,40}[:：].*(?:https?:|www\.|@|\d{5})|^(?:kontakt|contact|contacto|contatto|contato|iletişim|İLETİŞİM|контакт|επικοινωνία|kapcsolat|yhteys|liên hệ|聯絡|联系|連絡先|문의|للتواصل|تماس|ליצירת קשר)\P{L}/iu;

function bareNames(scan: Scan, row: Row): SignatoryList | null {
  if (isLabelledOtherwise(row.text)) return null;
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
    ((arePersons(list.entries) || areShort(list.entries) || parted) && speaksOfSigning(scan));
  return sure ? { ...list, cue: null, rule: "list.bare-paragraph" } : null;
}

/** No more words than names have, on the whole. */
function areBrief(entries: readonly ListEntry[]): boolean {
  const heads = entries.map(({ text }) => headOf(text));
  const long = heads.filter((head) => weightOf(head) > 120 || wordsOf(head).length > 14);
  return long.length <= 0.2 * entries.length && !entries.some(({ text }) => isText(text));
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
function speaksOfSigning({ rows, content }: Scan): boolean {
  return rows.some(
    ({ index, text }) =>
      content[index] === true &&
      text.length <= 3000 &&
      (announcesSignatories(text) || (text.length <= 90 && namesStatement(text))),
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

/** A footnote that enumerates, referred to from a sentence about those who sign. */
export function noteList(scan: Scan): SignatoryList | null {
  for (const [at, row] of scan.rows.entries()) {
    const found = /^(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.)]?|\*+)\s+(\S.*)$/su.exec(
      noteText(row),
    );
    if (found === null || row.text.length < 100) continue;
    const label = found[1] ?? found[2] ?? found[3] ?? "*";
    const list = isReferredTo(scan, at, label)
      ? namesIn(scan, found[4] ?? "", row, 6, false)
      : null;
    if (list !== null) return { ...list, rule: "list.footnote" };
  }
  return null;
}

function noteText(row: Row): string {
  return row.marker === null ? row.text : `${row.marker} ${row.text}`;
}

function isReferredTo({ rows, shapes }: Scan, note: number, label: string): boolean {
  const marks = [`[${label}]`, `(${label})`, label === "*" ? "*" : `[^${label}]`];
  return rows.some((row, at) => {
    const place =
      at < note
        ? marks.map((mark) => row.text.indexOf(mark)).find((found) => found >= 0)
        : undefined;
    if (place === undefined) return false;
    const before = row.text.slice(Math.max(0, place - 160), place);
    return announcesSignatories(before) || shapes[at]?.organisation === true;
  });
}

/** A sentence of many names: "The local groups of X in A, B, C and D." */
export function sentenceList(scan: Scan): SignatoryList | null {
  let best: SignatoryList | null = null;
  for (const [at, row] of scan.rows.entries()) {
    if (scan.content[at] !== true || row.kind === "heading" || row.text.length < 80) continue;
    const list = enumerated(scan, row, at);
    if (list !== null && list.entries.length > (best?.entries.length ?? 0)) best = list;
  }
  return best;
}

function enumerated(scan: Scan, row: Row, at: number): SignatoryList | null {
  const sentence = row.text;
  const split = splitInline(sentence, scan.languages);
  if (split === null || split.names.length < 6) return null;
  const prefix = sharedPrefix(split.names[0] ?? "");
  const lead = prefix ?? announcingLead(split.names[0] ?? "");
  if (lead === null) return null;
  const names = [lead.first, ...split.names.slice(1)];
  if (!areNames(names) || names.some((name) => wordsOf(name).length > 12)) return null;
  if (names.filter((name) => /\d/u.test(name)).length > 0.3 * names.length) return null;
  const list = listOf({ names, incomplete: split.incomplete }, row, at);
  const entries = list.entries.map((entry) =>
    prefix === null ? entry : { ...entry, name: `${prefix.prefix} ${entry.text}` },
  );
  return { ...list, entries, rule: prefix === null ? "list.sentence" : "list.shared-prefix" };
}

/** "… was signed by A" before the first comma: what stands before A announces. */
function announcingLead(text: string): { readonly first: string } | null {
  for (const boundary of text.matchAll(/\p{Ll}[\s:]+(?=["“„«]?\p{Lu})/gu)) {
    const before = text.slice(0, boundary.index + 1);
    if (announcesSignatories(before.slice(-80)))
      return { first: text.slice(boundary.index + boundary[0].length) };
  }
  return null;
}
