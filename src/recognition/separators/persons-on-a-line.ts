// A break that was lost between two persons with their offices: "Ada Tar, Pilot of the north bay Ben Salt, Keeper of lamps".
// Only their list can tell it: nearly every line begins with a person, and the second office begins as others do.

import { headOf, looksLikePerson } from "../list/shape.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { fold } from "../rows/tidy.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";
import { isGiven } from "./given-names.ts";

const leastRows = 4;
const longestLine = 600;

/** Reads one line of such a list as several; null for a line of one, or a list that is set otherwise. */
export function personsOnLines(
  rows: readonly CollectedRow[],
): ((text: string) => string[] | null) | null {
  if (rows.length < leastRows) return null;
  const lines = rows.map(({ row }) => beheaded(row.text));
  for (const sign of signs) {
    const offices = lines.map((line) => officeIn(line, sign)).filter((office) => office !== null);
    if (offices.length >= 0.7 * rows.length) return readerOf(sign, new Set(offices.map(firstWord)));
  }
  return null;
}

/** What stands between a name and an office in all lines of one list. */
interface Sign {
  /** At the beginning of what follows the name. */
  readonly behind: RegExp;
  /** Words of a name one after the other up to the sign. */
  readonly names: RegExp;
}

const signs: readonly Sign[] = [",", "\\s[–—-](?=\\s)", "\\s?:(?=\\s)"].map((sign) => ({
  behind: new RegExp(`^${sign}`, "u"),
  names: new RegExp(
    `(?<=\\s)\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]+|de|da|do|dos|das|del|di|van|von|der|den|bin|al|e|y)){1,7}(?=${sign}\\s?\\p{L})`,
    "gu",
  ),
}));

function readerOf(sign: Sign, known: ReadonlySet<string>): (text: string) => string[] | null {
  return (text) => {
    const parts: string[] = [];
    let from = 0;
    for (const at of joints(text.slice(0, longestLine), sign)) {
      const [before, behind] = [text.slice(from, at), text.slice(at + 1)];
      const office = officeIn(beheaded(behind), sign);
      if (
        !beginsWithPerson(beheaded(before), sign) ||
        office === null ||
        !known.has(firstWord(office))
      )
        continue;
      parts.push(before);
      from = at + 1;
    }
    return parts.length === 0 ? null : [...parts, text.slice(from)];
  };
}

/** Blanks in front of what may be the next person's name: the words in capitals right before the sign and what follows. */
function joints(text: string, { names }: Sign): number[] {
  return [...text.matchAll(names)].flatMap(({ 0: run, index }) => {
    const at = beginOfName(run.split(" "), text.slice(0, index));
    return at === null || roleWords.test(fold(run.slice(at))) ? [] : [index + at - 1];
  });
}

/** Letters in front of the name within the run; null where no name begins in it, or where the run itself goes on from above. */
function beginOfName(words: readonly string[], before: string): number | null {
  if (before === "") return null;
  const offset = (word: number): number =>
    words.slice(0, word).join(" ").length + (word > 0 ? 1 : 0);
  const last = words.length - 2;
  const open =
    /(?:^|[\s'’])(?:of|for|from|at|the|and|y|e|et|der|die|das|und|von|für|an|am|im|in|beim|zum|zur|des|les|del|dos|da|do|de|di|con|para|pour|voor|aan|för|vid|ved|på|av|&)\s$/u;
  const first = open.test(before) || /,\s*$/u.test(before) ? 1 : 0;
  const given = words.findIndex((word, at) => at >= first && at <= last && isGiven(word));
  if (given >= 0) return offset(given);
  if (first === 0 && words.length <= 4 && /\p{Ll}\s$/u.test(before)) return 0;
  const body = organisationWords.test(fold(words.slice(0, last).join(" ")));
  const closed = last >= 1 && words.length <= 4 && (body || open.test(before));
  return closed && words.slice(last).every((word) => /^\p{Lu}/u.test(word)) ? offset(last) : null;
}

/** What a line begins with as far as that may be a name, and the rest. */
interface Beheaded {
  readonly head: string;
  readonly rest: string;
}

function beheaded(text: string): Beheaded {
  const head = headOf(text);
  return { head, rest: text.slice(head.length) };
}

function beginsWithPerson({ head, rest }: Beheaded, { behind }: Sign): boolean {
  return behind.test(rest) && looksLikePerson(head);
}

/** What a person is, behind the name and the sign; null where the line begins otherwise. */
function officeIn(line: Beheaded, sign: Sign): string | null {
  if (!beginsWithPerson(line, sign)) return null;
  const rest = line.rest.replace(sign.behind, "").trimStart();
  const [office = ""] = /^[^,;]+/u.exec(rest) ?? [];
  return roleWords.test(fold(office)) ? office : null;
}

/** As far as it is the same for women and men. */
function firstWord(office: string): string {
  return /^\S{1,6}/u.exec(fold(office))?.[0] ?? "";
}
