// Tables in plain text: lines with the same number of parts, set apart by tabs or by three blanks and more.

import type { Block } from "../document.ts";

/** The cells of each line, or null when the block is no table. */
export function cellsOf(block: Block): string[][] | null {
  const rows = block.lines.map(({ text }) =>
    text
      .trim()
      .split(/\t+|\s{3,}/u)
      .map((cell) => cell.trim()),
  );
  const width = rows[0]?.length ?? 0;
  if (rows.length < 3 || width < 2) return null;
  const same = rows.filter((cells) => cells.length === width).length;
  return same >= 0.8 * rows.length && rows.every((cells) => cells.length <= width) ? rows : null;
}
