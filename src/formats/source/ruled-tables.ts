// Tables that text draws with lines of hyphens or equals signs, a stroke above each column: Pandoc's simple and multiline
// tables, the simple tables of reStructuredText. The strokes say where columns begin, whatever stands in the cells.

export interface RuledTable {
  /** Index of its first line, and behind its last. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly RuledRow[];
  /** Indexes of the lines that are drawn. */
  readonly drawn: readonly number[];
}

export interface RuledRow {
  readonly cells: readonly string[];
  /** Indexes of its lines. */
  readonly lines: readonly number[];
  readonly header: boolean;
}

/** From and to which column of signs; the last column has no end. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const mostLines = 50_000;
/** How many lines of a text are asked whether they belong to a table: strokes over and over are none of anybody's. */
const mostAsked = 100_000;
const mostColumns = 20;
const widest = 2000;
const mostHeader = 4;

/** All tables of a text in order; none within another. */
export function ruledTables(lines: readonly string[]): RuledTable[] {
  const tables: RuledTable[] = [];
  const asking = { left: mostAsked };
  let end = 0;
  for (let at = 0; at < Math.min(lines.length, mostLines) && asking.left > 0; at += 1) {
    const spans = at < end ? null : strokesOf(lines[at] ?? "");
    const table = spans === null ? null : tableAt(lines, at, { spans, free: end, asking });
    if (table === null) continue;
    tables.push(table);
    end = table.to;
  }
  return tables;
}

/** Two strokes and more with blanks between them, and nothing else. */
function strokesOf(line: string): Span[] | null {
  if (!/^\s*(?:-{2,}(?:\s+-{2,})+|={2,}(?:\s+={2,})+)\s*$/u.test(line)) return null;
  const strokes = [...line.matchAll(/[-=]+/gu)].map(({ 0: stroke, index }) => ({
    from: index,
    to: index + stroke.length,
  }));
  return strokes.length <= mostColumns && line.length <= widest ? strokes : null;
}

interface Setting {
  readonly spans: readonly Span[];
  /** The first line that no table above has. */
  readonly free: number;
  readonly asking: { left: number };
}

function tableAt(lines: readonly string[], at: number, setting: Setting): RuledTable | null {
  const { spans, free } = setting;
  const above = headerAbove(lines, at, spans, free);
  const first = rowsBelow(lines, at + 1, setting);
  const more =
    above.length === 0 && first.rows.length <= mostHeader && isSame(lines[first.end], spans)
      ? rowsBelow(lines, first.end + 1, setting)
      : null;
  const second = more !== null && isDrawn(lines[more.end], spans) ? more : null;
  const header = second === null ? above : first.rows;
  const body = second ?? first;
  if (body.rows.length + header.length < 2 || body.rows.length === 0) return null;
  const from = Math.min(at, ...above.flatMap((row) => row));
  const top = from > free && isDrawn(lines[from - 1], spans) && above.length > 0 ? from - 1 : from;
  const to = isDrawn(lines[body.end], spans) ? body.end + 1 : body.end;
  // The strokes below a header are its own line: between it and its rows stands nothing.
  const under = second === null ? at : first.end;
  const rowOf = (own: readonly number[], isHead: boolean): RuledRow => ({
    cells: cellsOf(own, lines, spans),
    lines: isHead ? [...own, under] : own,
    header: isHead,
  });
  const rows = [
    ...joined(header).map((own) => rowOf(own, true)),
    ...body.rows.map((own) => rowOf(own, false)),
  ];
  const held = new Set(rows.flatMap((row) => row.lines));
  const drawn = indexes(top, to).filter((line) => !held.has(line) && !isBlank(lines[line]));
  return { from: top, to, rows, drawn };
}

/** The lines of a header are one row. */
function joined(rows: readonly (readonly number[])[]): number[][] {
  return rows.length === 0 ? [] : [rows.flat()];
}

/** Up to a few lines right above the strokes that keep their columns. */
function headerAbove(
  lines: readonly string[],
  at: number,
  spans: readonly Span[],
  free: number,
): number[][] {
  let from = at;
  while (from > free && at - from < mostHeader && !isBlank(lines[from - 1])) {
    if (isDrawn(lines[from - 1], spans)) return indexes(from, at).map((line) => [line]);
    if (!keeps(lines[from - 1] ?? "", spans)) return [];
    from -= 1;
  }
  return at - from === 1 ? [[from]] : [];
}

/** The rows from a line on: to the next drawn line with blank lines between rows, or without one to the next blank line. */
function rowsBelow(
  lines: readonly string[],
  start: number,
  { spans, asking }: Setting,
): { readonly rows: number[][]; readonly end: number } {
  let end = start;
  while (end < lines.length && asking.left > 0 && isOfTable(lines[end] ?? "", spans)) {
    asking.left -= 1;
    end += 1;
  }
  const closed = isDrawn(lines[end], spans);
  const blank = indexes(start, end).find((line) => isBlank(lines[line]));
  if (!closed) end = blank ?? end;
  if (!closed || blank === undefined)
    return { rows: indexes(start, end).map((line) => [line]), end };
  const rows: number[][] = [[]];
  for (const line of indexes(start, end)) {
    if (isBlank(lines[line])) rows.push([]);
    else rows.at(-1)?.push(line);
  }
  return { rows: rows.filter((row) => row.length > 0), end };
}

function isOfTable(line: string, spans: readonly Span[]): boolean {
  return isBlank(line) || (!isDrawn(line, spans) && keeps(line, spans));
}

/** A line of strokes over the same columns, or one stroke over all. */
function isDrawn(line: string | undefined, spans: readonly Span[]): boolean {
  const width = (spans.at(-1)?.to ?? 0) - (spans[0]?.from ?? 0);
  const whole = /^\s*(-+|=+)\s*$/u.exec(line ?? "")?.[1]?.length ?? 0;
  return whole >= 0.9 * width || isSame(line, spans);
}

function isSame(line: string | undefined, spans: readonly Span[]): boolean {
  const own = strokesOf(line ?? "");
  return (
    own !== null &&
    own.length === spans.length &&
    own.every(({ from }, at) => from === spans[at]?.from)
  );
}

function isBlank(line: string | undefined): boolean {
  return (line ?? "").trim() === "";
}

/** Between its columns, and left of the first, a line has nothing but blanks. */
function keeps(line: string, spans: readonly Span[]): boolean {
  const units = isAscii.test(line) ? line : unitsOf(line);
  return spans.every(({ from }, at) => {
    const end = Math.min(from, units.length);
    for (let column = spans[at - 1]?.to ?? 0; column < end; column += 1)
      if ((units[column] ?? "").trim() !== "") return false;
    return true;
  });
}

function cellsOf(
  own: readonly number[],
  lines: readonly string[],
  spans: readonly Span[],
): string[] {
  const units = own.map((line) => unitsOf(lines[line] ?? ""));
  return spans.map(({ from }, at) =>
    units
      .map((unit) =>
        unit
          .slice(from, spans[at + 1]?.from)
          .join("")
          .trim(),
      )
      .filter((part) => part !== "")
      .join(" "),
  );
}

const isAscii = /^[\0-\x7f]*$/u;

/** The signs of a line by the columns they take: two for wide ones, none for those that are set upon others. */
function unitsOf(line: string): string[] {
  const units: string[] = [];
  for (const sign of line) {
    if (/^\p{M}$/u.test(sign) && units.length > 0) units[units.length - 1] += sign;
    else units.push(sign, ...(wide.test(sign) ? [""] : []));
  }
  return units;
}

/** UAX 11, as far as texts have them. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]$/u;

function indexes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
