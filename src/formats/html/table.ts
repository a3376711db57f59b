// Tables of data as rows. Tables that only place text on the page are not tables.

import type { Block } from "#recognition/document.ts";
import { textLines } from "./text-lines.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  findElement,
  isElement,
  textLength,
} from "./tree.ts";

/** Whether a table holds data: no table inside, several rows, cells of moderate length. */
export function isDataTable(table: Element): boolean {
  const role = attributeOf(table, "role");
  if (role === "presentation" || role === "none") return false;
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  if (rows.length < 2 || cells.length < rows.length) return false;
  if (childrenOf(table).some((child) => findElement(child, "table") !== undefined)) return false;
  return cells.every(
    (cell) =>
      textLength(cell) < 600 &&
      findElement(cell, "li") === undefined &&
      findElement(cell, "h1") === undefined,
  );
}

/**
 * One block for each row that bears text. A cell over several rows stands in each of them, one over several columns leaves
 * the others empty (HTML Living Standard, 4.9.12).
 */
export function tableBlocks(table: Element, group: number): Block[] {
  const over: (Spanning | undefined)[] = [];
  return rowsOf(table).map((row): Block => {
    const elements = cellsOf(row);
    const cells = withSpans(elements, over);
    const number = row.sourceCodeLocation?.startLine ?? 1;
    const header = elements.length > 0 && elements.every((cell) => cell.tagName === "th");
    const block: Block = {
      kind: "row",
      group,
      cells,
      lines: [{ text: cells.join(" | "), number }],
    };
    return header ? { ...block, header } : block;
  });
}

/** What a cell of a row above still holds in a column: its text, and in how many rows more. */
interface Spanning {
  readonly text: string;
  readonly rows: number;
}

/** The cells of a row in their columns; `over` goes from row to row. One cell alone heads what follows. */
function withSpans(elements: readonly Element[], over: (Spanning | undefined)[]): string[] {
  const [only] = elements;
  if (only !== undefined && elements.length === 1 && !held(over, 0))
    return [textLines(only).join("\n")];
  const cells: string[] = [];
  const own = [...elements];
  while (own.length > 0 || held(over, cells.length)) {
    const column = cells.length;
    const above = over[column];
    if (above !== undefined && above.rows > 0) {
      cells.push(above.text);
      over[column] = { ...above, rows: above.rows - 1 };
      continue;
    }
    const cell = own.shift();
    if (cell === undefined) {
      cells.push("");
      continue;
    }
    const text = textLines(cell).join("\n");
    const rows = spanOf(cell, "rowspan", mostRows) - 1;
    for (let at = 0; at < spanOf(cell, "colspan", mostColumns); at += 1) {
      over[cells.length] = { text: at === 0 ? text : "", rows };
      cells.push(at === 0 ? text : "");
    }
  }
  return cells;
}

/** A column from there on is still held by a cell above. */
function held(over: readonly (Spanning | undefined)[], from: number): boolean {
  return over.slice(from).some((cell) => cell !== undefined && cell.rows > 0);
}

const mostRows = 1000;
const mostColumns = 20;

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name) ?? "1", 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table)
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === "tr"
        ? [child]
        : /^t(?:head|body|foot)$/u.test(child.tagName)
          ? rowsOf(child)
          : [],
    );
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === "td" || tagName === "th");
}
