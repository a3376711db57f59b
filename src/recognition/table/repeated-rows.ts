// A table with one row for each signatory and something else ("signatory, constituency") repeats names without meaning
// that anybody signed twice.

import type { ListEntry } from "../list/signatory-list.ts";

/** Whether a good part of the names stand in several rows that differ in another column. */
export function isRepeatedPerColumn(entries: readonly ListEntry[]): boolean {
  const rows = new Map<string, Set<string>>();
  for (const { text, row } of entries) {
    const known = rows.get(text) ?? new Set<string>();
    rows.set(text, known.add((row.cells ?? []).join("\u0000")));
  }
  const repeated = [...rows.values()].filter((variants) => variants.size > 1).length;
  return repeated >= 3 && repeated >= 0.02 * rows.size;
}
