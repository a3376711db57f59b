// Persons whose names differ by one slip of the pen in one word: a letter left out, doubled, changed, or two exchanged; or
// by the short form of the first one ("Kit", "Kitty") where office or body are the same. All other words are the same. The
// answer is always a question.

import type { RecognisedDuplicate, RecognisedSignatory } from "../recognised-statement.ts";
import { fold } from "../rows/tidy.ts";

interface Named {
  readonly word: string;
  readonly person: RecognisedSignatory;
}

/** Pairs of such persons; linear in their number, because only names that agree in all words but one are compared. */
export function nearPersons(persons: readonly RecognisedSignatory[]): RecognisedDuplicate[] {
  const groups = new Map<string, Named[]>();
  for (const person of persons) {
    const words = nameWords(person.name);
    for (const [at, word] of words.entries()) {
      if (words.length < 2 || words.length > 5) continue;
      if (word.length < (at === 0 ? shortestForm : shortest)) continue;
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
        .filter((other) => agree(one.person, other.person) && mayBeOne(one, other))
        .map((other) => pairOf(one.person, other.person)),
    ),
  );
}

const shortest = 5;
const shortestForm = 3;
const mostAlike = 12;

function nameWords(name: string): string[] {
  return fold(name).match(/[\p{L}\p{M}]+/gu) ?? [];
}

function mayBeOne(one: Named, other: Named): boolean {
  const long = one.word.length >= shortest && other.word.length >= shortest;
  return (long && isSlip(one.word, other.word)) || isShortForm(one, other);
}

function isShortForm(one: Named, other: Named): boolean {
  const [short, long] = [one.word, other.word].toSorted((a, b) => a.length - b.length);
  const told = detailOf(one.person);
  const begins = short !== undefined && short !== long && long?.startsWith(short) === true;
  const first = [one, other].every(({ word, person }) => nameWords(person.name)[0] === word);
  return begins && first && told !== "" && told === detailOf(other.person);
}

function detailOf({ role, affiliation }: RecognisedSignatory): string {
  return fold(`${role ?? ""} ${affiliation ?? ""}`).trim();
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
