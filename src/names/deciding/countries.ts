// What the countries of two names say: that they agree, that they contradict each other, or nothing.
import type { ParsedName, Term } from "../parse-name.ts";

/** Every country that a name or its record mentions; regions are no countries. */
export function countriesOf(name: ParsedName): readonly string[] {
  const inWords = name.terms.flatMap((term) => (term.country === null ? [] : [term.country.code]));
  return [...name.countries, ...name.qualifiers, ...inWords].filter(
    (code) => !code.startsWith("~"),
  );
}

export function countriesAgree(left: ParsedName, right: ParsedName): boolean {
  const known = countriesOf(right);
  return countriesOf(left).some((code) => known.includes(code));
}

/** Countries that both sides give as where the organisation is: by record or set apart in the name. */
export function commonHomes(left: ParsedName, right: ParsedName): ReadonlySet<string> {
  const known = homesOf(right);
  return new Set(homesOf(left).filter((code) => known.includes(code)));
}

export function homesOf(name: ParsedName): readonly string[] {
  return [...name.countries, ...name.qualifiers];
}

/** Codes for a sentence: regions without their mark. */
export function printCodes(codes: readonly string[]): string {
  return codes
    .map((code) => (code.startsWith("~") ? code.slice(1, 2).toUpperCase() + code.slice(2) : code))
    .join(", ");
}

export interface CountryConflict {
  /** The names themselves contradict each other, not only the records. */
  readonly inName: boolean;
  readonly left: string;
  readonly right: string;
}

export function countryConflict(left: ParsedName, right: ParsedName): CountryConflict | null {
  const [a, b] = [setApart(left), setApart(right)];
  if (areDisjoint(a, b)) return { inName: true, left: printCodes(a), right: printCodes(b) };
  if (areDisjoint(left.countries, right.countries))
    return { inName: false, left: printCodes(left.countries), right: printCodes(right.countries) };
  // What is wrong in the same way on both sides is no difference between them.
  if (share(a, b) || share(left.countries, right.countries)) return null;
  if (areDisjoint(a, right.countries))
    return { inName: false, left: printCodes(a), right: printCodes(right.countries) };
  if (areDisjoint(left.countries, b))
    return { inName: false, left: printCodes(left.countries), right: printCodes(b) };
  return null;
}

/** Countries set apart in the name; regions as wide as the world say nothing. */
function setApart(name: ParsedName): readonly string[] {
  const { qualifiers } = name;
  return qualifiers.some(isOfWorld) ? qualifiers.filter((code) => !isOfWorld(code)) : qualifiers;
}

function isOfWorld(code: string): boolean {
  return WORLDWIDE.has(code);
}

const WORLDWIDE = new Set(["~global", "~international", "~world", "~global south"]);

function share(left: readonly string[], right: readonly string[]): boolean {
  return left.some((code) => right.includes(code));
}

function areDisjoint(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && right.length > 0 && !share(left, right);
}

export function isWorldwide(term: Term): boolean {
  return term.country !== null && WORLDWIDE.has(term.country.code);
}
