// Entries set as cards under headings, a heading for each group: the tables between the headings are one list.

import { isContentRow } from "../list/content.ts";
import { isKindLabel } from "../group/kind-label.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories } from "../words/cues.ts";

/** Tables of the same few columns with nothing but a heading of the same level above each, three and more, as one. */
export function joinedUnderHeadings(rows: readonly Row[], tables: readonly Row[][]): Row[][] {
  const joined: Row[][] = [];
  for (let at = 0; at < tables.length; at += 1) {
    const run = runFrom(rows, tables, at);
    joined.push(run.length >= 3 ? run.flat() : (tables[at] as Row[]));
    if (run.length >= 3) at += run.length - 1;
  }
  return joined;
}

function runFrom(rows: readonly Row[], tables: readonly Row[][], start: number): Row[][] {
  const run: Row[][] = [];
  const level = headingAbove(rows, tables[start])?.block.level;
  for (const table of tables.slice(start)) {
    const heading = headingAbove(rows, table);
    const last = run.at(-1)?.at(-1);
    if (heading === null || heading.block.level !== level || !areCards(table)) return run;
    if (last !== undefined && heading.index !== last.index + 1) return run;
    run.push(table);
  }
  return run;
}

/** The heading right above a table, where it names a group and announces nothing. */
function headingAbove(rows: readonly Row[], table: readonly Row[] | undefined): Row | null {
  const above = rows[(table?.[0]?.index ?? 0) - 1];
  const heads = above?.kind === "heading" && isContentRow(above) && !/[.!?:：]$/u.test(above.text);
  return heads && !announcesSignatories(above.text) && !isKindLabel(above.text) ? above : null;
}

function areCards(table: readonly Row[]): boolean {
  return table.every(({ block, cells }) => block.field === undefined && (cells?.length ?? 0) <= 3);
}

/** The headings between the rows of a list, and each entry with the one above it as its group. */
export function inGroups(
  rows: readonly Row[],
  body: readonly Row[],
  entries: readonly ListEntry[],
): { readonly entries: ListEntry[]; readonly headings: number[] } {
  const headings = new Map<number, Row>();
  let heading: Row | null = null;
  for (const row of body) {
    const above = rows[row.index - 1];
    if (above?.kind === "heading") heading = above;
    if (heading !== null) headings.set(row.index, heading);
  }
  const heads = new Set([...headings.values()].map(({ index }) => index));
  if (heads.size < 3) return { entries: [...entries], headings: [] };
  return {
    entries: entries.map((entry) => ({
      ...entry,
      group: headings.get(entry.row.index)?.text ?? entry.group,
    })),
    headings: [...heads],
  };
}
