// "In a joint statement, the associations A, B and C warned …": where the names begin behind such an opening.

import type { SentenceLanguage } from "../running-text/ends-of-names.ts";
import { foldInPlace } from "../rows/tidy.ts";
import { beginsWithSortNoun } from "../sorts/sort-in-front.ts";
import { marked, plain } from "../told/patterns.ts";
import { firstRun } from "./runs-of-names.ts";
import { leadsAway, openings } from "./opening-table.ts";

const opening = new RegExp(`^(?:${openings.map(plain).join("|")})(?=[\\s,:])`, "u");

/** The names behind such an opening, up to the verb; or null. */
export function namesBehindOpening(sentence: string, language: SentenceLanguage): string[] | null {
  const part = partBehindOpening(sentence);
  return part === null ? null : firstRun(part, language);
}

/** The part of a sentence that begins with the first of several names, or null. */
function partBehindOpening(sentence: string): string | null {
  const at = opening.exec(marked(foldInPlace(sentence)))?.[0].length ?? 0;
  if (at === 0) return null;
  const behind = sentence.slice(at).replace(aside, " ").trimStart();
  const small = smallWords.exec(behind)?.[0] ?? "";
  const words = small.trim().split(/\s+/u);
  if (!mayStandBetween(words)) return null;
  const names = behind.slice(small.length);
  const isVerbInFront = words.length >= 2 && sentence[at] !== ",";
  return isVerbInFront ? names.replace(objectBehind, "$1") : names;
}

/** A day, a place, to whom it is sent: up to the comma, without the name of anybody. */
const aside =
  /^(?:\s(?:\p{Ll}[\p{L}'’-]*|\d{1,4}\.?)|\s(?:on|of|am|vom|den|last)\s\p{Lu}\p{Ll}+)*\s?,\s/u;

const smallWords = /^(?:\p{Ll}[\p{L}'’-]*\s|[dl]['’]){0,6}/u;

/** Nothing, an article, a verb and an article, or words that end with the sort of those who are named. */
function mayStandBetween(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (first === "" || (words.length === 1 && article.test(first))) return true;
  const away = leadsAway.test(foldInPlace(first));
  // "de organisaties", but not "a las entidades".
  if (beginsWithSortNoun(last)) return !away || (article.test(first) && words.length === 2);
  return words.length === 2 && !away && article.test(second);
}

const article =
  /^(?:the|der|die|das|la|las|le|les|l['’]|el|los|il|i|gli|o|a|os|as|els|les|de|het|den|det|η|ο|οι|τα)$/u;

/** Where a verb stands in front of the names, whom it concerns comes right behind the last one. */
const objectBehind =
  /(\s(?:und|sowie|en|och|og|samt)\s(?:(?:die|der|das|de|het|den|det)\s)?["“„«]?\p{Lu}[^\s,]*)\s(?:die|den|das|dem|der|de|het|(?!(?:für|gegen|ohne|von|vom|zur|zum|mit|bei|aus|auf|und|voor|tegen|van|met|för|mot|till|med|hos|och|for|til)\s)\p{Ll}{3,})\s.*$/su;
