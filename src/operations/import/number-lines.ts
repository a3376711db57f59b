/**
 * Lines that a person can point at. A web page may hold its whole list on one line, a paragraph of Word several, and each
 * sheet of a workbook begins at 1 again: there the source's own numbers name more than one line.
 */
import type { Block, Document, Line } from "#recognition/document.ts";

/** Every line under a number that no other has, rising; it stays the source's own wherever that is larger than all before. */
export function numberLines(document: Document): Document {
  const { lines, blocks } = document;
  if (lines.every(({ number }, at) => at === 0 || number > (lines[at - 1]?.number ?? 0)))
    return document;
  const own = new Map<Line, Line>();
  let last = 0;
  for (const line of lines) {
    last = Math.max(last + 1, line.number);
    own.set(line, { ...line, number: last });
  }
  const renumbered = (line: Line): Line => own.get(line) ?? line;
  return {
    ...document,
    lines: lines.map(renumbered),
    blocks: blocks.map((block): Block => ({ ...block, lines: block.lines.map(renumbered) })),
  };
}
