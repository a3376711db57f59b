// Tables in which a person's given name and family name stand in columns of their own.

import type { Row } from "../rows/rows.ts";
import { namePart } from "./table-header.ts";

/** The rows with the whole name in the first of both columns, and nothing in the other; unchanged where none are divided. */
export function withWholeNames(header: Row | null, rows: readonly Row[]): readonly Row[] {
  const columns = dividedColumns(header?.cells ?? []);
  return columns === null ? rows : namesTogether(rows, columns);
}

/** Columns, counted from 0. */
export interface Divided {
  readonly given: number;
  readonly family: number;
}

/** The whole name in the first of both columns. */
export function namesTogether(rows: readonly Row[], columns: Divided): readonly Row[] {
  return rows.map((row) => withWholeName(row, columns));
}

/** A column for one part, and one for the other; "name" beside one of them is the other part. */
function dividedColumns(labels: readonly string[]): Divided | null {
  const parts = labels.map(namePart);
  const only = (part: (typeof parts)[number]): number =>
    parts.filter((own) => own === part).length === 1 ? parts.indexOf(part) : -1;
  const [given, family, name] = [only("given"), only("family"), only("name")];
  if (given >= 0 && family >= 0) return { given, family };
  if (given >= 0 && name >= 0) return { given, family: name };
  return family >= 0 && name >= 0 ? { given: name, family } : null;
}

function withWholeName(row: Row, { given, family }: Divided): Row {
  const whole = (cells: readonly string[]): string[] => {
    const name = `${cells[given] ?? ""} ${cells[family] ?? ""}`.trim();
    const [first, other] = [Math.min(given, family), Math.max(given, family)];
    return cells.map((cell, at) => (at === first ? name : at === other ? "" : cell));
  };
  return {
    ...row,
    cells: row.cells === null ? null : whole(row.cells),
    block:
      row.block.cells === undefined ? row.block : { ...row.block, cells: whole(row.block.cells) },
  };
}
