// Lines to sign on, alone or side by side, with the names typed below them, as text or as the cells of a table.

import type { Row } from "../rows/rows.ts";
import { fold, tidy } from "../rows/tidy.ts";
import { announcesSignatories, groupKind } from "../words/cues.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { roleWords } from "../words/name-words.ts";
import { personsIn } from "../entry/several-persons.ts";
import { looksLikePerson, shapeOf } from "../list/shape.ts";
import type { Scan } from "../list/scan.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";

/** What is typed below one line: its lines, and the row in which they begin. */
interface Signature {
  readonly lines: readonly string[];
  readonly row: Row;
  readonly rows: readonly number[];
}

/** The list of those whose names stand below lines to sign on; two and more. */
export function signatureLines(scan: Scan): SignatoryList | null {
  const signatures = scan.rows
    .flatMap((row) => [
      ...onLine(scan, row),
      ...belowLine(scan, row),
      ...inCells(scan, row),
      ...inColumns(scan, row),
    ])
    .map((signature) => ({ ...signature, lines: signature.lines.filter(isTyped) }))
    .filter(({ lines }) => lines.length > 0 && lines.length <= 6);
  if (signatures.length < 2) return null;
  const organisations = scan.rows.some(
    ({ text }) =>
      text.length <= 3000 && announcesSignatories(text) && groupKind(text) === "organisation",
  );
  const entries = signatures.flatMap((signature) => entryOf(signature, organisations) ?? []);
  return entries.length < 2 || entries.length < 0.6 * signatures.length
    ? null
    : {
        cue: null,
        rule: "list.signature-lines",
        entries,
        rows: new Set(signatures.flatMap(({ rows }) => rows)),
        incomplete: false,
      };
}

/** The name stands on the line itself: "__________ Ada Tar, keeper". */
function onLine({ content }: Scan, row: Row): Signature[] {
  const name = /^_{5,}\s*(\p{L}[^_]{3,120})$/u.exec(row.text)?.[1];
  return name === undefined || content[row.index] !== true
    ? []
    : [{ lines: [name], row, rows: [row.index] }];
}

/** A line of its own, with one or several stretches to sign on; the names stand right below it. */
function belowLine(scan: Scan, row: Row): Signature[] {
  const raw = row.lines[0]?.text ?? "";
  if (row.lines.length !== 1 || !/^[\s_.…]*$/u.test(raw)) return [];
  const starts = [...raw.matchAll(/_{5,}|[.…]{8,}/gu)].map(({ index }) => index);
  const first = scan.rows[row.index + 1];
  if (starts.length === 0 || first === undefined || first.line > row.line + 1) return [];
  const below = scan.rows
    .slice(row.index + 1, row.index + 8)
    .filter((other) => other.at === first.at && other.kind !== "rule");
  return starts.map((_, column) => ({
    lines: below.flatMap(({ lines }) => lines.map(({ text }) => chunkAt(text, starts, column))),
    row: first,
    rows: [row.index, ...below.map(({ index }) => index)],
  }));
}

/** The stretch of a line that stands below one of the starts. */
function chunkAt(text: string, starts: readonly number[], column: number): string {
  if (starts.length === 1) return tidy(text);
  const chunks = [...text.matchAll(/\S(?:\S|\s{1,2}(?=\S))*/gu)];
  const own = chunks.filter(({ index }, at) =>
    chunks.length === starts.length ? at === column : nearest(index, starts) === column,
  );
  return tidy(own.map(([found]) => found).join(" "));
}

function nearest(place: number, starts: readonly number[]): number {
  const distances = starts.map((start) => Math.abs(start - place));
  return distances.indexOf(Math.min(...distances));
}

/** Cells of a table that each begin with a line to sign on. */
function inCells({ content }: Scan, row: Row): Signature[] {
  if (row.kind !== "row" || content[row.index] !== true) return [];
  return (row.block.cells ?? []).flatMap((cell): Signature[] => {
    const [line = "", ...below] = cell.split("\n").map((part) => part.trim());
    const signed = /^[_.…]{5,}$/u.test(line);
    return signed ? [{ lines: below.map(tidy), row, rows: [row.index] }] : [];
  });
}

/** Two to four persons side by side, their offices in the row below: each column is one signature. */
function inColumns({ rows, content }: Scan, row: Row): Signature[] {
  const names = row.cells ?? [];
  const below = rows.slice(row.index + 1, row.index + 6).filter((other) => isSameTable(row, other));
  const before = rows[row.index - 1];
  if (below.length > 4 || (before !== undefined && isSameTable(row, before))) return [];
  if (content[row.index] !== true || names.length < 2 || names.length > 4) return [];
  const persons = names.every((name) => looksLikePerson(name) && !roleWords.test(fold(name)));
  const offices = below[0]?.cells ?? [];
  const alike = below.every(({ cells }) => cells?.length === names.length);
  if (
    !persons ||
    !alike ||
    offices.length === 0 ||
    !offices.every((cell) => roleWords.test(fold(cell)))
  )
    return [];
  const taken = [row.index, ...below.map(({ index }) => index)];
  return names.map((name, column) => ({
    lines: [name, ...below.map(({ cells }) => cells?.[column] ?? "")],
    row,
    rows: taken,
  }));
}

function isSameTable(row: Row, other: Row): boolean {
  return other.kind === "row" && other.block.group === row.block.group;
}

/** Neither a label of the form nor a remark in brackets. */
function isTyped(line: string): boolean {
  return line !== "" && !isPlaceholder(line) && !/^[(（][^()（）]*[)）]$/u.test(line);
}

function entryOf({ lines, row }: Signature, organisations: boolean): ListEntry | null {
  const [first = "", ...rest] = lines;
  const person =
    personsIn(first).every((name) => looksLikePerson(name)) && !roleWords.test(fold(first));
  const named = person && rest.length > 0 && !roleWords.test(fold(rest[0] ?? ""));
  const organisation = organisations && named ? rest.join(" ") : null;
  const text = organisation ?? (person ? lines.join(", ") : lines.join(" "));
  if (shapeOf(text).name < 0.5 || shapeOf(text).prose) return null;
  const kind = organisation !== null || organisations ? "organisation" : person ? "person" : null;
  return { raw: text, text, row, group: null, kind };
}
