// Lines that a semicolon ends, each one entry: the commas inside them part nothing, and the full stop of the last one is
// the list's.

import type { CollectedRow } from "./collect.ts";

/** The rows without those signs, or null where they are not set so. */
export function endedRows(rows: readonly CollectedRow[]): CollectedRow[] | null {
  const ended = rows.filter(({ row }) => end.test(row.text)).length;
  if (rows.length < 3 || ended < 0.7 * (rows.length - 1)) return null;
  if (rows.some(({ row }) => /[;；]\s*\S/u.test(row.text))) return null;
  return rows.map((collected, at) => {
    const bare = collected.row.text.replace(at === rows.length - 1 ? lastEnd : end, "");
    return { ...collected, row: { ...collected.row, text: bare } };
  });
}

const end = /\s*[;；]$/u;
/** Not that of an abbreviation: "e.V.", "Ltd." */
const lastEnd = /\s*[;；]$|(?<=\p{L}{3}|[)）”“»\d]|\p{Script=Han}{2})[.。]$/u;
