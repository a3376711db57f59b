// Comma-separated values after RFC 4180, read leniently (any line ending, ragged rows) and written strictly (CRLF).
// Spreadsheets run a cell that begins with = + - @ as a formula; `safeCsvCell` puts an apostrophe before such a cell.

export type CsvSeparator = "," | ";" | "\t" | "|";

export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based line of the text at which the row begins. */
  readonly line: number;
  /** A quotation mark opens a cell and nothing closes it: it was left out, and the cell ends as if it were not there. */
  readonly stray?: true;
}

/**
 * Rows of a CSV text. A quotation that never closes, or closes some lines further down in the middle of words, is none:
 * the rows below it are not swallowed. A row without any character is left out.
 */
export function parseCsv(text: string, separator: CsvSeparator = ","): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at, separator);
    if (row.cells.length > 1 || row.cells[0] !== "")
      rows.push({ cells: row.cells, line, ...(row.stray && { stray: true }) });
    line += row.lines;
    at = row.next;
  }
  return rows;
}

/** The separator that a text's first lines use most evenly. */
export function csvSeparatorOf(text: string): CsvSeparator {
  const head = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/u)
    .slice(0, 20)
    .filter((line) => line.trim() !== "");
  const counts = ([",", ";", "\t", "|"] as const).map((separator) => {
    const cells = head.map((line) => parseCsv(line, separator)[0]?.cells.length ?? 1);
    const least = Math.min(...cells);
    return { separator, columns: head.length === 0 ? 1 : least };
  });
  const best = counts.reduce((one, other) => (other.columns > one.columns ? other : one));
  return best.columns > 1 ? best.separator : ",";
}

/** One CSV text: every row ends with CRLF, cells are quoted where they must be. */
export function formatCsv(
  rows: readonly (readonly string[])[],
  separator: CsvSeparator = ",",
): string {
  return rows
    .map((row) => `${row.map((cell) => quoteCell(cell, separator)).join(separator)}\r\n`)
    .join("");
}

/** The cell with an apostrophe before it when a spreadsheet would take it for a formula. */
export function safeCsvCell(cell: string): string {
  return /^[\s]*[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}

interface ReadRow {
  readonly cells: string[];
  readonly next: number;
  readonly lines: number;
  readonly stray: boolean;
}

function readRow(text: string, start: number, separator: string): ReadRow {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  let stray = false;
  for (;;) {
    const opened = text[at] === '"' ? readQuoted(text, at) : null;
    const isStray = opened !== null && !closes(text, opened, separator);
    stray ||= isStray;
    const quoted = isStray ? null : opened;
    const plain = readPlain(text, quoted?.next ?? (isStray ? at + 1 : at), separator);
    const isBlank = (quoted?.lines ?? 0) > 0 && plain.value.trim() === "";
    cells.push((quoted?.value ?? "") + (isBlank ? "" : plain.value));
    lines += quoted?.lines ?? 0;
    at = plain.next;
    if (text[at] !== separator) break;
    at += 1;
  }
  if (text[at] === "\r") at += 1;
  if (text[at] === "\n") at += 1;
  return { cells, next: at, lines: lines + 1, stray };
}

interface ReadCell {
  readonly value: string;
  readonly next: number;
}

interface ReadQuoted extends ReadCell {
  readonly lines: number;
  readonly isClosed: boolean;
}

/** Words behind the closing mark are forgiven in one line (`"Buoy" Watch`), blanks behind it in several. */
function closes(text: string, { isClosed, lines, next }: ReadQuoted, separator: string): boolean {
  let at = next;
  while (text[at] === " ") at += 1;
  const after = text[at];
  const isAtEnd = after === undefined || after === separator || after === "\n" || after === "\r";
  return isClosed && (lines === 0 || isAtEnd);
}

function readPlain(text: string, start: number, separator: string): ReadCell {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r")
    at += 1;
  return { value: text.slice(start, at), next: at };
}

function readQuoted(text: string, start: number): ReadQuoted {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    parts.push(text.slice(at, end));
    if (quote < 0) return { value: "", next: end, lines: 0, isClosed: false };
    if (text[quote + 1] !== '"') {
      const lines = lineBreaks(text, start, quote);
      return { value: parts.join(""), next: quote + 1, lines, isClosed: true };
    }
    parts.push('"');
    at = quote + 2;
  }
}

function lineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) count += 1;
  }
  return count;
}

function quoteCell(cell: string, separator: string): string {
  const plain =
    !cell.includes('"') &&
    !cell.includes(separator) &&
    !/[\r\n]/u.test(cell) &&
    cell.trim() === cell;
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
