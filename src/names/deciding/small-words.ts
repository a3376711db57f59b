// Small words that only one of two names has, when all words with weight are equal.
import type { Term } from "../reading/terms.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import type { Alignment } from "./align.ts";

/** "of" for "in" may be another body; an "of" more or less seldom is, but a person looks. */
export function judgeSmallWords({ lightLeft, lightRight }: Alignment): Verdict {
  const [left, right] = [textOf(lightLeft), textOf(lightRight)];
  if (left === "" && right === "") return ruled("word-order");
  return left === "" || right === ""
    ? ruled("small-word-added", { word: left + right })
    : ruled("small-word", { left, right });
}

/** Who is for a thing and who is against it are two. */
export function judgeStance({ lightLeft, lightRight }: Alignment): Verdict | null {
  return lightLeft.some(isAgainst) === lightRight.some(isAgainst)
    ? null
    : ruled("other-words", { left: textOf(lightLeft), right: textOf(lightRight) });
}

function isAgainst({ plain }: Term): boolean {
  return AGAINST.has(plain);
}

const AGAINST = new Set(
  "against contre contra contro gegen tegen mot imod przeciw proti protiv".split(" "),
);

export function textOf(terms: readonly (Term | undefined)[]): string {
  return terms.map((term) => term?.text ?? "").join(" ");
}
