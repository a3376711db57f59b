// What an organisation is, told in brackets behind its name, where many entries of the list do so: "Tern Watch (citizens'
// group)", "Aurora (Coletivo artístico)". Elsewhere a bracket is left where it stands: it may be a part of the name.

import { isMadeOf } from "../entry/acronym.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { beginsWithSortNoun } from "../sorts/sort-in-front.ts";
import { isCountryName } from "../words/countries.ts";
import { organisationWords, personTitles } from "../words/name-words.ts";

/** The entries without such brackets, where half of the list and more have one. */
export function withoutSortsInBrackets(entries: readonly ListEntry[]): ListEntry[] {
  const parts = entries.map(({ text, exact }) => (exact === true ? null : partsOf(text)));
  const sorts = parts.filter((part) => part !== null && isSort(part));
  const persons = sorts.filter((part) => part !== null && couldBePerson(part.name));
  if (sorts.length < Math.max(4, 0.5 * entries.length) || persons.length >= 0.7 * sorts.length)
    return [...entries];
  return entries.map((entry, at) => {
    const part = parts[at] ?? null;
    const told = part !== null && (isSort(part) || isLoose(part));
    return told ? { ...entry, text: part.name, kind: entry.kind ?? "organisation" } : entry;
  });
}

interface NameAndBracket {
  readonly name: string;
  readonly bracket: string;
}

function partsOf(text: string): NameAndBracket | null {
  const [, name = "", bracket = ""] =
    /^(.{2,}?\S)\s*[(（]([^()（）]{3,120})[)）]$/su.exec(text) ?? [];
  return name === "" ? null : { name, bracket };
}

/** Behind persons the bracket tells where they belong. */
function couldBePerson(name: string): boolean {
  if (organisationWords.test(fold(name))) return false;
  const bare = name.replace(personTitles, "");
  return looksLikePerson(bare) || /^\p{Lo}[\p{L}\p{M}]*(?:\s[\p{L}\p{M}]+){0,3}$/u.test(bare);
}

/** A noun for a sort of bodies begins the bracket, which does not spell out the name in front. */
function isSort({ name, bracket }: NameAndBracket): boolean {
  return !isMadeOf(name, bracket) && beginsWithSortNoun(bracket);
}

/** In a list that tells sorts other words tell them, too: no acronym, no country. */
function isLoose({ name, bracket }: NameAndBracket): boolean {
  return (
    !isMadeOf(name, bracket) &&
    !isMadeOf(bracket, name) &&
    !/^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(bracket) &&
    !isCountryName(bracket)
  );
}
