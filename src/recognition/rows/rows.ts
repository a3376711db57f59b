// A document as rows: one row is one heading, paragraph, list item, table row or line of a list. List marks are told
// from the text here, numbers only where the rows around them count on.

import { countingOn, gluedAlike } from "./counting-on.ts";
import type { Block, BlockKind, Document, Line, Mark } from "../document.ts";
import { type Marker } from "./marker.ts";
import { announcesSignatories } from "../words/cues.ts";
import { withCommentsBelow } from "../page/comments-below.ts";
import { withoutMarkup } from "../page/markup-left.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import { withoutFeedFrame } from "./feed-value.ts";
import { withFrontMatter } from "./front-matter.ts";
import { withoutSeams } from "./list-seams.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { withoutSharedLeads } from "./shared-lead.ts";
import { isStruck, withoutStruck } from "./struck.ts";
import { withTablesOfLines } from "../table/tables-of-lines.ts";
import { tidy } from "./tidy.ts";
import { marginOf } from "../lines/wrapping.ts";
import { type Draft, draftsOf, joinedLines } from "./drafts.ts";

export interface Row {
  readonly index: number;
  readonly block: Block;
  /** Place of the block in the document: rows of one block share it. */
  readonly at: number;
  /** "struck": nothing but text that the format strikes out. */
  readonly kind: BlockKind | "struck";
  /** Tidy, without the list mark. */
  readonly text: string;
  /** As printed, without the list mark. */
  readonly raw: string;
  readonly marker: string | null;
  readonly ordinal: number | null;
  readonly lines: readonly Line[];
  /** 1-based line of the source. */
  readonly line: number;
  readonly cells: readonly string[] | null;
  /** Lines below it, folded into it, tell of whom it names. */
  readonly told?: boolean;
}

/** The rows of a document, in source order. */
export function rowsOf(document: Document): Row[] {
  const margin = marginOf(document);
  const read = withCommentsBelow(withoutFeedFrame(withoutStruck(withoutMarkup(document))));
  const named = withNamedLists(withFrontMatter(read));
  const whole = isSheet(document) ? named : withTablesOfLines(named);
  const drafts = withoutSeams(withoutRunningHeads(whole)).flatMap((block, at) =>
    draftsOf(block, at, {
      margin,
      glued: document.format === "text" || document.format === "docx",
    }),
  );
  const counted = new Set([...countingOn(drafts), ...gluedAlike(drafts)]);
  const rows = drafts.map((draft, index) => finish(draft, index, counted.has(index)));
  // Where nothing else announces the list, the labels do.
  if (!rows.some(isHead)) return rows;
  const texts = withoutSharedLeads(rows.map(({ text, cells }) => (cells === null ? text : "")));
  return rows.map((row, index) =>
    row.cells !== null || texts[index] === row.text ? row : { ...row, text: texts[index] ?? "" },
  );
}

/** What is kept in columns on purpose. */
function isSheet({ format }: Document): boolean {
  return format === "csv" || format === "xlsx";
}

function isHead({ text, block }: Row): boolean {
  const set = block.kind === "heading" || /[:：]$/u.test(text);
  return set && text.length <= 120 && (announcesSignatories(text) || isKindLabel(labelText(text)));
}

/** A table that the document keeps under a field's name is a list of signatories or it is metadata. */
function withNamedLists(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === "row" && block.field !== undefined && !announcesSignatories(block.field)
      ? { kind: "metadata", lines: block.lines }
      : block,
  );
}

function finish(draft: Draft, index: number, counted: boolean): Row {
  const { block, at, lines, marker } = draft;
  const sure = marker !== null && (isOwnSign(marker) || counted || isFirstAlone(marker));
  const printed = joinedLines(lines);
  const kept = sure
    ? { text: marker.rest, marker: marker.text, ordinal: marker.ordinal }
    : { text: wholeText(draft), marker: null, ordinal: null };
  return {
    index,
    block,
    at,
    lines,
    kind: lines.every(isStruck) ? "struck" : block.kind,
    ...kept,
    raw:
      sure && printed.startsWith(marker.text)
        ? printed.slice(marker.text.length).trim()
        : kept.text === draft.text
          ? printed.trim()
          : kept.text,
    line: lines[0]?.number ?? 0,
    cells: block.cells?.map(tidy) ?? null,
  };
}

/** A bullet or a letter in brackets needs no other row to be a mark. */
function isOwnSign({ kind, ordinal }: Marker): boolean {
  return ordinal === null && kind !== "glued";
}

/** "1." alone may begin a list of one; a bare number alone is part of the name. */
function isFirstAlone(marker: Marker): boolean {
  return marker.ordinal === 1 && marker.kind === "number";
}

/** A number that the format took for a list mark goes back into the text. */
function wholeText(draft: Draft): string {
  const taken =
    draft.block.marker !== undefined &&
    draft.marker?.text === draft.block.marker &&
    draft.marker.ordinal !== null;
  return taken ? `${draft.block.marker} ${draft.text}` : draft.text;
}

/** A row of one line that needs no reading. */
export function rowOfLine(line: Line, index: number): Row {
  const block: Block = { kind: "paragraph", lines: [line] };
  const { text } = line;
  return {
    index,
    block,
    at: index,
    kind: "paragraph",
    text,
    raw: text,
    marker: null,
    ordinal: null,
    lines: [line],
    line: line.number,
    cells: null,
  };
}

/** Marks of a row that stands on one line. */
export function marksOf(row: Row): readonly Mark[] {
  return row.lines.length === 1 ? (row.lines[0]?.marks ?? []) : [];
}
