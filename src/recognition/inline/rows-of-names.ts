// Rows that are nothing but names with one sign between them: lists by that, whatever words stand above them.

import { isHanSentence } from "./han-sentence.ts";
import { isAddressLine } from "../frame/address.ts";
import { isDateLine } from "../frame/dates.ts";
import { languagesNamed } from "../frame/language-line.ts";
import { isPassedOver, type Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { announcesSignatories, headsOtherList, isCopyLine } from "../words/cues.ts";
import { withParagraphsAbove } from "./bare-paragraph.ts";
import { isBriefWithoutCase, namesAlone } from "./names-alone.ts";

/** The names in the rows right below an announcement or the closing of a letter. */
export function namesBelow(scan: Scan, at: number): SignatoryList | null {
  let next = at + 1;
  while (next < scan.rows.length && mayStandAbove(scan, next)) next += 1;
  const lists: SignatoryList[] = [];
  for (; next < scan.rows.length; next += 1) {
    const list =
      scan.cues[next] === null ? namesAlone(scan, scan.rows[next] as Row, 4, "announced") : null;
    if (list === null) break;
    lists.push(list);
  }
  const [first] = lists;
  return first === undefined
    ? null
    : {
        ...first,
        cue: scan.rows[at] as Row,
        entries: lists.flatMap(({ entries }) => entries),
        rows: new Set([at, ...lists.flatMap(({ rows }) => [...rows])]),
        incomplete: lists.some(({ incomplete }) => incomplete),
      };
}

/** A note in brackets between the announcement and the names: "(in alphabetical order)", "[signed]". */
function mayStandAbove(scan: Scan, at: number): boolean {
  const text = scan.rows[at]?.text ?? "";
  return (
    isPassedOver(scan, at) || (text.length <= 120 && /^[[(（][^()[\]]+[\])）][.:]?$/u.test(text))
  );
}

/** The row that holds most names, behind the text, which nothing announces. */
export function nameRow(scan: Scan): SignatoryList | null {
  const lengths = scan.rows.map((row) =>
    scan.content[row.index] === true && scan.shapes[row.index]?.prose === true
      ? row.text.length
      : 0,
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const own = scan.rows.filter((row) => scan.content[row.index] === true && !isPageRow(row));
  const end = own.at(-3)?.index ?? 0;
  let [above, best]: [number, SignatoryList | null] = [0, null];
  for (const row of scan.rows) {
    const list = above >= 0.6 * all && above > 0 ? bareNames(scan, row, end) : null;
    above += lengths[row.index] ?? 0;
    if ((list?.entries.length ?? 0) > (best?.entries.length ?? 0)) best = list;
  }
  return withParagraphsAbove(scan, best);
}

/** `end`: from which row on the document has nearly ended. */
function bareNames(scan: Scan, row: Row, end: number): SignatoryList | null {
  const above = scan.rows[row.index - 1];
  if (scan.content[row.index] !== true || scan.cues[row.index] !== null) return null;
  if (above === undefined || /[:：]\s*$/u.test(above.text) || headsOtherList(above.text))
    return null;
  if (isCopyLine(row.text) || isAddressLine(row.text) || isDateLine(row.text)) return null;
  if (saysWhoSigned(row.text) || isHanSentence(row.text)) return null;
  const endsPart = scan.rows[row.index + 1]?.kind === "rule";
  const place = isDateLine(above.text) || row.index >= end || endsPart ? "last" : "any";
  const list = namesAlone(scan, row, place === "last" ? 3 : 4, place);
  if (list === null || languagesNamed(row.text) !== null) return null;
  // What closes the text may look like anything: a row of names in Han, or in a script without capitals.
  const closing = place === "last" && list.entries.every(({ text }) => isBriefWithoutCase(text));
  return { ...list, cue: null, rule: closing ? "list.closing-names" : "list.bare-paragraph" };
}

/** "Signed by Tern Trust": words that announce names begin the sentence with them. */
function saysWhoSigned(text: string): boolean {
  return announcesSignatories(wordsOf(text).slice(0, 2).join(" "));
}
