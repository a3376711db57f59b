// A name as units of meaning: concepts, countries, numbers, and the words that mean nothing to the table (mostly proper
// names), with the languages that the name may be in. Computed once a name, on demand.
import { foldLetters } from "../fold.ts";
import type { Term } from "../parse-name.ts";
import {
  cutUnspaced,
  meaningsOf,
  meaningsOfCompound,
  unknownHead,
  UNSPACED,
} from "../reading/concepts.ts";
import type { Meaning } from "../reading/concepts.ts";
import { bonesOf } from "../reading/bones.ts";
import { numberOf } from "../reading/numbers.ts";
import { isLight } from "../reading/words.ts";
import { LANGUAGE_WORDS, UNSPACED_COUNTRIES } from "../tables/language-words-table.ts";

export interface Unit {
  readonly form: string;
  readonly concepts: readonly string[];
  readonly country: string | null;
  readonly number: number | undefined;
  /** The consonants, in classes that alphabets keep apart alike. */
  readonly bones: string;
}

export interface NameMeaning {
  readonly units: readonly Unit[];
  /** The languages that explain most of the words; empty when none is known. */
  readonly languages: ReadonlySet<string>;
  readonly alphabet: string;
}

const remembered = new WeakMap<readonly Term[], NameMeaning>();

export function meaningOf(terms: readonly Term[]): NameMeaning {
  let meaning = remembered.get(terms);
  if (meaning === undefined) {
    meaning = readMeaning(terms);
    remembered.set(terms, meaning);
  }
  return meaning;
}

/** The units alone, where nobody asks for languages. */
export function unitsOf(terms: readonly Term[]): readonly Unit[] {
  return remembered.get(terms)?.units ?? terms.flatMap((term) => meaningOfWord(term).units);
}

function readMeaning(terms: readonly Term[]): NameMeaning {
  const votes = new Map<string, number>();
  const units: Unit[] = [];
  for (const term of terms) {
    const word = meaningOfWord(term);
    for (const unit of word.units) units.push(unit);
    for (const language of word.languages) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return { units, languages: winners(votes), alphabet: alphabetOf(terms) };
}

interface WordMeaning {
  readonly units: readonly Unit[];
  /** The languages in which the word, or a part of it, has a meaning; each part gives its own. */
  readonly languages: readonly string[];
}

const rememberedWords = new WeakMap<Term, WordMeaning>();

function meaningOfWord(term: Term): WordMeaning {
  let meaning = rememberedWords.get(term);
  if (meaning === undefined) {
    meaning = isLight(term)
      ? { units: [], languages: smallWordLanguages.get(term.plain) ?? [] }
      : readWordMeaning(term);
    rememberedWords.set(term, meaning);
  }
  return meaning;
}

const smallWordLanguages = new Map<string, string[]>();
for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of words.split(" "))
    smallWordLanguages.set(word, [...(smallWordLanguages.get(word) ?? []), language]);
}

const unspacedCountries = new Map<string, string>();
for (const group of UNSPACED_COUNTRIES.split(/ (?=[A-Z]{2} )/)) {
  const [code = "", ...words] = group.split(" ");
  for (const word of words) unspacedCountries.set(word, code);
}

function languagesOf(meanings: readonly Meaning[]): readonly string[] {
  return [...new Set(meanings.flatMap((meaning) => meaning.languages))];
}

function winners(votes: ReadonlyMap<string, number>): ReadonlySet<string> {
  let best = 0;
  for (const count of votes.values()) best = Math.max(best, count);
  const found = new Set<string>();
  for (const [language, count] of votes) if (count === best) found.add(language);
  return found;
}

function readWordMeaning(term: Term): WordMeaning {
  if (term.country !== null && (term.kind === "country" || readMeanings(term.root).length === 0))
    return { units: [unit(term.root, [], term.country.code)], languages: [] };
  if (UNSPACED.test(term.text)) return readUnspaced(term.text);
  const meanings = term.meanings.length > 0 ? [term.meanings] : readMeanings(term.root);
  if (meanings.length === 0) return { units: unitsOfUnknown(term.root), languages: [] };
  const form = meanings.length === 1 ? term.plain : "";
  return {
    units: meanings.map((part) => unit(form, conceptsOf(part), null)),
    languages: meanings.flatMap(languagesOf),
  };
}

function conceptsOf(meanings: readonly Meaning[]): readonly string[] {
  return meanings.map(({ concept }) => concept);
}

/** A word that the table does not hold; a long one may end in a word that it holds. */
function unitsOfUnknown(plain: string): readonly Unit[] {
  const head = unknownHead(plain);
  if (head === 0) return [unit(plain, [], null)];
  const concepts = conceptsOf(meaningsOf(plain.slice(head)));
  return [unit(plain.slice(0, head), [], null), unit("", concepts, null)];
}

const known = new Map<string, readonly (readonly Meaning[])[]>();

function readMeanings(plain: string): readonly (readonly Meaning[])[] {
  let parts = known.get(plain);
  if (parts === undefined) {
    const direct = meaningsOf(plain);
    parts = direct.length > 0 ? [direct] : (meaningsOfCompound(plain) ?? []);
    if (known.size > 50_000) known.clear();
    known.set(plain, parts);
  }
  return parts;
}

function readUnspaced(text: string): WordMeaning {
  const units: Unit[] = [];
  const languages: string[] = [];
  for (const piece of text.split(COUNTRY_PIECES)) {
    const code = unspacedCountries.get(piece);
    if (code !== undefined) units.push(unit("", [], code));
    for (const part of code === undefined ? cutUnspaced(piece) : []) {
      languages.push(...languagesOf(part.meanings));
      const form = foldLetters(part.text).replace(/[^a-z0-9]+/g, "");
      if (part.meanings.length > 0 || form.length > 1)
        units.push(unit(form, conceptsOf(part.meanings), null));
    }
  }
  return { units, languages };
}

const COUNTRY_PIECES = new RegExp(
  `(${[...unspacedCountries.keys()].sort((a, b) => b.length - a.length).join("|")})`,
);

function unit(form: string, concepts: readonly string[], country: string | null): Unit {
  return { form, concepts, country, number: numberOf(form), bones: bonesOf(form) };
}

function alphabetOf(terms: readonly Term[]): string {
  for (const letter of terms[0]?.text ?? "") {
    const code = letter.codePointAt(0) ?? 0;
    const found = ALPHABETS.find(([start, end]) => code >= start && code < end);
    if (found !== undefined) return found[2];
  }
  return "latin";
}

/** First code, code after the last, name. Han signs and kana are one: Japanese writes both. */
const ALPHABETS: readonly (readonly [number, number, string])[] = [
  [0x41, 0x250, "latin"],
  [0x1e00, 0x1f00, "latin"],
  [0x370, 0x400, "greek"],
  [0x1f00, 0x2000, "greek"],
  [0x400, 0x530, "cyrillic"],
  [0x530, 0x590, "armenian"],
  [0x590, 0x600, "hebrew"],
  [0x600, 0x700, "arabic"],
  [0x10a0, 0x1100, "georgian"],
  [0x3040, 0x3100, "han"],
  [0x3400, 0xa000, "han"],
  [0xac00, 0xd7b0, "hangul"],
  [0x700, 0x1e00, "other"],
];
