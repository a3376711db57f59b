// Who signs a letter without a word that ends it: below the text an office and the name of who holds it, or names and
// offices in lines of their own, and behind them nothing of the text.

import type { Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { isBehindTheEnd, isStatement, lengthOfText, press } from "../unannounced/one-signature.ts";
import { signaturesOfLetter } from "./lines-of-letter.ts";

export function signedBelowText(scan: Scan): SignatoryList | null {
  const end = scan.rows.findLastIndex(
    ({ index }) => scan.content[index] === true && scan.shapes[index]?.prose === true,
  );
  const above = scan.rows.slice(0, end + 1).filter(({ index }) => scan.content[index] === true);
  if (end < 0 || !isStatement(above) || lengthOfText(scan, above) < 200) return null;
  const rows = rightBelow(scan, end);
  if (rows.some(({ text, kind }) => kind === "heading" || press.test(fold(text)))) return null;
  const entries = signaturesOfLetter(rows.map((row) => ({ row, group: null, kind: null })));
  if (entries === null) return null;
  return {
    cue: null,
    rule: "list.below-text",
    entries,
    rows: new Set(rows.map(({ index }) => index)),
    incomplete: false,
  };
}

/** The rows behind the text up to a form, a rule or what else belongs to the page. */
function rightBelow(scan: Scan, end: number): Row[] {
  const rows: Row[] = [];
  for (const row of scan.rows.slice(end + 1)) {
    if (scan.content[row.index] !== true || isBehindTheEnd(row)) break;
    rows.push(row);
  }
  return rows;
}
