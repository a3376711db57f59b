// Evidence that would make two names from two places a question, and says too little of two entries of one list: whoever
// set the list saw both, and bodies that are near to each other sign side by side.

import { findDuplicates } from "#names/find-duplicates.ts";
import { standsFor } from "#names/reading/acronyms.ts";
import { readWord } from "#names/reading/words.ts";
import type { RecognisedDuplicate, RecognisedSignatory } from "../recognised-statement.ts";
import { fold } from "../rows/tidy.ts";

/** Whether the rule by which two organisations may be one is too weak within one list. */
export function saysTooLittle(
  { verdict, rule, params }: Omit<RecognisedDuplicate, "positions">,
  one: RecognisedSignatory,
  other: RecognisedSignatory,
): boolean {
  if (verdict === "same") return false;
  if (areBranches(one, other) || areOfOtherPlaces(one.printed, other.printed)) return true;
  if (rule === "acronym-only") return !isSpelledOut(params["acronym"] ?? "", one, other);
  if (rule === "extra-name")
    return Math.min(wordsIn(one.printed), wordsIn(other.printed)) < longName;
  if (rule === "shared-acronym") return beginAlike(one.name, other.name);
  if (rule === "translation") return shareWord(one.printed, other.printed);
  if (rule === "transliteration") return areBesideTheirPlaces(one, other);
  return false;
}

/** "Tern Trust" and "Tern Trust – Norway", "Keepers – KAN" and "Keepers – KAB": what stands behind the dash is a part of it. */
function areBranches(one: RecognisedSignatory, other: RecognisedSignatory): boolean {
  const [left, right] = [partsAtDash(one.printed), partsAtDash(other.printed)];
  if (left.stem !== right.stem || left.branch === right.branch) return false;
  const acronyms = [one, other].map(({ acronym }) => lettersOf(acronym ?? ""));
  const only = left.branch === "" ? right.branch : right.branch === "" ? left.branch : "";
  return only === "" || !acronyms.includes(only);
}

/** "Keepers, Aville" and "Keepers, Beton": both say which part they are. */
function areOfOtherPlaces(one: string, other: string): boolean {
  const [[stem, ...tail], [otherStem, ...otherTail]] = [partsAtComma(one), partsAtComma(other)];
  const [fewer = [], more = []] = [tail, otherTail].toSorted((a, b) => a.length - b.length);
  return stem === otherStem && fewer.length > 0 && !fewer.every((part) => more.includes(part));
}

function partsAtComma(printed: string): string[] {
  return printed.split(/\s*[,،，]\s+/u).map(lettersOf);
}

function partsAtDash(printed: string): { stem: string; branch: string } {
  const [, stem = printed, branch = ""] =
    /^(\S.*?)\s+[-–—]\s*(\p{Lu}[^,;]{1,40})$/u.exec(printed) ?? [];
  return {
    stem: lettersOf(stem.replace(/\s*[(（][\p{L}\p{N}-]{2,12}[)）]$/u, "")),
    branch: lettersOf(branch),
  };
}

/** The one gives the acronym beside its name, or each of its words gives the acronym a letter. */
function isSpelledOut(
  acronym: string,
  one: RecognisedSignatory,
  other: RecognisedSignatory,
): boolean {
  return [one, other].some(({ name, acronym: own }) => {
    const stated = own !== undefined && lettersOf(own) === lettersOf(acronym) && wordsIn(name) > 1;
    const names = [name, name.replace(/\s*[,(（].*$/su, "")];
    return stated || names.some((text) => isInitialsOf(acronym, text));
  });
}

function isInitialsOf(acronym: string, name: string): boolean {
  const words = name.split(/\s+/u).filter((word) => word !== "");
  return words.length > 1 && standsFor(acronym, words.map(readWord));
}

/** Of so many words and one more the name is rather the same: "… and the common property", "… and the property". */
const longName = 7;

/** Three words alike and others behind them: branches of one body share its acronym. */
function beginAlike(one: string, other: string): boolean {
  const [left, right] = [one, other].map((name) => fold(name).split(/\s+/u));
  return left?.slice(0, 3).every((word, at) => word === right?.[at]) === true;
}

/** A translation has other words. */
function shareWord(one: string, other: string): boolean {
  const words = (name: string): string[] =>
    fold(name).match(/\p{L}{4,}|\p{Script=Han}{2,}/gu) ?? [];
  const known = words(other);
  return words(one).some((word) =>
    known.some((each) => each.startsWith(word) || word.startsWith(each)),
  );
}

/** Without the places in their brackets nothing is alike. */
function areBesideTheirPlaces(one: RecognisedSignatory, other: RecognisedSignatory): boolean {
  const [left, right] = [one, other].map(({ printed, country }) => withoutPlace(printed, country));
  if (
    left === undefined ||
    right === undefined ||
    (left === one.printed && right === other.printed)
  )
    return false;
  return findDuplicates([{ name: left }, { name: right }]).length === 0;
}

function withoutPlace(printed: string, country = ""): string {
  const [bracket = "", place = ""] = /\s*[(（]([^()（）]+)[)）]\s*$/u.exec(printed) ?? [];
  const only = bracket !== "" && lettersOf(place) === lettersOf(country);
  return only ? printed.slice(0, -bracket.length) : printed;
}

function wordsIn(name: string): number {
  return name.split(/\s+/u).length;
}

function lettersOf(name: string): string {
  return fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
