// What each piece of a printed name is: the name, an acronym, a country, a legal form, or a second name beside it.
//
//   "LKU - Lightkeepers' Union (Norway)"  ->  acronym · name · country
//
// Country first: "UK", "US" and "EU" are no acronyms.
import { acronymForm, isComposedOf, looksLikeAcronym, standsFor } from "./acronyms.ts";
import type { CountryWord } from "./countries.ts";
import { legalFormOf } from "./legal-forms.ts";
import type { Segment } from "./segments.ts";
import { wholeCountry } from "./terms.ts";
import type { Word } from "./words.ts";

export interface Piece {
  readonly role: "name" | "acronym" | "country" | "legal" | "aside";
  readonly segment: Segment;
  readonly country: CountryWord | null;
}

export function assignPieces(segments: readonly Segment[]): readonly Piece[] {
  const leads = beginsWithAcronym(segments);
  return segments.map((segment, index) => {
    if (index === 0) return piece(leads ? "acronym" : "name", segment);
    return leads && index === 1 ? piece("name", segment) : readPiece(segment, segments, index);
  });
}

function piece(role: Piece["role"], segment: Segment, country: CountryWord | null = null): Piece {
  return { role, segment, country };
}

/** "LKU - Lightkeepers' Union", "LKU (Lightkeepers' Union)", not "LKU (lighthouse keepers)", which describes. */
function beginsWithAcronym(segments: readonly Segment[]): boolean {
  const [first, second] = segments;
  if (
    first === undefined ||
    second === undefined ||
    second.words.length < 2 ||
    !"(-:/".includes(second.opener)
  )
    return false;
  if (
    wholeCountry(first.words) !== undefined ||
    wholeCountry(second.words) !== undefined ||
    legalFormOf(first.words) !== undefined
  )
    return false;
  const acronym = acronymForm(first.words);
  if (isLowerCase(segments))
    return (
      first.words.length === 1 &&
      acronym.length >= 3 &&
      acronym.length <= 10 &&
      isComposedOf(acronym, second.words)
    );
  if (!looksLikeAcronym(first.words) || isShouted(segments)) return false;
  if (standsFor(acronym, second.words) || isComposedOf(acronym, second.words)) return true;
  return second.opener !== "/" && isCapitalised(second.words[0]);
}

function readPiece(segment: Segment, all: readonly Segment[], index: number): Piece {
  if (segment.opener === ")") return piece("name", segment);
  const country = wholeCountry(segment.words);
  if (country !== undefined) return piece("country", segment, country);
  if (legalFormOf(segment.words) !== undefined) return piece("legal", segment);
  if (isAcronym(segment, all, index)) return piece("acronym", segment);
  return piece(segment.opener === "(" ? "aside" : "name", segment);
}

function isAcronym(segment: Segment, all: readonly Segment[], index: number): boolean {
  if (segment.opener === "/") return false;
  if (looksLikeAcronym(segment.words)) return segment.opener === "(" || !isShouted(all);
  const [word] = segment.words;
  if (segment.opener !== "(" || word === undefined || segment.words.length > 1) return false;
  if (word.plain.length < 3 || word.plain.length > 10 || !(isCapitalised(word) || isLowerCase(all)))
    return false;
  const before = all.slice(0, index).flatMap((each) => each.words);
  const acronym = acronymForm(segment.words);
  return before.some(
    (_, start) =>
      start + 1 < before.length &&
      (standsFor(acronym, before.slice(start)) || isComposedOf(acronym, before.slice(start))),
  );
}

function isCapitalised(word: Word | undefined): boolean {
  const letter = word?.text[0] ?? "";
  return letter !== letter.toLowerCase() || letter.toUpperCase() === letter;
}

/** A name printed all in capitals: capitals say nothing there. */
function isShouted(segments: readonly Segment[]): boolean {
  return segments.every((segment) =>
    segment.words.every((word) => word.text === word.text.toUpperCase()),
  );
}

function isLowerCase(segments: readonly Segment[]): boolean {
  return segments.every((segment) =>
    segment.words.every((word) => word.text === word.text.toLowerCase()),
  );
}
