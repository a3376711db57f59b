// How two words meet, from the very same to one made from the other. Each test is by itself; align.ts tries them in turn.
import type { Term } from "../parse-name.ts";
import { isOrdinalOf } from "../reading/numbers.ts";
import { isLight } from "../reading/words.ts";
import { closeness, isDerived, mayBeClose } from "./spelling.ts";

/** How two words meet, closest first. "short" is one for several, or an abbreviation that no dictionary holds. */
export type Closeness =
  | "exact"
  | "accent"
  | "variant"
  | "country-name"
  | "abbreviation"
  | "number"
  | "country"
  | "plural"
  | "slip"
  | "derived"
  | "short";

/** Cheap, and false for nearly all pairs of words: then none of the tests of this file finds anything. */
export function mayMeet(left: Term, right: Term): boolean {
  return (
    left.isManifold ||
    right.isManifold ||
    left.form[0] === right.form[0] ||
    left.plain[0] === right.plain[0] ||
    ((left.form.length >= 9 || right.form.length >= 9) && mayBeClose(left.form, right.form)) ||
    (left.meanings.length === 1 &&
      right.meanings.length === 1 &&
      left.meanings[0]?.concept === right.meanings[0]?.concept)
  );
}

export function meetExactly(left: Term, right: Term): Closeness | null {
  if (left.country !== null && right.country !== null && namesState(left) !== namesState(right))
    return null;
  if (left.plain === right.plain)
    return haveOneReading(left, right) ? meetInPrint(left, right) : null;
  if (left.form === right.form) return "variant";
  if (left.umlaut !== null && left.umlaut === right.plain) return "accent";
  if (right.umlaut !== null && right.umlaut === left.plain) return "accent";
  if ((left.form === "&" || right.form === "&") && isAmpersand(left, right)) return "variant";
  return isOneCountryName(left, right) ? "country-name" : null;
}

function meetInPrint(left: Term, right: Term): Closeness {
  if (left.text === right.text || left.text.toLowerCase() === right.text.toLowerCase())
    return "exact";
  return left.kind === "number" ? "number" : "accent";
}

/** The letters by which a word is told from others when names are compared without their blanks. */
export function lettersOf(term: Term): string {
  if (term.country !== null && namesState(term)) return term.text;
  return POOR_READING.test(term.text) ? sameLetters(term.text) : term.form;
}

/** Alphabets without vowels or blanks fold many words to one: there only the very same letters count. */
function haveOneReading(left: Term, right: Term): boolean {
  if (left.text === right.text || !(POOR_READING.test(left.text) || POOR_READING.test(right.text)))
    return true;
  return sameLetters(left.text) === sameLetters(right.text);
}

const POOR_READING =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{N}\p{ASCII}\p{M}]/u;

/** Arabic letters that are written for each other, and vowel signs, set aside. */
function sameLetters(text: string): string {
  return text
    .replace(/[\u0591-\u05c7\u064b-\u0655\u0670]+/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىي]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/ة/g, "ه");
}

/** "Russian Federation" beside "Russia", "the Republic of Poland" beside "Poland": parties are told apart by it. */
function namesState(country: Term): boolean {
  return country.text.includes(" ") && STATE_WORD.test(country.text);
}

const STATE_WORD = /\b(?:rep[uú]b|federa|r[eé]publi|kingdom)/i;

/** "Brasil" and "Brazil": today's names of one country in two languages. */
function isOneCountryName(left: Term, right: Term): boolean {
  const a = left.country;
  const b = right.country;
  return (
    a !== null && b !== null && a.code === b.code && a.noun && b.noun && a.current && b.current
  );
}

/** One of the two is the sign. */
function isAmpersand(left: Term, right: Term): boolean {
  return AND_WORDS.has(left.form === "&" ? right.form : left.form);
}

const AND_WORDS = new Set(["and", "und", "et", "og", "och", "y", "e", "en"]);

/** Short forms and numbers that a dictionary holds: "Univ." for "University", "44" for "Forty-Four". */
export function meetDictionary(left: Term, right: Term): Closeness | null {
  if (left.expansion === right.form || right.expansion === left.form) return "abbreviation";
  return left.number !== undefined && left.number === right.number ? "number" : null;
}

export function meetClosely(left: Term, right: Term): Closeness | null {
  const found = meetDictionary(left, right);
  if (found !== null) return found;
  if (isShortened(left, right) || isShortened(right, left)) return "short";
  if (left.number !== undefined && right.number !== undefined)
    if (isOrdinalOf(left.plain, right.plain) || isOrdinalOf(right.plain, left.plain))
      return "short";
  if (isLight(left) || isLight(right)) return null;
  if (left.country !== null || right.country !== null) return meetAsCountries(left, right);
  if (left.kind === "number" || right.kind === "number") return null;
  if (isInitial(left, right) || isInitial(right, left)) return "short";
  const close = closeness(left.form, right.form);
  if (close === "none" || (close === "slip" && !mayBeSlip(left, right))) return null;
  return close === "slip" && areTwoWords(left, right) ? null : close;
}

/** "U." for "University", "Agric" for "Agriculture". */
function isShortened(short: Term, long: Term): boolean {
  if (short.guess === long.form) return true;
  return (
    short.kind === "word" &&
    !short.isCapitals &&
    short.plain.length >= 3 &&
    short.plain.length <= 6 &&
    long.kind === "generic" &&
    long.plain.length >= short.plain.length + 3 &&
    long.plain.startsWith(short.plain)
  );
}

function meetAsCountries(left: Term, right: Term): Closeness | null {
  if (left.country !== null && right.country !== null)
    return left.country.code === right.country.code ? "country" : null;
  if (isInitialsOf(left.plain, right.plain) || isInitialsOf(right.plain, left.plain))
    return "short";
  return Math.min(left.plain.length, right.plain.length) >= 6 &&
    closeness(left.plain, right.plain) === "slip"
    ? "slip"
    : null;
}

/** Of an acronym every letter counts, and a sign that is a syllable or a word is none. */
function mayBeSlip(left: Term, right: Term): boolean {
  if (SYLLABLES.test(left.text) && left.form !== right.form) return false;
  return !areAcronyms(left, right);
}

const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;

function areAcronyms(left: Term, right: Term): boolean {
  return isAcronym(left) && isAcronym(right);
}

function isAcronym({ isCapitals, kind, plain }: Term): boolean {
  return isCapitals && kind === "word" && plain.length <= 6;
}

function isInitialsOf(short: string, long: string): boolean {
  return (
    short.length > 1 &&
    long.includes(" ") &&
    short ===
      long
        .split(" ")
        .map((word) => word[0] ?? "")
        .join("")
  );
}

/** Two words of the dictionary that look alike and mean two things: "union" and "unity" are no slip of the pen. */
function areTwoWords(left: Term, right: Term): boolean {
  if (left.kind !== "generic" || right.kind !== "generic") return false;
  const concepts = new Set(left.meanings.map((meaning) => meaning.concept));
  return !right.meanings.some((meaning) => concepts.has(meaning.concept));
}

/** "Revival" and "rebirth", "popular" and "people's": one meaning and no other, of those that are narrow enough. */
function haveOneMeaning(left: Term, right: Term): boolean {
  const a = left.meanings;
  const b = right.meanings;
  const concept = a[0]?.concept;
  if (a.length !== 1 || b.length !== 1 || concept !== b[0]?.concept || WIDE.has(concept ?? ""))
    return false;
  return a[0]?.languages.some((language) => b[0]?.languages.includes(language)) === true;
}

/** Concepts under which a translator finds many words; within one language they are different words. */
const WIDE = new Set(
  "technology education province college faculty agency council committee research state trade ecology library building medicine microbiology communication-arts management agriculture peasants city industry information automation earthquake horticulture dairy aid-charity safety company service standards".split(
    " ",
  ),
);

function isInitial(short: Term, long: Term): boolean {
  return (
    short.plain.length === 1 &&
    long.plain.length > 2 &&
    long.kind === "word" &&
    long.plain.startsWith(short.plain)
  );
}

export function meetByStem(left: Term, right: Term): Closeness | null {
  if (isLight(left) || isLight(right) || left.country !== null || right.country !== null)
    return null;
  if (isDerived(left.form, right.form) && !areTwoWords(left, right)) return "derived";
  return haveOneMeaning(left, right) ? "derived" : null;
}
