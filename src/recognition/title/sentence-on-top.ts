// A page without a title may begin with a sentence that is one: "We ask that the lamps be lit again.", and below it the date,
// the sort of text, or to whom it goes.

import { addressedTo } from "../frame/address.ts";
import { isDateLine } from "../frame/dates.ts";
import { isGenre } from "../frame/genre.ts";
import { isSalutation } from "../frame/salutation.ts";
import type { FoundTitle } from "../frame/title.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { isMachineLine } from "./machine-lines.ts";
import { isPageLabel } from "./page-label.ts";

const longest = 200;

/** That sentence, or null. */
export function sentenceOnTop(rows: readonly Row[]): FoundTitle | null {
  const [first, next] = rows.filter(isContentRow);
  if (first === undefined || next === undefined || first.at === next.at) return null;
  const alone = first.kind === "paragraph" && first.marker === null && first.text.length <= longest;
  if (!alone || /[.!?]\s+\p{Lu}|[:,;]$/u.test(first.text) || isSalutation(first.text)) return null;
  if (isMachineLine(first.text) || isPageLabel(first.text)) return null;
  return leadsIn(next.text)
    ? { text: first.text, rows: [first], line: first.line, rule: "title.first-sentence" }
    : null;
}

function leadsIn(text: string): boolean {
  return isDateLine(text) || isGenre(text) || addressedTo(text) !== null || isSalutation(text);
}
