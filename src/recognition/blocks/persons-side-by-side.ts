// Places to sign that stood side by side, copied as lines: "Ada Tar Ben Salt", and below it "Harbour Master Keeper of Lamps".

import type { CollectedRow } from "../collect/collected.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { roleWords } from "../words/name-words.ts";

/** The persons of two lines, where the second holds an office for each; null for anything else. */
export function personsSideBySide(rows: readonly CollectedRow[]): ListEntry[] | null {
  const [persons, offices] = rows;
  if (persons === undefined || offices === undefined || rows.length !== 2) return null;
  if (persons.row.marker !== null || persons.row.text.length > 120) return null;
  const names = namesIn(persons.row.text);
  if (names === null || officesIn(offices.row.text) < names.length) return null;
  return names.map((name) => ({
    raw: name,
    text: name,
    row: persons.row,
    group: persons.group,
    kind: persons.kind ?? "person",
  }));
}

/** Two to four names of two words each, the first of which and half of all begin with a given name that is known. */
function namesIn(text: string): string[] | null {
  const words = text.trim().split(/\s+/u);
  if (words.length < 4 || words.length > 8 || words.length % 2 === 1) return null;
  const names = words.flatMap((word, at) =>
    at % 2 === 0 ? [`${word} ${words[at + 1] ?? ""}`] : [],
  );
  const known = names.map((name) => givenNames.has(fold(name.split(/[\s-]/u)[0] ?? "")));
  const sure = known[0] === true && known.filter(Boolean).length >= 0.5 * names.length;
  return sure && names.every((name) => looksLikePerson(name) && !roleWords.test(fold(name)))
    ? names
    : null;
}

/** As many words as there are for an office. */
function officesIn(text: string): number {
  if (/[,;]/u.test(text)) return 0;
  return text.split(/\s+/u).filter((word) => roleWords.test(fold(word))).length;
}
