// "The Tern Trust", "The Gull Guild and", "The Bell Society": a name in each line, and the word for "and" where a list has it.

import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";

/** Whether the last but one of some lines ends with a word that only joins it with the last: both are whole names. */
export function joinsLastTwo(lines: readonly string[]): boolean {
  const [before, last] = lines.slice(-2).map((line) => line.trim());
  if (lines.length < 3 || before === undefined || last === undefined) return false;
  const bare = before.replace(conjunction, "");
  if (bare === before || ![bare, last].every(isWholeName)) return false;
  const others = lines.slice(-4, -2).map((line) => line.trim());
  const [first = ""] = last.split(/\s/u, 1);
  const alike = [...others, bare].every((line) => line.startsWith(`${first} `));
  return alike || others.every((line) => /[,;]$/u.test(line));
}

const conjunction =
  /(?<=\p{L}),?\s+(?:and|und|et|y|e|i|a|in|en|och|og|ja|és|ve|și|si|dhe|dan|oraz|и|і|та|й|και|&)$/u;

function isWholeName(text: string): boolean {
  return (
    text.length <= 100 &&
    /^\p{Lu}/u.test(text) &&
    !/[.:;]$/u.test(text) &&
    (shapeOf(text).organisation || looksLikePerson(headOf(text)))
  );
}
