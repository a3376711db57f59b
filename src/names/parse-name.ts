// Reading a printed name: what it is called, its acronym, its country, its legal form.
//
//   "Lightkeepers' Union – LKU (Norway)"  ->  terms lightkeepers union · acronym LKU · qualifier NO
//
// Nothing is dropped: what is not understood stays a word of the name.
import { normaliseName } from "./normalise.ts";
import { acronymForm, looksLikeAcronym, standsFor } from "./reading/acronyms.ts";
import { parseCountries } from "./reading/countries.ts";
import { legalFormAtEnd, legalFormAtHead, legalFormOf } from "./reading/legal-forms.ts";
import type { LegalForm } from "./reading/legal-forms.ts";
import { assignPieces } from "./reading/pieces.ts";
import type { Piece } from "./reading/pieces.ts";
import { cutSegments, MAX_NAME_LENGTH, MAX_WORDS } from "./reading/segments.ts";
import { joinTerms } from "./reading/terms.ts";
import type { Term } from "./reading/terms.ts";
import type { Word } from "./reading/words.ts";

export { splitPrintedName } from "./split-printed-name.ts";
export type { Term } from "./reading/terms.ts";

export interface NameRecord {
  readonly name: string;
  /** ISO 3166-1 alpha-2 or alpha-3, or free text as printed. */
  readonly country?: string;
  readonly acronyms?: readonly string[];
  /** Other names that are known to be this organisation's. */
  readonly aliases?: readonly string[];
  /** Host names that are the organisation's own. */
  readonly domains?: readonly string[];
}

export interface ParsedName {
  readonly record: NameRecord;
  /** The whole name after normalisation. */
  readonly text: string;
  /** The name proper in printed order, without acronym, set-apart country and legal form. */
  readonly terms: readonly Term[];
  /** Words in brackets that are neither acronym nor country: a second name, or what sets this body apart. */
  readonly asides: readonly (readonly Term[])[];
  /** The pieces of the name proper where a dash or slash divides it: each may be a name by itself. */
  readonly pieces: readonly (readonly Term[])[];
  /** What follows the last comma of the name proper; empty when nothing does. */
  readonly tail: readonly Term[];
  readonly acronyms: readonly string[];
  /** Countries and regions set apart by brackets, comma or dash; regions begin with "~". */
  readonly qualifiers: readonly string[];
  /** Those of them that only a dash sets apart: often part of what a body is called. */
  readonly dashed: readonly string[];
  readonly legalForm: LegalForm | null;
  /** An article stood before the name. */
  readonly article: boolean;
  readonly numbers: readonly number[];
  /** The record's country column as codes. */
  readonly countries: readonly string[];
  readonly domains: readonly string[];
  /** Too long to be read to its end: equal only when the whole text is equal. */
  readonly cut: boolean;
}

export function parseName(record: NameRecord): ParsedName {
  const text = normaliseName(record.name);
  const draft = newDraft(record);
  for (const piece of assignPieces(cutSegments(text))) take(draft, piece);
  takeLegalForm(draft);
  takeTrailingAcronym(draft);
  const terms = joinTerms(dropLeadingArticle(draft.words));
  return {
    record,
    text,
    terms,
    asides: draft.asides.map(joinTerms),
    pieces:
      draft.pieces.length > 1
        ? draft.pieces.map((words) => joinTerms(dropLeadingArticle(words)))
        : [],
    tail: joinTerms(draft.tail),
    acronyms: draft.acronyms.length > 1 ? [...new Set(draft.acronyms)] : draft.acronyms,
    qualifiers: draft.qualifiers,
    dashed: draft.dashed,
    legalForm: draft.legalForm,
    article: startsWithArticle(draft.words),
    numbers: numbersOf(terms),
    countries: parseCountries(record.country),
    domains: record.domains ?? [],
    cut: text.length > MAX_NAME_LENGTH || draft.count >= MAX_WORDS,
  };
}

interface Draft {
  words: Word[];
  count: number;
  readonly asides: Word[][];
  readonly pieces: Word[][];
  tail: Word[];
  readonly acronyms: string[];
  readonly qualifiers: string[];
  readonly dashed: string[];
  legalForm: LegalForm | null;
}

function newDraft(record: NameRecord): Draft {
  const acronyms = (record.acronyms ?? []).map((acronym) =>
    acronym.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, ""),
  );
  return {
    words: [],
    count: 0,
    asides: [],
    pieces: [],
    tail: [],
    acronyms: acronyms.filter((acronym) => acronym !== ""),
    qualifiers: [],
    dashed: [],
    legalForm: null,
  };
}

function take(draft: Draft, { role, segment, country }: Piece): void {
  const { words, opener } = segment;
  draft.count += words.length;
  if (role === "name") {
    draft.words.push(...words);
    draft.tail = opener === "," ? [...words] : [];
    if (opener === "-" || opener === "/" || draft.pieces.length === 0)
      draft.pieces.push([...words]);
    else draft.pieces.at(-1)?.push(...words);
  } else if (role === "acronym") draft.acronyms.push(acronymForm(words));
  else if (role === "legal") draft.legalForm = legalFormOf(words) ?? null;
  else if (role === "country") takeCountry(draft, opener, country?.code ?? "");
  else draft.asides.push([...words]);
}

function takeCountry(draft: Draft, opener: string, code: string): void {
  draft.qualifiers.push(code);
  if (opener === "-") draft.dashed.push(code);
}

function takeLegalForm(draft: Draft): void {
  const end = legalFormAtEnd(draft.words);
  const head = end === null ? legalFormAtHead(draft.words) : null;
  if (end !== null) draft.words = draft.words.slice(0, -end.size);
  if (head !== null) draft.words = draft.words.slice(head.size);
  draft.legalForm ??= end ?? head;
}

/** "Union of Revolutionary Keepers URK": without a mark before it, an acronym must stand for the words. */
function takeTrailingAcronym(draft: Draft): void {
  const last = draft.words.at(-1);
  if (
    last === undefined ||
    draft.words.length < 4 ||
    last.plain.length < 3 ||
    last.text !== last.text.toUpperCase()
  )
    return;
  if (draft.words.every((word) => word.text === word.text.toUpperCase()) || last.country !== null)
    return;
  const rest = draft.words.slice(0, -1);
  if (!looksLikeAcronym([last]) || !standsFor(acronymForm([last]), rest)) return;
  draft.words = rest;
  draft.acronyms.push(acronymForm([last]));
}

function dropLeadingArticle(words: readonly Word[]): readonly Word[] {
  return startsWithArticle(words) ? words.slice(1) : words;
}

function startsWithArticle(words: readonly Word[]): boolean {
  return words.length > 1 && LEADING_ARTICLES.has(words[0]?.form ?? "");
}

const LEADING_ARTICLES = new Set([
  "the",
  "a",
  "an",
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

function numbersOf(terms: readonly Term[]): readonly number[] {
  const numbers: number[] = [];
  for (const term of terms) {
    const number = term.kind === "number" ? term.number : undefined;
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}
