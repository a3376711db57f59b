// Single lines that a person says name signatories: without their list marks, read as the entries of one list.

import type { Line } from "../document.ts";
import { rowsOf } from "../rows/rows.ts";
import { readEntries, type ReadEntry } from "./read-entries.ts";

export type ReadLines = (lines: readonly Line[]) => readonly ReadEntry[];

/** One or more entries of each line, which they name; none of a line that reads as nothing. */
export const readLines: ReadLines = (lines) => {
  const blocks = lines.map((line) => ({ kind: "paragraph" as const, lines: [line] }));
  const rows = rowsOf({ format: "html", lines, blocks, notices: [] });
  return readEntries({
    entries: rows.map((row) => ({ row, raw: row.raw, text: row.text, group: null, kind: null })),
  });
};
