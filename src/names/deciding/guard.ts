// Holds back a verdict when countries, acronyms or signs speak against it, or when the name alone identifies nobody.
import type { ParsedName } from "../parse-name.ts";
import { isComposedOf, sharesInitials, standsFor } from "../reading/acronyms.ts";
import type { Term } from "../reading/terms.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import { countryConflict, isWorldwide, printCodes } from "./countries.ts";
import { isIdentified, shareAcronym } from "./identity.ts";
import { editDistance } from "./spelling.ts";

export function guard(verdict: Verdict, left: ParsedName, right: ParsedName): Verdict {
  const conflict = countryConflict(left, right);
  if (conflict !== null) {
    const params = { left: conflict.left, right: conflict.right };
    return verdict.verdict === "same" && !conflict.inName
      ? ruled("same-name-other-country", params)
      : ruled("other-country", params);
  }
  if (verdict.verdict !== "same") return otherAcronym(verdict, left, right) ?? verdict;
  const doubt =
    doubtfulSign(left, right) ??
    doubtfulAcronym(left, right) ??
    doubtfulCountry(left, right) ??
    doubtfulLegalForm(left, right);
  return doubt ?? (isIdentified(left, right) ? verdict : ruled("generic-name"));
}

/** Two differences, one of them the acronym: "LKB - Lightkeepers of Brazil" is not "LUB - Brazilian Lightkeepers". */
function otherAcronym(verdict: Verdict, left: ParsedName, right: ParsedName): Verdict | null {
  if (!WORDS_DIFFER.has(verdict.rule) || left.acronyms.length === 0 || right.acronyms.length === 0)
    return null;
  const isNear = left.acronyms.some((a) => right.acronyms.some((b) => a === b || isMisprint(a, b)));
  const params = { left: left.acronyms.join(", "), right: right.acronyms.join(", ") };
  return isNear ? null : ruled("other-acronym", params);
}

const WORDS_DIFFER: ReadonlySet<string> = new Set([
  "small-word",
  "small-word-added",
  "word-order",
  "country-form",
  "extra-word",
  "extra-name",
  "other-word",
]);

function isMisprint(a: string, b: string): boolean {
  return a.length >= 4 && editDistance(a, b, 2) <= 2;
}

/** "C" and "C#" have the same words. */
function doubtfulSign(left: ParsedName, right: ParsedName): Verdict | null {
  const [a, b] = [signsOf(left.text), signsOf(right.text)];
  return a === b ? null : ruled("sign");
}

function signsOf(text: string): string {
  return (text.match(SIGNS) ?? []).join("");
}

const SIGNS = /[\p{S}#@%*§†‡]/gu;

function doubtfulAcronym(left: ParsedName, right: ParsedName): Verdict | null {
  if (left.acronyms.length > 0 && right.acronyms.length > 0) {
    const params = { left: left.acronyms.join(", "), right: right.acronyms.join(", ") };
    return shareAcronym(left, right) ? null : ruled("same-name-other-acronym", params);
  }
  const extra = [...left.acronyms, ...right.acronyms].find((each) => marksPart(each, left));
  return extra === undefined ? null : ruled("extra-acronym", { extra });
}

/**
 * Two letters that do not stand for the name, the letters of a part of a country, or those of a wing of a party ("UML",
 * "MLM"): a chapter or a split, not an acronym.
 */
function marksPart(acronym: string, name: ParsedName): boolean {
  if (PLACES.has(acronym)) return true;
  const { terms } = name;
  if (acronym.length > 2 && acronym.length < LONG_ACRONYM && !WING.test(acronym))
    return isForeign(acronym, terms);
  return (
    !standsFor(acronym, terms) && !isComposedOf(acronym, terms) && !sharesInitials(acronym, terms)
  );
}

/** So many letters are a word, unless they are put together from the name. */
const LONG_ACRONYM = 8;

/** Not one letter is an initial of the name: the body that it belongs to, or a word in capitals ("YOUTH"). */
function isForeign(acronym: string, terms: readonly Term[]): boolean {
  const initials = terms.flatMap(({ plain }) =>
    plain.split(" ").map((word) => oneK(word[0] ?? "")),
  );
  const letters = oneK(acronym.toLowerCase());
  return /^[a-z]+$/.test(letters) && !initials.some((initial) => letters.includes(initial));
}

/** "Communist" has the K of other languages. */
function oneK(letters: string): string {
  return letters.replaceAll("c", "k");
}

const WING = /^[A-Z]?ML[A-Z]?$/;

const PLACES = new Set(
  "NSW QLD VIC TAS ACT NRW NYC UAE USA DRC RDC EMEA APAC MENA LAC SSA ASEAN SADC EAC".split(" "),
);

/**
 * A country that only one name adds must be the other's by its record, not that of a section of a world body, and not
 * set on by a dash, as those do who left a party and kept its name.
 */
function doubtfulCountry(left: ParsedName, right: ParsedName): Verdict | null {
  const added = [...addedBy(left, right), ...addedBy(right, left)];
  if (added.length === 0) return null;
  const isHome =
    addedBy(left, right).every((code) => right.countries.includes(code)) &&
    addedBy(right, left).every((code) => left.countries.includes(code));
  const isDashed = added.some((code) => left.dashed.includes(code) || right.dashed.includes(code));
  return isHome && !isDashed && !left.terms.some(isWorldwide)
    ? null
    : ruled("country-one-sided", { country: printCodes(added) });
}

function addedBy(name: ParsedName, other: ParsedName): readonly string[] {
  return name.qualifiers.filter((code) => !other.qualifiers.includes(code));
}

/** Short forms such as "SA" have other meanings; only one that means nothing else may be left out. */
function doubtfulLegalForm(left: ParsedName, right: ParsedName): Verdict | null {
  const form = left.legalForm ?? right.legalForm;
  if (form === null || (left.legalForm !== null && right.legalForm !== null)) return null;
  return form.isSure ? null : ruled("extra-word", { extra: form.form.toUpperCase() });
}
