// Persons in running text, each with office and place behind, and commas between everything: "A, keeper, Aville, B, pilot,
// Beburg". A part that is a person's name begins the next entry.

import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { givenNames } from "../words/given-names-table.ts";
import { personTitles, roleWords } from "../words/name-words.ts";

/** One text for each person, or null where the text is not of this kind. */
export function personsWithDetails(text: string): string[] | null {
  const parts = partsOutside(text.replace(/[\s.]+$/u, ""));
  if (parts.length < 8 || parts.length > 100_000) return null;
  const entries: string[][] = [];
  for (const part of parts) {
    const open = entries.at(-1);
    if (open === undefined || isNext(part, open.length)) entries.push([part]);
    else open.push(part);
  }
  return arePersons(entries) ? entries.map((entry) => entry.join(", ")) : null;
}

/** Parts between commas that stand outside brackets. */
function partsOutside(text: string): string[] {
  const masked = text.replaceAll(/[（(][^（()）]*[)）]/gu, (found) => "·".repeat(found.length));
  let from = 0;
  const parts = [...masked.matchAll(/\s*,\s+/gu)].map(({ index, 0: sign }) => {
    const part = text.slice(from, index);
    from = index + sign.length;
    return part;
  });
  return [...parts, text.slice(from)];
}

/** A name; without a known given name only behind an entry that has its details already. */
function isNext(part: string, length: number): boolean {
  return isPerson(part) && (length > 1 || isKnown(part));
}

function isPerson(part: string): boolean {
  const bare = part.replace(personTitles, "");
  return looksLikePerson(bare) && !roleWords.test(fold(bare)) && !isCountryName(bare);
}

function isKnown(part: string): boolean {
  const bare = fold(part.replace(personTitles, ""));
  return bare
    .split(/[\s-]+/u)
    .slice(0, 2)
    .some((word) => givenNames.has(word));
}

/** A known given name, or a word for an office behind the name. */
function showsPerson([head = "", ...details]: readonly string[]): boolean {
  return isKnown(head) || details.some((detail) => roleWords.test(fold(detail)));
}

/** Four persons and more, most of them known by a given name or an office, nearly all with one to five details. */
function arePersons(entries: readonly (readonly string[])[]): boolean {
  const heads = entries.map(([head = ""]) => head);
  const detailed = entries.filter(({ length }) => length >= 2 && length <= 6).length;
  return (
    entries.length >= 4 &&
    heads.every(isPerson) &&
    entries.filter(showsPerson).length >= 0.5 * heads.length &&
    detailed >= 0.8 * entries.length
  );
}
