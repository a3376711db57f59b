// What a page says of a statement above it, parted from it by a line drawn across: where the text was taken from, who
// wrote it, what the reader should know first.

import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { proseIn, proseOf } from "./prose.ts";
import { speaksAsUndersigned, speaksAsWe } from "./voice.ts";

/**
 * The last line drawn below a lead, or null. A lead is short beside what stands below, does not speak as "we" and holds no
 * heading but on its top; a line above a heading parts sections.
 */
export function lineBelowLead(rows: readonly Row[], from: number, to: number): Row | null {
  const all = proseIn(rows, from, to);
  return (
    rows
      .slice(from, to)
      .filter(isDrawn)
      .slice(0, most)
      .findLast((line) => {
        const above = proseIn(rows, from, line.index);
        return (
          all - above >= 300 &&
          ((above <= 0.35 * (all - above) &&
            isLead(rows.slice(from, line.index).filter(isContentRow)) &&
            opensText(rows.slice(line.index + 1, to))) ||
            (above <= 3 * (all - above) && opensWithSigners(rows, from, line, to)))
        );
      }) ?? null
  );
}

const most = 4;

/** A rule, or a line of nothing but strokes. */
export function isDrawn({ kind, text, marker }: Row): boolean {
  return kind === "rule" || /^[-_=*~—–\s]{5,}$/u.test(`${marker ?? ""}${text}`);
}

function isLead(above: readonly Row[]): boolean {
  const prose = above.filter((row) => row.kind !== "heading" && proseOf(row) > 0);
  const first = above.findIndex((row) => prose.includes(row));
  return (
    above.length > 0 &&
    !prose.some(({ text }) => speaksAsWe(text) && /[.!?…。]/u.test(text)) &&
    !above.slice(Math.max(0, first)).some(({ kind }) => kind === "heading" || kind === "row")
  );
}

/** "We, the undersigned" is the first sentence below, in which nobody spoke above. */
function opensWithSigners(rows: readonly Row[], from: number, line: Row, to: number): boolean {
  const isText = (row: Row): boolean => isContentRow(row) && proseOf(row) > 0;
  const below = rows.slice(line.index + 1, to).find(isText);
  return (
    below !== undefined &&
    speaksAsUndersigned(below.text) &&
    !rows.slice(from, line.index).some((row) => isText(row) && speaksAsUndersigned(row.text))
  );
}

function opensText(below: readonly Row[]): boolean {
  const next = below.find(isContentRow);
  return next !== undefined && ["paragraph", "quote"].includes(next.kind) && next.marker === null;
}
