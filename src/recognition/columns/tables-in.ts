// The tables of a document whose columns a person may want to name otherwise.

import { isContentRow } from "../list/content.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { RecognisedTable } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";
import { tablesOf } from "../table/table-list.ts";
import { readColumns, recognisedTable } from "./read-columns.ts";

/** Those that are lists and those of which a person spoke; where nothing is one, those that may have been meant as one. */
export function tablesIn(rows: readonly Row[], lists: readonly SignatoryList[]): RecognisedTable[] {
  const listed = lists.flatMap(({ table }) => table ?? []);
  const known = new Set(listed.map(({ line }) => line));
  const others = tablesOf(rows.filter(isContentRow))
    .filter(([first]) => !known.has(first?.line ?? 0))
    .filter((table) => (lists.length > 0 ? isSpokenOf(table) : mayBeList(table)))
    .map((table) => recognisedTable(table, readColumns(table), false));
  const tops = topsOf(rows);
  return [...listed, ...others]
    .toSorted((one, other) => one.line - other.line)
    .slice(0, mostTables)
    .map((table) => withTop(table, tops.get(table.line)));
}

function withTop(table: RecognisedTable, top: number | undefined): RecognisedTable {
  return top === undefined || top === table.line ? table : { ...table, top };
}

function isSpokenOf([first]: readonly Row[]): boolean {
  return (first?.block.stated?.columns ?? []).length > 0;
}

/** By the line of each row of a table that of the table's first. */
function topsOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  let first: Row | undefined;
  for (const row of rows.filter(({ cells }) => cells !== null)) {
    if (first === undefined || first.block.group !== row.block.group) first = row;
    tops.set(row.line, first.line);
  }
  return tops;
}

/** More tables than anybody corrects by hand. */
const mostTables = 20;
const mostColumns = 60;

function mayBeList(table: readonly Row[]): boolean {
  const width = Math.max(...table.map(({ cells }) => cells?.length ?? 0));
  return table.length >= 2 && width <= mostColumns;
}
