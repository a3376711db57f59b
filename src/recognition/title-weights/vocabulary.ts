// Which words of a line stand in the text as well: a title speaks of what its statement is about.

import { weightOf } from "../language/script.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";

/** How often each piece stands in the first sentences of a text. */
export type Vocabulary = ReadonlyMap<string, number>;

const mostRead = 8000;
/** Shorter lines are no sentences. */
const leastWeight = 100;

export function vocabularyOf(content: readonly Row[], least = leastWeight): Vocabulary {
  const found = new Map<string, number>();
  let read = 0;
  for (const { text } of content) {
    if (read > mostRead) break;
    if (weightOf(text) < least) continue;
    const sample = text.slice(0, 2000);
    read += sample.length;
    for (const piece of piecesOf(sample)) found.set(piece, (found.get(piece) ?? 0) + 1);
  }
  return found;
}

/** The share of a line's pieces that stand in the text, and how often they do at the mean, as a logarithm. */
export function shareIn(text: string, vocabulary: Vocabulary): [number, number] {
  const counts = piecesOf(text.slice(0, 400)).map((piece) => vocabulary.get(piece) ?? 0);
  const size = Math.max(1, counts.length);
  return [
    counts.filter((count) => count > 0).length / size,
    counts.reduce((sum, count) => sum + Math.log1p(count), 0) / size,
  ];
}

/** The beginnings of words of four letters and more; pairs of letters where no blanks stand between words. */
export function piecesOf(text: string): string[] {
  return wordsOf(fold(text)).flatMap((word) => {
    if (!undivided.test(word)) return word.length >= 4 ? [word.slice(0, 7)] : [];
    const letters = [...word];
    return letters.slice(1).map((letter, at) => `${letters[at] ?? ""}${letter}`);
  });
}

const undivided =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
