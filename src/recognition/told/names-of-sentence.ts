// How far names go on that a paragraph sets behind words of signing.

import { wordsOf } from "../rows/tidy.ts";
import { sentencesOf } from "../running-text/sentences.ts";

/** The names up to the end of their sentence, where the text goes on with one that is mostly small words; else all of it. */
export function namesOfSentence(text: string): string {
  const [first = "", ...rest] = sentencesOf(text);
  const behind = rest.join(" ");
  const names = signsIn(first);
  return names >= 2 && signsIn(behind) < names && isTold(behind) ? first.replace(/\.$/u, "") : text;
}

/** A sentence of six words and more, most of them in small letters. */
function isTold(text: string): boolean {
  const words = wordsOf(text);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 6 && small >= 0.6 * words.length && /[.!?]["”»]?$/u.test(text);
}

/** Long lines of many names that break where the paper ends, not where a name does; the last may be short. */
export function areWrapped(lines: readonly string[]): boolean {
  return (
    lines.length >= 2 &&
    signsIn(lines.at(-1) ?? "") >= 1 &&
    lines
      .slice(0, -1)
      .every((line) => line.length >= 60 && signsIn(line) >= 2 && !/[.!?]$/u.test(line))
  );
}

function signsIn(text: string): number {
  return text.match(/[,;、，]/gu)?.length ?? 0;
}
