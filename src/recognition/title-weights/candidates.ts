// What may be a statement's title: a line, two lines together, a field of the file or a part of it. No rule asks whether
// it is one; weights do.

import { joinedSubtitle, withBars } from "../frame/file-title.ts";
import { isShouted } from "../frame/title-candidates.ts";
import { weightOf } from "../language/script.ts";
import { isContentRow } from "../list/content.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { cleanTitle } from "../title/clean-title.ts";

export const sources = ["row", "joined", "field", "part"] as const;

export interface Candidate {
  readonly text: string;
  readonly source: (typeof sources)[number];
  /** The rows it is read from, one or two; of a field the row that has it. */
  readonly rows: readonly [Row, ...Row[]];
  /** Which part of a field it is, from 1, and of how many; else 0 of 1. */
  readonly part: number;
  readonly parts: number;
}

/** So many lines from the top are asked, and so many below them that are set apart. */
const mostOnTop = 16;
const mostApart = 24;
/** An item is a title only as one of the first lines, where a list mark is a slip. */
const mostMarked = 3;
const longest = 320;
const longestJoined = 200;

/** Candidates in the order of the document, those of its fields first; as many at most as there are lines asked. */
export function titleCandidates(rows: readonly Row[]): Candidate[] {
  const content = rows.filter(isContentRow);
  const found = [
    ...rows.filter(isTitleField).flatMap((row) => ofField(row, rows)),
    ...linesAsked(content).flatMap((row) => ofLine(row, rows[row.index + 1])),
  ];
  return found.flatMap((one) => {
    const text = cleanTitle(one.text);
    return text === "" ? [] : [{ ...one, text }];
  });
}

function isTitleField({ kind, block, text }: Row): boolean {
  return kind === "metadata" && titleFields.has(block.field ?? "") && text !== "";
}

const titleFields: ReadonlySet<string> = new Set([
  "title",
  "og:title",
  "page_title",
  "subtitle",
  "headline",
]);

function linesAsked(content: readonly Row[]): Row[] {
  let [near, apart] = [0, 0];
  return content.filter((row, at) => {
    if (!mayBeTitle(row) || (at >= mostMarked && isItem(row))) return false;
    near += 1;
    if (near <= mostOnTop) return true;
    if (apart >= mostApart || !isSetApart(row)) return false;
    apart += 1;
    return true;
  });
}

function isItem(row: Row): boolean {
  return row.marker !== null && row.kind !== "heading";
}

function mayBeTitle({ text, cells }: Row): boolean {
  return weightOf(text) <= longest && (cells?.length ?? 0) <= 1 && /\p{L}/u.test(text);
}

function isSetApart(row: Row): boolean {
  return (
    row.kind === "heading" || (row.text.length < 200 && (isShouted(row.text) || isStrongOnly(row)))
  );
}

/** What ends with a colon goes on in the subtitle. */
function ofField(row: Row, rows: readonly Row[]): Candidate[] {
  const texts = withBars(row.text).split(/\s+[|»·–—-]\s+/u);
  const parts = texts.length;
  const goesOn = row.block.field === "title" && /[:：]$/u.test(row.text);
  const text = goesOn ? joinedSubtitle(row.text, rows) : row.text;
  const whole: Candidate = { text, source: "field", rows: [row], part: 0, parts };
  if (parts < 2 || parts > 5) return [whole];
  const cut = texts.map((text, at): Candidate => ({
    text,
    source: "part",
    rows: [row],
    part: at + 1,
    parts,
  }));
  return [whole, ...cut.filter(({ text }) => weightOf(text) >= 8)];
}

function ofLine(row: Row, next: Row | undefined): Candidate[] {
  const whole = { part: 0, parts: 1 };
  const found: Candidate[] = [{ text: row.text, source: "row", rows: [row], ...whole }];
  if (next !== undefined && goesOnIn(row, next))
    found.push({ text: `${row.text} ${next.text}`, source: "joined", rows: [row, next], ...whole });
  return found;
}

function goesOnIn(row: Row, next: Row): boolean {
  return (
    isContentRow(next) &&
    next.marker === null &&
    weightOf(row.text) <= longestJoined &&
    weightOf(next.text) <= longestJoined
  );
}
