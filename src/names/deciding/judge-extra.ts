// One name has words that the other lacks. One extra word usually makes another organisation ("New", "Youth", a place);
// these extras leave a doubt worth a question.
import type { ParsedName, Term } from "../parse-name.ts";
import { isKind as isKindConcept } from "../reading/concepts.ts";
import { ruled } from "../rules.ts";
import type { Verdict } from "../rules.ts";
import { isLight } from "../reading/words.ts";
import type { Alignment } from "./align.ts";
import { commonHomes, isWorldwide } from "./countries.ts";
import { isDistinctive } from "./identity.ts";

/** Judges the words at these places of the longer name. */
export function judgeExtra(
  places: readonly number[],
  longer: ParsedName,
  shorter: ParsedName,
  aligned: Alignment,
): Verdict {
  const extra = places.map((place) => longer.terms[place]).filter((term) => term !== undefined);
  const text = extra.map((term) => term.text).join(" ");
  if (extra.some((term) => term.kind === "number")) return ruled("other-number", { extra: text });
  const slips = aligned.meetings.filter(({ how }) => how === "slip" || how === "derived").length;
  const comparable =
    aligned.inOrder &&
    slips <= 1 &&
    longer.asides.length === shorter.asides.length &&
    extra.every((term) => term.country === null || isWorldwide(term));
  if (!comparable) return ruled("extra-words", { extra: text });
  if (isKind(extra) && isExact(aligned) && isKnownBody(longer, shorter))
    return ruled("extra-word", { extra: text });
  return isPartOfName(places, extra, longer, shorter, aligned)
    ? ruled("extra-name", { extra: text })
    : ruled("extra-words", { extra: text });
}

function isExact(aligned: Alignment): boolean {
  return aligned.meetings.every(
    ({ how }) => how !== "slip" && how !== "derived" && how !== "short",
  );
}

function isKnownBody(longer: ParsedName, shorter: ParsedName): boolean {
  return isDistinctive(shorter.terms) || commonHomes(longer, shorter).size > 0;
}

/** Only what sort of body it is: "Foundation", "Project", "Global Union Federation". */
function isKind(extra: readonly Term[]): boolean {
  return (
    extra.length <= 3 &&
    extra.some(isKindTerm) &&
    extra.every((term) => isKindTerm(term) || KIND_MODIFIERS.has(term.plain))
  );
}

function isKindTerm(term: Term): boolean {
  return term.meanings.some(isKindConcept) || KIND_WORDS.has(term.plain);
}

const KIND_WORDS = new Set("ngo ong ongd trust charity lab labs".split(" "));
const KIND_MODIFIERS = new Set(
  "global international national world open source trade software nonprofit registered".split(" "),
);

/** A proper name within a name, or one word more in a long name. */
function isPartOfName(
  places: readonly number[],
  extra: readonly Term[],
  longer: ParsedName,
  shorter: ParsedName,
  aligned: Alignment,
): boolean {
  const weight = shorter.terms.filter((term) => !isLight(term)).length;
  // "NLU-SC" beside "National Lightkeepers' Union" is a branch; "NLU – Moss" may be the union itself.
  const isAcronym = aligned.meetings.some(({ how, terms }) => how === "short" && terms === null);
  if (isAcronym && extra.every(isLetters)) return false;
  if (weight >= LONG_NAME && extra.length <= 2) return true;
  if (weight === LONG_NAME - 1 && extra.length === 1) return true;
  if (!isDistinctive(shorter.terms)) return false;
  if (extra.length <= 3 && isTail(extra, longer)) return true;
  if (isContinued(places, longer) && commonHomes(longer, shorter).size > 0) return true;
  const isProper = extra.length <= 3 && extra.every((term) => term.kind === "word");
  if (!isProper || commonHomes(longer, shorter).size === 0) return false;
  return extra.length <= 2 || (places.at(-1) ?? 0) < longer.terms.length - 1;
}

/** Letters that stand for a part of a country. */
function isLetters({ isCapitals, plain }: Term): boolean {
  return isCapitals && plain.length <= 3;
}

/** "... and Harbours" at the end: the same name printed in full. */
function isContinued(places: readonly number[], longer: ParsedName): boolean {
  const first = places[0] ?? 0;
  if (!AND_WORDS.has(longer.terms[first - 1]?.plain ?? "")) return false;
  return longer.terms.slice(first).filter((term) => !isLight(term)).length === places.length;
}

const AND_WORDS = new Set(["&", "and", "und", "et", "y", "e", "og", "och", "en", "i"]);

/** What follows a comma is often where a body is, not what it is. */
function isTail(extra: readonly Term[], name: ParsedName): boolean {
  const tail = name.tail.filter((term) => !isLight(term));
  return tail.length === extra.length && tail.every((term, i) => term.plain === extra[i]?.plain);
}

/** So many words with weight are not shared by chance. */
const LONG_NAME = 5;
