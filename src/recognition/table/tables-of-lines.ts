// Tables that are none: a frame of one column around lines, or a list set in several columns. Their cells are read as the
// lines that they are, in the order in which they were written.

import type { Block, Line } from "../document.ts";
import { looksLikePerson } from "../list/shape.ts";
import { plainLabel } from "./plain-label.ts";
import { isGrid } from "./table-columns.ts";
import { exactMeaning } from "./table-header.ts";
import { markerOf } from "../rows/marker.ts";
import { fold, tidy } from "../rows/tidy.ts";

/** The blocks with such tables as paragraphs; all others as they are. */
export function withTablesOfLines(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({ kind }) => kind === "row")) return blocks;
  return tablesAmong(blocks).flatMap((table) => linesOf(table) ?? table);
}

/** Runs of rows of one table, with the lines of its frame between them, and every other block alone. */
function tablesAmong(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const [at, block] of blocks.entries()) {
    const open = runs.at(-1);
    const next = block.kind === "rule" ? blocks[at + 1] : block;
    if (open !== undefined && isRow(open[0]) && isRow(next) && open[0]?.group === next?.group)
      open.push(block);
    else runs.push([block]);
  }
  return runs;
}

function isRow(block: Block | undefined): boolean {
  return (
    block?.kind === "row" &&
    block.field === undefined &&
    block.cells !== undefined &&
    block.stated === undefined
  );
}

function linesOf(table: readonly Block[]): Block[] | null {
  if (!isRow(table[0]) || table.length < 2) return null;
  const width = table.reduce((most, { cells }) => Math.max(most, cells?.length ?? 0), 0);
  const places = cellsOf(table).filter(({ text }) => text !== "");
  if (places.length < 2) return null;
  if (width === 1) return isHeaded(table[0]) ? null : places.map(paragraphOf);
  if (width > 6 || places.length < 3) return null;
  const headed = isHeaded(table[0]);
  const order =
    byNumber(places) ??
    (headed || !isClosedAlike(places) ? null : places) ??
    (headed || places.length < 4 ? null : inColumns(table, places, width));
  return order?.map(paragraphOf) ?? null;
}

/** A grid of names and nothing else is read as a table already. */
function inColumns(
  table: readonly Block[],
  places: readonly Cell[],
  width: number,
): readonly Cell[] | null {
  const grid = (): boolean =>
    isGrid(table.map((block) => ({ block, cells: block.cells?.map(tidy) ?? null })));
  const persons = ofPersons(places, width);
  const order = persons ?? byAlphabet(places);
  return order !== persons && grid() ? null : order;
}

function isHeaded(first: Block | undefined): boolean {
  if (first === undefined) return false;
  return (
    first.header === true ||
    (first.cells ?? []).some((cell) => cell.length <= 60 && exactMeaning(plainLabel(cell)) !== null)
  );
}

interface Cell {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function cellsOf(table: readonly Block[]): Cell[] {
  return table.flatMap((block, row) =>
    (block.cells ?? []).map((text, column) => ({ block, row, column, text: text.trim() })),
  );
}

function paragraphOf({ block, text }: Cell): Block {
  const number = block.lines[0]?.number ?? 0;
  const parts = text.split("\n").filter((part) => part.trim() !== "");
  const lines = parts.map((part, at): Line =>
    at < parts.length - 1 ? { text: part, number, broken: true } : { text: part, number },
  );
  const region = block.region === undefined ? {} : { region: block.region };
  return { kind: "paragraph", lines, ...region };
}

/** Every cell has a list mark of its own: by their numbers, or row by row where they are dashes and dots. */
function byNumber(cells: readonly Cell[]): readonly Cell[] | null {
  const marked = cells.map((cell) => ({ cell, marker: markerOf(tidy(cell.text)) }));
  if (marked.some(({ marker }) => marker === null)) return null;
  if (marked.every(({ marker }) => marker?.kind === "bullet" || marker?.kind === "glued"))
    return cells;
  const sorted = marked
    .map(({ cell, marker }) => ({ cell, ordinal: marker?.ordinal ?? -1 }))
    .toSorted((one, other) => one.ordinal - other.ordinal);
  const counts = sorted.every(
    ({ ordinal }, at) => at === 0 || ordinal - (sorted[at - 1]?.ordinal ?? 0) === 1,
  );
  return counts ? sorted.map(({ cell }) => cell) : null;
}

/** Semicolons, commas or stops close the cells as they close the items of a list. */
function isClosedAlike(cells: readonly Cell[]): boolean {
  const closed = (signs: RegExp): boolean =>
    cells.slice(0, -1).every(({ text }) => signs.test(text));
  return closed(/[;；؛]$/u) || closed(/[,，،、]$/u) || closed(/\p{L}{3}\.$|[。」』]$/u);
}

/** The alphabet runs through all columns, row by row or column by column: nothing that stands beside a name does so. */
function byAlphabet(cells: readonly Cell[]): readonly Cell[] | null {
  if (cells.length < 8 || new Set(cells.map(({ text }) => fold(text))).size < cells.length)
    return null;
  if (isInOrder(cells)) return cells;
  const down = cells.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const goesOn = down.every((cell, at) => {
    const before = down[at - 1];
    return before === undefined || before.column === cell.column || isBefore(before, cell);
  });
  return goesOn && isInOrder(down) ? down : null;
}

function isInOrder(cells: readonly Cell[]): boolean {
  const pairs = cells.slice(1);
  const right = pairs.filter((cell, at) => isBefore(cells[at] as Cell, cell)).length;
  return right >= 0.9 * pairs.length && new Set(cells.map(({ text }) => fold(text)[0])).size >= 4;
}

function isBefore(one: Cell, other: Cell): boolean {
  return fold(one.text) <= fold(other.text);
}

/** In every column the cells begin with a person's name and go on with who that is. */
function ofPersons(cells: readonly Cell[], width: number): readonly Cell[] | null {
  const columns = Array.from({ length: width }, (_, column) =>
    cells.filter((cell) => cell.column === column),
  );
  const led = columns.every(
    (own) => own.length > 0 && own.filter(isPersonWithMore).length >= 0.7 * own.length,
  );
  return led ? cells : null;
}

function isPersonWithMore({ text }: Cell): boolean {
  const head = /^([^,;:(\n–—]{4,60}?)\s*[,;:(\n–—]\s*\S/u.exec(text)?.[1];
  return head !== undefined && looksLikePerson(tidy(head));
}
