// The tables of a document whose columns a person may want to name otherwise.

import { isContentRow } from "../list/content.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { RecognisedTable } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";
import { tablesOf } from "../table/table-list.ts";
import { readColumns, recognisedTable } from "./read-columns.ts";

/** Those that are lists; where nothing is one, those that may have been meant as one. */
export function tablesIn(rows: readonly Row[], lists: readonly SignatoryList[]): RecognisedTable[] {
  const listed = lists.flatMap(({ table }) => table ?? []);
  if (lists.length > 0) return listed.slice(0, mostTables);
  return tablesOf(rows.filter(isContentRow))
    .filter(mayBeList)
    .slice(0, mostTables)
    .map((table) => recognisedTable(table, readColumns(table), false));
}

/** More tables than anybody corrects by hand. */
const mostTables = 20;
const mostColumns = 60;

function mayBeList(table: readonly Row[]): boolean {
  const width = Math.max(...table.map(({ cells }) => cells?.length ?? 0));
  return table.length >= 2 && width <= mostColumns;
}
