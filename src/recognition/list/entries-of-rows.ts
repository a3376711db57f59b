// Rows of a list as entries: most rows are one; some hold several side by side, some are the second line of the one above.

import { tidy } from "../rows/tidy.ts";
import { personTitles, roleWords } from "../words/name-words.ts";
import { fold } from "../rows/tidy.ts";
import type { CollectedRow } from "./collect.ts";
import { looksLikePerson, headOf, shapeOf } from "./shape.ts";
import type { ListEntry } from "./signatory-list.ts";
import { splitInline, splitNumbered } from "./split-inline.ts";

/** The entries of a run of rows. */
export function entriesOfRows(rows: readonly CollectedRow[]): ListEntry[] {
  const pairs = secondLines(rows);
  if (pairs !== null) return pairs;
  const splitting = manyPerRow(rows);
  return rows.flatMap((row) => entriesOfRow(row, splitting));
}

type Splitting = "columns" | "separators" | null;

function entriesOfRow({ row, group, kind }: CollectedRow, splitting: Splitting): ListEntry[] {
  const whole: ListEntry = { raw: row.raw, text: row.text, row, group, kind };
  const printed = row.marker === null ? row.text : `${row.marker} ${row.text}`;
  const parts = splitNumbered(printed) ?? unnumbered(partsFor(row, splitting));
  if (parts === null || parts.length < 2) return [whole];
  return parts.map((part) => ({ ...whole, raw: part, text: tidy(part) }));
}

function partsFor(row: CollectedRow["row"], splitting: Splitting): string[] | null {
  if (splitting === null) return null;
  return splitting === "columns" ? columnsOf(row.raw) : partsOf(row.text);
}

/** Numbers that count the parts are no part of them. */
function unnumbered(parts: readonly string[] | null): string[] | null {
  if (parts === null) return null;
  const numbered = parts.filter((part) => /^\d{1,4}[.)]\s/u.test(part)).length;
  return parts.map((part) =>
    numbered >= 0.5 * parts.length ? part.replace(/^\d{1,4}[.)]\s+/u, "") : part,
  );
}

/** Whether the rows hold several names each: set in columns, or with separators between whole names. */
function manyPerRow(rows: readonly CollectedRow[]): Splitting {
  if (rows.length === 0) return null;
  const share = (test: (row: CollectedRow) => boolean): number =>
    rows.filter(test).length / rows.length;
  if (rows.length >= 2 && share(({ row }) => (columnsOf(row.raw)?.length ?? 0) >= 2) >= 0.6) {
    const cells = rows.flatMap(({ row }) => columnsOf(row.raw) ?? []);
    return cells.filter((cell) => shapeOf(tidy(cell)).name >= 0.6).length >= 0.8 * cells.length
      ? "columns"
      : null;
  }
  return share(({ row }) => areNames(partsOf(row.text))) >= 0.6 ? "separators" : null;
}

/** Cells set apart by tabs or by three blanks and more. */
function columnsOf(raw: string): string[] | null {
  const cells = raw
    .split(/\t+|\s{3,}/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  return cells.length >= 2 ? cells : null;
}

/** Parts between signs that stand between whole entries; a comma does only where there are many. */
function partsOf(text: string): string[] | null {
  const hard = text.split(/\s*[;；•·|]\s+|\s+\/\s+(?=\p{Lu}.{8})/u).filter((part) => part !== "");
  if (hard.length >= 2) return hard;
  const commas = text.split(/\s*[,，、،]\s*/u).filter((part) => part !== "").length;
  return commas >= 4 || /[、]/u.test(text) ? [...(splitInline(text)?.names ?? [])] : null;
}

function areNames(parts: readonly string[] | null): boolean {
  if (parts === null || parts.length < 2) return false;
  const shapes = parts.map((part) => shapeOf(part));
  const roles = parts.filter(
    (part) => roleWords.test(fold(part)) && !looksLikePerson(headOf(part)),
  ).length;
  return shapes.every((shape) => shape.name >= 0.55) && roles <= 0.2 * parts.length;
}

/** Names and their offices on alternate lines: every second row is an office, the others are persons. */
function secondLines(rows: readonly CollectedRow[]): ListEntry[] | null {
  if (rows.length < 4 || rows.some(({ row }) => row.marker !== null && row.ordinal !== null))
    return null;
  const person = rows.map(
    ({ row }) =>
      looksLikePerson(headOf(row.text)) &&
      !roleWords.test(fold(row.text.replace(personTitles, ""))),
  );
  const second = rows.map(
    ({ row }, index) =>
      person[index] === false && person[index - 1] === true && row.marker === null,
  );
  const pairs = second.filter(Boolean).length;
  const persons = person.filter(Boolean).length;
  if (
    pairs < 2 ||
    pairs < 0.7 * persons ||
    persons + pairs < 0.9 * rows.length ||
    !sameBlocks(rows, second)
  )
    return null;
  return rows.flatMap(({ row, group, kind }, index): ListEntry[] => {
    if (second[index] === true) return [];
    const detail = second[index + 1] === true ? rows[index + 1]?.row : undefined;
    const text = detail === undefined ? row.text : `${row.text}, ${detail.text}`;
    return [{ raw: text, text, row, group, kind: kind ?? "person" }];
  });
}

/** The second line stands in the same block as the first wherever blocks have several lines. */
function sameBlocks(rows: readonly CollectedRow[], second: readonly boolean[]): boolean {
  const apart = rows.filter(
    ({ row }, index) => second[index] === true && rows[index - 1]?.row.at !== row.at,
  ).length;
  const pairs = second.filter(Boolean).length;
  return apart === 0 || apart === pairs;
}
