// Likely rows that no rule took for a list: which of them stand together, and whether that is evidence enough.

import { isDateLine } from "../frame/dates.ts";
import { hasKindNoun } from "../group/kind-label.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isReferenceHeading } from "../frame/references.ts";
import { isSalutation } from "../frame/salutation.ts";
import { isPassedOver, type Scan } from "../list/scan.ts";
import { scriptShares } from "../language/script.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { languagesNamed } from "../frame/language-line.ts";
import { areOrigins } from "../inline/announced-names.ts";
import type { Row } from "../rows/rows.ts";
import { isPageRow } from "../rows/page-row.ts";
import { speaksOfStatement } from "../running-text/signing-phrases.ts";
import { headsMembers, isDayLine } from "../unannounced/bare-list.ts";
import { headsConveners } from "../unannounced/list-elsewhere.ts";
import { isLinkOnly } from "../rows/row-marks.ts";
import { endsWithPage } from "../list/addresses.ts";
import { isLabelOfField } from "../table/table-header.ts";
import {
  announcesSignatories,
  headsContact,
  headsOtherArticles,
  headsOtherList,
  isCopyLine,
} from "../words/cues.ts";
import { meanOf, runsBy } from "./surroundings.ts";
import { isLong, isText } from "./texts.ts";

/** A row is added from here on: two of three such rows held signatories where rules had not seen them. */
const added = 0.5;
/** A row set like those around it, which are likely on the whole, is added from here on. */
const amongLikely = 0.05;
/** The same before the first and behind the last that is likely by itself. */
const atEdges = 0.25;
/** Rows as far apart may belong to one list. */
const nearby = 4;

/** Likely rows that no list has, those near each other together. */
export function clustersOf(
  scan: Scan,
  likely: readonly number[],
  taken: ReadonlySet<number>,
): number[][] {
  const clusters: number[][] = [];
  const company = inCompany(scan, likely);
  for (const row of scan.rows) {
    const { index } = row;
    if (!company.has(index) || taken.has(index) || !mayHold(scan, row)) continue;
    const open = clusters.at(-1);
    const last = open?.at(-1);
    if (taken.size > 0 && scan.shapes[index]?.prose === true) continue;
    if (open !== undefined && last !== undefined && isNear(last, index, taken)) open.push(index);
    else clusters.push([index]);
  }
  return clusters;
}

/** Likely rows, and less likely ones set like them where those around are likely on the whole. */
function inCompany(scan: Scan, likely: readonly number[]): ReadonlySet<number> {
  const runs = runsBy(
    scan.rows,
    (row, at) => `${row.kind} ${String(row.marker !== null)} ${String(scan.shapes[at]?.prose)}`,
  );
  const found = new Set<number>();
  for (const run of runs) {
    const among = run.length >= 3 && meanOf(run.map((at) => likely[at] ?? 0)) >= added;
    const sure = run.filter((at) => (likely[at] ?? 0) >= added);
    const [first, last] = [sure[0] ?? Infinity, sure.at(-1) ?? -1];
    for (const at of run) {
      const inside = among && at > first && at < last;
      if ((likely[at] ?? 0) >= (inside ? amongLikely : among ? atEdges : added)) found.add(at);
    }
  }
  return found;
}

function mayHold(scan: Scan, row: Row): boolean {
  return (
    !isPassedOver(scan, row.index) &&
    scan.cues[row.index] === null &&
    !isDayLine(row.text) &&
    !isSalutation(row.text) &&
    !isCopyLine(row.text) &&
    !areOrigins(/^[^:：]{2,200}(?=[:：])/u.exec(row.text)?.[0] ?? "") &&
    !(row.kind === "row" && isDateLine(row.cells?.[0] ?? "")) &&
    languagesNamed(`${row.text}, ${row.text}`) === null &&
    !(isPageRow(row) && row.marker === null)
  );
}

function isNear(last: number, index: number, taken: ReadonlySet<number>): boolean {
  if (index - last > nearby) return false;
  for (let between = last + 1; between < index; between += 1) if (taken.has(between)) return false;
  return true;
}

/** What heads another list is no list of signatories, whatever the rows look like. */
export function mayBeAdded(
  scan: Scan,
  cluster: readonly number[],
  likely: readonly number[],
  kept: readonly SignatoryList[],
): boolean {
  const [first, last] = [cluster[0] ?? 0, cluster.at(-1) ?? 0];
  const above = scan.rows.slice(Math.max(0, first - 2), first + 1);
  if (above.some(headsOthers)) return false;
  const of = cluster.map((index) => likely[index] ?? 0);
  const [most, mean] = [Math.max(...of), meanOf(of)];
  if (kept.length === 0) return mayBeAlone(scan, cluster, { most, mean });
  if (isCloseTo(scan, kept, first, last)) return of.length >= 3 ? mean >= 0.6 : most >= 0.91;
  return of.length >= 3 && mean >= 0.95 && isInScriptOf(scan, cluster, kept);
}

/** "Organisations that help sailors at night:": says of whom it speaks, and nothing of signing. */
function saysWhoElse(text: string): boolean {
  return (
    text.length <= 300 &&
    /[:：]$/u.test(text) &&
    wordsOf(text).length >= 6 &&
    hasKindNoun(text) &&
    !announcesSignatories(text)
  );
}

function headsOthers(row: Row): boolean {
  const { text } = row;
  return (
    headsOtherList(text) ||
    headsOtherArticles(text) ||
    headsMembers(text) ||
    headsContact(text) ||
    headsConveners(row) ||
    isCopyLine(text) ||
    isReferenceHeading(row) ||
    saysWhoElse(text) ||
    (text.length <= 80 && /\S@\S+\.\S/u.test(text))
  );
}

/** Nothing else is found: a text of some length has its signatories somewhere, a short note need not have any. */
function mayBeAlone(
  scan: Scan,
  cluster: readonly number[],
  { most, mean }: { readonly most: number; readonly mean: number },
): boolean {
  const labels = cluster.filter((index) => isLabelOfField(scan.rows[index]?.text ?? "")).length;
  if (labels >= 2) return false;
  const texts = cluster.filter((index) => isText(scan, index)).length;
  const told = holdsMany(scan, cluster) && speaksOfAStatement(scan, cluster);
  if (texts === cluster.length) return most >= (isLong(scan) || told ? 0.8 : 0.99);
  if (cluster.length < 6 && areLinked(scan, cluster)) return false;
  if (cluster.length < 3) return most >= (isLong(scan) || holdsMany(scan, cluster) ? 0.7 : 0.95);
  if (cluster.length >= 6 || isLong(scan) || told) return mean >= 0.5;
  return (
    mean >= 0.8 && scan.rows.some(({ text }) => text.length <= 3000 && speaksOfStatement(text))
  );
}

function speaksOfAStatement({ rows }: Scan, cluster: readonly number[]): boolean {
  return cluster.some((index) => speaksOfStatement((rows[index]?.text ?? "").slice(0, 3000)));
}

/** A few links are where to read more. */
function areLinked({ rows }: Scan, cluster: readonly number[]): boolean {
  const linked = cluster.filter((index) => {
    const row = rows[index] as Row;
    return isLinkOnly(row) || endsWithPage(row.text);
  });
  return linked.length > 0.5 * cluster.length;
}

/** Signs that stand between names, six and more in a row. */
function holdsMany({ rows }: Scan, cluster: readonly number[]): boolean {
  return cluster.some(
    (index) => (rows[index]?.text.match(/[,،，、;；؛|•·*/]/gu)?.length ?? 0) >= 6,
  );
}

/** A row or two away, and no sentence between them. */
function isCloseTo(
  scan: Scan,
  lists: readonly SignatoryList[],
  first: number,
  last: number,
): boolean {
  const between = (from: number, to: number): boolean =>
    to >= from &&
    to - from <= 2 &&
    !scan.rows.slice(from + 1, to).some(({ index }) => isText(scan, index));
  return lists.some(({ rows }) =>
    [...rows].some((row) => between(row, first) || between(last, row)),
  );
}

/** Apart from a list that was found, names in its script go on with it; in another they are those of another version. */
function isInScriptOf(
  { rows }: Scan,
  cluster: readonly number[],
  kept: readonly SignatoryList[],
): boolean {
  const own = cluster.map((index) => rows[index]?.text ?? "").join(" ");
  const other = kept.flatMap(({ entries }) => entries.map(({ text }) => text)).join(" ");
  return scriptShares(own)[0]?.[0] === scriptShares(other)[0]?.[0];
}
