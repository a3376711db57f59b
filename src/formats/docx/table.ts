// Word tables: rows of data stay rows, tables that only place text on the page are read cell by cell.

import type { Block } from "#recognition/document.ts";
import {
  childNamed,
  childrenNamed,
  elementsOf,
  isOn,
  textOf,
  type XmlElement,
} from "../source/xml.ts";
import type { DocxBody } from "./body.ts";
import { readParagraphText } from "./paragraph-text.ts";

/** Whether a table holds data: several rows, and cells of one or two paragraphs or of a few short ones. */
export function isDataTable(table: XmlElement): boolean {
  const rows = childrenNamed(table, "w:tr");
  const cells = rows.flatMap((row) => childrenNamed(row, "w:tc"));
  return (
    rows.length >= 2 &&
    cells.every(
      (cell) =>
        areFew(childrenNamed(cell, "w:p")) &&
        childNamed(cell, "w:tbl") === undefined &&
        textOf(cell).length < 600,
    )
  );
}

function areFew(paragraphs: readonly XmlElement[]): boolean {
  return (
    paragraphs.length <= 2 ||
    (paragraphs.length <= 5 && paragraphs.every((paragraph) => textOf(paragraph).length <= 90))
  );
}

/** One block for each row; paragraphs in it count as lines of the source. */
export function rowBlocks(
  table: XmlElement,
  body: DocxBody,
  links: ReadonlyMap<string, string>,
): Block[] {
  const group = 1_000_000 + body.tables;
  return childrenNamed(table, "w:tr").map((row): Block => {
    const number = body.paragraphs + 1;
    const cells = childrenNamed(row, "w:tc").map((cell) => cellText(cell, body, links));
    const header = isOn(childNamed(row, "w:trPr"), "w:tblHeader");
    const block: Block = {
      kind: "row",
      group,
      cells,
      lines: [{ text: cells.join(" | "), number }],
    };
    return header ? { ...block, header } : block;
  });
}

function cellText(cell: XmlElement, body: DocxBody, links: ReadonlyMap<string, string>): string {
  const texts: string[] = [];
  for (const paragraph of elementsOf(cell).filter(({ name }) => name === "w:p")) {
    body.paragraphs += 1;
    texts.push(
      ...readParagraphText(paragraph, links, body.notes).lines.map(({ text }) => text.trim()),
    );
  }
  return texts.filter((text) => text !== "").join("\n");
}
