// Cells that stand over several rows of a sheet: what they say holds of each of these rows.

import type { SheetRow } from "./rows.ts";

/** From 1, both ends in it; the first column only, as the other columns of merged cells are empty. */
export interface Range {
  readonly column: number;
  readonly from: number;
  readonly till: number;
}

/** "B5:B7"; null for cells of one row. */
export function parseRange(reference: string): Range | null {
  const [, letters = "", from, till] =
    /^([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})$/u.exec(reference) ?? [];
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const range = { column, from: Number(from), till: Number(till) };
  return letters !== "" && range.till > range.from ? range : null;
}

/** A row in which nothing else stands stays empty. */
export function fillDown(rows: readonly SheetRow[], ranges: readonly Range[]): void {
  if (ranges.length === 0) return;
  const places = new Map(rows.map(({ number }, at) => [number, at]));
  let left = mostVisited;
  for (const { column, from, till } of ranges) {
    const first = places.get(from);
    const words = first === undefined ? "" : (rows[first]?.cells[column] ?? "");
    if (first === undefined || words === "") continue;
    for (let at = first + 1; at < rows.length && left > 0; at += 1) {
      const { number, cells } = rows[at] as SheetRow;
      if (number > till) break;
      left -= 1;
      if (cells.every((cell) => cell.trim() === "") || (cells[column] ?? "") !== "") continue;
      while (cells.length < column) cells.push("");
      cells[column] = words;
    }
  }
}

/** Against a file whose ranges all cover the same rows. */
const mostVisited = 500_000;
