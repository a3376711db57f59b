// What is measured of the words of a candidate, wherever they were read.

import { namesStatement } from "../frame/announcement.ts";
import { isDateLine } from "../frame/dates.ts";
import { isGenre, isLetterhead } from "../frame/genre.ts";
import { isShouted } from "../frame/title-candidates.ts";
import { weightOf } from "../language/script.ts";
import { shapeOf } from "../list/shape.ts";
import { wordsOf } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import type { SentenceWords } from "../words/prose-words.ts";
import { endOf, flag, namesFirst } from "./signs-of-lines.ts";
import { shareIn, type Vocabulary } from "./vocabulary.ts";

export const titleSigns = [
  "weight",
  "words",
  "prose",
  "name",
  "organisation",
  "end",
  "names",
  "namesFirst",
  "namesLast",
  "genre",
  "letterhead",
  "date",
  "signs",
  "shouted",
  "capitals",
  "capitalised",
  "lower",
  "digits",
  "quote",
  "colon",
  "bar",
  "brackets",
  "stops",
  "commas",
  "share",
  "often",
] as const;

export function signsOfTitle(
  text: string,
  sentence: SentenceWords,
  vocabulary: Vocabulary,
): number[] {
  const words = wordsOf(text);
  const shape = shapeOf(text, sentence);
  return [
    weightOf(text),
    words.length,
    flag(shape.prose),
    shape.name,
    flag(shape.organisation),
    endOf(text),
    flag(namesStatement(text)),
    flag(namesFirst(text)),
    flag(namesStatement(words.slice(-3).join(" "))),
    flag(isGenre(text)),
    flag(isLetterhead(text)),
    flag(isDateLine(text)),
    flag(announcesSignatories(text)),
    ...lettersOf(text, words),
    flag(/["“„«»”「『]/u.test(text)),
    flag(/[:：]\s*\S/u.test(text)),
    flag(/\s[|»·]\s/u.test(text)),
    flag(/[([（【\]]/u.test(text)),
    count(text, /[.!?]\s|[。！？]/gu),
    count(text, /[,，、،]/gu),
    ...shareIn(text, vocabulary),
  ];
}

function lettersOf(text: string, words: readonly string[]): number[] {
  return [
    flag(isShouted(text)),
    count(text, /\p{Lu}/gu) / Math.max(1, count(text, /\p{L}/gu)),
    words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / Math.max(1, words.length),
    flag(/^["“„«(]?\p{Ll}/u.test(text)),
    count(text, /\p{Nd}/gu) / text.length,
  ];
}

export function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
