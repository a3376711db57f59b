// Persons whose names differ by one slip of the pen in one word: a letter left out, doubled, changed, or two exchanged.
// All other words are the same. The answer is always a question.

import type { RecognisedDuplicate, RecognisedSignatory } from "../recognised-statement.ts";
import { fold } from "../rows/tidy.ts";

/** Pairs of such persons; linear in their number, because only names that agree in all words but one are compared. */
export function nearPersons(persons: readonly RecognisedSignatory[]): RecognisedDuplicate[] {
  const groups = new Map<string, { word: string; person: RecognisedSignatory }[]>();
  for (const person of persons) {
    const words = nameWords(person.name);
    for (const [at, word] of words.entries()) {
      if (words.length < 2 || words.length > 5 || word.length < shortest) continue;
      const key = words.with(at, "*").join(" ");
      const group = groups.get(key) ?? [];
      if (group.length < mostAlike) group.push({ word, person });
      groups.set(key, group);
    }
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => isSlip(one.word, other.word) && agree(one.person, other.person))
        .map((other) => pairOf(one.person, other.person)),
    ),
  );
}

const shortest = 5;
const mostAlike = 12;

function nameWords(name: string): string[] {
  return fold(name).match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Two countries that differ are two persons. */
function agree(one: RecognisedSignatory, other: RecognisedSignatory): boolean {
  return (
    one.country === undefined ||
    other.country === undefined ||
    fold(one.country) === fold(other.country)
  );
}

function pairOf(one: RecognisedSignatory, other: RecognisedSignatory): RecognisedDuplicate {
  const [first, second] = [one.position, other.position].toSorted((a, b) => a - b);
  return {
    positions: [first ?? 0, second ?? 0],
    verdict: "possible",
    rule: "person-near-name",
    params: {},
  };
}

/** One letter more, less or other, or two neighbours exchanged; a vowel at the end makes another name ("Daniel", "Daniela"). */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return false;
  const from = [...short].findIndex((letter, at) => letter !== long[at]);
  const at = from < 0 ? short.length : from;
  if (
    at >= long.length - 1 &&
    /[\p{Ll}]/u.test(long) &&
    vowel.test(long.slice(at) + short.slice(at))
  )
    return false;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}

const vowel = /[aeiouyаеиоуыяєіїαειουωη]/u;
