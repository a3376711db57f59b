// The lists that rules found, seen once more with the weights: what hardly any sign speaks for is left out, and what the
// signs together make likely is added. Rules know where a list begins and ends; weights see that a row is set and looks
// like a signatory though no rule knows the habit.

import { isListOfOthers } from "../list/head-of-others.ts";
import { type Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { meanOf } from "./surroundings.ts";
import { weighRows } from "./weigh-rows.ts";
import { clustersOf } from "./clusters.ts";
import { foundIn, mayBeAdded } from "./likely-rows.ts";
import { listOf } from "./list-of-rows.ts";
import { isLong } from "./texts.ts";

/** The lists of rules with the weights of their rows taken into account, in source order. */
export function withWeights(scan: Scan, lists: readonly SignatoryList[]): SignatoryList[] {
  return combined(scan, lists, weighRows(scan));
}

/** The same with the likelihood of each row, from 0 to 1. */
export function combined(
  scan: Scan,
  lists: readonly SignatoryList[],
  likely: readonly number[],
): SignatoryList[] {
  const kept = lists.flatMap((list) => withoutUnlikely(scan, list, likely) ?? []);
  const taken = new Set(
    kept.flatMap(({ rows, entries }) => [...rows, ...entries.map(({ row }) => row.index)]),
  );
  const found = foundIn(scan, kept);
  const known = new Set(kept.flatMap((list) => list.entries.map(({ text }) => fold(text))));
  const more = (isListOfOthers(scan) ? [] : clustersOf(scan, likely, taken))
    .filter((cluster) => mayBeAdded(scan, cluster, likely, found))
    .map((cluster) => listOf(scan, cluster, likely))
    .filter((list) => list.entries.length > 0 && !isPrintedAgain(list, known));
  return [...kept, ...more].toSorted((one, other) => firstRow(one) - firstRow(other));
}

/** The names of a sentence of the news are those of the list below it: most of them stand there already. */
function isPrintedAgain({ entries }: SignatoryList, known: ReadonlySet<string>): boolean {
  return entries.filter(({ text }) => known.has(fold(text))).length >= 0.5 * entries.length;
}

function firstRow(list: SignatoryList): number {
  return Math.min(...list.rows);
}

/** A sentence or line that tells who signs looks like the text around it: only the least likely are none. */
const toldInText: ReadonlySet<string> = new Set([
  "list.sentence",
  "list.signing-sentence",
  "list.speakers",
  "list.closing-names",
  "list.signed-for",
  "list.closing-body",
  "list.self-named",
  "list.initials",
  "list.marked-authors",
]);

/** A whole list is left out below this mean. */
const unlikelyList = 0.1;
/** An entry at either end of a list is left out below this. */
const leftOut = 0.01;
/** Columns of a table, levels of headings, labels in front or above say which rows are entries: too few documents are set so to weigh it. */
const setApart: ReadonlySet<string> = new Set([
  "list.table",
  "list.stated-table",
  "list.headings",
  "list.version",
  "list.one-signer",
  "list.on-behalf",
  "list.roll-of-persons",
]);

function withoutUnlikely(
  scan: Scan,
  list: SignatoryList,
  likely: readonly number[],
): SignatoryList | null {
  if (setApart.has(list.rule)) return list;
  const rows = [...new Set(list.entries.map(({ row }) => row.index))];
  const mean = meanOf(rows.map((index) => likely[index] ?? 0));
  const announced = list.cue !== null && list.entries.length >= 5;
  if (mean < unlikelyList && isLong(scan) && !announced && !toldInText.has(list.rule)) return null;
  if (rows.length < 3) return list;
  const inside = rows.filter((index) => (likely[index] ?? 0) >= leftOut);
  if (inside.length === 0) return list;
  const [least, most] = [Math.min(...inside), Math.max(...inside)];
  const entries = list.entries.filter(({ row: { index } }) => index >= least && index <= most);
  return entries.length === list.entries.length ? list : { ...list, entries };
}
