// "A and B have issued the following statement": those who speak in the text below, in front of their verb.

import { lastName, type SentenceLanguage } from "../running-text/ends-of-names.ts";
import { shapeOf } from "../list/shape.ts";
import { foldInPlace } from "../rows/tidy.ts";
import { namesBefore } from "../told/names-before.ts";
import { marked, patternOf } from "../told/patterns.ts";
import { isName, splitNames } from "../told/plausible-names.ts";
import { beginsWithOffice } from "../words/office.ts";
import { followingPhrases } from "./following-table.ts";

const pattern = patternOf(followingPhrases);

/** Whether a sentence has such words. */
export function tellsWhatFollows(sentence: string): boolean {
  return marked(foldInPlace(sentence)).search(pattern) >= 0;
}

/** The names in front of such words, or null. */
export function namesBeforeFollowing(
  sentence: string,
  language: SentenceLanguage,
): string[] | null {
  for (const { index } of marked(foldInPlace(sentence)).matchAll(pattern)) {
    const front = sentence.slice(0, index);
    const names = namesBefore(front, language, true) ?? pairBefore(front, language);
    if (names !== null) return names;
  }
  return null;
}

/** Two of which one shows that it is a body: nobody else stands in front of such a verb. */
function pairBefore(text: string, language: SentenceLanguage): string[] | null {
  const names = splitNames(text.trim(), language, true);
  const [one = "", last = ""] = names;
  if (names.length !== 2) return null;
  const pair = [one.replace(article, ""), lastName(last, [one], language.sentence)];
  const fit = pair.every(
    (name) =>
      /^["“„«]?[\p{Lu}\p{N}]/u.test(name) &&
      isName(name, language.sentence) &&
      !beginsWithOffice(name),
  );
  return fit && pair.some((name) => shapeOf(name).organisation) ? pair : null;
}

const article =
  /^(?:the|der|die|das|la|le|les|il|lo|gli|i|el|los|las|o|a|os|as|de|het|η|ο|το|οι|az?)\s|^[dl]['’]/iu;
