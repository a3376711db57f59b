// Names in running text right behind an announcement: in the same row, in the paragraph below, in the paragraph after that.

import { sortsInRow } from "../closing/sorts-in-a-row.ts";
import { isByline } from "../body/byline.ts";
import { isDateLine } from "../frame/dates.ts";
import { namesIn } from "./names-in-text.ts";
import { type Scan, isEntryLike, isPassedOver } from "../list/scan.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { personScore } from "../entry/kind.ts";
import { lastClause } from "../list/cue.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { drawnSign } from "../running-text/drawn-signs.ts";
import { splitNumbered } from "../separators/numbered.ts";
import { splitStrokes } from "../separators/strokes.ts";
import { areWrapped, namesOfSentence } from "../told/names-of-sentence.ts";
import { tellsOfHelp } from "../vocabulary/help-behind-names.ts";
import {
  announcesSignatories,
  groupKind,
  isCopyLine,
  isFurniture,
  isValediction,
} from "../words/cues.ts";

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
  if (!announces(`${lead}:`) || wordsOf(lead).length > 30 || areOrigins(lead)) return null;
  const more = goesOnBelow(scan, at);
  const sorts = more.length === 0 ? sortsInRow(scan, row, lead, names) : null;
  if (sorts !== null) return sorts;
  if (more.length === 0) return ofSort(namesIn(scan, namesOfSentence(names), row, 2), lead);
  const list = namesIn(scan, [names, ...more.map(({ text }) => text)].join(" "), row, 2);
  return list === null
    ? ofSort(namesIn(scan, names, row, 2), lead)
    : ofSort({ ...list, rows: new Set([at, ...more.map(({ index }) => index)]) }, lead);
}

/** "The organisations that signed: A, B, C": what does not show by itself to be a person is one. */
function ofSort(list: SignatoryList | null, lead: string): SignatoryList | null {
  if (list === null || groupKind(lastClause(lead)) !== "organisation") return list;
  const entries = list.entries.map((entry): ListEntry =>
    entry.kind === null && personScore(entry) < 2 ? { ...entry, kind: "organisation" } : entry,
  );
  return { ...list, entries };
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
  const text = unquoted(`${row.marker ?? ""} ${row.text}`.trim());
  const drawn = drawnSign(row.text) !== null;
  if (
    (row.marker !== null && (splitNumbered(text)?.length ?? 0) < least) ||
    row.kind === "heading" ||
    row.kind === "row" ||
    isByline(row.text) ||
    row.text.length < (drawn || /\p{Script=Han}|\p{Script=Hangul}/u.test(row.text) ? 16 : 60)
  )
    return null;
  if (goesOnAsRows(scan, next)) return null;
  if (!drawn && isSentenceGoingOn(scan.rows[at] as Row, row)) return null;
  const list = namesIn(scan, text, row, drawn ? 3 : least);
  if (list === null) return null;
  const lists = [list, ...paragraphsBelow(scan, next)];
  return {
    ...list,
    cue: scan.rows[at] as Row,
    entries: lists.flatMap(({ entries }) => entries),
    rows: new Set([at, ...lists.flatMap(({ rows }) => [...rows])]),
    incomplete: lists.some(({ incomplete }) => incomplete),
  };
}

/** A good part of it shows that they are bodies, or there are many and nearly all of them are persons. */
function goesOnAsNames({ entries }: SignatoryList): boolean {
  const bodies = entries.filter(({ text }) => shapeOf(text).organisation).length;
  const persons = entries.filter(({ text }) => looksLikePerson(headOf(text))).length;
  return bodies >= 0.3 * entries.length || (entries.length >= 8 && persons >= 0.9 * entries.length);
}

/** The paragraphs right below one of names, as long as each holds nothing but names too. */
function paragraphsBelow(scan: Scan, at: number): SignatoryList[] {
  const lists: SignatoryList[] = [];
  for (let next = at + 1; ; next += 1) {
    const row = scan.rows[next];
    if (row === undefined || row.kind !== "paragraph" || row.marker !== null) return lists;
    if (scan.content[next] !== true || scan.cues[next] !== null || row.at === scan.rows[at]?.at)
      return lists;
    const list = /[:：]\s/u.test(row.text) ? null : namesIn(scan, row.text, row, 4);
    if (list === null || !goesOnAsNames(list)) return lists;
    lists.push(list);
  }
}

/** What stands in one pair of quotation marks and nothing else. */
function unquoted(text: string): string {
  return /^["“„«]([^"“”„«»]+)["”“»]\.?$/u.exec(text)?.[1] ?? text;
}

/** Names of further signatories in the next paragraph but one: the line between them heads the paragraph. */
export function secondParagraph(scan: Scan, lists: readonly SignatoryList[]): SignatoryList | null {
  const last = lists
    .toSorted((one, other) => Math.max(...one.rows) - Math.max(...other.rows))
    .at(-1);
  if (last === undefined || !inParagraph.has(last.rule)) return null;
  const at = Math.max(...last.rows) + 1;
  const head = scan.rows[at];
  if (head === undefined || isFurniture(head.text) || isCopyLine(head.text)) return null;
  const labelled = head.text.length <= 60 && scan.shapes[at]?.prose === false;
  const list =
    scan.content[at] === true
      ? labelled
        ? inlineBelow(scan, at)
        : inlineBelow(scan, at - 1, 8)
      : null;
  const telling = list?.entries.filter(({ text }) => shapeOf(text).organisation).length ?? 0;
  return list !== null && telling >= 0.3 * list.entries.length ? list : null;
}

const inParagraph: ReadonlySet<string> = new Set(["list.inline", "list.bare-paragraph"]);

/** "The signatories come from": what follows are places, no signatories. */
export function areOrigins(lead: string): boolean {
  return origins.test(lead);
}

const origins =
  /(?:來自|来自|出身|\b(?:come|coming|hail)s? from|\bkommen aus|\bvienen de|\bviennent d[eu]|\bdolaze iz|приехали из)\s*$/iu;

/** "We, the undersigned," on a line of its own, and the sentence that it begins below. */
function isSentenceGoingOn(cue: Row, { text }: Row): boolean {
  return (
    /[,،，]\s*$/u.test(cue.text) &&
    !isValediction(cue.text) &&
    /\S{2}[.!?؟。]["”»]?$/u.test(text) &&
    wordsOf(text).length >= 20
  );
}

/** The next row is set like this one: each is an entry with details, not a list. */
export function goesOnAsRows(scan: Scan, at: number): boolean {
  const [row, next] = [scan.rows[at] as Row, scan.rows[at + 1]];
  if (next === undefined || scan.content[at + 1] !== true) return false;
  if (isDateLine(next.text) || isCopyLine(next.text) || tellsOfHelp(next.text)) return false;
  if (next.at === row.at) return (splitStrokes(row.text)?.length ?? 0) < 5;
  if (next.kind !== row.kind || !isEntryLike(scan, at + 1) || !/,/u.test(next.text)) return false;
  return ![row, next].every((one) => namesIn(scan, one.text, one, 6) !== null);
}
