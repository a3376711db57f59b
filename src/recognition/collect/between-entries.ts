// What may stand between the rows of a list, or above its first, and names nobody.

import { isDateLine } from "../frame/dates.ts";
import type { Row } from "../rows/rows.ts";
import { joiningVerbs } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import { fold } from "../rows/tidy.ts";
import { nextContent } from "../group/group-heading.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import { isEntryLike, type Scan } from "../list/scan.ts";
import { isSameList } from "./belongs.ts";

/** A short line without a number between numbers that go on, or above the first of them. */
export function isBetweenNumbers({ rows, content, shapes }: Scan, at: number, last?: Row): boolean {
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

/** A row without a number between numbers of which one is left out: "5. Tern Trust", "Gull Guild", "7. Bell Society". */
export function isNumberForgotten(scan: Scan, at: number, last: Row | undefined): boolean {
  const [row, next] = [scan.rows[at], scan.rows[at + 1]];
  return (
    row?.marker === null &&
    row.kind !== "heading" &&
    last !== undefined &&
    last.index === at - 1 &&
    last.ordinal !== null &&
    next?.ordinal === last.ordinal + 2 &&
    !/[:：]$/u.test(row.text) &&
    isEntryLike(scan, at, 0.5)
  );
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
export function mayStandBetween(scan: Scan, at: number, count: number, sure: boolean): boolean {
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
