// Lines that belong to one signatory: blocks of a name and what stands below it, names and offices on alternate lines.

import type { CollectedRow } from "../collect/collected.ts";
import { capacityOf } from "../entry/capacity.ts";
import { endsWithPage } from "../list/addresses.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import type { SignatoryKind } from "../recognised-statement.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { personTitles, roleWords } from "../words/name-words.ts";
import { namesBody, withoutComma } from "./sort-of-line.ts";

/**
 * Blocks of two to four lines each: the first line of a block is the name, the others belong to it. Blocks of one size
 * say so by themselves; others must begin with names of persons.
 */
export function blocksOfLines(rows: readonly CollectedRow[]): ListEntry[] | null {
  const indented = blocksByIndent(rows);
  if (indented !== null) return indented.map((block) => withDetails(block, null));
  const blocks = blocksOf(rows);
  const sizes = new Set(blocks.map(({ length }) => length));
  if (blocks.length < 2 || rows.some(({ row }) => row.marker !== null)) return null;
  const odd = blocks.filter(({ length }) => length < 2 || length > 4).length;
  if (odd > (blocks.length >= 10 ? 0.1 * blocks.length : 0)) return null;
  const persons = blocks.filter(([first]) => isPersonLine(first)).length;
  const second = blocks.flatMap((block) => block.slice(1));
  const told = blocks.filter(([first]) => first !== undefined && isToldPerson(first)).length;
  if (told >= 0.5 * blocks.length && second.filter(isToldPerson).length >= 0.5 * second.length)
    return null;
  const names = second.filter((row) => isPersonLine(row) || isOrganisationLine(row)).length;
  const sure = persons >= 0.7 * blocks.length;
  if (
    !sure &&
    !(odd === 0 && sizes.size === 1 && blocks.length >= 3 && names <= 0.5 * second.length)
  )
    return null;
  return blocks.map((block) => withDetails(block, sure ? "person" : null));
}

/** "Ada Tar, Mayor of Aville": a whole entry of its own. */
function isToldPerson({ row: { text } }: CollectedRow): boolean {
  const head = headOf(text);
  return isTold(text) && looksLikePerson(head) && !roleWords.test(fold(head)) && !isOfficeOf(text);
}

/** Below the closing of a letter one block alone: who sends it, and in the lines below the name who that is. */
export function senderBlock(rows: readonly CollectedRow[]): ListEntry | null {
  const [first, ...others] = rows;
  const one =
    first !== undefined &&
    others.length >= 1 &&
    others.length <= 5 &&
    rows.every(({ row }) => row.at === first.row.at && row.marker === null) &&
    looksLikePerson(first.row.text) &&
    isPersonLine(first) &&
    !/[,;&]/u.test(first.row.text) &&
    others.some((line) => isOrganisationLine(line) || tellsOfOne(line)) &&
    !others.some(isKnownPerson) &&
    others.filter(isOrganisationLine).length <= 2;
  return one ? withDetails(rows, "person") : null;
}

/** An office, a class, a number of a house: nobody signs by these. */
function tellsOfOne({ row: { text } }: CollectedRow): boolean {
  return roleWords.test(fold(text)) || /\p{Nd}/u.test(text);
}

/** "Ada Tern": a line that begins with a given name is somebody else, one that only looks like it may be a place. */
function isKnownPerson(line: CollectedRow): boolean {
  const first = line.row.text.replace(personTitles, "").split(/[\s-]/u)[0] ?? "";
  return isPersonLine(line) && givenNames.has(fold(first));
}

function withDetails(block: readonly CollectedRow[], known: SignatoryKind | null): ListEntry {
  const [{ row, group, kind }] = block as [CollectedRow];
  const capacity = capacityOf(withoutComma(row.text));
  if (capacity?.kind === "organisation" && block.length > 1)
    return {
      raw: row.raw,
      text: capacity.name,
      row,
      group,
      kind: "organisation",
      printed: row.text,
    };
  const text = block.map((line) => withoutComma(line.row.text)).join(", ");
  const organisation = isOrganisationLine(block[0] as CollectedRow) && block.length > 1;
  return organisation && known === null
    ? { raw: row.raw, text: row.text, row, group, kind: kind ?? "organisation" }
    : { raw: text, text, row, group, kind: kind ?? known, name: withoutComma(row.text) };
}

/** Lines set in under the line they belong to: every entry begins at the margin, and nearly every one has such lines. */
function blocksByIndent(rows: readonly CollectedRow[]): CollectedRow[][] | null {
  const indents = rows.map(({ row }) => /^\s*/u.exec(row.lines[0]?.text ?? "")?.[0].length ?? 0);
  const margin = Math.min(...indents);
  const blocks: CollectedRow[][] = [];
  for (const [at, row] of rows.entries()) {
    const inside = (indents[at] ?? 0) >= margin + 2 && row.row.marker === null;
    if (inside && blocks.length > 0) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  const detailed = blocks.filter(({ length }) => length > 1).length;
  return blocks.length >= 2 && detailed >= 0.6 * blocks.length && (indents[0] ?? 0) === margin
    ? blocks
    : null;
}

function blocksOf(rows: readonly CollectedRow[]): CollectedRow[][] {
  const blocks: CollectedRow[][] = [];
  for (const row of rows) {
    const open = blocks.at(-1);
    if (open !== undefined && open[0]?.row.at === row.row.at) open.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function isPersonLine(line: CollectedRow | undefined): boolean {
  const text = line?.row.text ?? "";
  const bare = text.replace(personTitles, "");
  const known = givenNames.has(fold(bare.split(/[\s-]/u)[0] ?? ""));
  return (
    !isOfficeOf(text) &&
    (looksLikePerson(headOf(text)) || hanPerson.test(text)) &&
    !roleWords.test(fold(known ? headOf(bare) : bare))
  );
}

/** A name in Han is two to four signs; so is many an organisation's, so offices have to stand below. */
const hanPerson = /^\p{Script=Han}{2,4}$/u;

/** "Professor of Marine Law": what is a title before a name is an office before small words. */
function isOfficeOf(text: string): boolean {
  if (looksLikePerson(headOf(text.replace(personTitles, "")))) return false;
  const [, first = ""] = /^(\p{L}+\.?)\s+\p{Ll}/u.exec(text) ?? [];
  return first !== "" && (roleWords.test(fold(first)) || personTitles.test(`${first} `));
}

function isOrganisationLine({ row: { text } }: CollectedRow): boolean {
  return namesBody(text) && !roleWords.test(fold(text));
}

/** Names and their offices on alternate lines: every second row is an office, the others are persons. */
export function secondLines(rows: readonly CollectedRow[]): ListEntry[] | null {
  if (rows.length < 2 || rows.some(({ row }) => row.marker !== null && row.ordinal !== null))
    return null;
  // Where most are told in their own lines, a body below one of them signs for itself.
  const whole = areTold(rows);
  const person = whole ? rows.map(isPersonOrTold) : rows.map(isPersonLine);
  const mostly = whole || areMostlyTold(rows);
  const inTurn = isInTurn(rows, person);
  const second = rows.map(
    ({ row }, index) =>
      row.marker === null &&
      (inTurn
        ? index % 2 === 1
        : person[index] === false &&
          person[index - 1] === true &&
          !(mostly && isTold(rows[index - 1]?.row.text ?? "")) &&
          !areAlike(rows, index)),
  );
  const told = rows.map(
    ({ row }, index) =>
      !inTurn && person[index] === true && second[index + 1] !== true && isTold(row.text),
  );
  const pairs = second.filter(Boolean).length;
  const persons = person.filter((is, index) => is && told[index] === false).length;
  if (
    pairs < 1 ||
    rows.filter(({ row }) => endsWithPage(row.raw)).length > pairs ||
    pairs < 0.7 * persons ||
    persons + pairs < 0.9 * told.filter((is) => !is).length ||
    !(inTurn || sameBlocks(rows, second)) ||
    !areOffices(rows, second)
  )
    return null;
  return rows.flatMap(({ row, group, kind }, index): ListEntry[] => {
    if (second[index] === true) return [];
    const detail = second[index + 1] === true ? rows[index + 1]?.row : undefined;
    const text =
      detail === undefined ? row.text : `${withoutComma(row.text)}, ${withoutComma(detail.text)}`;
    return [{ raw: text, text, row, group, kind: kind ?? "person" }];
  });
}

/** Most lines are persons with what they are behind the name: so is one whose given name nobody knows. */
function areTold(rows: readonly CollectedRow[]): boolean {
  const told = rows.filter((row) => isPersonLine(row) && isTold(row.row.text)).length;
  return told >= 4 && told >= 0.6 * rows.length;
}

/** Of the persons most are told in their own lines, with an office or behind a comma. */
function areMostlyTold(rows: readonly CollectedRow[]): boolean {
  const persons = rows.filter(isPersonLine);
  const told = persons.filter(({ row: { text } }) => isTold(text) || /,\s\S/u.test(text)).length;
  return told >= 6 && told >= 0.8 * persons.length;
}

function isPersonOrTold(line: CollectedRow): boolean {
  const { text } = line.row;
  const head = headOf(text);
  return (
    isPersonLine(line) ||
    (looksLikePerson(head) && !roleWords.test(fold(head)) && isTold(text) && !isOfficeOf(text))
  );
}

/** A name, a comma and small letters or an office, as in the line above: this is the next one. */
function areAlike(rows: readonly CollectedRow[], at: number): boolean {
  return [rows[at - 1], rows[at]].every((line) => {
    if (line === undefined) return false;
    const { text } = line.row;
    const described = /^[^,]{3,60},\s+\p{Ll}/u.test(text) && looksLikePerson(headOf(text));
    return described || isToldPerson(line);
  });
}

/** "Ada Tar, harbour master": the office of this one stands behind the name. */
function isTold(text: string): boolean {
  return roleWords.test(fold(text.slice(headOf(text).length)));
}

/** A name and an office in turn from the first line to the last, wherever the page breaks between them. */
function isInTurn(rows: readonly CollectedRow[], person: readonly boolean[]): boolean {
  const half = rows.length / 2;
  if (half < 4 || rows.length % 2 === 1 || rows.some(({ row }) => row.marker !== null))
    return false;
  const names = person.filter((is, index) => is && index % 2 === 0).length;
  const offices = rows.filter(
    ({ row }, index) =>
      index % 2 === 1 && (person[index] === false || roleWords.test(fold(row.text))),
  ).length;
  if (names < 0.9 * half) return false;
  return offices >= 0.8 * half || (offices >= 0.6 * half && half >= 5 && !knowsPerson(rows));
}

/** A line in the place of what is told names somebody by a given name that is known. */
function knowsPerson(rows: readonly CollectedRow[]): boolean {
  return rows.some((row, index) => index % 2 === 1 && isKnownPerson(row));
}

/** One pair alone needs a word for an office; more need it here and there. */
function areOffices(rows: readonly CollectedRow[], second: readonly boolean[]): boolean {
  const lines = rows.filter((_, index) => second[index] === true);
  const offices = lines.filter(({ row }) => roleWords.test(fold(row.text))).length;
  const inHan = rows.some(({ row }) => hanPerson.test(row.text));
  return inHan ? offices >= 0.6 * lines.length : offices > 0 || lines.length >= 3;
}

/** The second line stands in the same block as the first wherever blocks have several lines. */
function sameBlocks(rows: readonly CollectedRow[], second: readonly boolean[]): boolean {
  const apart = rows.filter(
    ({ row }, index) => second[index] === true && rows[index - 1]?.row.at !== row.at,
  ).length;
  const pairs = second.filter(Boolean).length;
  return apart === 0 || apart === pairs;
}
