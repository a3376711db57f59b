// Word tables: rows of data stay rows, tables that only place text on the page are read cell by cell.

import type { Block } from "#recognition/document.ts";
import { childNamed, isOn, textOf, type XmlElement } from "../source/xml.ts";
import type { DocxBody, DocxParts } from "./body.ts";
import { columnsBefore, columnsOfCell, contentOf } from "./content.ts";
import { readParagraphText } from "./paragraph-text.ts";

/** Whether a table holds data: several rows, and cells of one or two paragraphs or of a few short ones. */
export function isDataTable(table: XmlElement): boolean {
  const rows = partsOf(table, "w:tr");
  const cells = rows.flatMap((row) => partsOf(row, "w:tc"));
  return (
    rows.length >= 2 &&
    cells.every(
      (cell) =>
        areFew(partsOf(cell, "w:p")) &&
        partsOf(cell, "w:tbl").length === 0 &&
        textOf(cell).length < 600,
    )
  );
}

function partsOf(element: XmlElement, name: string): XmlElement[] {
  return contentOf(element).filter((part) => part.name === name);
}

function areFew(paragraphs: readonly XmlElement[]): boolean {
  return (
    paragraphs.length <= 2 ||
    (paragraphs.length <= 5 && paragraphs.every((paragraph) => textOf(paragraph).length <= 90))
  );
}

/** One block for each row; paragraphs in it count as lines of the source. */
export function rowBlocks(table: XmlElement, body: DocxBody, parts: DocxParts): Block[] {
  const group = 1_000_000 + body.tables;
  return partsOf(table, "w:tr").map((row): Block => {
    const number = body.paragraphs + 1;
    const cells = [
      ...Array.from({ length: columnsBefore(row) }, () => ""),
      ...partsOf(row, "w:tc").flatMap((cell) => [
        cellText(cell, body, parts),
        ...Array.from({ length: columnsOfCell(cell) - 1 }, () => ""),
      ]),
    ];
    const header = isOn(childNamed(row, "w:trPr"), "w:tblHeader");
    const block: Block = {
      kind: "row",
      group,
      cells,
      lines: [{ text: shown(cells), number }],
    };
    return header ? { ...block, header } : block;
  });
}

/** The cells side by side, without the empty ones at the end. */
function shown(cells: readonly string[]): string {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1).join(" | ");
}

function cellText(cell: XmlElement, body: DocxBody, parts: DocxParts): string {
  const texts: string[] = [];
  for (const paragraph of partsOf(cell, "w:p")) {
    body.paragraphs += 1;
    texts.push(
      ...readParagraphText(paragraph, parts, body.notes).lines.map(({ text }) => text.trim()),
    );
  }
  return texts.filter((text) => text !== "").join("\n");
}
