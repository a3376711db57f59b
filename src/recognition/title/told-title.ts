// A page without a title may say in its first lines what the statement is called.

import { namesStatement } from "../frame/announcement.ts";
import type { FoundTitle } from "../frame/title.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";

/** "… in our “Joint Statement for the Lamps of All Harbours”", "Statement “On the Lamps of Aville”". */
export function toldTitle(rows: readonly Row[]): FoundTitle | null {
  for (const row of rows.filter(isContentRow).slice(0, mostAsked)) {
    const text = titleIn(row.text.slice(0, longest));
    if (text !== null) return { text, rows: [], line: row.line, rule: "title.told" };
  }
  return null;
}

const mostAsked = 4;
const longest = 2000;

function titleIn(line: string): string | null {
  for (const [, before = "", text = ""] of line.matchAll(quotation)) {
    const words = wordsOf(text);
    if (words.length < 4 || words.length > 16 || /[.,!?]$/u.test(text)) continue;
    if (namesStatement(words.slice(0, 2).join(" ")) && /^\p{Lu}/u.test(text)) return text;
    if (/^\p{Lu}\S+\s$/u.test(before) && namesStatement(before.trim())) return text;
  }
  return null;
}

/** What stands in front of it, from the beginning of the line, and what is in the marks. */
const quotation =
  /(?:^([^"“”„‟«»「」『』]{3,30}))?["“„«「『]([^"“”„‟«»「」『』]{10,160})["“”»」』]/gu;
