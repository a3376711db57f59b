// Blocking keys: two names that may be one organisation share at least one key, and most keys are rare.
//
// A key is its kind and a value, "w:lighthouse". They are stored in one table (key, organisation); a lookup reads the
// postings of each key up to a cap and compares at most fifty candidates, best weight first.
import { parseName } from "./parse-name.ts";
import type { NameRecord, ParsedName, Term } from "./parse-name.ts";
import { expansionOf } from "./reading/words.ts";

export const MAX_KEYS = 12;

/** What a shared key of a kind is worth when candidates are ranked. */
export const KEY_WEIGHTS = { n: 8, h: 8, a: 3, i: 2, p: 3, w: 3, g: 1 } as const;
export type KeyKind = keyof typeof KEY_WEIGHTS;

export function keyKind(key: string): KeyKind {
  const kind = key.slice(0, key.indexOf(":"));
  return kind in KEY_WEIGHTS ? (kind as KeyKind) : "g";
}

export function blockingKeys(record: NameRecord): readonly string[] {
  return keysOfParsed(parseName(record));
}

export function keysOfParsed(name: ParsedName): readonly string[] {
  const heavy = name.terms.filter((term) => term.kind !== "small" && term.kind !== "article");
  const forms = heavy.map(keyForm);
  const keys = new Set<string>();
  if (forms.length > 0) keys.add(`n:${[...forms].sort().join(" ").slice(0, 80)}`);
  for (const domain of name.domains.slice(0, 2)) keys.add(`h:${domain.toLowerCase()}`);
  for (const acronym of name.acronyms.slice(0, 2)) keys.add(`a:${acronym}`);
  if (forms.length >= 2)
    keys.add(
      `a:${forms
        .map((form) => form[0] ?? "")
        .join("")
        .toUpperCase()}`,
    );
  if (forms.length === 1 && name.text.length <= 14) keys.add(`a:${(forms[0] ?? "").toUpperCase()}`);
  for (const word of rarest(heavy)) keys.add(`w:${skeleton(keyForm(word))}`);
  for (let i = 0; i + 1 < Math.min(forms.length, 5); i++)
    keys.add(`p:${[forms[i] ?? "", forms[i + 1] ?? ""].sort().join(" ")}`);
  return [...keys].slice(0, MAX_KEYS);
}

function keyForm(term: Term): string {
  if (term.country !== null) return term.country.code;
  return expansionOf(term) ?? term.form;
}

function rarest(terms: readonly Term[]): readonly Term[] {
  return terms
    .filter((term) => term.kind === "word" || term.country !== null)
    .sort((a, b) => b.plain.length - a.plain.length)
    .slice(0, 3);
}

/** What is left of a word when the letters that spellings differ in are gone. */
export function skeleton(form: string): string {
  const bare = form
    .replace(/(.)\1+/g, "$1")
    .replace(/ph/g, "f")
    .replace(/[ck]h?/g, "k")
    .replace(/[yj]/g, "i")
    .replace(/w/g, "v");
  const consonants =
    bare[0] +
    bare
      .slice(1)
      .replace(/[aeiouh]/g, "")
      .replace(/s$/, "");
  return consonants.length >= 3 ? consonants : bare;
}
