// What is a sentence here, and what is a text of some length.

import { type Scan } from "../list/scan.ts";
import { weightOf } from "../language/script.ts";
import { wordsOf } from "../rows/tidy.ts";

/** A sentence: what it tells of those whom it names may be anything. */
export function isText({ rows, shapes }: Scan, index: number): boolean {
  const text = rows[index]?.text ?? "";
  const signs = text.match(/[,،，、;；؛]/gu)?.length ?? 0;
  const words = wordsOf(text).length;
  if (/\p{Script=Han}.{30,}。$/su.test(text) && !/、.*、.*、/su.test(text)) return true;
  return (
    shapes[index]?.prose === true || (words >= 8 && signs * 5 < words && /[.!?。]$/u.test(text))
  );
}

/** At least a long paragraph of sentences. */
export function isLong({ rows, shapes, content }: Scan): boolean {
  const prose = rows.filter(
    ({ index }) => content[index] === true && shapes[index]?.prose === true,
  );
  return prose.reduce((sum, { text }) => sum + weightOf(text), 0) >= 250;
}
