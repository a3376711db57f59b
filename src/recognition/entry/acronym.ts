// An acronym beside an organisation's name, where names alone do not show it: by the letters it takes from the name, in
// brackets, behind a dash, a stroke or a comma, or in front.

import { fold, wordsOf } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { endsWithLegalForm, organisationWords } from "../words/name-words.ts";

export interface NameAndAcronym {
  readonly name: string;
  readonly acronym: string;
}

/** The name and the acronym at its end or beginning, or null; `head`: most entries of the list begin with one. */
export function acronymBeside(printed: string, head = false): NameAndAcronym | null {
  return (
    behind(printed) ?? inFront(printed, head) ?? spelledOut(printed) ?? initialsInFront(printed)
  );
}

/** "SPAR, stichting Pier Aan Rand": capitals before a comma that are the first letters of the words behind it. */
function initialsInFront(printed: string): NameAndAcronym | null {
  const [, acronym = "", name = ""] =
    /^(\p{Lu}{3,10}),\s+((?:\p{Ll}{4,20}\s)?\p{Lu}\p{Ll}.{5,})$/su.exec(printed) ?? [];
  if (name === "" || !organisationWords.test(fold(name))) return null;
  const [first = "", ...rest] = wordsOf(name);
  const words = [first, ...rest.filter((word) => /^\p{Lu}/u.test(word))];
  const initials = fold(words.map((word) => word.replace(/^[dl]['’]/u, "")[0] ?? "").join(""));
  return initials === fold(acronym) ? { name, acronym } : null;
}

/**
 * "LKU (Lightkeepers Union / Union des gardiens)", "LKU 38 (Lightkeepers Union)": the bracket spells out what stands in
 * front of it. Capitals whose letters the bracket does not have are a name, and the bracket says what it is.
 */
function spelledOut(printed: string): NameAndAcronym | null {
  const [, acronym = "", first = "", name = ""] =
    /^((\p{Lu}[\p{L}\p{N}-]{1,11})(?:\s(?:\p{N}{1,3}|\p{Lu}\p{L}{2,11}))?)\s*[(（]([^()（）]{8,})[)）]$/su.exec(
      printed,
    ) ?? [];
  if (name === "" || wordsOf(name).length < 2 || !isCapitals(first)) return null;
  const parts = name.split(/\s*[/|]\s*/u);
  const could =
    acronym === first &&
    first.length >= 3 &&
    !isShouted(name) &&
    !name.includes(first) &&
    couldStandFor(first, name);
  return could || parts.some((part) => isMadeOf(first, part)) ? { name, acronym } : null;
}

function behind(printed: string): NameAndAcronym | null {
  for (const tail of tails) {
    const [, name = "", acronym = ""] = tail.exec(printed) ?? [];
    const own = !isTitled(acronym) || isOfPlace(acronym, name);
    if (name !== "" && isShort(acronym) && own && isMadeOf(acronym, name))
      return { name: name.trim(), acronym: acronym.trim() };
  }
  return capitalsBehind(printed) ?? capitalsBehindDash(printed);
}

/** "(Sinfar Minas)": the acronym, and a word of the name behind it. */
function isOfPlace(token: string, name: string): boolean {
  const [first = "", second = "", ...more] = token.split(/\s+/u);
  return more.length === 0 && isMadeOf(first, name) && name.split(/\s+/u).includes(second);
}

/** Three capitals and more behind a dash or, without blanks, a stroke, whose letters the name has in their order. */
function capitalsBehindDash(printed: string): NameAndAcronym | null {
  const [, name = "", acronym = "", own = ""] =
    /^(.{6,}?[^\s()（）])(?:\s*[-–—]\s*|\/)((\p{Lu}[\p{Lu}\p{N}]{2,11})(?:[-/]\p{Lu}{2,4})?)$/su.exec(
      printed,
    ) ?? [];
  const last = /\S+$/u.exec(name)?.[0] ?? "";
  const apart = wordsOf(name).length >= 2 && !isShouted(last) && !isCountryName(own);
  return apart && couldStandFor(own, name) ? { name, acronym } : null;
}

/** Words in capitals in brackets whose letters the name has in their order; three to six letters alone behind a comma. */
function capitalsBehind(printed: string): NameAndAcronym | null {
  const [, name = "", acronym = ""] =
    /^(.{6,}?)\s*[(（]\s*(\p{Lu}[\p{Lu}\s-]{2,22}\p{Lu})\s*[)）]$/su.exec(printed) ?? [];
  if (name !== "" && isShort(acronym) && !isShouted(name) && couldStandFor(acronym, name))
    return { name, acronym };
  const [, site = "", domain = ""] =
    /^(.{6,}?)\s*[(（]\s*(\p{Lu}{2,8}\.\p{Ll}{2,4})\s*[)）]$/su.exec(printed) ?? [];
  if (site !== "") return { name: site, acronym: domain };
  const [, long = "", letters = ""] = /^(.{6,}\S),\s+(\p{Lu}{3,6})$/su.exec(printed) ?? [];
  const apart =
    wordsOf(long).length >= 2 &&
    !isShouted(long) &&
    isShort(letters) &&
    !endsWithLegalForm(printed);
  return apart ? { name: long, acronym: letters } : null;
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Two words written as in a title are a second name, no acronym: "Healthy Earth – Healthy People". */
function isTitled(token: string): boolean {
  const words = token.trim().split(/\s+/u);
  return words.length >= 2 && words.every((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word));
}

const tails: readonly RegExp[] = [
  /^(.{6,}?)\s*[-–—]?\s*[([（]\s*([^()[\]（）]{2,24}?)\s*[)\]）]$/su,
  /^(.{6,}\S)\s+[-–—]\s+(\S{2,12}-\p{Lu}{2})$/su,
  /^(.{6,}\S)\s*[-–—]\s*([^\s–—,()]{2,16}(?:[\s-][^\s–—,()]{2,10})?)$/su,
  /^(.{6,}\S),\s+([^\s,()]{3,12}\s\/?\s?\p{Lu}{2,10})$/su,
  /^(.{6,}\S)\s*\/\s*(\p{Lu}[^\s/,()]?\p{Lu}[^\s/,()]{1,12})$/su,
  /^(.{6,}\S),\s+([^\s,()]{3,14})$/su,
];

function inFront(printed: string, habit: boolean): NameAndAcronym | null {
  const [, acronym = "", name = ""] =
    /^(\S(?:[^–—,]{0,20}?\S)?)(?:\s*[–—]\s*|-\s+|\s+-\s*|,\s+)(?!(?:An?|The) )(\p{Lu}.{5,})$/su.exec(
      printed,
    ) ??
    /^([^\s/:]{2,14})(?:\s?\/\s?|:\s+)(\p{Lu}.{5,})$/su.exec(printed) ??
    gluedInFront.exec(printed) ??
    [];
  if (name === "" || !isShort(acronym) || isTitled(acronym) || wordsOf(name).length < 2)
    return null;
  const own = name.includes(",") ? isMadeOf(acronym, name) : couldStandFor(acronym, name);
  if (printed[acronym.length] === "," && !own) return null;
  if (/^[-–—]\S/u.test(printed.slice(acronym.length)) && !isMadeOf(acronym, name)) return null;
  const capitals = isCapitals(acronym);
  const shouted = name === name.toUpperCase();
  const sure =
    isMadeOf(acronym, name) ||
    (capitals && !shouted && (habit || isToldBy(acronym, name) || beginsAlike(acronym, name)));
  return sure || (capitals && shouted && habit) ? { name, acronym } : null;
}

/** "LKU-Lightkeepers Union": what has no blank beside the dash must be made of the name's letters. */
const gluedInFront = /^(\p{Lu}[\p{Lu}\p{N}]{2,9})[-–—](\p{Lu}\p{Ll}(?:(?!\s[-–—]).){5,})$/su;

/** A body's name has the letters in their order; capitals that it does not have are a name of their own: "RUA", "TERN". */
function isToldBy(acronym: string, name: string): boolean {
  return organisationWords.test(fold(name)) && couldStandFor(acronym, name);
}

/** Three capitals and more before a name that begins with the same letter: an acronym of an older or longer name. */
function beginsAlike(acronym: string, name: string): boolean {
  return /^\p{Lu}{3,8}$/u.test(acronym) && fold(acronym)[0] === fold(name)[0];
}

/** Mostly capitals: an acronym's look by itself. */
export function isCapitals(token: string): boolean {
  const letters = token.replaceAll(/[^\p{L}]/gu, "");
  const capitals = letters.replaceAll(/[^\p{Lu}]/gu, "").length;
  return capitals >= 2 && capitals >= 0.6 * letters.length;
}

function isShort(token: string): boolean {
  return (
    token.length >= 2 && token.length <= 24 && wordsOf(token).length <= 3 && !isCountryName(token)
  );
}

/**
 * Whether the letters of a token are the beginnings of words of a name, in their order; the last one may take letters
 * from inside its word. At least two words must give letters.
 */
export function isMadeOf(token: string, name: string): boolean {
  const [first = "", ...rest] = token.trim().split(/[\s/+\d-]+/u);
  if (
    rest.length > 0 &&
    /^\P{N}{4,14}$/u.test(token) &&
    isMadeOf(token.replaceAll(/[\s/+-]+/gu, ""), name)
  )
    return true;
  const letters = fold(first).replaceAll(/[^\p{L}]/gu, "");
  if (letters.length < 2 || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(token.trim()) || rest.length > 2)
    return false;
  const words = fold(name)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "" && !letters.startsWith(word + word));
  return words.length >= 2 && words.length <= 40 && fits(letters, words, 0, 0);
}

/** Whether a token's letters stand in the name in their order, beginning with the first letter of a word. */
export function couldStandFor(token: string, name: string): boolean {
  const letters = fold(token).replaceAll(/[^\p{L}]/gu, "");
  const folded = fold(name);
  return [...folded.matchAll(/(?<!\p{L})\p{L}/gu)].some(
    ({ 0: first, index }) => first === letters[0] && isInOrder(letters, folded.slice(index)),
  );
}

function isInOrder(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
}

function fits(letters: string, words: readonly string[], at: number, given: number): boolean {
  if (letters === "") return given >= 2;
  for (let word = at; word < words.length; word += 1) {
    const own = words[word] ?? "";
    for (let length = Math.min(own.length, letters.length, 6); length >= 1; length -= 1) {
      if (!letters.startsWith(own.slice(0, length))) continue;
      if (fits(letters.slice(length), words, word + 1, given + 1)) return true;
      if (given >= 1 && isInside(letters.slice(length), own.slice(length))) return true;
    }
  }
  return false;
}

/** At most three more letters, in their order, from inside one word. */
function isInside(letters: string, word: string): boolean {
  return letters !== "" && letters.length <= 3 && isInOrder(letters, word);
}
