/**
 * A recognised file as text that is written and read in pieces: one JSON object a line. The first holds what is short;
 * each later one a stretch of one long list. Nobody who reads thirty thousand entries holds the event loop for all of them.
 */
import type { StatedColumns } from "#recognition/columns/column-use.ts";
import type { Document, Line } from "#recognition/document.ts";
import type { RecognisedStatement, RecognisedTable } from "#recognition/recognised-statement.ts";

export interface RecognisedFile {
  readonly recognised: RecognisedStatement;
  /** The source, line by line, to be shown beside what was understood. */
  readonly lines: readonly SourceLine[];
}

export interface SourceLine extends Pick<Line, "number" | "text"> {
  /** Of a row of a table whose columns may be named otherwise. */
  readonly cells?: readonly string[];
}

/** What a reader is told before the bytes of the file. */
export interface ReaderTask {
  readonly name: string;
  readonly columns: readonly StatedColumns[];
  /** Each line gets a number of its own (number-lines.ts): somebody is to point at lines. */
  readonly numbered?: boolean;
}

/** The lines of a document, those of its tables with their cells. */
export function sourceLines(
  { lines, blocks }: Document,
  tables: readonly RecognisedTable[],
): SourceLine[] {
  const cells = new Map<number, readonly string[]>();
  if (tables.length > 0)
    for (const block of blocks) {
      const line = block.lines[0]?.number ?? 0;
      const isIn = tables.some((table) => line >= (table.top ?? table.line) && line <= table.last);
      if (block.kind === "row" && block.cells !== undefined && isIn) cells.set(line, block.cells);
    }
  return lines.map(({ number, text }) => {
    const own = cells.get(number);
    return own === undefined ? { number, text } : { number, text, cells: own };
  });
}

/** What a reader says first: it has started. */
export const ready = '{"ready":true}\n';
/** And last: it has nothing more to say. */
export const finished = '{"end":true}\n';

type LongLists = Pick<RecognisedStatement, "signatories" | "duplicates" | "notUnderstood"> & {
  readonly lines: RecognisedFile["lines"];
};

/** Elements of a list on one line: some milliseconds of parsing. */
const stretch = 500;

export function* formatKept({ recognised, lines }: RecognisedFile): Iterable<string> {
  const { signatories, duplicates, notUnderstood, ...short } = recognised;
  const long: Record<keyof LongLists, readonly unknown[]> = {
    signatories,
    duplicates,
    notUnderstood,
    lines: lines.map(keptLine),
  };
  yield `${JSON.stringify({ format: 2, recognised: short })}\n`;
  for (const [name, list] of Object.entries(long) as [string, readonly unknown[]][])
    for (let from = 0; from < list.length; from += stretch)
      yield `${JSON.stringify({ [name]: list.slice(from, from + stretch) })}\n`;
  yield finished;
}

/** Null for what is not such a text, or not the whole of one. */
export async function parseKept(kept: string): Promise<RecognisedFile | null> {
  const long: Record<keyof LongLists, unknown[]> = {
    signatories: [],
    duplicates: [],
    notUnderstood: [],
    lines: [],
  };
  let short: ShortPart | null = null;
  let ended = false;
  for (const line of linesOf(kept)) {
    const piece = JSON.parse(line) as Piece;
    if (piece.format === 2) short = piece.recognised ?? null;
    if (piece.end) ended = true;
    for (const name of Object.keys(long) as (keyof LongLists)[])
      long[name].push(...(piece[name] ?? []));
    await nextTurn();
  }
  if (!short || !ended) return null;
  const { lines, ...lists } = long as unknown as {
    -readonly [name in keyof LongLists]: LongLists[name];
  };
  // A file kept by an older version says nothing of tables.
  const recognised: RecognisedStatement = { ...short, ...lists, tables: short.tables ?? [] };
  return { recognised, lines: lines.map(withText) };
}

/** Cells are kept once: the text of a row is nothing else. */
function keptLine({ number, text, cells }: SourceLine): Partial<SourceLine> {
  if (cells === undefined) return { number, text };
  return text === textOfCells(cells) ? { number, cells } : { number, text, cells };
}

function withText(line: SourceLine | Omit<SourceLine, "text">): SourceLine {
  return "text" in line ? line : { ...line, text: textOfCells(line.cells ?? []) };
}

function textOfCells(cells: readonly string[]): string {
  return cells.join(" | ");
}

type ShortPart = Omit<RecognisedStatement, Exclude<keyof LongLists, "lines"> | "tables"> &
  Partial<Pick<RecognisedStatement, "tables">>;

type Piece = { readonly [name in keyof LongLists]?: readonly unknown[] } & {
  readonly format?: number;
  readonly recognised?: ShortPart;
  readonly end?: boolean;
};

function* linesOf(text: string): Iterable<string> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const until = end < 0 ? text.length : end;
    if (until > from) yield text.slice(from, until);
    from = until + 1;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
