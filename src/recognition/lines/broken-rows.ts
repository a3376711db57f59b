// Rows of a list that go on in the next line, one here and there: set in, without the break or the block of their own that
// the other rows have, or with an acronym that only both lines together spell.

import { joinedRows } from "../blocks/joined-rows.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { isMadeOf } from "../entry/acronym.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";

type Row = CollectedRow["row"];

const leastRows = 4;
/** Where more rows are set so, it is how the list is set, and second lines tell of the first. */
const most = 0.2;

/** The rows with those that go on in the next line as one. */
export function withBrokenRows(rows: readonly CollectedRow[]): readonly CollectedRow[] {
  const list = rows.map(({ row }) => row);
  const right = list.map((row, at) => isRightBelow(list[at - 1], row));
  if (list.length < leastRows || !right.includes(true)) return rows;
  const ofPersons = list.filter(({ text }) => isBarePerson(text)).length >= 0.5 * list.length;
  // An office may follow a person's name.
  const below = right.map((is, at) => is && !(ofPersons && isBarePerson(list[at - 1]?.text ?? "")));
  const goesOn = rows.map(() => false);
  for (const sign of signsIn(list)) {
    const found = list.map((row, at) => below[at] === true && sign(list[at - 1] as Row, row));
    const count = found.filter(Boolean).length;
    if (count > Math.max(1, most * list.length)) continue;
    found.forEach((is, at) => {
      if (is) goesOn[at] = true;
    });
  }
  if (!goesOn.includes(true)) return rows;
  const whole: CollectedRow[][] = [];
  for (const [at, row] of rows.entries())
    if (goesOn[at] === true) whole.at(-1)?.push(row);
    else whole.push([row]);
  return whole.map((parts) =>
    parts.length === 1 ? (parts[0] as CollectedRow) : joinedRows(parts),
  );
}

/** A line without a mark of its own in the block of the line above. */
function isRightBelow(above: Row | undefined, row: Row): boolean {
  return (
    row.index === (above?.index ?? Number.NaN) + 1 &&
    row.at === above?.at &&
    row.marker === null &&
    row.cells === null
  );
}

function isBarePerson(text: string): boolean {
  return looksLikePerson(text) && !/[,;]/u.test(text) && !shapeOf(text).organisation;
}

type Sign = (above: Row, row: Row) => boolean;

/** What tells in this list that a line goes on. */
function signsIn(list: readonly Row[]): Sign[] {
  const share = (test: (row: Row, at: number) => boolean): number =>
    list.filter(test).length / list.length;
  const broken = share(endsBroken) >= 0.7;
  const alone = share((row, at) => row.at !== list[at - 1]?.at) >= 0.8;
  const described = alone && share(({ text }) => isDescribed(text)) >= 0.7;
  return [
    isInset,
    spellsAcronym,
    isInOneLink,
    (above) => /\p{L}\s[–—-]$/u.test(above.text) && !endsBroken(above),
    ...(broken ? [(above: Row) => !endsBroken(above)] : []),
    ...(alone ? [(above: Row) => /\p{L}[,،，]$/u.test(above.text)] : []),
    ...(described ? [isRestOfDescription] : []),
  ];
}

function endsBroken({ lines }: Row): boolean {
  return lines.at(-1)?.broken === true;
}

function isInset(above: Row, row: Row): boolean {
  if (endsBroken(above)) return false;
  return row.lines[0]?.inset === true || indentOf(row) >= indentOf(above) + 2;
}

function indentOf({ lines }: Row): number {
  return /^[ \t]*/u.exec(lines[0]?.text ?? "")?.[0].length ?? 0;
}

/** The link that the line above ends with goes on. */
function isInOneLink(above: Row, row: Row): boolean {
  const last = above.lines.at(-1);
  const end = last?.marks?.findLast(({ kind }) => kind === "link");
  const begin = row.lines[0]?.marks?.find(({ kind }) => kind === "link");
  return (
    end?.href !== undefined &&
    end.href === begin?.href &&
    end.to >= (last?.text.trimEnd().length ?? 0) &&
    begin.from === 0
  );
}

/** "Lamp Keepers" and "Union (LKU)". */
function spellsAcronym(above: Row, row: Row): boolean {
  const [, rest = "", acronym = ""] =
    /^([^()（）]{2,}?)\s*[(（]([^()（）]{2,12})[)）]$/u.exec(row.text) ?? [];
  return (
    acronym !== "" &&
    !/[()（）]/u.test(above.text) &&
    !isMadeOf(acronym, rest) &&
    isMadeOf(acronym, `${above.text} ${rest}`)
  );
}

/** A person, and behind a comma or a dash what is told of her. */
function isDescribed(text: string): boolean {
  const head = headOf(text);
  return looksLikePerson(head) && head.length < text.length;
}

/** Below a person of whom something is told, among others of that kind, a line that names nobody. */
function isRestOfDescription(above: Row, row: Row): boolean {
  return isDescribed(above.text) && !looksLikePerson(headOf(row.text)) && !shapeOf(row.text).person;
}
