// Names whose words differ may still be one organisation: a domain or acronym in common, an acronym standing alone, a
// second name, another language. Each of these is a question, never a decision.
import type { ParsedName, Term } from "../parse-name.ts";
import {
  acronymForm,
  isComposedOf,
  looksLikeAcronym,
  sharesInitials,
  standsFor,
} from "../reading/acronyms.ts";
import { isLight, readWord } from "../reading/words.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import { align } from "./align.ts";
import { commonHomes, countriesOf, countryConflict } from "./countries.ts";
import { isDistinctive, shareDomain } from "./identity.ts";
import { judgeTranslation } from "./translation.ts";

export function judgeOtherEvidence(left: ParsedName, right: ParsedName): Verdict | null {
  if (shareDomain(left, right)) return ruled("same-domain");
  if (countryConflict(left, right) !== null) return null;
  return (
    judgeAcronymAlone(left, right) ??
    judgeAcronymAlone(right, left) ??
    judgeSecondName(left, right) ??
    judgeSharedAcronym(left, right) ??
    judgeTranslations(left, right)
  );
}

/** The names, and what stands in their brackets or beside a slash, each as a translation of the other. */
export function judgeTranslations(left: ParsedName, right: ParsedName): Verdict | null {
  if (isEnglish(left) && isEnglish(right)) return null;
  const homes = mentionedHomes(left, right);
  for (const a of [left.terms, ...namesWithin(left)]) {
    for (const b of [right.terms, ...namesWithin(right)]) {
      const verdict = judgeTranslation(a, b, homes);
      if (verdict !== null) return verdict;
    }
  }
  return null;
}

/** A quick look that spares most pairs the dictionary: these small words are English only. */
export function isEnglish(name: ParsedName): boolean {
  return name.asides.length + name.pieces.length === 0 && name.terms.some(isEnglishWord);
}

function isEnglishWord(term: Term): boolean {
  return ENGLISH.has(term.plain);
}

const ENGLISH = new Set(["of", "the", "and"]);

/** Countries that one name mentions and the other's record or name gives. */
function mentionedHomes(left: ParsedName, right: ParsedName): ReadonlySet<string> {
  const [a, b] = [countriesOf(left), countriesOf(right)];
  return new Set(a.filter((code) => b.includes(code)));
}

function judgeAcronymAlone(short: ParsedName, long: ParsedName): Verdict | null {
  if (!short.terms.some(isInCapitals)) return null;
  const words = short.terms.filter((term) => term.country === null);
  if (
    words.length === 0 ||
    words.length > 4 ||
    heavy(long.terms).length < 2 ||
    !looksLikeAcronym(words)
  )
    return null;
  const acronym = acronymForm(words);
  if (acronym.length < 3 || beginsWith(long.terms, words)) return null;
  return long.acronyms.includes(acronym) || fits(acronym, short, long)
    ? ruled("acronym-only", { acronym })
    : null;
}

function isInCapitals(term: Term): boolean {
  return term.isCapitals;
}

/** "KA-DER Moss" is a branch of "KA-DER", not what it stands for. */
function beginsWith(terms: readonly Term[], words: readonly Term[]): boolean {
  return words.every(({ text }, at) => terms[at]?.text === text);
}

/** The initials in order, beginnings of the words in order, or, within one country, another language's order. */
function fits(acronym: string, short: ParsedName, long: ParsedName): boolean {
  const words = spelledOut(long.terms);
  if (standsFor(acronym, words)) return true;
  if (acronym.length < 4) return false;
  if (isComposedOf(acronym, words, 1)) return true;
  const homes = [...commonHomes(short, long)];
  const without = spelledOut(long.terms.filter((term) => term.country === null));
  if (homes.length === 0) return false;
  if (sharesInitials(acronym, words) || sharesInitials(acronym, without)) return true;
  return homes.some((code) => sharesInitials(acronym, without, code.slice(0, 1)));
}

/** Countries of several words give several initials. */
function spelledOut(terms: readonly Term[]): readonly Term[] {
  if (!terms.some((term) => term.plain.includes(" "))) return terms;
  return terms.flatMap((term) =>
    term.plain.includes(" ") ? term.plain.split(" ").map(readWord) : [term],
  );
}

function textOf(terms: readonly Term[]): string {
  return terms.map((term) => term.text).join(" ");
}

function heavy(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term) => !isLight(term));
}

/** "Seabird Watch / Vogelwacht" and "Vogelwacht": one whole name is a piece or bracket of the other. */
function judgeSecondName(left: ParsedName, right: ParsedName): Verdict | null {
  for (const part of namesWithin(left))
    if (areEqual(part, right.terms)) return ruled("second-name", { name: textOf(part) });
  for (const part of namesWithin(right))
    if (areEqual(part, left.terms)) return ruled("second-name", { name: textOf(part) });
  return null;
}

const NONE: readonly (readonly Term[])[] = [];

/** Names inside a name: brackets, and pieces beside which the rest is a name too, not a committee or a place. */
function namesWithin(name: ParsedName): readonly (readonly Term[])[] {
  if (name.asides.length + name.pieces.length === 0) return NONE;
  const asides = name.asides.filter((aside) => heavy(aside).length >= 2);
  const pieces = name.pieces.filter(
    (piece, at) =>
      (isNameAlone(piece) || (at === 0 && isDistinctive(piece))) &&
      name.pieces.every(
        (other, k) => k === at || isNameAlone(other) || (k === 0 && isDistinctive(other)),
      ),
  );
  return [...asides, ...pieces].slice(0, 6);
}

function isNameAlone(terms: readonly Term[]): boolean {
  const words = heavy(terms);
  return words.length >= 2 && (isDistinctive(words) || words.length >= 3);
}

function areEqual(a: readonly Term[], b: readonly Term[]): boolean {
  const { extraLeft, extraRight, meetings } = align(a, b);
  return (
    meetings.length > 0 &&
    extraLeft.length + extraRight.length === 0 &&
    meetings.every(({ how }) => how !== "slip" && how !== "derived" && how !== "short")
  );
}

/** The same acronym beside other words, unless the words name places or numbers. */
function judgeSharedAcronym(left: ParsedName, right: ParsedName): Verdict | null {
  if (left.acronyms.length === 0) return null;
  const acronym = left.acronyms.find((each) => each.length >= 3 && right.acronyms.includes(each));
  if (acronym === undefined || (!mayStandFor(acronym, left) && !mayStandFor(acronym, right)))
    return null;
  const { extraLeft, extraRight } = align(left.terms, right.terms);
  const extra = [...extraLeft.map((i) => left.terms[i]), ...extraRight.map((j) => right.terms[j])];
  return extra.some(
    (term) => term?.kind === "country" || term?.kind === "region" || term?.kind === "number",
  )
    ? null
    : ruled("shared-acronym", { acronym });
}

/** Half its letters are initials of the name; otherwise it says whose part the body is ("Choir – BRU"). */
function mayStandFor(acronym: string, { terms }: ParsedName): boolean {
  if (standsFor(acronym, terms) || isComposedOf(acronym, terms)) return true;
  const initials = terms.map(({ plain }) => plain[0] ?? "");
  let met = 0;
  for (const letter of acronym.toLowerCase()) {
    const at = initials.indexOf(letter);
    if (at >= 0) met++;
    if (at >= 0) initials.splice(at, 1);
  }
  return met * 2 >= acronym.length;
}
