// The cells of one sheet, row by row, in their columns.

import { childNamed, childrenNamed, readXml, textOf, type XmlElement } from "../source/xml.ts";
import { richText } from "./shared-strings.ts";

/** Rows of cells as text, or null when the part is broken. Columns beyond the limit are left out. */
export function sheetRows(bytes: Uint8Array, strings: readonly string[]): string[][] | null {
  const rows: string[][] = [];
  const fault = readXml(bytes, new Set(["x:row"]), (row) => {
    const cells: string[] = [];
    for (const cell of childrenNamed(row, "x:c")) {
      const column = columnOf(cell.attributes["r"] ?? "", cells.length);
      if (column < maxColumns) cells[column] = cellText(cell, strings);
    }
    rows.push(Array.from(cells, (cell) => cell ?? ""));
  });
  return fault === null ? rows : null;
}

const maxColumns = 100;

/** "B7" is column 1; a cell without a reference follows the last. */
function columnOf(reference: string, next: number): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, strings: readonly string[]): string {
  const type = cell.attributes["t"];
  if (type === "inlineStr") return richText(childNamed(cell, "x:is") ?? cell);
  const value = textOf(childNamed(cell, "x:v"));
  if (type === "s") return strings[Number(value)] ?? "";
  return type === "e" ? "" : value;
}
