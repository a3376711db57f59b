// The cells of one sheet, row by row, in their columns.

import { childNamed, childrenNamed, readXml, textOf, type XmlElement } from "../source/xml.ts";
import { type CellFormats, shownNumber } from "./cell-formats.ts";
import { fillDown, parseRange, type Range } from "./merged-cells.ts";
import { richText } from "./shared-strings.ts";

export interface SheetRow {
  /** 1-based, as the program shows it beside the row. */
  readonly number: number;
  /** As text. Columns beyond the limit are left out. */
  readonly cells: string[];
}

/** Null when the part is broken. */
export function sheetRows(
  bytes: Uint8Array,
  strings: readonly string[],
  formats: CellFormats,
): SheetRow[] | null {
  const rows: SheetRow[] = [];
  const merged: Range[] = [];
  const fault = readXml(bytes, new Set(["x:row", "x:mergeCell"]), (element) => {
    const { name, attributes } = element;
    if (name === "x:mergeCell") {
      const range = parseRange(attributes["ref"] ?? "");
      if (range !== null && merged.length < mostMerged) merged.push(range);
      return;
    }
    const last = rows.at(-1)?.number ?? 0;
    const stated = /^\d{1,7}$/u.exec(attributes["r"] ?? "")?.[0] ?? 0;
    const number = Math.max(last + 1, Number(stated));
    rows.push({ number, cells: cellsOf(element, strings, formats) });
  });
  if (fault !== null) return null;
  fillDown(rows, merged);
  return rows;
}

const maxColumns = 100;
const mostMerged = 20_000;

function cellsOf(row: XmlElement, strings: readonly string[], formats: CellFormats): string[] {
  const cells: string[] = [];
  for (const cell of childrenNamed(row, "x:c")) {
    const column = columnOf(cell.attributes["r"] ?? "", cells.length);
    if (column < maxColumns) cells[column] = cellText(cell, strings, formats);
  }
  return Array.from(cells, (cell) => cell ?? "");
}

/** "B7" is column 1; a cell without a reference follows the last. */
function columnOf(reference: string, next: number): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(cell: XmlElement, strings: readonly string[], formats: CellFormats): string {
  const type = cell.attributes["t"];
  if (type === "inlineStr") return richText(childNamed(cell, "x:is") ?? cell);
  const value = textOf(childNamed(cell, "x:v"));
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type === "e") return "";
  return type === undefined || type === "n"
    ? shownNumber(value, cell.attributes["s"], formats)
    : value;
}
