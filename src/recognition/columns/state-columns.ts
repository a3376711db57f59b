// A document with what a person says of its tables, on each of their rows.

import type { Block, Document } from "../document.ts";
import type { StatedColumns } from "./column-use.ts";

/** A line at which no row stands says nothing. */
export function stateColumns(document: Document, stated: readonly StatedColumns[]): Document {
  if (stated.length === 0) return document;
  const byLine = new Map(stated.map((one) => [one.line, one]));
  const above = rowsAbove(stated);
  let own: StatedColumns | undefined;
  let last: Block | undefined;
  const blocks = document.blocks.map((block) => {
    if (block.kind !== "row") return block;
    const number = block.lines[0]?.number ?? 0;
    const begins = byLine.get(number) ?? above.get(number);
    if (begins !== undefined || last?.group !== block.group) own = begins;
    last = block;
    return own === undefined ? block : { ...block, stated: own };
  });
  return { ...document, blocks };
}

/** What stands above a header names nobody. */
function rowsAbove(stated: readonly StatedColumns[]): ReadonlyMap<number, StatedColumns> {
  return new Map(
    stated.flatMap(({ top, line }): [number, StatedColumns][] =>
      top === undefined || top >= line ? [] : [[top, { line: top, header: false, columns: [] }]],
    ),
  );
}
