// Joining words that mean one thing together: the words of a country's name, "Republic of" before it, "Forty-Four".
import { bonesOf } from "./bones.ts";
import { findCountry, isNativeText, wordsOfCountryFrom } from "./countries.ts";
import type { CountryWord } from "./countries.ts";
import { numberOf } from "./numbers.ts";
import { expansionOf, guessOf, isManifold, kindOfCountry } from "./words.ts";
import type { Word } from "./words.ts";

/** A word, or several that stand for one. */
export type Term = Word;

export function joinTerms(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const skip = republicBefore(words, i);
    const size = countrySize(words, i + skip);
    if (skip + size > 1) terms.push(joinCountry(words.slice(i, i + skip + size), skip));
    else terms.push(isTensAndUnit(words, i) ? joinNumber(words, i) : (words[i] as Word));
    i += size > 0 ? skip + size : isTensAndUnit(words, i) ? 2 : 1;
  }
  return terms;
}

/** The country or region that the words are as a whole, "the" aside; adjectives do not count. */
export function wholeCountry(words: readonly Word[]): CountryWord | undefined {
  if (words.length === 0 || words.length > MAX_COUNTRY_WORDS) return undefined;
  const start = words.length > 1 && words[0]?.kind === "article" ? 1 : 0;
  if (words.length - start === 1) {
    const country = words[start]?.country;
    return country?.noun === true ? country : undefined;
  }
  const skip = republicBefore(words, start);
  if (wordsOfCountryFrom(words[start + skip]?.plain ?? "") === 0) return undefined;
  const found = findIn(words, start + skip, words.length);
  return found?.noun === true ? found : undefined;
}

const MAX_COUNTRY_WORDS = 9;

function findIn(words: readonly Word[], start: number, end: number): CountryWord | undefined {
  return findCountry(countryKey(words, start, end), isNativeText(words[start]?.text ?? ""));
}

function countryKey(words: readonly Word[], start: number, end: number): string {
  let key = "";
  for (let i = start; i < end; i++) {
    const word = words[i];
    if (word !== undefined && word.kind !== "article")
      key += (key === "" ? "" : " ") + (word.form === "&" ? "and" : word.plain);
  }
  return key;
}

/** How many words of "Republic of (the)" stand before a country at this place. */
function republicBefore(words: readonly Word[], start: number): number {
  const first = words[start];
  if (first === undefined || !REPUBLICS.has(first.plain) || start === 0) return 0;
  let at = start + 1;
  while (at < words.length && at < start + 3 && OF_WORDS.has(words[at]?.plain ?? "")) at++;
  return countrySize(words, at) > 0 && !AMBIGUOUS_REPUBLICS.has(words[at]?.plain ?? "")
    ? at - start
    : 0;
}

const REPUBLICS = new Set(["republic", "republica", "republique", "repubblica"]);
const OF_WORDS = new Set(["of", "the", "de", "du", "di", "del", "della", "do", "da"]);
const AMBIGUOUS_REPUBLICS = new Set(["china", "chine", "cina", "congo"]);

function countrySize(words: readonly Word[], start: number): number {
  const first = words[start];
  if (first === undefined) return 0;
  const longest = wordsOfCountryFrom(first.plain);
  // "the" within a name is not counted among its words.
  for (
    let size = Math.min(longest === 0 ? 0 : longest + 1, words.length - start);
    size > 1;
    size--
  ) {
    if (words[start + size - 1]?.kind === "small") continue;
    if (findIn(words, start, start + size) !== undefined) return size;
  }
  return first.country === null ? 0 : 1;
}

/** The first words, so many, say what kind of state it is: printed, but no part of the country's name. */
function joinCountry(words: readonly Word[], before: number): Term {
  const plain = countryKey(words, before, words.length);
  const country = findIn(words, before, words.length) ?? null;
  const kind = country === null ? "word" : kindOfCountry(country);
  return joined(words.map((word) => word.text).join(" "), plain, kind, country);
}

function isTensAndUnit(words: readonly Word[], i: number): boolean {
  const [tens, unit] = [words[i], words[i + 1]];
  if (tens?.kind !== "number" || unit?.kind !== "number" || /\d/.test(tens.plain + unit.plain))
    return false;
  const [a, b] = [numberOf(tens.plain) ?? 0, numberOf(unit.plain) ?? 0];
  return a >= 20 && a % 10 === 0 && b >= 1 && b <= 9;
}

function joinNumber(words: readonly Word[], i: number): Term {
  const [tens, unit] = [words[i], words[i + 1]];
  const number = String((numberOf(tens?.plain ?? "") ?? 0) + (numberOf(unit?.plain ?? "") ?? 0));
  return joined(`${tens?.text ?? ""}-${unit?.text ?? ""}`, number, "number", null);
}

function joined(
  text: string,
  plain: string,
  kind: Word["kind"],
  country: CountryWord | null,
): Term {
  const word = {
    text,
    form: plain,
    plain,
    umlaut: null,
    root: plain,
    bones: bonesOf(plain),
    kind,
    country,
    meanings: [],
    isCapitals: false,
    expansion: expansionOf(plain),
    guess: guessOf(text, plain),
    number: numberOf(plain),
  };
  return { ...word, isManifold: isManifold(word) };
}
