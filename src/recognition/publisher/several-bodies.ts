// Several bodies in one line of proposers: "Tern Trust, Gull Guild and the Pilots' Union".

import type { RecognisedProposer } from "../recognised-statement.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";
import { trimmed } from "../proposer/names.ts";
import { joinedTwo, namesAt } from "../proposer/names-at.ts";

/** Each of the bodies, or the one that it is: a body's name may have commas too. */
export function severalBodies(proposer: RecognisedProposer): readonly RecognisedProposer[] {
  const { name } = proposer;
  // "、" stands between names and in none.
  const parts = name.split("、").map((part) => part.trim());
  if (parts.length >= 2 && parts.every((part) => part.length >= 2 && part.length <= 24))
    return parts.map((one) => ({ name: one }));
  const names = /[,،、]/u.test(name) ? namesAt(name).flatMap(lastTwo) : [];
  const bodies = names.filter((one) => organisationWords.test(fold(one))).length;
  const whole = names.join("").length >= 0.8 * name.length;
  const each = names.every((one) => wordsOf(one).length >= 2 || organisationWords.test(fold(one)));
  return names.length >= 3 && whole && each && bodies >= 2
    ? names.map((one) => ({ name: one }))
    : [proposer];
}

/** "Gull Guild and the Pilots' Union": the conjunction parts two bodies of two words and more each. */
function lastTwo(name: string, at: number, all: readonly string[]): readonly string[] {
  if (at !== all.length - 1 || at === 0) return [name];
  const [one, rest] = joinedTwo(name);
  const other = trimmed(rest);
  const both = wordsOf(one).length >= 2 && wordsOf(other).length >= 2 && /^\p{Lu}/u.test(other);
  return both ? [one, other] : [name];
}
