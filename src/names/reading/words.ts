// Words of a name. A word keeps how it was printed and knows what kind of word it is, whatever name it stands in;
// what the words of a name mean together is for parse-name.ts.
//
//   "People's Union of Lighthouse-Keepers & Friends, Norway"
//     -> peoples(generic) union(generic) of(small) lighthouse(word) keepers(word) &(small) friends(generic) norway(country)
import { foldLetters, foldUmlauts } from "../fold.ts";
import { ABBREVIATIONS, DOUBTFUL_ABBREVIATIONS, SPELLINGS } from "../tables/spellings-table.ts";
import { ARTICLES, SMALL_WORDS } from "../tables/small-words-table.ts";
import { GENERIC_WORDS } from "../tables/generic-words-table.ts";
import { bonesOf } from "./bones.ts";
import { isKnownWord, meaningsOf } from "./concepts.ts";
import type { Meaning } from "./concepts.ts";
import { findCountry, isNativeText } from "./countries.ts";
import type { CountryWord } from "./countries.ts";
import { numberOf } from "./numbers.ts";
import { lookupsOf, rootOf } from "./roots.ts";

export type WordKind = "article" | "small" | "number" | "country" | "region" | "generic" | "word";

export interface Word {
  /** As printed, after normalisation. */
  readonly text: string;
  /** Folded and brought to one spelling: what is compared. */
  readonly form: string;
  /** Folded only. */
  readonly plain: string;
  /** The reading with ae for ä, when there is one. */
  readonly umlaut: string | null;
  /** What is looked up and sounded out: the word without the particles that some alphabets write onto it. */
  readonly root: string;
  /** The consonants of the root. */
  readonly bones: string;
  readonly kind: WordKind;
  readonly country: CountryWord | null;
  /** What it means in the languages of the table; empty when the table does not know it. */
  readonly meanings: readonly Meaning[];
  /** Printed like an acronym: two capitals or more, and mostly capitals. */
  readonly isCapitals: boolean;
  /** What a short form stands for ("univ" -> "university"), and what it may stand for among other words. */
  readonly expansion: string | undefined;
  readonly guess: string | undefined;
  readonly number: number | undefined;
  /** A country, a number, a sign, or a word with another spelling: it may meet one that begins otherwise. */
  readonly isManifold: boolean;
}

/** Most words are none. */
export function isManifold(word: Omit<Word, "isManifold">): boolean {
  return (
    word.country !== null ||
    word.number !== undefined ||
    word.umlaut !== null ||
    word.expansion !== undefined ||
    word.guess !== undefined ||
    word.form === "&"
  );
}

/** What a raw word says by itself; remembered, because the same words come again and again. */
export function readWord(text: string): Word {
  let word = cache.get(text);
  if (word === undefined) {
    word = makeWord(text);
    if (cache.size >= MAX_REMEMBERED) cache.clear();
    cache.set(text, word);
  }
  return word;
}

/** Words that carry no meaning of their own. */
export function isLight(word: Word): boolean {
  return word.kind === "small" || word.kind === "article";
}

/** Looked up once for each word: it is laid beside hundreds of others. */
export function expansionOf(plain: string): string | undefined {
  return abbreviations.get(plain);
}

export function guessOf(text: string, plain: string): string | undefined {
  return plain.length > 1 || text !== plain ? doubtfulAbbreviations.get(plain) : undefined;
}

const MAX_REMEMBERED = 50_000;
const cache = new Map<string, Word>();
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const articles = setOf(ARTICLES);
const smallWords = setOf(SMALL_WORDS);
const genericWords = setOf(GENERIC_WORDS);
const spellings = pairsOf(SPELLINGS);
const abbreviations = pairsOf(ABBREVIATIONS);
const doubtfulAbbreviations = pairsOf(DOUBTFUL_ABBREVIATIONS);

function pairsOf(list: string): ReadonlyMap<string, string> {
  const parts = list.split(" ");
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) pairs.set(parts[i] ?? "", parts[i + 1] ?? "");
  return pairs;
}

function makeWord(text: string): Word {
  const plain =
    text === "&" ? "&" : foldLetters(text).replace(/[^a-z0-9]+/g, "") || text.toLowerCase();
  const form = spellings.get(plain) ?? plain.replace(AMERICAN, "is$1");
  const root = rootOf(text);
  const lookups = root === null ? [plain] : [plain, ...lookupsOf(root)];
  const kind = plainKind(form, text, lookups);
  const country = kind === "word" || kind === "generic" ? countryOf(lookups, text) : null;
  const word = {
    text,
    form,
    plain,
    umlaut: foldUmlauts(text),
    root: root ?? plain,
    bones: bonesOf(root ?? plain),
    kind: country === null ? kind : kindOfCountry(country),
    country,
    meanings: kind === "generic" ? firstMeanings(lookups) : NOTHING,
    isCapitals: isMostlyCapitals(text),
    expansion: expansionOf(plain),
    guess: guessOf(text, plain),
    number: numberOf(plain),
  };
  return { ...word, isManifold: isManifold(word) };
}

/** "-ize" and its kin in words long enough to be made with it. */
const AMERICAN = /(?<=^.{4,})iz(e|ed|es|er|ers|ing|ation|ations|ational)$/;
const NOTHING: readonly Meaning[] = [];

function plainKind(form: string, text: string, lookups: readonly string[]): WordKind {
  if (text.endsWith(".")) return "word";
  if (numberOf(form) !== undefined)
    return /^[ivx]+$/.test(form) && text !== text.toUpperCase() ? "word" : "number";
  if (form === "the") return "article";
  if (form === "&" || smallWords.has(form) || articles.has(form)) return "small";
  const isKnown = genericWords.has(form) || isKnownWord(form) || lookups.some(isKnownWord);
  return isKnown ? "generic" : "word";
}

function firstMeanings(lookups: readonly string[]): readonly Meaning[] {
  for (const lookup of lookups) {
    const found = meaningsOf(lookup);
    if (found.length > 0) return found;
  }
  return NOTHING;
}

/** "us" is a country in capitals only. */
function countryOf(lookups: readonly string[], text: string): CountryWord | null {
  if (lookups[0] === "us" && text !== "US") return null;
  const isNative = isNativeText(text);
  for (const lookup of lookups) {
    const found = findCountry(lookup, isNative);
    if (found !== undefined) return found;
  }
  return null;
}

export function kindOfCountry(country: CountryWord): WordKind {
  return country.code.startsWith("~") ? "region" : "country";
}

function isMostlyCapitals(text: string): boolean {
  let [letters, capitals] = [0, 0];
  for (const letter of text) {
    if (letter.toLowerCase() !== letter) capitals++;
    else if (letter.toUpperCase() === letter && !/\p{L}/u.test(letter)) continue;
    letters++;
  }
  return capitals >= 2 && letters <= 12 && capitals / letters >= 0.5;
}
