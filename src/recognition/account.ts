// Every line of a document is either used or listed as not understood, with the reason.

import { isDateLine } from "./frame/dates.ts";
import type { Frame } from "./frame/read-frame.ts";
import type { Document } from "./document.ts";
import type { SignatoryList } from "./list/signatory-list.ts";
import { unread } from "./list/content.ts";
import { isWithdrawn } from "./more/withdrawn.ts";
import type { NotUnderstood, NotUnderstoodReason } from "./recognised-statement.ts";
import type { Row } from "./rows/rows.ts";
import { isFurniture } from "./words/cues.ts";
import { isPlaceholder } from "./words/placeholders.ts";

/** What is left of the rows after body, frame and lists, line by line. */
export function accountFor(
  rows: readonly Row[],
  document: Document,
  lists: readonly SignatoryList[],
  frame: Frame,
  body: ReadonlySet<number>,
): { readonly notUnderstood: NotUnderstood[]; readonly used: number } {
  const entries = new Set(lists.flatMap((list) => list.entries.map(({ row }) => row.index)));
  const cues = new Set(lists.flatMap((list) => (list.cue === null ? [] : [list.cue.index])));
  const listed = new Set(lists.flatMap((list) => [...list.rows]));
  const nameless = new Set(lists.flatMap((list) => [...(list.nameless ?? [])]));
  const understood = (row: Row): boolean =>
    frame.used.has(row.index) ||
    body.has(row.index) ||
    entries.has(row.index) ||
    cues.has(row.index) ||
    (listed.has(row.index) &&
      !nameless.has(row.index) &&
      !unread.has(row.kind) &&
      !isPlaceholder(row.text) &&
      !isWithdrawn(row.text));
  const left = rows.filter((row) => !understood(row) && row.kind !== "rule" && !isEmptyRow(row));
  const end = Math.max(-1, ...listed);
  const inTables = namesInTables(lists);
  const notUnderstood = left.flatMap((row) =>
    row.lines.map((line) => ({
      line: line.number,
      text: line.text.trim(),
      reason: isNamedBefore(row, inTables) ? "repeated-row" : reasonFor(row, frame, end),
    })),
  );
  return { notUnderstood, used: document.lines.length - notUnderstood.length };
}

function namesInTables(lists: readonly SignatoryList[]): ReadonlySet<string> {
  const entries = lists.flatMap((list) => list.entries.filter(({ row }) => row.kind === "row"));
  return new Set(entries.map(({ text }) => text));
}

/** A table with a row for each signatory and something else names many of them in several rows. */
function isNamedBefore({ kind, cells }: Row, names: ReadonlySet<string>): boolean {
  return kind === "row" && (cells ?? []).some((cell) => names.has(cell.trim()));
}

/** A row of a table that has nothing in any cell. */
function isEmptyRow({ kind, cells }: Row): boolean {
  return kind === "row" && cells !== null && cells.every((cell) => cell.trim() === "");
}

function reasonFor(row: Row, frame: Frame, endOfLists: number): NotUnderstoodReason {
  if (isLeftOut(row)) return "no-list";
  const { region } = row.block;
  const byKind = reasons[row.kind];
  if (byKind !== undefined) return byKind;
  if (region === "comments") return "comment";
  if (region === "form") return "form";
  if (region !== undefined && region !== "main") return "page-furniture";
  if (isPlaceholder(row.text)) return "placeholder";
  if (isWithdrawn(row.text)) return "withdrawn";
  if (isDateLine(row.text)) return "date-or-place";
  if (/@[\w-]+\.|(?:\+|00)\d[\d\s()/.-]{6,}|^(?:tel|phone|fax|e-?mail)\b/iu.test(row.text))
    return "contact";
  if (isFurniture(row.text)) return "page-furniture";
  if (endOfLists >= 0 && row.index > endOfLists) return "after-the-list";
  if (
    row.index < frame.extent.from ||
    row.index >= frame.extent.to ||
    row.index < frame.extent.body
  )
    return "around-the-statement";
  return "unclear";
}

const reasons: Readonly<Partial<Record<Row["kind"], NotUnderstoodReason>>> = {
  metadata: "metadata",
  hidden: "hidden",
  struck: "withdrawn",
  image: "caption",
  caption: "caption",
  note: "reference",
};

/** A person said of its table that none of its columns is used. */
function isLeftOut({ block: { stated } }: Row): boolean {
  return (
    stated !== undefined &&
    stated.columns.length > 0 &&
    stated.columns.every((use) => use === "other")
  );
}
