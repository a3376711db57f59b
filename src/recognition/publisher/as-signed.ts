// The proposer by the name under which it signs: a sentence inflects a name or breaks it off ("Z iniciativy Přístavní ligy"),
// the list prints it whole ("Přístavní liga, z. s.").

import type { RecognisedSignatory } from "../recognised-statement.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { organisationWords } from "../words/name-words.ts";

interface Proposer {
  readonly name: string;
  readonly acronym?: string;
}

/** The proposers, each called as the one body of the list whose name begins with the same words in another form. */
export function asSigned<Named extends Proposer>(
  proposers: readonly Named[],
  signatories: readonly RecognisedSignatory[],
): Named[] {
  const bodies = signatories.filter(({ kind }) => kind === "organisation").map(({ name }) => name);
  return proposers.map((proposer) => {
    const words = wordsOf(proposer.name).map(fold);
    if (bodies.some((body) => fold(body) === fold(proposer.name))) return proposer;
    const alike = new Set(bodies.filter((body) => isInflected(words, body)));
    const [name, ...more] = alike;
    return name === undefined || more.length > 0 ? proposer : { ...proposer, name };
  });
}

/** Word by word the same stems; one word alone must be long and say that it is a body. */
function isInflected(words: readonly string[], body: string): boolean {
  const own = wordsOf(body).map(fold);
  if (words.length === 0 || own.length < words.length) return false;
  const [first = ""] = words;
  if (words.length === 1 && (first.length < longWord || !organisationWords.test(own[0] ?? "")))
    return false;
  return words.every((word, at) => areOneStem(word, own[at] ?? ""));
}

const longWord = 6;
const mostEnding = 3;

/** The same letters but for an ending of up to three on either side. */
function areOneStem(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const stem = Math.max(3, shorter - mostEnding);
  const long = Math.abs(one.length - other.length) <= mostEnding && shorter >= 4;
  return long && one.slice(0, stem) === other.slice(0, stem);
}
