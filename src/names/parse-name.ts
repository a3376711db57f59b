// Reading a printed name: what it is called, its acronym, its country, its legal form.
//
//   "Lightkeepers' Union – LKU (Norway)"  ->  words lightkeepers union · acronym LKU · qualifier NO
//
// Country first: "UK", "US" and "EU" are no acronyms. Nothing is dropped: what is not understood stays a word.
import { normaliseName } from "./normalise.ts";
import { acronymForm, looksLikeAcronym, standsFor } from "./reading/acronyms.ts";
import {
  findCountry,
  LONGEST_COUNTRY_NAME,
  mayBeginCountry,
  parseCountries,
} from "./reading/countries.ts";
import type { CountryWord } from "./reading/countries.ts";
import { legalFormAtEnd, legalFormAtHead, legalFormOf } from "./reading/legal-forms.ts";
import { cutSegments, MAX_NAME_LENGTH } from "./reading/segments.ts";
import type { Segment } from "./reading/segments.ts";
import { numberOf } from "./reading/words.ts";
import type { Word } from "./reading/words.ts";

export { splitPrintedName } from "./split-printed-name.ts";

export interface NameRecord {
  readonly name: string;
  /** ISO 3166-1 alpha-2 or alpha-3, or free text as printed. */
  readonly country?: string;
  readonly acronyms?: readonly string[];
  readonly aliases?: readonly string[];
  /** Host names that are the organisation's own. */
  readonly domains?: readonly string[];
}

/** A word of the name proper; several words that name one country are one term. */
export interface Term extends Omit<Word, "kind"> {
  readonly kind: Word["kind"] | "country" | "region";
  readonly country: CountryWord | null;
}

export interface ParsedName {
  readonly record: NameRecord;
  readonly text: string;
  /** The name proper in printed order, without acronym, bracketed country and legal form. */
  readonly terms: readonly Term[];
  /** Words in brackets that are neither acronym nor country: a second name, or a part of the name. */
  readonly asides: readonly (readonly Term[])[];
  readonly acronyms: readonly string[];
  /** Country codes set apart by brackets, comma or dash. */
  readonly qualifiers: readonly string[];
  readonly legalForm: string | null;
  readonly numbers: readonly number[];
  readonly countries: readonly string[];
  readonly domains: readonly string[];
  /** Cut short at MAX_NAME_LENGTH: equal only when the whole text is equal. */
  readonly cut: boolean;
}

export function parseName(record: NameRecord): ParsedName {
  const text = normaliseName(record.name);
  const draft: Draft = {
    words: [],
    asides: [],
    acronyms: (record.acronyms ?? []).map(plainAcronym),
    qualifiers: [],
    legalForm: null,
  };
  for (const piece of assignPieces(cutSegments(text))) take(draft, piece);
  takeLegalForm(draft);
  takeTrailingAcronym(draft);
  const terms = joinCountries(dropLeadingArticle(draft.words));
  return {
    record,
    text,
    terms,
    asides: draft.asides.map(joinCountries),
    acronyms: [...new Set(draft.acronyms)].filter((acronym) => acronym !== ""),
    qualifiers: draft.qualifiers,
    legalForm: draft.legalForm,
    numbers: numbersOf(terms),
    countries: parseCountries(record.country),
    domains: record.domains ?? [],
    cut: text.length > MAX_NAME_LENGTH,
  };
}

interface Draft {
  words: Word[];
  readonly asides: Word[][];
  readonly acronyms: string[];
  readonly qualifiers: string[];
  legalForm: string | null;
}

export type PieceRole = "name" | "acronym" | "country" | "legal" | "aside";
export interface Piece {
  readonly role: PieceRole;
  readonly segment: Segment;
  readonly country?: CountryWord;
}

/** Says for every piece of a name what it is. */
export function assignPieces(segments: readonly Segment[]): readonly Piece[] {
  const leading = leadingAcronym(segments);
  return segments.map((segment, index): Piece => {
    if (index === leading) return { role: "acronym", segment };
    if (index === leading + 1) return { role: "name", segment };
    return index === 0 ? { role: "name", segment } : roleOf(segment, segments);
  });
}

/** "KU - Keepers' Union", "KU (Keepers' Union)": the place of an acronym that stands before the name, or -2. */
function leadingAcronym(segments: readonly Segment[]): number {
  const [first, second] = segments;
  if (first === undefined || second === undefined || !"(-:/".includes(second.opener)) return -2;
  if (wholeCountry(first.words) !== undefined || legalFormOf(first.words) !== undefined) return -2;
  if (
    !looksLikeAcronym(first.words) ||
    second.words.length < 2 ||
    wholeCountry(second.words) !== undefined
  )
    return -2;
  if (second.opener === "/" && !standsFor(acronymForm(first.words), second.words)) return -2;
  return 0;
}

function roleOf(segment: Segment, all: readonly Segment[]): Piece {
  const country = wholeCountry(segment.words);
  if (country !== undefined && segment.opener !== ")") return { role: "country", segment, country };
  if (segment.opener !== ")" && legalFormOf(segment.words) !== undefined)
    return { role: "legal", segment };
  if (isAcronymPiece(segment, all)) return { role: "acronym", segment };
  return { role: segment.opener === "(" ? "aside" : "name", segment };
}

function isAcronymPiece(segment: Segment, all: readonly Segment[]): boolean {
  if (segment.opener === ")" || segment.opener === "/") return false;
  if (looksLikeAcronym(segment.words) && (!isShouted(all) || segment.opener === "(")) return true;
  const [word] = segment.words;
  if (
    segment.opener !== "(" ||
    word === undefined ||
    segment.words.length > 1 ||
    word.plain.length > 10
  )
    return false;
  return (
    isCapitalised(word.text) &&
    word.plain.length >= 3 &&
    standsFor(acronymForm(segment.words), all[0]?.words ?? [])
  );
}

function isCapitalised(text: string): boolean {
  return text[0] !== text[0]?.toLowerCase();
}

/** A name printed all in capitals: capitals say nothing there. */
function isShouted(segments: readonly Segment[]): boolean {
  return segments.every((segment) =>
    segment.words.every((word) => word.text === word.text.toUpperCase()),
  );
}

/** The country or region that the words are as a whole. */
export function wholeCountry(words: readonly Word[]): CountryWord | undefined {
  if (words.length === 0 || words.length > LONGEST_COUNTRY_NAME) return undefined;
  const start = words[0]?.kind === "article" ? 1 : 0;
  const key = words
    .slice(start)
    .map((word) => word.plain)
    .join(" ");
  if (key === "us" && words.at(-1)?.text !== "US") return undefined;
  const found = findCountry(key);
  return found?.noun === true ? found : undefined;
}

function take(draft: Draft, piece: Piece): void {
  const { words } = piece.segment;
  if (piece.role === "name") draft.words.push(...words);
  else if (piece.role === "acronym") draft.acronyms.push(acronymForm(words));
  else if (piece.role === "legal") draft.legalForm = legalFormOf(words) ?? null;
  else if (piece.role === "country") draft.qualifiers.push(piece.country?.code ?? "");
  else draft.asides.push(words);
}

function plainAcronym(acronym: string): string {
  return acronym.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function takeLegalForm(draft: Draft): void {
  const end = legalFormAtEnd(draft.words);
  const head = end === null ? legalFormAtHead(draft.words) : null;
  if (end !== null) draft.words = draft.words.slice(0, -end.size);
  if (head !== null) draft.words = draft.words.slice(head.size);
  draft.legalForm ??= end?.form ?? head?.form ?? null;
}

/** "Union of Revolutionary Keepers URK": without a mark before it, an acronym must stand for the words. */
function takeTrailingAcronym(draft: Draft): void {
  const last = draft.words.at(-1);
  if (
    last === undefined ||
    draft.words.length < 4 ||
    last.text !== last.text.toUpperCase() ||
    last.plain.length < 3
  )
    return;
  if (
    draft.words.every((word) => word.text === word.text.toUpperCase()) ||
    findCountry(last.plain) !== undefined
  )
    return;
  const rest = draft.words.slice(0, -1);
  if (!looksLikeAcronym([last]) || !standsFor(acronymForm([last]), rest)) return;
  draft.words = rest;
  draft.acronyms.push(acronymForm([last]));
}

function dropLeadingArticle(words: readonly Word[]): readonly Word[] {
  const first = words[0];
  return first !== undefined && words.length > 1 && LEADING_ARTICLES.has(first.form)
    ? words.slice(1)
    : words;
}

const LEADING_ARTICLES = new Set([
  "the",
  "le",
  "la",
  "les",
  "l",
  "los",
  "las",
  "el",
  "der",
  "die",
  "das",
  "il",
  "lo",
  "gli",
  "het",
  "os",
]);

function joinCountries(words: readonly Word[]): readonly Term[] {
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const size = countrySize(words, i);
    terms.push(makeTerm(words.slice(i, i + Math.max(1, size)), size > 0));
    i += Math.max(1, size);
  }
  return terms;
}

function countrySize(words: readonly Word[], start: number): number {
  const first = words[start];
  if (first === undefined) return 0;
  if (mayBeginCountry(first.plain)) {
    for (let size = Math.min(LONGEST_COUNTRY_NAME, words.length - start); size > 1; size--) {
      if (
        findCountry(
          words
            .slice(start, start + size)
            .map((word) => word.plain)
            .join(" "),
        ) !== undefined
      )
        return size;
    }
  }
  if (first.kind === "small" || first.kind === "number") return 0;
  if (first.plain === "us") return first.text === "US" ? 1 : 0;
  return findCountry(first.plain) === undefined ? 0 : 1;
}

function makeTerm(words: readonly Word[], isCountry: boolean): Term {
  const [word] = words;
  if (word === undefined) throw new RangeError("a term needs a word");
  if (!isCountry) return { ...word, country: null };
  const plain = words.map((each) => each.plain).join(" ");
  const country = findCountry(plain) ?? null;
  const kind = country?.code.startsWith("~") === true ? "region" : "country";
  return {
    text: words.map((each) => each.text).join(" "),
    form: words.map((each) => each.form).join(" "),
    plain,
    umlaut: null,
    kind,
    country,
  };
}

function numbersOf(terms: readonly Term[]): readonly number[] {
  const numbers: number[] = [];
  for (const term of terms) {
    const number = numberOf(term.plain);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}
