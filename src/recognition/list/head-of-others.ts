// Heads of those who do something else than sign, as they stand on a page.

import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { namesOtherRelation } from "../words/cues.ts";
import { organisationWords } from "../words/name-words.ts";

/** A heading, or a line that ends with a colon, that says what else those below it do. */
export function isHeadOfOthers(row: Row): boolean {
  const { kind, marker, text } = row;
  if (kind === "row" || marker !== null) return false;
  const heads = kind === "heading" || isStrongOnly(row) || /[:：︰]\s*$/u.test(text);
  return (heads || isBareLabel(text)) && namesOtherRelation(text);
}

/** Few words, and no body whose name they may be: "Victims", and not "Victims' Union". */
function isBareLabel(text: string): boolean {
  return wordsOf(text).length <= 4 && !organisationWords.test(fold(text));
}
