// Whether equal names identify an organisation, or whether many are called so.
import type { ParsedName, Term } from "../parse-name.ts";
import { isLight } from "../reading/words.ts";
import { standsFor } from "../reading/acronyms.ts";
import { countriesAgree } from "./countries.ts";

/** Something beyond a common name agrees: a country, an acronym on both sides, a domain, or an uncommon word. */
export function isIdentified(left: ParsedName, right: ParsedName): boolean {
  // Small words and signs are no name, whatever agrees besides.
  if (left.terms.every(isLight)) return false;
  return (
    countriesAgree(left, right) ||
    shareDomain(left, right) ||
    left.acronyms.some((acronym) => right.acronyms.includes(acronym) && !repeats(acronym, left)) ||
    left.terms.some((term) => isUncommon(term) && !isShortAcronym(term))
  );
}

/** "TUC" says of a Trades Union Congress nothing that its words do not say. */
function repeats(acronym: string, { terms }: ParsedName): boolean {
  return standsFor(acronym, terms) || acronym.length <= 2;
}

/** Acronyms as short as these are used by several, in one country each. */
function isShortAcronym(term: Term): boolean {
  return term.isCapitals && term.plain.length <= 4;
}

export function shareAcronym(left: ParsedName, right: ParsedName): boolean {
  return left.acronyms.some((acronym) => right.acronyms.includes(acronym));
}

export function shareDomain(left: ParsedName, right: ParsedName): boolean {
  return left.domains.some((domain) => right.domains.includes(domain));
}

/** A word that is neither small nor common to the names of many organisations. */
export function isDistinctive(terms: readonly Term[]): boolean {
  return terms.some(isUncommon);
}

function isUncommon(term: Term): boolean {
  return term.kind === "word" && term.plain.length > 2;
}
