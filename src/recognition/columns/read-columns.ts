// A table's header, its body, and what its columns hold: as a person says, else by labels and content.

import type { RecognisedTable } from "../recognised-statement.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { namesTogether, withWholeNames } from "../table/divided-names.ts";
import { hasLabelAbove, isFirstOfGrid, isUnlikeBody } from "../table/header-row.ts";
import { columnsOf } from "../table/table-columns.ts";
import { isHeaderRow, namePart } from "../table/table-header.ts";
import {
  type ColumnMeaning,
  type ColumnUse,
  meaningOf,
  type StatedColumns,
  useOf,
} from "./column-use.ts";

export interface TableColumns {
  readonly header: Row | null;
  /** The rows below the header, halves of a name put together. */
  readonly body: readonly Row[];
  readonly meanings: readonly ColumnMeaning[];
  readonly uses: readonly ColumnUse[];
  readonly stated: boolean;
}

export function readColumns(rows: readonly Row[]): TableColumns {
  const stated = rows[0]?.block.stated;
  if (stated === undefined) return guessed(rows, headerOf(rows));
  const isByLabels = stated.header && stated.columns.length === 0;
  return isByLabels ? { ...guessed(rows, rows[0] as Row), stated: true } : asStated(rows, stated);
}

export function recognisedTable(
  rows: readonly Row[],
  { header, uses, stated }: TableColumns,
  listed: boolean,
): RecognisedTable {
  const [line, last] = [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
  const { sheet } = rows[0]?.block ?? {};
  const named = sheet === undefined ? {} : { sheet };
  return { line, last, ...named, header: header !== null, columns: uses, stated, listed };
}

function asStated(rows: readonly Row[], stated: StatedColumns): TableColumns {
  const width = Math.max(...rows.map(({ cells }) => cells?.length ?? 0));
  const uses = Array.from({ length: width }, (_, at) => stated.columns[at] ?? "other");
  const below = stated.header ? rows.slice(1) : rows;
  const [given, family] = [uses.indexOf("given"), uses.indexOf("family")];
  const body = given < 0 || family < 0 ? below : namesTogether(below, { given, family });
  const header = stated.header ? (rows[0] as Row) : null;
  return { header, body, meanings: uses.map(meaningOf), uses, stated: true };
}

function headerOf(rows: readonly Row[]): Row | null {
  const first = rows[0] as Row;
  const labelled = (isHeaderRow(first) || hasLabelAbove(rows)) && !isFirstOfGrid(rows);
  return labelled || isUnlikeBody(rows) ? first : null;
}

function guessed(rows: readonly Row[], header: Row | null): TableColumns {
  const below = withoutTotal(header === null ? rows : rows.slice(1));
  const body = withWholeNames(header, below);
  const parts = (header?.cells ?? []).map(namePart);
  const isDivided = (column: number): boolean => body !== below && (parts[column] ?? null) !== null;
  const meanings = columnsOf(header, body).map((meaning, column) =>
    isDivided(column) ? "person" : meaning,
  );
  const uses = meanings.map((meaning, column) =>
    isDivided(column) ? halfOf(parts, column) : useOf(meaning),
  );
  return { header, body, meanings, uses, stated: false };
}

/** "Name" beside one half is the other. */
function halfOf(parts: readonly ReturnType<typeof namePart>[], column: number): ColumnUse {
  const own = parts[column];
  if (own === "given" || own === "family") return own;
  return parts.includes("given") ? "family" : "given";
}

/** The last row may sum up the others: it says so, or repeats the last number behind a line of the frame. */
function withoutTotal(body: readonly Row[]): readonly Row[] {
  const [before, last] = body.slice(-2);
  if (body.length < 3 || before === undefined || last === undefined) return body;
  if (isTotal(last)) return body.slice(0, -1);
  const [count, total] = [before.cells?.[0], last.cells?.[0]];
  const apart = last.index - before.index > 1;
  return apart && count === total && /^\d+$/u.test(total ?? "") ? body.slice(0, -1) : body;
}

/** "Total | 4": a word for the sum, and figures in all other cells. */
function isTotal({ cells }: Row): boolean {
  const [word = "", ...others] = (cells ?? []).filter((cell) => cell.trim() !== "");
  return (
    others.length > 0 &&
    others.every((cell) => /^[\p{Nd}\s.,%]+$/u.test(cell)) &&
    totals.test(fold(word))
  );
}

const totals =
  /^(?:(?:grand |sub-?)?totale?n?|totaal|totalt|sum(?:me|ma|a)?|gesamt(?:zahl|summe)?|insgesamt|i alt|yhteensa|kokku|kopa|viso|razem|suma|celkem|celkom|ukupno|skupaj|osszesen|toplam|gjithsej|jumlah|tong(?: cong)?|итого|всего|разом|усього|общо|вкупно|укупно|συνολο|المجموع|סך הכל|合計|合计|總計|总计|計|合計数|합계|총계)\s*:?$/u;
