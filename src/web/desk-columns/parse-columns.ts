/** What the form of a table's columns says, and what all such corrections together say of a file. */
import type { Problem } from "#domain/refusal.ts";
import {
  columnUses,
  faultOf,
  type ColumnUse,
  type StatedColumns,
} from "#recognition/columns/column-use.ts";
import type { RecognisedTable } from "#recognition/recognised-statement.ts";
import type { Correction } from "../desk-import/correction.ts";

export type ColumnsCorrection = Extract<Correction, { do: "columns" }>;

/** @param read gives the text of a field, '' when it is absent. */
export function parseColumns(
  read: (name: string) => string,
  table: RecognisedTable,
): ColumnsCorrection | { readonly problems: readonly Problem[] } {
  const { line: begins, last, top = begins, columns, header } = table;
  const uses = columns.map((_, at) => useNamed(read(fieldOf(begins, at))));
  if (read("none") !== "")
    return statedAs(top, { line: top, header: false, columns: uses.map(() => "other") });
  const line = Number(/^\d{1,7}$/.exec(read("header"))?.[0] ?? 0);
  const isNamed = line >= top && line <= last;
  // The labels of another row say themselves what stands below them, unless a person says that, too.
  const isOther = isNamed && !(header && line === begins) && isSame(uses, columns);
  if (isOther) return statedAs(top, { line, header: true, columns: [] });
  const fault = faultOf(uses);
  if (fault !== null) return { problems: [{ field: fieldOf(begins, fault.at), code: fault.code }] };
  return statedAs(top, { line: isNamed ? line : begins, header: isNamed, columns: uses });
}

function statedAs(top: number, stated: StatedColumns): ColumnsCorrection {
  return { do: "columns", stated: top === stated.line ? stated : { ...stated, top } };
}

function isSame(one: readonly ColumnUse[], other: readonly ColumnUse[]): boolean {
  return one.every((use, at) => use === other[at]);
}

/** Field of the column that stands `at` places from the left, in the form of the table that begins at `line`. */
export function fieldOf(line: number, at: number): string {
  return `column-${line}-${at}`;
}

/** Of two about the same table the later holds. */
export function statedBy(corrections: readonly Correction[]): readonly StatedColumns[] {
  const byLine = new Map<number, StatedColumns>();
  for (const one of corrections)
    if (one.do === "columns") byLine.set(one.stated.top ?? one.stated.line, one.stated);
  return [...byLine.values()];
}

function useNamed(typed: string): ColumnUse {
  return columnUses.find((use) => use === typed) ?? "other";
}
