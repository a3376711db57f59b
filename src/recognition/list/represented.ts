// Organisations each with the person who speaks for it behind a tab or a wide gap: the organisations sign.

import { tidy } from "../rows/tidy.ts";
import type { CollectedRow } from "./collect.ts";
import { headOf, looksLikePerson, shapeOf } from "./shape.ts";
import type { ListEntry } from "./signatory-list.ts";

/** The organisations, or null where the rows are set otherwise. */
export function representedRows(rows: readonly CollectedRow[]): ListEntry[] | null {
  if (rows.length < 2) return null;
  const pairs = rows.map(({ row }) =>
    /^(\S.*?)(?:\t+|(?: |\u00a0){3,})(\S.*)$/u.exec(row.raw.trim()),
  );
  const found = pairs.filter((pair) => pair !== null);
  const organisations = found.filter(([, first = ""]) => shapeOf(tidy(first)).organisation).length;
  const persons = found.filter(([, , second = ""]) => isPerson(tidy(second))).length;
  if (found.length < 0.8 * rows.length || organisations < 0.5 * found.length) return null;
  if (persons < 0.7 * found.length) return null;
  return rows.map(({ row, group, kind }, index): ListEntry => ({
    raw: row.raw,
    text: tidy(pairs[index]?.[1] ?? row.text),
    printed: row.text,
    row,
    group,
    kind: kind ?? "organisation",
  }));
}

function isPerson(text: string): boolean {
  return looksLikePerson(headOf(text)) && !shapeOf(headOf(text)).organisation;
}
