// Likely rows that no rule took for a list, as they stand together (clusters.ts): whether that is evidence enough.

import { isOfImprint } from "../frame/address.ts";
import { isDateLine } from "../frame/dates.ts";
import { wordsOf } from "../rows/tidy.ts";
import type { Scan } from "../list/scan.ts";
import { scriptShares } from "../language/script.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import { speaksOfSigners, speaksOfStatement } from "../running-text/signing-phrases.ts";
import { calls } from "../told/calling.ts";
import { speaksAsWe } from "../told/we.ts";
import { areHours, areMeasured } from "../table/figures-in-rows.ts";
import { isLinkOnly, isStrongOnly } from "../rows/row-marks.ts";
import { endsWithPage } from "../list/addresses.ts";
import { isLabelOfField } from "../table/table-header.ts";
import { areFieldsOfPage } from "../table/tables-of-fields.ts";
import { areCounted } from "../table/tables-of-numbers.ts";
import { isAddresseeBelow, tellsOfVote } from "../collect/ends-list.ts";
import { announcesSignatories } from "../words/cues.ts";
import { areAddressed } from "./addressed-names.ts";
import { isHeadedByOthers } from "./headed-by-others.ts";
import { meanOf } from "./surroundings.ts";
import { isLong, isText } from "./texts.ts";
import { isSetBeside, setBeside } from "./clusters.ts";

/** What all decisions about one document ask for, found once. */
export interface Found {
  /** Rows of the lists that rules found. */
  readonly rows: ReadonlySet<number>;
  /** The script in which most of their entries stand; undefined where there are none. */
  readonly script: string | undefined;
  readonly long: boolean;
  /** Row of the last closing of a letter, or -1. */
  readonly closing: number;
  readonly speaks: boolean;
}

/** What is known of a document and the lists that rules found in it. */
export function foundIn(scan: Scan, kept: readonly SignatoryList[]): Found {
  const entries = kept.flatMap((list) => list.entries.map(({ text }) => text)).join(" ");
  return {
    rows: new Set(kept.flatMap(({ rows }) => [...rows])),
    script: scriptShares(entries)[0]?.[0],
    long: isLong(scan),
    closing: scan.cues.lastIndexOf("valediction"),
    // Asked only where nothing was found: the words of all languages take long to look through.
    speaks:
      kept.length === 0 &&
      scan.rows.some(({ text }) => text.length <= 3000 && speaksOfStatement(text)),
  };
}

/** What heads another list is no list of signatories, whatever the rows look like. */
export function mayBeAdded(
  scan: Scan,
  cluster: readonly number[],
  likely: readonly number[],
  found: Found,
): boolean {
  const [first, last] = [cluster[0] ?? 0, cluster.at(-1) ?? 0];
  const of = cluster.map((index) => likely[index] ?? 0);
  const [most, mean] = [Math.max(...of), meanOf(of)];
  if (areAddressed(scan, first, last) || isOfOthersBelow(scan, first, last)) return false;
  if (isHeadedByOthers(scan, first, { entry: of[0] ?? 0, mean })) return false;
  const rows = cluster.map((index) => scan.rows[index] as Row);
  if (isTableOfLetter(scan, first, last, found) || isInTableOfFields(scan, first)) return false;
  if (areCounted(rows) || areMeasured(rows)) return false;
  if (found.rows.size > 0 && isImprint(scan, cluster)) return false;
  if (found.rows.size === 0) return mayBeAlone(scan, cluster, { most, mean }, found);
  if (isSetBeside(scan, first, found.rows) && mean >= setBeside) return true;
  if (isCloseTo(scan, found, first, last)) return of.length >= 3 ? mean >= 0.6 : most >= 0.91;
  const apart = of.length >= 3 ? 0.95 : 0.98;
  return mean >= apart && isInScriptOf(scan, cluster, found);
}

/** Right below what became of a motion stands who presides, and below "Exma. Sra." whom the letter goes to. */
function isOfOthersBelow({ rows }: Scan, first: number, last: number): boolean {
  const near = rows.slice(Math.max(0, first - 2), last + 1);
  return near.some((row) => tellsOfVote(row) || isAddresseeBelow(row));
}

/** Street, place and telephone of who publishes the page, beside a list that is found. */
function isImprint({ rows }: Scan, cluster: readonly number[]): boolean {
  const told = cluster.filter((index) => isOfImprint(rows[index]?.text ?? "")).length;
  return told >= 2 && told >= 0.4 * cluster.length;
}

/** A table between the text and the closing of a letter belongs to the text. */
function isTableOfLetter({ rows }: Scan, first: number, last: number, { closing }: Found): boolean {
  return rows[first]?.kind === "row" && rows[last]?.kind === "row" && closing > last;
}

/** The whole table that the row stands in tells of the file or page. */
function isInTableOfFields({ rows }: Scan, first: number): boolean {
  const { kind, block } = rows[first] as Row;
  if (kind !== "row") return false;
  return areFieldsOfPage(
    rows.filter((row) => row.kind === "row" && row.block.group === block.group),
  );
}

/** Nothing else is found: a text of some length has its signatories somewhere, a short note need not have any. */
function mayBeAlone(
  scan: Scan,
  cluster: readonly number[],
  { most, mean }: { readonly most: number; readonly mean: number },
  { long, speaks }: Found,
): boolean {
  const labels = cluster.filter((index) => isLabelOfField(scan.rows[index]?.text ?? "")).length;
  if (labels >= 2 || areHours(cluster.map((index) => scan.rows[index] as Row))) return false;
  const texts = cluster.filter((index) => isText(scan, index)).length;
  const told = holdsMany(scan, cluster) && speaksOfAStatement(scan, cluster);
  if (texts === cluster.length)
    return (
      most >= (long || told ? 0.85 : 0.99) && cluster.some((index) => tellsWhoSigns(scan, index))
    );
  if (mean < nearlySure && isAnnouncedElsewhere(scan, cluster)) return false;
  if (cluster.length < 6 && areLinked(scan, cluster)) return false;
  if (cluster.length < 3) {
    const many = holdsMany(scan, cluster);
    const called = many && headsCallers(scan.rows[(cluster[0] ?? 0) - 1]);
    return most >= (called ? 0.75 : long || many ? 0.85 : 0.95);
  }
  const least = isUsherLine(scan.rows[(cluster[0] ?? 0) - 1]) ? (long ? 0.5 : 0.8) : 0.8;
  return mean >= least && (cluster.length >= 6 || long || told || speaks);
}

/** A list that stands elsewhere in a page that announces another is one from here on. */
const nearlySure = 0.95;

/** The sentence that holds most names says that somebody signs; what else is told of many may be anything. */
function tellsWhoSigns({ rows }: Scan, index: number): boolean {
  const signs = (text: string): number => text.match(/[,،，、;；؛]/gu)?.length ?? 0;
  const sentences = sentencesOf(rows[index]?.text ?? "").slice(0, 200);
  const [most = ""] = sentences.toSorted((one, other) => signs(other) - signs(one));
  const told = most.slice(0, 3000);
  return announcesSignatories(told) || speaksOfSigners(told) || speaksOfStatement(told);
}

/** A heading of signatories stands elsewhere, and nobody below it: the page has not got them. */
function isAnnouncedElsewhere({ rows, cues, content }: Scan, cluster: readonly number[]): boolean {
  const [first, last] = [cluster[0] ?? 0, cluster.at(-1) ?? 0];
  return rows.some((row) => {
    if (cues[row.index] === null || !headsSigners(row)) return false;
    const between = rows.slice(row.index + 1, first);
    return (
      row.index > last ||
      between.some((other) => content[other.index] === true && other.kind === "heading")
    );
  });
}

function headsSigners(row: Row): boolean {
  const set = row.kind === "heading" || isStrongOnly(row) || /[:：,]$/u.test(row.text);
  return set && row.text.length <= 40 && announcesSignatories(row.text);
}

/** A date, or a few words with a colon, right above: names follow below such lines. */
function isUsherLine(row: Row | undefined): boolean {
  if (row === undefined) return false;
  return isDateLine(row.text) || (/[:：]$/u.test(row.text) && wordsOf(row.text).length <= 5);
}

/** "Es rufen unter anderem auf:" says who calls; "We demand:" heads what they ask. */
function headsCallers(row: Row | undefined): boolean {
  return row !== undefined && isUsherLine(row) && calls(row.text) && !speaksAsWe(row.text);
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
function isCloseTo(scan: Scan, { rows }: Found, first: number, last: number): boolean {
  return (
    rows.has(first) ||
    rows.has(last) ||
    [first - 1, last + 1].some((row) => rows.has(row)) ||
    (rows.has(first - 2) && !isText(scan, first - 1)) ||
    (rows.has(last + 2) && !isText(scan, last + 1))
  );
}

/** Apart from a list that was found, names in its script go on with it; in another they are those of another version. */
function isInScriptOf({ rows }: Scan, cluster: readonly number[], { script }: Found): boolean {
  const own = cluster.map((index) => rows[index]?.text ?? "").join(" ");
  return scriptShares(own)[0]?.[0] === script;
}
