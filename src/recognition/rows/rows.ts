// A document as rows: one row is one heading, paragraph, list item, table row or line of a list. List marks are told
// from the text here, numbers only where the rows around them count on.

import type { Block, BlockKind, Document, Line, Mark } from "../document.ts";
import { looksLikePerson } from "../list/shape.ts";
import { type Marker, markerOf } from "./marker.ts";
import { announcesSignatories } from "../words/cues.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { labelText } from "../group/label-text.ts";
import { saysMore } from "../more/more-signatories.ts";
import { cellsOf } from "./columns.ts";
import { withoutFeedFrame } from "./feed-value.ts";
import { withFrontMatter } from "./front-matter.ts";
import { linesOfColumns } from "../lines/lines-of-columns.ts";
import { lostBreaks } from "./lost-breaks.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { withoutSharedLeads } from "./shared-lead.ts";
import { isStruck, withoutStruck } from "./struck.ts";
import { withTablesOfLines } from "../table/tables-of-lines.ts";
import { withoutTabs } from "../lines/tabbed-lines.ts";
import { tidy } from "./tidy.ts";
import { marginOf, wrappedLines } from "../lines/wrapping.ts";

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
  const named = withNamedLists(withFrontMatter(withoutFeedFrame(withoutStruck(document.blocks))));
  const drafts = withoutRunningHeads(isSheet(document) ? named : withTablesOfLines(named)).flatMap(
    (block, at) =>
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

interface Draft {
  readonly block: Block;
  readonly at: number;
  readonly lines: readonly Line[];
  readonly text: string;
  readonly marker: Marker | null;
}

interface Splitting {
  readonly margin: number | null;
  /** Line breaks may have been lost in copying. */
  readonly glued: boolean;
}

function draftsOf(block: Block, at: number, splitting: Splitting): Draft[] {
  if (block.lines.length === 0) return [];
  const columns = gridKinds.has(block.kind) ? linesOfColumns(block) : null;
  if (columns !== null) return columns.map((line, part) => draftOf(block, at, [line], part));
  const cells = block.plain === true ? cellsOf(block) : null;
  if (cells !== null)
    return block.lines.map((line, row) => tableRow(block, at, line, cells[row] ?? []));
  const apart = block.kind === "row" ? null : withoutTabs(block);
  if (apart !== null)
    return draftsOf({ ...apart, plain: false }, at, splitting).map((draft) => ({
      ...draft,
      block,
    }));
  if (
    splitting.glued &&
    block.kind === "paragraph" &&
    block.lines.some(({ text }) => lostBreaks(text).length > 1)
  ) {
    const lines = block.lines.flatMap((line) =>
      lostBreaks(line.text).map((text): Line => ({ ...line, text })),
    );
    return draftsOf({ ...block, plain: false, lines }, at, { ...splitting, glued: false }).map(
      (draft) => ({
        ...draft,
        block,
      }),
    );
  }
  const whole = wholeKinds.has(block.kind);
  const wraps = whole
    ? block.lines.map(() => true)
    : wrappedLines(
        block.lines.map((line) => line.text),
        block.lines.map((line) => line.broken === true),
        splitting.margin,
      );
  const groups: Line[][] = [[]];
  for (const [index, line] of block.lines.entries()) {
    groups.at(-1)?.push(line);
    if (block.kind === "item" && goesOnInItem(line, block.lines[index + 1])) continue;
    if (wraps[index] !== true && index < block.lines.length - 1) groups.push([]);
  }
  return groups.map((lines, part) => draftOf(block, at, lines, part));
}

/** Inside one item of a list a line goes on behind an open end, or before small letters, a bracket or an address. */
function goesOnInItem(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.broken === true || saysMore(next.text)) return false;
  if (looksLikePerson(line.text.trim()) && /^\s*\p{Ll}+(?:[\s,;]|$)/u.test(next.text)) return false;
  return (
    /[,;:–—&+-]\s*$/u.test(line.text) ||
    /^\s*(?:(?!\p{Script=Georgian})\p{Ll}|[(<[]|https?:|www\.|&|–)/u.test(next.text)
  );
}

const gridKinds: ReadonlySet<BlockKind> = new Set(["paragraph", "preformatted", "quote"]);

function tableRow(block: Block, at: number, line: Line, cells: readonly string[]): Draft {
  const row: Block = { ...block, kind: "row", cells, group: -at - 1, lines: [line] };
  return { block: row, at, lines: [line], text: tidy(line.text), marker: null };
}

const wholeKinds: ReadonlySet<BlockKind> = new Set(["heading", "row", "rule", "metadata"]);

function draftOf(block: Block, at: number, lines: readonly Line[], part: number): Draft {
  const joined = tidy(joinedLines(lines));
  const text = withoutLoneMark(
    block.plain === true || isUnreadBold(joined) ? withoutAsterisks(joined) : joined,
  );
  const own = part === 0 && block.marker !== undefined ? formatMarker(block.marker, text) : null;
  const found = block.kind === "heading" || block.kind === "row" ? null : markerOf(text);
  return { block, at, lines, text, marker: own ?? found };
}

/** Bold that CommonMark does not read because a sign of Han stands inside it and a letter outside. */
function isUnreadBold(text: string): boolean {
  return (
    text.includes("**") &&
    /\p{Script=Han}/u.test(text) &&
    /\*\*[（「『【《“]|[，。：；）」』】》！？”]\*\*/u.test(text)
  );
}

/** Plain text may carry the marks of Markdown: "**Tern Trust**", "*Tern Trust*". */
function withoutAsterisks(text: string): string {
  if (!text.includes("*")) return text;
  return text
    .replaceAll(/\*\*(?=\S)([^*]{1,300}?)(?<=\S)\*\*/gu, "$1")
    .replace(/^\*(?=[^\s*])([^*]{1,300})(?<=\S)\*$/u, "$1");
}

/** A mark for italics or bold that opens or closes here and has its other half in another paragraph: "_Tern Trust". */
function withoutLoneMark(text: string): string {
  if (!/^(?:_|\*\*)|(?:_|\*\*)$/u.test(text)) return text;
  const [, mark = "", rest = ""] = /^(\*\*\s?|__?)(?=\p{Lu})(.*)$/su.exec(text) ?? [];
  if (mark !== "" && !rest.includes(mark.trim())) return rest;
  const [, before = "", last = ""] = /^(.*[\p{L}.!?)”"])(\*\*|__?)$/su.exec(text) ?? [];
  return last !== "" && !before.includes(last) ? before : text;
}

/** Lines put together; a word that was divided at the margin is whole again. */
function joinedLines(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text.trim())
    .reduce((before, line) =>
      /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line)
        ? before.slice(0, -1) + line
        : `${before} ${line}`,
    );
}

/** The mark that the format keeps apart; the text is the rest already, save for a second mark typed by hand. */
function formatMarker(marker: string, text: string): Marker {
  const typed = markerOf(text);
  const rest = typed !== null && typed.kind === "bullet" ? typed.rest : text;
  const ordinal = markerOf(`${marker} x`)?.ordinal ?? null;
  return { text: marker, ordinal, kind: ordinal === null ? "bullet" : "number", rest };
}

/** Rows whose number is a list mark: a neighbour among the numbered rows counts on from it, or repeats it. */
function countingOn(drafts: readonly Draft[]): Set<number> {
  const numbered = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => (draft.marker?.ordinal ?? null) !== null);
  const confirmed = new Set<number>();
  for (const [place, { draft, index }] of numbered.entries()) {
    const next = nextOfKind(numbered, place);
    if (next === undefined || !follows(draft, next.draft)) continue;
    confirmed.add(index);
    confirmed.add(next.index);
  }
  for (const index of countingDown(numbered)) confirmed.add(index);
  return confirmed;
}

/** "1336.", "1335.", "1334.": lists with the latest on top count down, three numbers and more, row by row. */
function countingDown(numbered: readonly Numbered[]): number[] {
  const isBelow = (place: number): boolean => {
    const [one, next] = [numbered[place], numbered[place + 1]];
    if (one === undefined || next === undefined) return false;
    const [left, right] = [one.draft.marker, next.draft.marker];
    return (
      left?.kind === right?.kind &&
      next.index - one.index <= 4 &&
      left?.ordinal === (right?.ordinal ?? NaN) + 1
    );
  };
  return numbered.flatMap(({ index }, place) => {
    const [above, here] = [isBelow(place - 1), isBelow(place)];
    const three = (above && here) || (here && isBelow(place + 1)) || (above && isBelow(place - 2));
    return three ? [index] : [];
  });
}

/** Rows that begin with a sign glued to the text: at least three near each other, none as long as a paragraph. */
function gluedAlike(drafts: readonly Draft[]): number[] {
  const found = drafts.flatMap(({ marker, text }, index) =>
    marker?.kind === "glued" && text.length <= 160 ? [index] : [],
  );
  return found.filter(
    (index, place) =>
      (found[place + 2] ?? Infinity) - index <= 8 ||
      index - (found[place - 2] ?? -Infinity) <= 8 ||
      (found[place + 1] ?? Infinity) - (found[place - 1] ?? -Infinity) <= 8,
  );
}

interface Numbered {
  readonly draft: Draft;
  readonly index: number;
}

/** The next numbered row near by, or behind the numbered rows of a lower level the next one of the same kind. */
function nextOfKind(numbered: readonly Numbered[], place: number): Numbered | undefined {
  const own = numbered[place] as Numbered;
  let last = own;
  for (const next of numbered.slice(place + 1, place + 13)) {
    if (next.index - last.index > 4) return undefined;
    const alike = next.draft.marker?.kind === own.draft.marker?.kind;
    if (alike || (next.draft.marker?.kind !== "letter" && follows(own.draft, next.draft)))
      return next;
    last = next;
  }
  return undefined;
}

function follows(one: Draft, next: Draft): boolean {
  const [left, right] = [one.marker?.ordinal ?? 0, next.marker?.ordinal ?? 0];
  if (one.marker?.kind !== next.marker?.kind) return right === left + 1;
  return (
    right === left + 1 ||
    (right === left && one.marker?.kind === "number") ||
    (right === 1 && one.marker?.kind === "composite") ||
    (right === left + 2 && left > 0)
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
