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
  { line, columns }: RecognisedTable,
): ColumnsCorrection | { readonly problems: readonly Problem[] } {
  const uses = columns.map((_, at) => useNamed(read(fieldOf(line, at))));
  const fault = faultOf(uses);
  if (fault !== null) return { problems: [{ field: fieldOf(line, fault.at), code: fault.code }] };
  return {
    do: "columns",
    stated: { line, header: read("header") !== "", columns: uses },
  };
}

/** Field of the column that stands `at` places from the left, in the form of the table that begins at `line`. */
export function fieldOf(line: number, at: number): string {
  return `column-${line}-${at}`;
}

/** Of two about the same table the later holds. */
export function statedBy(corrections: readonly Correction[]): readonly StatedColumns[] {
  const byLine = new Map<number, StatedColumns>();
  for (const one of corrections) if (one.do === "columns") byLine.set(one.stated.line, one.stated);
  return [...byLine.values()];
}

function useNamed(typed: string): ColumnUse {
  return columnUses.find((use) => use === typed) ?? "other";
}
