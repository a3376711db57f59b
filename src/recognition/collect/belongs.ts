// Whether a row belongs to a list: it looks like a name, counts on, or is set like the rows around it.

import { offersStatement } from "../frame/announcement.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories } from "../words/cues.ts";
import { isPageRow } from "../rows/page-row.ts";
import { isDateOnly } from "../calendar/dated-names.ts";
import { isEntryLike, type Scan, structureOf } from "../list/scan.ts";
import type { Shape } from "../list/shape.ts";
import { isCountryName } from "../words/countries.ts";
import type { CollectedRow } from "./collected.ts";

export function belongs(
  scan: Scan,
  at: number,
  entries: readonly CollectedRow[],
  sure: boolean,
): boolean {
  const [row, shape] = [scan.rows[at] as Row, scan.shapes[at] as Shape];
  const previous = entries.findLast((entry) => entry.row.kind !== "heading")?.row;
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
  if (hasCountryToo(row, entries)) return true;
  if (isBridged(scan, at, previous, entries.length)) return true;
  if (isAmongShort(scan, at, previous, entries.length)) return true;
  if (closesSeries(row, previous, entries.length)) return true;
  if (row.at === previous.at) return shape.name >= 0.4 && (!shape.prose || shape.name >= 0.6);
  const fits =
    keepsStructure(scan, previous, row, entries.length) ||
    (sure && entries.length >= 3 && shape.name >= 0.75 && isSetApartAtEnd(scan, previous, row));
  return shape.name >= 0.5 && !shape.prose && fits;
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

/** "lux-net (Norway)": whatever the name looks like, it stands with its country as all names above it do. */
function hasCountryToo(row: Row, entries: readonly CollectedRow[]): boolean {
  if (entries.length < 5 || row.text.length > 80 || !endsInCountry(row.text)) return false;
  return entries
    .slice(-5)
    .every((entry) => entry.row.kind === row.kind && endsInCountry(entry.row.text));
}

function endsInCountry(text: string): boolean {
  return isCountryName(/^[^()（）]{2,70}[(（]([^()（）]{2,30})[)）]$/u.exec(text)?.[1] ?? "");
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
export function isSameList(one: Row, other: Row): boolean {
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

/** A paragraph of its own below lines of one block that closes their list: no other follows. */
export function isSetApartAtEnd(scan: Scan, previous: Row | undefined, row: Row): boolean {
  return (
    previous !== undefined &&
    structureOf(scan, previous) === "line" &&
    structureOf(scan, row) === "single" &&
    isLastOfPart(scan, row)
  );
}

/** Below it a heading stands, or nothing. */
function isLastOfPart({ rows, content }: Scan, row: Row): boolean {
  const next = rows.slice(row.index + 1).find(({ index }) => content[index] === true);
  return next === undefined || next.kind === "heading";
}
