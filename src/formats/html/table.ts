// Tables of data as rows. Tables that only place text on the page are not tables.

import type { Block } from "#recognition/document.ts";
import { InlineText } from "./inline-text.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  findElement,
  isElement,
  isText,
  type Node,
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
    const cells = elements.map(cellText);
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

function cellText(cell: Element): string {
  const inline = new InlineText();
  addText(inline, cell);
  return inline
    .take()
    .flat()
    .map(({ text }) => text.trim())
    .join("\n");
}

function addText(inline: InlineText, node: Node): void {
  for (const child of childrenOf(node)) {
    if (isText(child)) inline.add(child.value, 1, false);
    else if (
      isElement(child) &&
      (child.tagName === "br" || child.tagName === "p" || child.tagName === "div")
    ) {
      inline.breakLine();
      addText(inline, child);
    } else if (isElement(child) && child.tagName !== "script" && child.tagName !== "style")
      addText(inline, child);
  }
}
