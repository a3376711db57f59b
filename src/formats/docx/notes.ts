// Footnotes and endnotes, behind the text, in the order in which it refers to them.

import type { Block, Line } from "#recognition/document.ts";
import { readXml } from "../source/xml.ts";
import type { DocxBody, DocxParts } from "./body.ts";
import { contentOf } from "./content.ts";
import { readParagraphText } from "./paragraph-text.ts";

/** The notes of one part ("word/footnotes.xml") that the body refers to. */
export function noteBlocks(
  bytes: Uint8Array | undefined,
  body: DocxBody,
  parts: DocxParts,
): Block[] {
  if (bytes === undefined) return [];
  const notes: [number, Block[]][] = [];
  readXml(bytes, new Set(["w:footnote", "w:endnote"]), (note) => {
    const kind = note.name === "w:footnote" ? "footnotes" : "endnotes";
    const place = body.notes.indexOf(`${kind} ${note.attributes["id"] ?? ""}`);
    if (place < 0) return;
    const paragraphs = contentOf(note)
      .filter(({ name }) => name === "w:p")
      .map((paragraph) => readParagraphText(paragraph, parts, []).lines);
    notes.push([
      place,
      paragraphs.map((lines, index) =>
        noteBlock(lines, body, index === 0 ? `[${place + 1}] ` : ""),
      ),
    ]);
  });
  return notes.toSorted(([one], [other]) => one - other).flatMap(([, blocks]) => blocks);
}

function noteBlock(lines: readonly Omit<Line, "number">[], body: DocxBody, label: string): Block {
  body.paragraphs += 1;
  const number = body.paragraphs;
  return {
    kind: "note",
    lines: lines.map(({ text, broken }, index): Line => {
      const line: Line = { text: (index === 0 ? label : "") + text.trim(), number };
      return broken === true ? { ...line, broken } : line;
    }),
  };
}
