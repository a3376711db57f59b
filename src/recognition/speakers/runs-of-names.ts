// Runs of names in a sentence, whatever it says of them: three and more between commas, the last one behind a conjunction
// and in front of a verb; or nothing but names up to the end of the sentence.

import { lastName, type SentenceLanguage } from "../running-text/ends-of-names.ts";
import { cutOutside } from "../running-text/outside.ts";
import { conjunctionsOf } from "../words/conjunctions.ts";
import { startsOfCalls } from "../told/calling.ts";
import { namesBefore } from "../told/names-before.ts";

export interface RunOfNames {
  readonly names: readonly string[];
  /** What stands in front of the first name and behind the last one in the sentence. */
  readonly before: string;
  readonly behind: string;
}

/** No sentence is looked at in more places, and none that is longer. */
const mostEnds = 12;
const longest = 2500;

/** The longest run of a sentence, or null; two names must show that they are bodies. */
export function runOfNames(printed: string, language: SentenceLanguage): RunOfNames | null {
  if (printed.length > longest || !/[,;，、،]/u.test(printed)) return null;
  const sentence = printed
    .replaceAll(otherJoins, ",")
    .replaceAll(/(\p{L})[–—](?=\p{Ll}{2})/gu, "$1 – ");
  let best: RunOfNames | null = null;
  for (const end of endsOf(sentence, language).slice(0, mostEnds)) {
    const names = namesBefore(sentence.slice(0, end), language, true);
    if (names === null || names.length <= (best?.names.length ?? 1)) continue;
    const from = Math.max(0, sentence.indexOf(names[0] ?? ""));
    best = { names, before: sentence.slice(0, from), behind: behindLast(sentence, from, names) };
  }
  return best;
}

/** The names that a text begins with, behind one word for their sort at most, up to the one behind the first conjunction; or null. */
export function firstRun(text: string, language: SentenceLanguage): string[] | null {
  const parted = text.slice(0, longest).replaceAll(otherJoins, ",");
  for (const end of endsOf(parted, language, false).slice(0, 3)) {
    const names = namesBefore(parted.slice(0, end), language, true);
    const front = parted.slice(0, Math.max(0, parted.indexOf(names?.[0] ?? "")));
    if (names !== null && /^(?:\p{Lu}[\p{L}-]+\s)?["“„«]?$/u.test(front)) return names;
  }
  return null;
}

/** "mais aussi", "ou encore": no more than a comma. */
const otherJoins =
  /\s(?:mais (?:aussi|également)|ou (?:encore|bien)|pero también|mas também|ma anche|maar ook|aber auch|but also|men også|men även)\s(?=(?:\p{Ll}{1,4}['’\s])?["“„«]?\p{Lu})/gu;

function behindLast(sentence: string, from: number, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  const at = sentence.indexOf(last, from + names.slice(0, -1).join("").length);
  return at < 0 ? "" : sentence.slice(at + last.length);
}

/** Where a run may end: behind the last name, that a conjunction joins, and at the end of the sentence. */
function endsOf(sentence: string, language: SentenceLanguage, parted = true): number[] {
  const joins = new RegExp(
    `[,;\\s]\\s?(?:${conjunctionsOf(language.languages)})\\s+(?=(?:\\p{Ll}[\\p{L}'’]*\\s+){0,6}?(?:[dl]['’])?["“„«]?[\\p{Lu}\\p{N}])`,
    "gu",
  );
  const ends = [...sentence.matchAll(joins)]
    .filter(({ index }) => !parted || /[,;]/u.test(sentence.slice(0, index + 1)))
    .map(({ index, 0: { length } }) => {
      const at = index + length;
      return at + lengthOfLast(sentence.slice(at), language);
    });
  return [...new Set([...ends, sentence.replace(/[\s.!?]+$/u, "").length])];
}

/** How long the last name at the beginning of a text is. */
function lengthOfLast(text: string, { languages, sentence }: SentenceLanguage): number {
  const [part = ""] = cutOutside(text.split(/[;:]|\s[–—-]\s|(?<=\p{Ll}{3})[.!?]\s/u)[0] ?? "", ",");
  const call = startsOfCalls(part).find((at) => at > 2) ?? part.length;
  const verb = languages[0] === "de" ? part.search(germanVerb) : -1;
  const end = Math.min(call, verb < 0 ? part.length : verb);
  return lastName(part.slice(0, end), [], sentence).length;
}

/** German writes nouns with capitals: behind one, a word in small letters that ends so is the verb of several. */
const germanVerb =
  /(?<=\p{Lu}[\p{L}.-]{0,60})\s(?!(?:gegen|neben|wegen|zwischen)\s)\p{Ll}{2,20}en(?=\s)/u;
