// Names in one line behind numbers that count on.

import { findAll } from "#lib/find-all.ts";
import { valueOf } from "../rows/marker.ts";

/** "1. A 2. B 3. C" in one line: parts behind numbers that count on, or null. */
export function splitNumbered(text: string): string[] | null {
  const marks = findAll(
    text,
    /(?:^|\s)[([（]?(\p{Nd}{1,4})(?:(?:[.)\]]|\s?[-–])\s+|[．）、]\s*|\.(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]))(?=\S)/gu,
  );
  const starts: RegExpExecArray[] = [];
  for (const mark of marks)
    if (starts.length === 0 || valueOf(mark[1] ?? "") === valueOf(starts.at(-1)?.[1] ?? "") + 1)
      starts.push(mark);
  if (starts.length < 2 || starts[0]?.index !== 0) return null;
  const parts = starts.map((mark, index) =>
    text.slice(mark.index + mark[0].length, starts[index + 1]?.index).trim(),
  );
  return parts.map((part, at) => (at === parts.length - 2 ? part.replace(joining, "") : part));
}

/** The word before the last number joins the last two. */
const joining = /[,;，]?\s(?:and|und|et|y|e|i|en|og|och|ja|и|та|і|ve|dan)$/u;
