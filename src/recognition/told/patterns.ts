// Phrases over folded text as one pattern, and words for a statement marked in a text.

import { statementWords } from "../words/announce-table.ts";
import { moreStatementWords } from "./statement-words-table.ts";

/** Letters and figures as they are after folding; every phrase is of one script, and short classes compile quickly. */
export const letters = "a-z0-9ßæœþðəα-ωа-џѐ-ӿ";

/** `\\b` and `\\p{L}` of a phrase, for folded text. */
export function plain(phrase: string): string {
  return phrase
    .replaceAll("\\b", `(?![${letters}])`)
    .replaceAll("[\\p{L}\\p{N}]", `[${letters}]`)
    .replaceAll("\\p{L}", `[${letters}]`);
}

/** All phrases as one pattern; those in scripts without spaces begin anywhere. */
export function patternOf(phrases: readonly string[]): RegExp {
  const words = phrases.filter((phrase) => !unspaced.test(phrase)).map(plain);
  const free = phrases.filter((phrase) => unspaced.test(phrase)).map(plain);
  return new RegExp([`(?<![${letters}])(?:${words.join("|")})`, ...free].join("|"), "gu");
}

const unspaced = /[\u0590-\u06ff\u10a0-\u10ff\u3040-\u9fff\uac00-\ud7af]/u;

/** Of several words none is marked, because phrases name some of them. */
const single = patternOf([
  `(?:${statementWords
    .slice(3, -1)
    .split("|")
    .filter((word) => !word.includes(" "))
    .join("|")})`,
  ...moreStatementWords,
]);

/** The text with "§" for the first letter of every word for a statement. */
export function marked(folded: string): string {
  return folded.replaceAll(single, (word) => `§${word.slice(1)}`);
}
