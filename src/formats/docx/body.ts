// The body of a Word document as blocks, paragraph by paragraph.

import type { Block, Line } from "#recognition/document.ts";
import {
  childNamed,
  elementsOf,
  isOn,
  readXml,
  valueOf,
  type XmlElement,
  type XmlFault,
} from "../source/xml.ts";
import type { Numbering } from "./numbering.ts";
import { readParagraphText } from "./paragraph-text.ts";
import { numberingOf, type Style } from "./styles.ts";
import { isDataTable, rowBlocks } from "./table.ts";

export interface DocxParts {
  readonly styles: ReadonlyMap<string, Style>;
  readonly numbering: Numbering;
  readonly links: ReadonlyMap<string, string>;
}

export interface DocxBody {
  readonly blocks: Block[];
  /** Ids of notes in the order of their references. */
  readonly notes: string[];
  paragraphs: number;
  tables: number;
  tracked: boolean;
}

/** The blocks of word/document.xml. */
export function bodyBlocks(
  bytes: Uint8Array,
  parts: DocxParts,
): DocxBody | { readonly fault: XmlFault } {
  const body: DocxBody = { blocks: [], notes: [], paragraphs: 0, tables: 0, tracked: false };
  const fault = readXml(bytes, new Set(["w:p", "w:tbl"]), (element) =>
    addElement(element, body, parts),
  );
  return fault === null ? body : { fault };
}

/** Adds a paragraph, a table, or what a container holds. */
export function addElement(element: XmlElement, body: DocxBody, parts: DocxParts): void {
  if (element.name === "w:p") addParagraph(element, body, parts);
  else if (element.name === "w:tbl") addTable(element, body, parts);
  else if (
    element.name !== "w:del" &&
    element.name !== "w:moveFrom" &&
    element.name !== "mc:Fallback"
  ) {
    for (const child of elementsOf(element)) addElement(child, body, parts);
  }
}

function addParagraph(element: XmlElement, body: DocxBody, parts: DocxParts): void {
  body.paragraphs += 1;
  const number = body.paragraphs;
  const properties = childNamed(element, "w:pPr");
  if (isOn(childNamed(properties, "w:rPr"), "w:vanish") && elementsOf(element).length <= 1) return;
  const text = readParagraphText(element, parts.links, body.notes);
  body.tracked ||= text.tracked;
  const lines = text.lines.map((line): Line => ({ ...line, number }));
  if (lines.some((line) => line.text.trim() !== ""))
    body.blocks.push(blockOf(lines, properties, parts));
  for (const box of text.boxes) addElement(box, body, parts);
}

function blockOf(
  lines: readonly Line[],
  properties: XmlElement | undefined,
  parts: DocxParts,
): Block {
  const style = parts.styles.get(valueOf(properties, "w:pStyle") ?? "");
  const outline = Number(valueOf(properties, "w:outlineLvl") ?? 9);
  const level = outline < 9 ? outline + 1 : (style?.heading ?? null);
  const own = numberingOf(properties);
  const reference =
    own === null
      ? style?.numbering
      : { list: own.list ?? style?.numbering?.list ?? null, level: own.level };
  const mark =
    reference === null || reference === undefined ? null : parts.numbering.mark(reference);
  const field = style?.field ?? null;
  if (field !== null && level === null) return { kind: "metadata", field, lines };
  if (level !== null) return { kind: "heading", level: Math.min(6, level), lines };
  if (mark !== null) return { kind: "item", level: (reference?.level ?? 0) + 1, ...mark, lines };
  return { kind: style?.quote === true ? "quote" : "paragraph", lines };
}

function addTable(table: XmlElement, body: DocxBody, parts: DocxParts): void {
  body.tables += 1;
  if (!isDataTable(table)) return elementsOf(table).forEach((row) => addElement(row, body, parts));
  for (const block of rowBlocks(table, body, parts.links)) body.blocks.push(block);
}
