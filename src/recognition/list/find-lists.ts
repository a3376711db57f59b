// Where the signatories stand. A list is announced ("Signing organisations", "Sincerely,"), set as a table, or stands
// bare after the text; it may be a run of rows, a paragraph of names, or a footnote.

import type { Row } from "../rows/rows.ts";
import { bareList, listOnTop } from "./bare-list.ts";
import { type CollectedRow, collectRows } from "./collect.ts";
import { entriesOfRows } from "./entries-of-rows.ts";
import { bareParagraph, inlineBelow, inlineInRow, noteList, sentenceList } from "./inline-list.ts";
import { isEntryLike, type Scan, scanRows } from "./scan.ts";
import type { SignatoryList } from "./signatory-list.ts";
import { runAbove } from "./run-above.ts";
import { tableLists } from "../table/table-list.ts";

/** The lists of a document in source order; none is a good answer. */
export function findLists(rows: readonly Row[]): SignatoryList[] {
  const scan = scanRows(rows);
  const tables = tableLists(scan);
  const lists = [...tables];
  const taken = new Set(tables.flatMap((list) => [...list.rows]));
  for (let at = 0; at < rows.length; at += 1) {
    if (taken.has(at)) continue;
    const found = announcedList(scan, at);
    if (found === null || [...found.rows].some((index) => taken.has(index) && index !== at))
      continue;
    lists.push(found);
    for (const index of found.rows) taken.add(index);
    at = Math.max(...found.rows);
  }
  if (lists.length === 0)
    lists.push(
      ...[
        bareList(scan) ??
          listOnTop(scan) ??
          noteList(scan) ??
          bareParagraph(scan) ??
          sentenceList(scan),
      ].filter((list) => list !== null),
    );
  const first = lists.toSorted(byRow)[0];
  const above = first === undefined ? null : runAbove(scan, first);
  if (above !== null) lists.push(above);
  return lists.toSorted(byRow);
}

function byRow(one: SignatoryList, other: SignatoryList): number {
  return Math.min(...one.rows) - Math.min(...other.rows);
}

function announcedList(scan: Scan, at: number): SignatoryList | null {
  const cue = scan.rows[at] as Row;
  if (scan.content[at] !== true) return null;
  const inRow = inlineInRow(scan, at);
  if (inRow !== null) return inRow;
  if (scan.cues[at] === null) return null;
  const below = inlineBelow(scan, at);
  if (below !== null) return below;
  const sure = scan.cues[at] === "announcement";
  const collected = collectRows(scan, at + 1, sure);
  if (
    collected.entries.length === 0 ||
    (scan.shapes[at]?.prose === true && !areTelling(scan, collected.entries)) ||
    !plausible(
      scan,
      collected.entries.map(({ row }) => row),
      sure,
    )
  )
    return null;
  const entries = entriesOfRows(collected.entries);
  return {
    cue,
    rule: sure ? "list.announced" : "list.after-valediction",
    entries,
    rows: new Set([at, ...collected.rows]),
    incomplete: false,
  };
}

/** A sentence that mentions those who sign may as well introduce demands: the rows below must show who they name. */
function areTelling(scan: Scan, entries: readonly CollectedRow[]): boolean {
  const telling = entries.filter(({ row }) => {
    const shape = scan.shapes[row.index];
    return shape?.organisation === true || shape?.person === true;
  });
  return telling.length >= 0.4 * entries.length;
}

/** Names on the whole; one line alone after an announcement must be one beyond doubt. */
function plausible(scan: Scan, rows: readonly Row[], sure: boolean): boolean {
  const names = rows.map((row) => scan.shapes[row.index]?.name ?? 0);
  const mean = names.reduce((sum, name) => sum + name, 0) / names.length;
  if (names.length > 2) return mean >= 0.55;
  return rows.every((row) => isEntryLike(scan, row.index, sure ? 0.7 : 0.75));
}
