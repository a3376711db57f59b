// Organisation or person: what the heading or column says, else what the entry itself shows, else what most of its list
// is. Ambiguous entries follow the list.

import type { ListEntry } from "../list/signatory-list.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames, hanSurnames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";
import { beginsWithOffice } from "../words/office.ts";
import { personsIn } from "./several-persons.ts";

export interface EntryKind {
  readonly kind: SignatoryKind;
  /** False where a list holds both kinds and the entry itself shows neither. */
  readonly clear: boolean;
}

/** The kinds of the entries of one list, in order. */
export function kindsOf(entries: readonly ListEntry[]): EntryKind[] {
  const scores = entries.map((entry) => (entry.exact === true ? 0 : personScore(entry)));
  const persons = scores.filter((score) => score >= 2).length;
  const organisations = scores.filter((score) => score <= -2).length;
  const lean =
    persons + organisations === 0 ? 0 : (persons - organisations) / (persons + organisations);
  const mixed = Math.min(persons, organisations) > 0 && Math.abs(lean) < 0.9;
  return entries.map(({ kind, exact }, index) => {
    const score = scores[index] ?? 0;
    if (kind !== null) return { kind, clear: true };
    return {
      kind: score + 1.9 * lean > 0.4 ? "person" : "organisation",
      clear: exact === true || !mixed || Math.abs(score) >= 1,
    };
  });
}

/** Above zero: signs of a person; below: signs of an organisation. */
export function personScore({ text, fields }: ListEntry): number {
  const head = headOf(text).trim();
  const rest = text.slice(head.length);
  const folded = fold(head);
  let score = organisationWords.test(folded) ? -3 : 0;
  if (personTitles.test(head)) score += 3;
  if (/\p{Script=Han}/u.test(head) && !/\p{Script=Latin}/u.test(head))
    return score + hanScore(head);
  if (beginsWithOffice(text)) return score + 2.5;
  if (personsIn(head).length > 1) return score + personsScore(personsIn(head));
  if (!looksLikePerson(head))
    return (
      score -
      (/^\p{Lu}|^\p{N}/u.test(head) ? 1.5 : 0.5) -
      (/^[\p{Lu}\p{N}]{2,}$/u.test(head) ? 1 : 0)
    );
  score += 0.6;
  const words = folded.split(/[\s-]+/u);
  if (words.slice(0, 2).some((word) => givenNames.has(word))) score += 2;
  else if (words.length === 2 && givenNames.has(words[1] ?? "")) score += 1.5;
  if (/(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(head)) score += 1;
  if (/^\s*[,–—(:：-]/u.test(rest) && roleWords.test(fold(rest))) score += 2;
  if (fields?.role !== undefined) score += 1;
  return score;
}

/** "Ana and Petar Kovač": two persons where one has a known name, else nothing is sure. */
function personsScore(names: readonly string[]): number {
  const known = names.some((name) => givenNames.has(fold(name.split(/\s+/u)[0] ?? "")));
  return known ? 2 : 0.4;
}

function hanScore(head: string): number {
  const letters = head.replaceAll(/[^\p{Script=Han}]/gu, "").length;
  if (letters >= 2 && letters <= 4 && hanSurnames.test(head)) return 2;
  return letters <= 3 ? 0.2 : -1.5;
}
