// The first row of a table as its header, where neither the format nor its own words say so.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { isCountryName } from "../words/countries.ts";
import { isDateCell, shareOf, isGrid } from "./table-columns.ts";
import { columnMeaning, exactMeaning, isHeaderRow } from "./table-header.ts";

/** A first row whose cells are no dates, numbers or countries, or hold no figure, where all cells below them do. */
export function isUnlikeBody(rows: readonly Row[]): boolean {
  const [first, ...body] = rows;
  const cells = first?.cells ?? [];
  if (body.length < 3 || cells.some((cell) => cell === "" || cell.length > 60)) return false;
  return cells.some((cell, column) =>
    [isDateCell, isCountryName, isNumber, ...(cells.length >= 5 ? [hasFigure] : [])].some(
      (test) =>
        !test(cell) && shareOf(body.map(({ cells: own }) => own?.[column] ?? ""))(test) > 0.9,
    ),
  );
}

/** The rows from the header on, where nothing but captions stands above it: a title, "as of 3 May", "Status | open". */
export function withoutCaptions(rows: readonly Row[]): Row[] {
  if (rows[0]?.block.stated !== undefined) return [...rows];
  const first = rows.findIndex((row) => filled(row) >= 2);
  const at = [first, wideHeader(rows)].find((index) => isBelowCaptions(rows, index));
  return rows.slice(at ?? 0);
}

function isBelowCaptions(rows: readonly Row[], at: number): boolean {
  const [header, next] = [rows[at], rows[at + 1]];
  if (at < 1 || at > mostCaptions || header === undefined || next === undefined) return false;
  return isHeaderRow(header) && filled(next) >= 2;
}

/** The first header of three cells and more, above which no row fills more than two, or half as many. */
function wideHeader(rows: readonly Row[]): number {
  const above = rows.slice(0, mostCaptions + 1);
  const at = above.findIndex((row) => filled(row) >= 3 && isHeaderRow(row));
  const most = at < 1 ? 0 : Math.max(2, filled(above[at] as Row) / 2);
  return above.slice(0, at).every((row) => filled(row) <= most) ? at : -1;
}

const mostCaptions = 6;

function filled({ cells }: Row): number {
  return (cells ?? []).filter((cell) => cell.trim() !== "").length;
}

function isNumber(cell: string): boolean {
  return /^\p{Nd}+[.)]?$/u.test(cell);
}

function hasFigure(cell: string): boolean {
  return /\p{Nd}/u.test(cell);
}

/** A column whose first cell is a label, one word or known as such, while no cell below is one. */
export function hasLabelAbove(rows: readonly Row[]): boolean {
  const [first, ...body] = rows;
  const cells = first?.cells ?? [];
  if (body.length < 2 || cells.some((cell) => cell.length > 40 || /\p{Nd}/u.test(cell)))
    return false;
  const isLabel = (cell: string): boolean =>
    exactMeaning(fold(cell)) !== null || (/^\p{L}+$/u.test(cell) && columnMeaning(cell) !== null);
  return (
    cells.length >= 2 &&
    cells.some(
      (cell, column) =>
        isLabel(cell) &&
        !body.some(({ cells: own }) => columnMeaning(own?.[column] ?? "") !== null),
    )
  );
}

/** Markdown has no table without a header: where no cell of it is a label, it may be names like all other cells. */
export function isFirstOfGrid(rows: readonly Row[]): boolean {
  const cells = (rows[0]?.cells ?? []).filter((cell) => cell !== "");
  return cells.length >= 2 && cells.every((cell) => columnMeaning(cell) === null) && isGrid(rows);
}
