// Names of one family: "Harbour Society of Aville" to "Harbour Society of Zetown", the branches of one body. What tells
// four and more near names apart is meant to tell them apart: who makes such a list sees it, and no slip makes four.

import type { RecognisedDuplicate } from "../recognised-statement.ts";

/** The pairs without questions about names that are near to three others by the same rule; linear in the pairs. */
export function withoutFamilies(pairs: readonly RecognisedDuplicate[]): RecognisedDuplicate[] {
  const partners = new Map<string, number>();
  for (const pair of pairs.filter(isQuestion))
    for (const key of keysOf(pair)) partners.set(key, (partners.get(key) ?? 0) + 1);
  return pairs.filter(
    (pair) =>
      !isQuestion(pair) || keysOf(pair).every((key) => (partners.get(key) ?? 0) < familyOfMany),
  );
}

const familyOfMany = 3;

/** A name that many bodies bear says nothing of a family. */
function isQuestion({ verdict, rule }: RecognisedDuplicate): boolean {
  return verdict === "possible" && rule !== "generic-name";
}

function keysOf({ positions, rule }: RecognisedDuplicate): string[] {
  return positions.map((position) => `${rule} ${position}`);
}
