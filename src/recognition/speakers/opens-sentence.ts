// A letter whose first sentence names those who speak as items: "We turn to you as the associations:" or "We," in a line of
// its own, then the names, then the rest of the sentence.

import { introducesDemands } from "../body/demands.ts";
import { hasKindNoun } from "../group/kind-label.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { speaksAsWe } from "../told/we.ts";
import { organisationWords } from "../words/name-words.ts";
import { inCapacity, inCapacityInFront, pronouns } from "./we-verbs-table.ts";

/** "… we turn to you as representatives of the associations:", "We, the associations:", which says nothing more of them. */
export function speaksInCapacity({ kind, marker, text }: Row): boolean {
  if (kind === "row" || marker !== null || text.length > longest) return false;
  const [, clause = ""] = /(?:^|[.!?]\s)([^.!?;]+?)\s*[:：]\s*$/u.exec(text) ?? [];
  if (clause === "" || wordsOf(clause).length > mostWords || introducesDemands(clause))
    return false;
  const at = lastCapacity(fold(clause));
  if (at < 0) return false;
  const sort = fold(clause).slice(at);
  return (
    !/[,"“„«]/u.test(sort) &&
    wordsOf(sort).length <= mostOfSort &&
    (hasKindNoun(sort) || organisationWords.test(sort)) &&
    !speaksAsWe(sort) &&
    (pronounInFront.test(fold(clause)) || speaksAsWe(clause))
  );
}

/** "We," alone, items, and the rest of the sentence in small letters. */
export function opensSentence(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (row === undefined || row.marker !== null || !alone.test(fold(row.text))) return false;
  let end = at + 1;
  while (end <= at + mostItems && rows[end]?.marker !== null && rows[end] !== undefined) end += 1;
  return end - at > 2 && /^(?:["“„«(–—-]\s?)?\p{Ll}/u.test(rows[end]?.text ?? "");
}

/** Where the sort of those who speak begins, or -1. */
function lastCapacity(folded: string): number {
  const we = pronounInFront.exec(folded)?.[0].length;
  if (we !== undefined) return we;
  const found = [...folded.matchAll(capacity)].at(-1);
  return found === undefined ? -1 : found.index + found[0].length;
}

const longest = 300;
const mostWords = 30;
const mostOfSort = 8;
const mostItems = 200;

const capacity = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${inCapacity}|${inCapacityInFront}|ako|en nombre de|en representacion de|em nome de|au nom de|a nome di|in rappresentanza di|in the name of|on behalf of|im namen|namens|v mene|jmenem|w imieniu|u ime|v imenu|от имени|від імені|от името на|во име на|у име|εκ μερους|in numele|atas nama)(?![\\p{L}\\p{M}])`,
  "gu",
);
/** "We, the associations:" */
const pronounInFront = new RegExp(`^(?:${pronouns}),\\s`, "u");
const alone = new RegExp(`^(?:${pronouns})\\s?[,:–—-]?$`, "u");
