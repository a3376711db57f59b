// Whether equal names identify an organisation, or whether many are called so.
import type { ParsedName, Term } from "../parse-name.ts";
import { countriesAgree } from "./countries.ts";

/** Something beyond a common name agrees: a country, an acronym on both sides, a domain, or an uncommon word. */
export function isIdentified(left: ParsedName, right: ParsedName): boolean {
  return (
    countriesAgree(left, right) ||
    shareAcronym(left, right) ||
    shareDomain(left, right) ||
    isDistinctive(left.terms)
  );
}

export function shareAcronym(left: ParsedName, right: ParsedName): boolean {
  return left.acronyms.some((acronym) => right.acronyms.includes(acronym));
}

export function shareDomain(left: ParsedName, right: ParsedName): boolean {
  return left.domains.some((domain) => right.domains.includes(domain));
}

/** A word that is neither small nor common to the names of many organisations. */
export function isDistinctive(terms: readonly Term[]): boolean {
  return terms.some((term) => term.kind === "word" && term.plain.length > 2);
}
