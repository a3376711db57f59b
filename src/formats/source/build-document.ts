// Collects blocks in source order and closes them into a document.

import type { Block, Document, DocumentFormat, Line } from "#recognition/document.ts";

/** A document of these blocks; blocks and lines without any text are left out. */
export function buildDocument(
  format: DocumentFormat,
  blocks: readonly Block[],
  more: { readonly language?: string; readonly notices?: readonly string[] } = {},
): Document {
  const kept = blocks
    .map(withoutEmptyLines)
    .filter((block) => block.lines.length > 0 || block.kind === "rule");
  const lines = kept.flatMap((block) => block.lines);
  const document = { format, blocks: kept, lines, notices: more.notices ?? [] };
  return more.language === undefined ? document : { ...document, language: more.language };
}

function withoutEmptyLines(block: Block): Block {
  const bears = (line: Line): boolean => line.text.trim() !== "";
  return block.lines.every(bears) ? block : { ...block, lines: block.lines.filter(bears) };
}
