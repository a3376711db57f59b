// Several rows that are one.

import type { CollectedRow } from "../collect/collected.ts";

/** The first row with the words and lines of all, in the group of the first; at least one row. */
export function joinedRows(rows: readonly CollectedRow[]): CollectedRow {
  const first = rows[0] as CollectedRow;
  return {
    ...first,
    row: {
      ...first.row,
      text: rows.map(({ row }) => row.text).join(" "),
      raw: rows.map(({ row }) => row.raw).join(" "),
      lines: rows.flatMap(({ row }) => row.lines),
    },
  };
}
