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

/** One block for each row that bears text. */
export function tableBlocks(table: Element, group: number): Block[] {
  return rowsOf(table).map((row): Block => {
    const elements = cellsOf(row);
    const cells = elements.map((cell) => textLines(cell).join("\n"));
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
