// Reading a name into words. A word keeps how it was printed and knows what kind of word it is; what the words mean
// together is for parse-name.ts.
//
//   "People's Union of Lighthouse-Keepers & Friends"
//     -> peoples(word) union(generic) of(small) lighthouse(word) keepers(word) &(small) friends(word)
import { foldLetters, foldUmlauts } from "../fold.ts";
import { isKnownWord } from "./concepts.ts";
import { ABBREVIATIONS, SPELLINGS } from "../tables/spellings-table.ts";
import { ARTICLES, SMALL_WORDS } from "../tables/small-words-table.ts";
import { GENERIC_WORDS } from "../tables/generic-words-table.ts";

export type WordKind = "article" | "small" | "number" | "generic" | "word";

export interface Word {
  /** As printed, after normalisation. */
  readonly text: string;
  /** Folded and brought to one spelling: what is compared. */
  readonly form: string;
  /** Folded only. */
  readonly plain: string;
  /** The reading with ae for ä, when there is one. */
  readonly umlaut: string | null;
  readonly kind: WordKind;
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

const MAX_REMEMBERED = 50_000;
const cache = new Map<string, Word>();
const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const articles = setOf(ARTICLES);
const smallWords = setOf(SMALL_WORDS);
const genericWords = setOf(GENERIC_WORDS);
const spellings = pairsOf(SPELLINGS);
const abbreviations = pairsOf(ABBREVIATIONS);

function pairsOf(list: string): ReadonlyMap<string, string> {
  const parts = list.split(" ");
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < parts.length; i += 2) pairs.set(parts[i] ?? "", parts[i + 1] ?? "");
  return pairs;
}

function makeWord(text: string): Word {
  if (text === "&") return { text, form: "&", plain: "&", umlaut: null, kind: "small" };
  const plain = foldLetters(text).replace(/[^a-z0-9]+/g, "") || text.toLowerCase();
  const form = spellings.get(plain) ?? plain;
  const umlaut = foldUmlauts(text);
  return { text, form, plain, umlaut, kind: text.endsWith(".") ? "word" : kindOf(form) };
}

function kindOf(form: string): WordKind {
  if (/^\d+$/.test(form) || NUMBER_WORDS.has(form) || /^[ivx]{2,4}$/.test(form)) return "number";
  if (form === "the") return "article";
  if (smallWords.has(form) || articles.has(form)) return "small";
  return genericWords.has(form) || isKnownWord(form) ? "generic" : "word";
}

/** What a short form stands for: "univ" -> "university"; undefined when it is not one. */
export function expansionOf(word: {
  readonly plain: string;
  readonly text: string;
}): string | undefined {
  return word.plain.length > 1 || word.text !== word.plain
    ? abbreviations.get(word.plain)
    : undefined;
}

/** Words that carry no meaning of their own. */
export function isLight(kind: string): boolean {
  return kind === "small" || kind === "article";
}

/** A number by its figure, so that "Forty-Four" and "44" can meet; undefined for words that are no numbers. */
export function numberOf(form: string): number | undefined {
  if (/^\d{1,6}$/.test(form)) return Number(form);
  return NUMBER_WORDS.get(form) ?? ROMAN.get(form);
}

/** "First" is not "one": ordinals are numbers of their own. */
const FIRST_ORDINAL = 1_000_001;
const NUMBER_WORDS = new Map<string, number>(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);
"first second third fourth fifth sixth seventh eighth ninth tenth"
  .split(" ")
  .forEach((word, i) => NUMBER_WORDS.set(word, FIRST_ORDINAL + i));
"thirty forty fifty sixty seventy eighty ninety"
  .split(" ")
  .forEach((word, i) => NUMBER_WORDS.set(word, (i + 3) * 10));
NUMBER_WORDS.set("fourty", 40);
const ROMAN = new Map<string, number>(
  "ii iii iv vi vii viii ix xi xii"
    .split(" ")
    .map((r, i) => [r, [2, 3, 4, 6, 7, 8, 9, 11, 12][i] ?? 0]),
);
