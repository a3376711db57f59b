// The rows below an announcement that belong to the list: as long as they look like names and keep their structure.

import { offersStatement } from "../frame/announcement.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isDateLine } from "../frame/dates.ts";
import { isReferenceHeading } from "../frame/references.ts";
import { isSalutation } from "../frame/salutation.ts";
import type { Row } from "../rows/rows.ts";
import {
  announcesSignatories,
  groupKind,
  headsContact,
  headsOtherArticles,
  isCopyLine,
} from "../words/cues.ts";
import { joiningVerbs } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { fold } from "../rows/tidy.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import { headsGroup, nextContent } from "../group/group-heading.ts";
import { isPageRow } from "../rows/page-row.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import { withoutTotal } from "../more/total.ts";
import { isDateOnly } from "../calendar/dated-names.ts";
import { isEntryLike, isPassedOver, type Scan, structureOf } from "./scan.ts";
import type { Shape } from "./shape.ts";

export interface CollectedRow {
  readonly row: Row;
  readonly group: string | null;
  readonly kind: SignatoryKind | null;
}

export interface Collected {
  readonly entries: readonly CollectedRow[];
  /** Indexes of all rows passed over or taken, up to the last entry. */
  readonly rows: ReadonlySet<number>;
}

/** Collects from a row on. `sure`: an announcement stands above. */
export function collectRows(scan: Scan, start: number, sure: boolean): Collected {
  const entries: CollectedRow[] = [];
  const rows = new Set<number>();
  let group: Pick<CollectedRow, "group" | "kind"> = { group: null, kind: null };
  let opened = -1;
  for (let at = start; at < scan.rows.length; at += 1) {
    const row = scan.rows[at] as Row;
    if (isCopyLine(row.text) || headsContact(row.text)) break;
    if (scan.content[at] === true && isSalutation(row.text)) break;
    if (entries.length === 0 ? isEndOfPart(scan, at) : endsLetter(scan, at, entries)) break;
    if (isPassedOver(scan, at)) rows.add(at);
    else if (
      isBetweenNumbers(scan, at, entries.at(-1)?.row) ||
      headsGroup(scan, at, { last: entries.at(-1)?.row, parted: isParted(entries) })
    ) {
      group = { group: labelText(row.text), kind: groupKind(row.text) };
      opened = isKindHeading(row) ? entries.length : -1;
      rows.add(at);
    } else if (
      belongs(scan, at, entries, sure) ||
      (opened === entries.length && mayOpen(scan, at))
    ) {
      entries.push({ row, ...group });
      rows.add(at);
      if (row.marker === null && withoutTotal(row.text) !== null) break;
    } else if (!mayStandBetween(scan, at, entries.length, sure)) break;
  }
  const last = entries.at(-1)?.row.index ?? -1;
  return { entries, rows: new Set([...rows].filter((index) => index <= last)) };
}

/** The sign above the sender's own lines in a mail (RFC 3676, 4.3) or below a release, the heading of notes and sources, the first note. */
function endsLetter(scan: Scan, at: number, entries: readonly CollectedRow[]): boolean {
  const row = scan.rows[at] as Row;
  if (scan.content[at] !== true) return false;
  const note =
    !/^\[\d/u.test(entries[0]?.row.marker ?? "") &&
    /^(?:\[\d{1,2}\]|\[\^\d{1,2}\]):?(?:\s|$)/u.test(`${row.marker ?? ""} ${row.text}`.trim());
  return (
    note ||
    endOfRelease.test(row.text) ||
    isReferenceHeading(row) ||
    (row.marker === null && headsOtherArticles(row.text)) ||
    headsNextText(scan, at, entries)
  );
}

/** "ENDS", "###": what news agencies set below the last line; "--" ends a mail. */
const endOfRelease = /^(?:-{2}|[\s*#–—-]*(?:ENDS|ENDE)[\s*#.–—-]*|(?:#\s?){3})$/u;

/** The title of the statement in its next language: a line with a word for one, text right below it. */
function headsNextText(
  { rows, shapes, languages }: Scan,
  at: number,
  entries: readonly CollectedRow[],
): boolean {
  const row = rows[at] as Row;
  const last = entries.at(-1)?.row;
  return (
    languages.length >= 2 &&
    entries.length >= 3 &&
    row.marker === null &&
    last?.marker === null &&
    row.at !== last.at &&
    row.text.length <= 160 &&
    namesStatement(row.text) &&
    rows
      .slice(at + 1, at + 5)
      .some(({ index, text }) => text.length >= 120 && shapes[index]?.prose === true)
  );
}

/** A short line without a number between numbers that go on, or above the first of them. */
function isBetweenNumbers({ rows, content, shapes }: Scan, at: number, last?: Row): boolean {
  const [row, next, second] = [rows[at], rows[at + 1], rows[at + 2]];
  if (row === undefined || next === undefined || content[at] !== true) return false;
  const before = last === undefined ? 0 : last.ordinal;
  return (
    row.marker === null &&
    row.kind !== "row" &&
    row.text.length <= 80 &&
    shapes[at]?.prose === false &&
    !/[.,;]$/u.test(row.text) &&
    before !== null &&
    next.ordinal === before + 1 &&
    (last !== undefined || second?.ordinal === 2)
  );
}

/** A heading with nothing but a word for a sort: below it the names may be set otherwise than those above. */
function isKindHeading({ kind, text }: Row): boolean {
  return kind === "heading" && isKindLabel(labelText(text));
}

/** The first names below such a heading. */
function mayOpen(scan: Scan, at: number): boolean {
  const [row, next] = [scan.rows[at], scan.rows[at + 1]];
  if (row?.kind === "row" || row?.kind !== next?.kind || scan.shapes[at]?.prose !== false)
    return false;
  return isEntryLike(scan, at) && (isEntryLike(scan, at + 1) || isEntryLike(scan, at + 2));
}

function isParted(entries: readonly CollectedRow[]): boolean {
  return (entries[0]?.group ?? null) !== null;
}

/** A rule right below the announcement: the list is not there (a picture, or loaded later), another part of the page is. */
function isEndOfPart({ rows }: Scan, at: number): boolean {
  return rows[at]?.kind === "rule" && rows[at]?.block.plain !== true;
}

function belongs(scan: Scan, at: number, entries: readonly CollectedRow[], sure: boolean): boolean {
  const [row, shape] = [scan.rows[at] as Row, scan.shapes[at] as Shape];
  const previous = entries.at(-1)?.row;
  if (row.kind === "heading" || row.kind === "row" || scan.cues[at] !== null) return false;
  if (row.marker === null && offersStatement(row.text)) return false;
  if (row.kind === "preformatted" && /^[A-Za-z_-]+:\s/u.test(row.text)) return false;
  if (isPageRow(row) && !isNameAmongNames(scan, at, previous)) return false;
  if (isDateOnly(scan.rows, row) && !isRemarked(row.text)) return false;
  if (previous === undefined)
    return (shape.name >= (sure ? 0.5 : 0.6) && !shape.prose) || opensSeries(scan, row);
  if (isSameList(previous, row)) return true;
  if (row.marker !== null && sameSeries(previous, row))
    return !shape.prose || shape.name >= 0.35 || !/[.!?;:]$/u.test(row.text);
  if (isBridged(scan, at, previous, entries.length)) return true;
  if (isAmongShort(scan, at, previous, entries.length)) return true;
  if (closesSeries(row, previous, entries.length)) return true;
  if (row.at === previous.at) return shape.name >= 0.4 && (!shape.prose || shape.name >= 0.6);
  return shape.name >= 0.5 && !shape.prose && keepsStructure(scan, previous, row, entries.length);
}

/** "Share Foundation": a name that begins like a line of the page, among rows that are set alike. */
function isNameAmongNames(scan: Scan, at: number, previous: Row | undefined): boolean {
  const row = scan.rows[at] as Row;
  const next = scan.rows[at + 1];
  if (previous === undefined || next === undefined) return false;
  const beside =
    row.marker === null
      ? areSetAlike(scan, [previous, row, next])
      : sameSeries(previous, row) && sameSeries(row, next);
  const alone = row.marker === null && row.at !== previous.at;
  if (alone && !(isEntryLike(scan, at + 1) && isEntryLike(scan, at + 2))) return false;
  if (!/^[\p{L}\p{N}"“„«]/u.test(row.text)) return false;
  const shape = scan.shapes[at];
  const name = (index: number): number => scan.shapes[index]?.name ?? 0;
  return (
    beside &&
    shape?.organisation === true &&
    [previous.index, at, next.index].every((index) => name(index) >= 0.6)
  );
}

/** Lines of one block, or paragraphs of one line each, right below each other. */
function areSetAlike(scan: Scan, [previous, row, next]: readonly [Row, Row, Row]): boolean {
  if (row.at === previous.at || row.at === next.at) return previous.at === next.at;
  return (
    next.index === previous.index + 2 &&
    [previous, row, next].every(
      (one) => structureOf(scan, one) === "single" && one.kind === row.kind,
    )
  );
}

/** A name whose day of signing stands in brackets with the words that say so. */
function isRemarked(text: string): boolean {
  if (announcesSignatories(text.replace(/[(（].*$/su, ""))) return false;
  return /^\S+\s+\S.*[(（][^()（）]*\p{L}{3}[^()（）]*\p{Nd}[^()（）]*[)）]$/u.test(text);
}

/** One odd row in the middle of a long list, set like the rows before and behind it. */
function isBridged(scan: Scan, at: number, previous: Row, count: number): boolean {
  const row = scan.rows[at] as Row;
  const next = scan.rows[at + 1];
  const short = count >= 8 && row.text.length <= 60;
  const sentence = short ? /:$/u : row.at === previous.at ? /[?:]$/u : /[!?:]$/u;
  if (count < 2 || next === undefined || row.text.length > 160 || sentence.test(row.text))
    return false;
  if (count < 5 && (scan.shapes[at]?.prose === true || row.text.length > 80)) return false;
  const alike =
    row.at === previous.at
      ? next.at === row.at
      : structureOf(scan, previous) === structureOf(scan, row);
  if (!alike || !isEntryLike(scan, at + 1)) return false;
  return isEntryLike(scan, at + 2) || (count >= 8 && cry.test(row.text));
}

/** Several odd rows in the middle of a long list of short ones, names again among the next. */
function isAmongShort(scan: Scan, at: number, previous: Row, count: number): boolean {
  const structure = structureOf(scan, previous);
  if (count < 5 || (structure !== "single" && structure !== "line")) return false;
  const behind = scan.rows
    .slice(at, at + 7)
    .map(
      (row) =>
        structureOf(scan, row) === structure && row.kind === previous.kind && isShort(scan, row),
    );
  const names = behind.map((short, step) => short && isEntryLike(scan, at + step));
  return (
    behind.length >= 4 &&
    behind.slice(0, 4).every(Boolean) &&
    names.filter(Boolean).length >= 0.4 * names.length
  );
}

function isShort({ shapes, content, cues }: Scan, { index, text }: Row): boolean {
  return (
    content[index] === true &&
    cues[index] === null &&
    shapes[index]?.prose === false &&
    text.length <= 40 &&
    !/[.:;?!]$/u.test(text)
  );
}

/** "Lights On!": two or three words in capitals, as names have them. */
const cry = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}\s?!$/u;

/** Among lines that semicolons end, the last one ends with a full stop. */
function closesSeries(row: Row, previous: Row, count: number): boolean {
  return (
    count >= 2 &&
    row.at === previous.at &&
    /[;；]$/u.test(previous.text) &&
    row.text.length <= 120 &&
    /[.。]$/u.test(row.text)
  );
}

/** Number one of a series of at least three whose next ones look like names, whatever it looks like itself. */
function opensSeries(scan: Scan, row: Row): boolean {
  const [second, third] = [scan.rows[row.index + 1], scan.rows[row.index + 2]];
  return (
    row.ordinal === 1 &&
    second?.ordinal === 2 &&
    third?.ordinal === 3 &&
    row.text.length <= 80 &&
    isEntryLike(scan, second.index) &&
    isEntryLike(scan, third.index)
  );
}

/** Items that the format itself makes one list. */
function isSameList(one: Row, other: Row): boolean {
  const [list, next] = [one.block, other.block];
  return (
    list.kind === "item" &&
    next.kind === "item" &&
    list.group !== undefined &&
    list.group === next.group &&
    list.level === next.level &&
    other.text.length <= 400
  );
}

/** Items that carry the same sort of list mark. */
function sameSeries(one: Row, other: Row): boolean {
  if (one.marker === null || other.marker === null) return false;
  return one.ordinal === null
    ? one.marker === other.marker
    : other.ordinal !== null && other.ordinal >= one.ordinal - 1;
}

function keepsStructure(scan: Scan, previous: Row, row: Row, count: number): boolean {
  const [before, now] = [structureOf(scan, previous), structureOf(scan, row)];
  if (before === now || count < 3) return true;
  const strong = (scan.shapes[row.index]?.name ?? 0) >= 0.75;
  if (before === "single" && now === "line") return strong;
  return before === "line" && now === "single" && strong && isEntryLike(scan, row.index + 1, 0.7);
}

/** "The call is joined, with its own demands, by:" between items of one list. */
function isJoining({ rows }: Scan, row: Row, next: number): boolean {
  return (
    /[:：]$/u.test(row.text) &&
    row.text.length <= 200 &&
    row.marker === null &&
    (rows[next]?.marker ?? null) !== null &&
    joining.test(fold(row.text))
  );
}

const joining = stemPattern(joiningVerbs);

/** A date inside a list of later signatories, or a sentence or two between the heading and the names. */
function mayStandBetween(scan: Scan, at: number, count: number, sure: boolean): boolean {
  const row = scan.rows[at] as Row;
  const next = nextContent(scan, at);
  if (count > 0)
    return (
      (isEntryLike(scan, next) && (isDateLine(row.text) || isJoining(scan, row, next))) ||
      isAboveGroup(scan, row, next)
    );
  return (
    (sure || isNote(row.text)) &&
    row.kind === "paragraph" &&
    row.marker === null &&
    row.text.length < 600 &&
    isEntryLike(scan, next) &&
    (isEntryLike(scan, next + 1) || goesOnAsList(scan, next))
  );
}

/** "(Those who support this letter)", "[signed]": a whole line in brackets says something of the names below it. */
function isNote(text: string): boolean {
  return /^(?:[（(][^()（）]{2,90}[)）]|\[[^[\]]{2,90}\])$/u.test(text);
}

/** A sentence between the names and the heading of their next group: "Some have statements of their own." and "Individuals". */
function isAboveGroup(scan: Scan, row: Row, next: number): boolean {
  const heading = scan.rows[next];
  const [first, second] = [nextContent(scan, next), nextContent(scan, nextContent(scan, next))];
  return (
    row.kind === "paragraph" &&
    row.marker === null &&
    row.text.length <= 200 &&
    heading?.kind === "heading" &&
    isKindLabel(labelText(heading.text)) &&
    isEntryLike(scan, first) &&
    isEntryLike(scan, second)
  );
}

/** Items of one list, of which one may be written small: "TernNet", "seabird-watch", "Lamp". */
function goesOnAsList(scan: Scan, at: number): boolean {
  const [first, second] = [scan.rows[at], scan.rows[at + 1]];
  if (first === undefined || second === undefined || !isSameList(first, second)) return false;
  return isEntryLike(scan, at + 2) && scan.shapes[at + 1]?.prose === false;
}
