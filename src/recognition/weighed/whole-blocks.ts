// Lines that stand in one block with the first or last names of a list and are set like them belong to it, though their words
// alone would not say so: "Ada Tar, winner of the race of 1968" among rowers.

import { isDateLine } from "../frame/dates.ts";
import { isSalutation } from "../frame/salutation.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import { isPassedOver, type Scan } from "../list/scan.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import type { Row } from "../rows/rows.ts";
import { isCopyLine } from "../words/cues.ts";

const leastNames = 3;
const longestLine = 200;

/** The lists with the lines above and below that go on as their persons do. */
export function withWholeBlocks(scan: Scan, lists: readonly SignatoryList[]): SignatoryList[] {
  const taken = new Set(lists.flatMap(({ rows }) => [...rows]));
  return lists.map((list) => {
    const above = linesBeside(scan, list, -1, taken).toReversed();
    const below = linesBeside(scan, list, 1, taken);
    if (above.length + below.length === 0) return list;
    for (const { index } of [...above, ...below]) taken.add(index);
    return {
      ...list,
      entries: [
        ...entriesLike(scan, above, list.entries[0]),
        ...list.entries,
        ...entriesLike(scan, below, list.entries.at(-1)),
      ],
      rows: new Set([
        ...list.rows,
        ...above.map(({ index }) => index),
        ...below.map(({ index }) => index),
      ]),
    };
  });
}

function entriesLike(scan: Scan, rows: readonly Row[], beside: ListEntry | undefined): ListEntry[] {
  const { group = null, kind = null } = beside ?? {};
  return entriesOfRows(
    rows.map((row) => ({ row, group, kind })),
    scan.languages,
  );
}

/** The lines of the block that the list's end stands in, one after the other from there. */
function linesBeside(
  scan: Scan,
  { entries, cue }: SignatoryList,
  step: 1 | -1,
  taken: ReadonlySet<number>,
): Row[] {
  const end = (step < 0 ? entries[0] : entries.at(-1))?.row;
  if (end === undefined || end.kind === "row") return [];
  const beside = entries.filter(({ row }) => row.at === end.at);
  const rows = new Set(beside.map(({ row }) => row));
  const persons = beside.filter(({ row }) => isPersonWithMore(row)).length;
  if (rows.size < leastNames || rows.size < beside.length || persons < 0.8 * beside.length)
    return [];
  const found: Row[] = [];
  for (let at = end.index + step; ; at += step) {
    const row = scan.rows[at];
    if (row === undefined || row.at !== end.at || row === cue || taken.has(at)) return found;
    if (!goesOn(scan, row, end)) return found;
    found.push(row);
  }
}

function goesOn(scan: Scan, row: Row, end: Row): boolean {
  return (
    (row.marker === null) === (end.marker === null) &&
    row.text.length <= longestLine &&
    isPersonWithMore(row) &&
    scan.cues[row.index] === null &&
    !isPassedOver(scan, row.index) &&
    !isDateLine(row.text) &&
    !isSalutation(row.text) &&
    !isCopyLine(row.text) &&
    !isPageRow(row)
  );
}

/** A person's name, and behind a sign who that is. */
function isPersonWithMore({ text }: Row): boolean {
  const head = headOf(text);
  return head.length < text.length - 3 && !/[:：]$/u.test(text) && looksLikePerson(head);
}
