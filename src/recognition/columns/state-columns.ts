// A document with what a person says of its tables, on each of their rows.

import type { Block, Document } from "../document.ts";
import type { StatedColumns } from "./column-use.ts";

/** A line that begins no table of the document says nothing. */
export function stateColumns(document: Document, stated: readonly StatedColumns[]): Document {
  if (stated.length === 0) return document;
  const byLine = new Map(stated.map((one) => [one.line, one]));
  let own: StatedColumns | undefined;
  let last: Block | undefined;
  const blocks = document.blocks.map((block) => {
    if (block.kind !== "row") return block;
    const begins = byLine.get(block.lines[0]?.number ?? 0);
    if (begins !== undefined || last?.group !== block.group) own = begins;
    last = block;
    return own === undefined ? block : { ...block, stated: own };
  });
  return { ...document, blocks };
}
