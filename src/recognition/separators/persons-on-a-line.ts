// A break that was lost between two persons with their offices: "Ada Tar, Pilot of the north bay Ben Salt, Keeper of lamps".
// Only their list can tell it: nearly every line begins with a person, and the second office begins as others do.

import { headOf, looksLikePerson } from "../list/shape.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { fold } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";

const leastRows = 4;

/** Reads one line of such a list as several; null for a line of one, or a list that is set otherwise. */
export function personsOnLines(
  rows: readonly CollectedRow[],
): ((text: string) => string[] | null) | null {
  const offices = rows.map(({ row }) => officeOf(row.text)).filter((office) => office !== null);
  if (rows.length < leastRows || offices.length < 0.7 * rows.length) return null;
  const known = new Set(offices.map(firstWord));
  return (text) => {
    const parts: string[] = [];
    let from = 0;
    for (const { index } of text.slice(0, 600).matchAll(joints)) {
      const [before, behind] = [text.slice(from, index), text.slice(index + 1)];
      const office = officeOf(behind);
      if (officeOf(before) === null || office === null || !known.has(firstWord(office))) continue;
      parts.push(before);
      from = index + 1;
    }
    return parts.length === 0 ? null : [...parts, text.slice(from)];
  };
}

/** A word in small letters, and behind it without any sign two to four in capitals, a comma behind these. */
const joints =
  /(?<=[\s'’](?!(?:of|for|from|the|and|der|die|das|und|von|des|les|del|dos|con|para|pour)\s)\p{Ll}{3,30})\s(?=\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+){1,3},\s\p{Lu}?\p{Ll})/gu;

/** What a person is, behind the name and a comma; null where the line begins otherwise. */
function officeOf(text: string): string | null {
  const head = headOf(text);
  const [office = ""] = /^[^,;]+/u.exec(text.slice(head.length).replace(/^\s*,\s*/u, "")) ?? [];
  return looksLikePerson(head) && text[head.length] === "," && roleWords.test(fold(office))
    ? office
    : null;
}

/** As far as it is the same for women and men. */
function firstWord(office: string): string {
  return /^\S{1,6}/u.exec(fold(office))?.[0] ?? "";
}
