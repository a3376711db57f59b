// Blocking keys: two names that may be one organisation share at least one, and most of them are rare.
//
// They are stored in one table (key, organisation). A lookup takes the keys of the name asked for, reads the postings of
// each up to a cap, adds up what the shared keys are worth, and compares the best fifty. A key is its kind and a value:
//
//   n:harbour keepers union     all words with weight, sorted: order, small words, accents and marks are gone
//   s:hrbr kbrs nn              the same by consonants: spelling, vowels, plurals are gone
//   w:kbrs                      an uncommon word by its consonants, whatever alphabet it is printed in
//   m:NO union                  a country and what the word means, whatever language it is printed in
//   i:NO HKU                    a country and the initials      a:HKU  an acronym, printed or made of the initials
//   b:hrbrkbrsn                 the beginning of the whole name by consonants      z:  its end
//   d:harbour.example           a domain
import { sortFew } from "#lib/sort-few.ts";
import { unitsOf } from "./deciding/meaning.ts";
import type { Unit } from "./deciding/meaning.ts";
import { looksLikeAcronym, acronymForm } from "./reading/acronyms.ts";
import { parseName } from "./parse-name.ts";
import type { NameRecord, ParsedName, Term } from "./parse-name.ts";
import { isLight } from "./reading/words.ts";

export const MAX_KEYS = 12;
/** Keys of further names of the same organisation, each name by its strongest ones. */
export const MAX_ALIAS_KEYS = 24;

/** What a shared key of a kind is worth when candidates are ranked. */
export const KEY_WEIGHTS = { n: 10, d: 10, s: 8, w: 4, i: 4, a: 3, m: 3, b: 2, z: 2 } as const;
export type KeyKind = keyof typeof KEY_WEIGHTS;

export function keyKind(key: string): KeyKind {
  const kind = key.slice(0, 1);
  return kind in KEY_WEIGHTS ? (kind as KeyKind) : "b";
}

export function blockingKeys(record: NameRecord): readonly string[] {
  const { aliases = [], ...own } = record;
  const keys = new Set(keysOfParsed(parseName(own)));
  const limit = keys.size + MAX_ALIAS_KEYS;
  for (const alias of aliases) {
    for (const key of keysOfParsed(parseName({ ...own, name: alias })).slice(0, 6))
      if (keys.size < limit) keys.add(key);
  }
  return [...keys];
}

/** The keys of one name, strongest first. */
export function keysOfParsed(name: ParsedName): readonly string[] {
  const heavy = name.terms.filter((term) => !isLight(term));
  if (heavy.length === 0) return keysOfLight(name);
  const keys = new Set<string>();
  const add = (kind: KeyKind, value: string): void => {
    if (value !== "" && keys.size < MAX_KEYS) keys.add(`${kind}:${value.slice(0, MAX_VALUE)}`);
  };
  const forms = heavy.map(keyForm);
  add("n", sortFew([...forms]).join(" "));
  if (heavy.length <= 3 || name.terms.some(isLetter))
    for (const form of wholeForms(name)) add("n", form);
  for (const domain of name.domains.slice(0, 2)) add("d", domain.toLowerCase());
  const bones = heavy.map(keyBones);
  if (heavy.length > 1) add("s", sortFew([...bones]).join(" "));
  for (const word of rareBones(heavy)) add("w", word);
  for (const acronym of acronymsOf(name, heavy)) add("a", acronym);
  for (const value of countryKeys(name, heavy)) add("i", value);
  for (const value of meaningKeys(name)) add("m", value);
  const whole = heavy.map((term) => term.bones).join("");
  if (whole.length >= MIN_WHOLE) {
    add("b", whole.slice(0, PART));
    add("z", whole.slice(-PART));
  }
  return [...keys];
}

/** A name of small words alone. */
function keysOfLight(name: ParsedName): readonly string[] {
  if (name.text === "") return [];
  const keys = [
    ...name.domains.slice(0, 2).map((domain) => `d:${domain.toLowerCase()}`),
    ...name.acronyms.slice(0, 2).map((acronym) => `a:${acronym}`),
    ...[...wholeForms(name), name.text].map((form) => `n:${form}`),
  ];
  return [...new Set(keys.map((key) => key.slice(0, MAX_VALUE + 2)))];
}

/**
 * All words, small ones too, in both ways of writing an umlaut; and those with weight without single letters. What a word
 * is depends on how and where it is printed ("y" joins, "Y." is an initial; "Türkiye" is a country, "Tuerkiye" a word;
 * "e.V." at the end is a legal form, before it two letters), and in a short name that leaves nothing in common.
 */
function wholeForms({ terms }: ParsedName): readonly string[] {
  const sorted = (forms: readonly string[]): string => forms.toSorted().join(" ");
  const long = terms.filter((term) => !isLetter(term) && !isLight(term));
  return [
    sorted(terms.map(({ form }) => form)),
    sorted(terms.map((one) => one.umlaut ?? one.form)),
    sorted(long.map(keyForm)),
  ].filter((form) => form !== "");
}

const MAX_VALUE = 60;
const PART = 9;
const MIN_WHOLE = 6;

function isLetter({ plain }: Term): boolean {
  return plain.length === 1;
}

function keyForm(term: Term): string {
  if (term.kind === "number") return String(term.number ?? term.form);
  return term.kind === "country"
    ? (term.country?.code ?? "")
    : (term.expansion ?? term.guess ?? term.form);
}

/** Consonants without a plural's s; words that have too few are left as they are. */
function keyBones(term: Term): string {
  if (term.kind === "country") return term.country?.code ?? "";
  const { bones } = term;
  const singular = bones.length > 3 && bones.endsWith("s") ? bones.slice(0, -1) : bones;
  return singular.length >= 2 ? singular : term.form;
}

/** The longest uncommon words: by consonants, or as they are when those would fit too many words. */
function rareBones(terms: readonly Term[]): readonly string[] {
  const words = terms.filter((term) => term.kind === "word" && term.plain.length > 2);
  const longest = words.sort((a, b) => b.plain.length - a.plain.length).slice(0, 2);
  return longest.map((term) => {
    const bones = keyBones(term);
    return bones.length >= MIN_BONES ? bones : term.form.replace(/(.)\1+/g, "$1");
  });
}

const MIN_BONES = 4;

/** Printed acronyms, the name itself when it is one, and the initials of longer names. */
function acronymsOf(name: ParsedName, heavy: readonly Term[]): readonly string[] {
  const found = name.acronyms.slice(0, 2);
  const own = heavy.filter((term) => term.country === null);
  if (own.length > 0 && own.length <= 3 && looksLikeAcronym(own)) found.push(acronymForm(own));
  if (heavy.length >= 3) found.push(initialsOf(heavy));
  return found;
}

function initialsOf(terms: readonly Term[]): string {
  return terms
    .map((term) => term.plain[0] ?? "")
    .join("")
    .toUpperCase()
    .slice(0, 8);
}

/** "NO HKU" for "Harbour Keepers' Union of Norway" as for "HKU Norway". */
function countryKeys(name: ParsedName, heavy: readonly Term[]): readonly string[] {
  const country = homeOf(name);
  const own = heavy.filter((term) => term.country === null);
  if (country === undefined || own.length === 0) return [];
  const isShort = own.length === 1 && (own[0]?.plain.length ?? 9) <= 5;
  return [`${country} ${isShort ? (own[0]?.plain.toUpperCase() ?? "") : initialsOf(own)}`];
}

function homeOf(name: ParsedName): string | undefined {
  const inWords = name.terms.find((term) => term.kind === "country")?.country?.code;
  return inWords ?? name.qualifiers.find((code) => !code.startsWith("~")) ?? name.countries[0];
}

/** The country with the two meanings that say most; without a country, all meanings together. */
function meaningKeys(name: ParsedName): readonly string[] {
  const concepts = unitsOf(name.terms)
    .map(mainConcept)
    .filter((concept) => concept !== "");
  if (concepts.length === 0) return [];
  const country = homeOf(name);
  const telling = concepts.filter((concept) => !COMMON.has(concept));
  const sorted = sortFew([...new Set(telling.length > 0 ? telling : concepts)]);
  if (country === undefined) return sorted.length > 1 ? [sorted.join(" ")] : [];
  return [
    `${country} ${sorted.join(" ")}`,
    ...sorted.slice(0, 2).map((concept) => `${country} ${concept}`),
  ].slice(0, 2);
}

function mainConcept(unit: Unit): string {
  return unit.concepts[0] ?? "";
}

/** Concepts of so many names that they find too much. */
const COMMON = new Set([
  "party",
  "university",
  "institute",
  "association",
  "society",
  "union",
  "national",
  "research",
  "science",
  "foundation",
  "organisation",
  "higher",
  "state",
]);
