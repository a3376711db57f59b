// Where a sentence goes on behind names: "…, A, B and C, was published on Monday".

import { fold } from "../rows/tidy.ts";
import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { cutOutside } from "../running-text/outside.ts";
import { beginsWithSort } from "../sorts/sort-in-front.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { roleWords } from "../words/name-words.ts";
import type { SentenceWords } from "../words/prose-words.ts";

/**
 * The names without such a clause. It begins behind the first comma after a conjunction that joined the last name, in small
 * letters, and tells of no office and no further body.
 */
export function withoutClauseBehind(text: string, language: SentenceLanguage): string {
  const parts = cutOutside(text, ",");
  const joins = new RegExp(
    `(?:^|\\s)(?:${conjunctionsOf(language.languages)})\\s+(?:\\p{Ll}[\\p{L}'’]*\\s?){0,3}["“„«]?[\\p{Lu}\\p{Lo}\\p{N}]`,
    "u",
  );
  const last = parts.findIndex(
    (part, at) => joins.test(part) && goesOn(parts[at + 1], language.sentence),
  );
  return last < 0 ? text : parts.slice(0, last + 1).join(",");
}

function goesOn(part: string | undefined, sentence: SentenceWords): boolean {
  const [first = "", ...words] = part?.trim().split(/\s+/u) ?? [];
  if (!/^\p{Ll}/u.test(first) || /^\p{Ll}{1,3}\p{Lu}/u.test(first)) return false;
  if (roleWords.test(fold([first, ...words].slice(0, 3).join(" ")))) return false;
  if (sentence.has(first)) return true;
  const capitals = words.some((word) => /\p{Lu}/u.test(word));
  return !capitals || (!beginsWithSort(part ?? "") && words.some((word) => sentence.has(word)));
}
