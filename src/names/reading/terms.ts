// Joining words that mean one thing together: the words of a country's name, "Republic of" before it, "Forty-Four".
import { findCountry, LONGEST_COUNTRY_NAME, mayBeginCountry } from "./countries.ts";
import type { CountryWord } from "./countries.ts";
import { numberOf } from "./words.ts";
import type { Word } from "./words.ts";

export interface Term extends Omit<Word, "kind"> {
  readonly kind: Word["kind"] | "country" | "region";
  readonly country: CountryWord | null;
}

export function joinTerms(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const skip = republicBefore(words, i);
    const size = countrySize(words, i + skip);
    if (size > 0) terms.push(countryTerm(words.slice(i + skip, i + skip + size)));
    else terms.push(plainTerm(words, i));
    i += size > 0 ? skip + size : isTensAndUnit(words, i) ? 2 : 1;
  }
  return terms;
}

/** The country or region that the words are as a whole, "the" aside; adjectives do not count. */
export function wholeCountry(words: readonly Word[]): CountryWord | undefined {
  if (words.length === 0 || words.length > LONGEST_COUNTRY_NAME) return undefined;
  const start = words.length > 1 && words[0]?.kind === "article" ? 1 : 0;
  const skip = republicBefore(words, start);
  const key = countryKey(words, start + skip, words.length);
  if (key === "us" && words.at(-1)?.text !== "US") return undefined;
  const found = findCountry(key);
  return found?.noun === true ? found : undefined;
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
  if (mayBeginCountry(first.plain)) {
    for (let size = Math.min(LONGEST_COUNTRY_NAME, words.length - start); size > 1; size--) {
      if (
        words[start + size - 1]?.kind !== "small" &&
        findCountry(countryKey(words, start, start + size)) !== undefined
      )
        return size;
    }
  }
  if (first.kind === "small" || first.kind === "number" || first.kind === "article") return 0;
  if (first.plain === "us") return first.text === "US" ? 1 : 0;
  return findCountry(first.plain) === undefined ? 0 : 1;
}

function countryTerm(words: readonly Word[]): Term {
  const plain = countryKey(words, 0, words.length);
  const country = findCountry(plain) ?? null;
  const text = words.map((word) => word.text).join(" ");
  return {
    text,
    form: plain,
    plain,
    umlaut: null,
    kind: country?.code.startsWith("~") === true ? "region" : "country",
    country,
  };
}

function isTensAndUnit(words: readonly Word[], i: number): boolean {
  const [tens, unit] = [words[i], words[i + 1]];
  if (tens === undefined || unit === undefined || /\d/.test(tens.plain + unit.plain)) return false;
  const [a, b] = [numberOf(tens.plain) ?? 0, numberOf(unit.plain) ?? 0];
  return a >= 20 && a % 10 === 0 && b >= 1 && b <= 9;
}

function plainTerm(words: readonly Word[], i: number): Term {
  const word = words[i];
  if (word === undefined) throw new RangeError("no word at this place");
  const next = words[i + 1];
  if (next === undefined || !isTensAndUnit(words, i)) return { ...word, country: null };
  const number = String((numberOf(word.plain) ?? 0) + (numberOf(next.plain) ?? 0));
  return {
    text: `${word.text}-${next.text}`,
    form: number,
    plain: number,
    umlaut: null,
    kind: "number",
    country: null,
  };
}
