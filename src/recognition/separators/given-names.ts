// Names of persons that nothing sets apart but their own words, as a copied column leaves them: "Ada Berg Jonas Sund …".

import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";

/** Six persons and more in nothing but capitalised words, most of whom begin with a given name that is known. */
export function splitAtGivenNames(text: string): string[] | null {
  if (text.length < 60 || text.length > 100_000 || !onlyNames.test(text.trim())) return null;
  const names = namesOf(text.trim().split(/\s+/u)).flatMap(pairs);
  const known = names.filter(([first]) => isGiven(first ?? "")).length;
  return names.length >= 6 &&
    known >= 0.7 * names.length &&
    names.every(({ length }) => length >= 2 && length <= 4)
    ? names.map((words) => words.join(" "))
    : null;
}

const onlyNames = /^(?:(?:\p{Lu}\p{Ll}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)?|\p{Lu}\.)(?:\s+|$)){12,}$/u;

/** The words name by name: a given name begins one where the one before it has two words; an initial never ends one. */
function namesOf(words: readonly string[]): string[][] {
  const names: string[][] = [];
  for (const word of words) {
    const last = names.at(-1);
    const ended = last !== undefined && last.length >= 2 && last.at(-1)?.endsWith(".") !== true;
    if (last === undefined || (ended && isGiven(word))) names.push([word]);
    else last.push(word);
  }
  return names;
}

/** Four or six words hold names of two, whose given names are not known. */
function pairs(words: string[]): string[][] {
  if (words.length !== 4 && words.length !== 6) return [words];
  return words.flatMap((_, at) => (at % 2 === 0 ? [words.slice(at, at + 2)] : []));
}

/** Whether the word, or what stands before its hyphen, is a given name that is known. */
export function isGiven(word: string): boolean {
  return givenNames.has(fold(word.split("-")[0] ?? ""));
}

/** Whether the first word of a name without its titles is known as one. */
export function beginsWithGiven(name: string): boolean {
  return isGiven(name.split(/[\s,]/u)[0] ?? "");
}
