// Likely rows that no rule took for a list, as they stand together (clusters.ts): whether that is evidence enough.

import { isDateLine } from "../frame/dates.ts";
import { hasKindNoun } from "../group/kind-label.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isReferenceHeading } from "../frame/references.ts";
import type { Scan } from "../list/scan.ts";
import { scriptShares } from "../language/script.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { speaksOfStatement } from "../running-text/signing-phrases.ts";
import { headsMembers } from "../unannounced/bare-list.ts";
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
  readonly speaks: boolean;
}

/** What is known of a document and the lists that rules found in it. */
export function foundIn(scan: Scan, kept: readonly SignatoryList[]): Found {
  const entries = kept.flatMap((list) => list.entries.map(({ text }) => text)).join(" ");
  return {
    rows: new Set(kept.flatMap(({ rows }) => [...rows])),
    script: scriptShares(entries)[0]?.[0],
    long: isLong(scan),
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
  if (isHeadedByOthers(scan, first, { entry: of[0] ?? 0, mean })) return false;
  if (found.rows.size === 0) return mayBeAlone(scan, cluster, { most, mean }, found);
  if (isSetBeside(scan, first, found.rows) && mean >= setBeside) return true;
  if (isCloseTo(scan, found, first, last)) return of.length >= 3 ? mean >= 0.6 : most >= 0.91;
  const apart = of.length >= 3 ? 0.95 : 0.98;
  return mean >= apart && isInScriptOf(scan, cluster, found);
}

/** Names as certain as this are those of whoever the words above speak of, unless these head a list of others. */
const certain = 0.9;

/** The rows above, and the first itself where it may be a heading, head a list of others. */
function isHeadedByOthers(
  { rows, listElsewhere }: Scan,
  first: number,
  { entry, mean }: { readonly entry: number; readonly mean: number },
): boolean {
  const above = rows.slice(
    Math.max(0, first - 2),
    first + (entry >= certain || isItem(rows, first) ? 0 : 1),
  );
  if (above.some((row) => headsOthers(row) || (listElsewhere && headsConveners(row)))) return true;
  const said = mean >= certain ? above.filter(({ text }) => !/[:：]$/u.test(text)) : above;
  return (
    said.some(({ text }) => headsMembers(text)) ||
    above.some(({ text }) => mean < certain && saysWhoElse(text))
  );
}

/** An item among others is no heading: "1. Ada Tern, member of the board". */
function isItem(rows: readonly Row[], first: number): boolean {
  return [first, first + 1].every((index) => (rows[index]?.marker ?? null) !== null);
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
    headsContact(text) ||
    isCopyLine(text) ||
    isReferenceHeading(row) ||
    (text.length <= 80 && /\S@\S+\.\S/u.test(text))
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
  if (labels >= 2) return false;
  const texts = cluster.filter((index) => isText(scan, index)).length;
  const told = holdsMany(scan, cluster) && speaksOfAStatement(scan, cluster);
  if (texts === cluster.length) return most >= (long || told ? 0.85 : 0.99);
  if (cluster.length < 6 && areLinked(scan, cluster)) return false;
  if (cluster.length < 3) return most >= (long || holdsMany(scan, cluster) ? 0.85 : 0.95);
  const least = isUsherLine(scan.rows[(cluster[0] ?? 0) - 1]) ? (long ? 0.5 : 0.8) : 0.8;
  return mean >= least && (cluster.length >= 6 || long || told || speaks);
}

/** A date, or a few words with a colon, right above: names follow below such lines. */
function isUsherLine(row: Row | undefined): boolean {
  if (row === undefined) return false;
  return isDateLine(row.text) || (/[:：]$/u.test(row.text) && wordsOf(row.text).length <= 5);
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
