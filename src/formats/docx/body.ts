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
import { isGone } from "./content.ts";
import { isHorizontalLine } from "./horizontal-line.ts";
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
  /** What stands in paragraphs whose ends a change took away: it goes on in the next one. */
  carried: XmlElement[];
}

/** The blocks of word/document.xml. */
export function bodyBlocks(
  bytes: Uint8Array,
  parts: DocxParts,
): DocxBody | { readonly fault: XmlFault } {
  const body: DocxBody = {
    blocks: [],
    notes: [],
    paragraphs: 0,
    tables: 0,
    tracked: false,
    carried: [],
  };
  const fault = readXml(bytes, new Set(["w:p", "w:tbl", "w:sdt"]), (element) =>
    addElement(element, body, parts),
  );
  closeCarried(body, parts);
  return fault === null ? body : { fault };
}

/** Adds a paragraph, a table, or what a container holds. */
export function addElement(element: XmlElement, body: DocxBody, parts: DocxParts): void {
  if (element.name === "w:p") addParagraph(element, body, parts);
  else if (element.name === "w:tbl") addTable(element, body, parts);
  else if (!isGone(element))
    for (const child of elementsOf(element)) addElement(child, body, parts);
}

function addParagraph(element: XmlElement, body: DocxBody, parts: DocxParts): void {
  body.paragraphs += 1;
  const properties = childNamed(element, "w:pPr");
  const mark = childNamed(properties, "w:rPr");
  if (isOn(mark, "w:vanish") && elementsOf(element).length <= 1) return;
  if (childNamed(mark, "w:del") !== undefined) return carryOn(element, body);
  const children =
    body.carried.length === 0 ? element.children : [...body.carried, ...element.children];
  body.carried = [];
  addText({ ...element, children }, properties, body, parts);
}

function carryOn(element: XmlElement, body: DocxBody): void {
  body.tracked = true;
  for (const child of elementsOf(element))
    if (child.name !== "w:pPr" && !isGone(child)) body.carried.push(child);
}

/** A table and the end of the text close what was carried on. */
function closeCarried(body: DocxBody, parts: DocxParts): void {
  const children = body.carried;
  body.carried = [];
  if (children.length > 0)
    addText({ name: "w:p", attributes: {}, children }, undefined, body, parts);
}

function addText(
  element: XmlElement,
  properties: XmlElement | undefined,
  body: DocxBody,
  parts: DocxParts,
): void {
  const number = body.paragraphs;
  const text = readParagraphText(element, parts, body.notes);
  body.tracked ||= text.tracked;
  const lines = text.lines.map((line): Line => ({ ...line, number }));
  if (lines.some((line) => line.text.trim() !== ""))
    addBlock(body, blockOf(lines, properties, parts));
  else if (text.boxes.length === 0 && isHorizontalLine(element))
    body.blocks.push({ kind: "rule", lines: [{ text: "---", number }] });
  for (const box of text.boxes) addElement(box, body, parts);
}

/** Converters print what an image shows in its place where they have no image, and once more as its caption. */
function addBlock({ blocks }: DocxBody, block: Block): void {
  const above = blocks.at(-1);
  if (block.kind === "caption" && above?.kind === "paragraph" && textOf(above) === textOf(block))
    blocks[blocks.length - 1] = { ...above, kind: "caption" };
  blocks.push(block);
}

function textOf({ lines }: Block): string {
  return lines.map(({ text }) => text.trim()).join(" ");
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
  if (style?.contents === true) return { kind: "paragraph", region: "navigation", lines };
  if (field !== null && level === null) return { kind: "metadata", field, printed: true, lines };
  if (style?.caption === true) return { kind: "caption", lines };
  if (level !== null) return { kind: "heading", level: Math.min(6, level), lines };
  if (mark !== null) return { kind: "item", level: (reference?.level ?? 0) + 1, ...mark, lines };
  return { kind: style?.quote === true ? "quote" : "paragraph", lines };
}

function addTable(table: XmlElement, body: DocxBody, parts: DocxParts): void {
  closeCarried(body, parts);
  body.tables += 1;
  if (!isDataTable(table)) return elementsOf(table).forEach((row) => addElement(row, body, parts));
  for (const block of rowBlocks(table, body, parts)) body.blocks.push(block);
}
