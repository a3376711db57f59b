// Rows that announce signatories, and how surely they do.

import type { Row } from "../rows/rows.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isDateLine } from "../frame/dates.ts";
import { isSalutation } from "../frame/salutation.ts";
import { statusInTitle } from "../state/status.ts";
import { announcesSignatories, isValediction } from "../words/cues.ts";
import { unread } from "./content.ts";
import type { Shape } from "./shape.ts";

export type Cue = "announcement" | "valediction";

/** What a row announces, or null. */
export function cueOf(row: Row, shape: Shape): Cue | null {
  if (unread.has(row.kind) || row.kind === "row" || row.text.length > 3000) return null;
  if (isValediction(row.text)) return "valediction";
  if (isDateLine(row.text) || isSalutation(row.text)) return null;
  if (statusInTitle(row.text).status !== null) return null;
  const clause = lastClause(row.text);
  if (!announcesSignatories(clause)) return null;
  const words = wordsOf(clause).length;
  if (/[:：︰]\s*$/u.test(row.text)) return words <= 45 ? "announcement" : null;
  if (row.kind === "heading" || isStrongOnly(row)) return words <= 16 ? "announcement" : null;
  if (/[,،]\s*$/u.test(row.text)) return words <= 6 ? "announcement" : null;
  const bare = !shape.prose && words <= 8 && !/[.;?!。]$/u.test(row.text) && row.marker === null;
  return bare ? "announcement" : null;
}

/** The text from the last end of a sentence on: a paragraph may end with the announcement. */
export function lastClause(text: string): string {
  const bare = text.replace(/[\s.!?。！？:：︰,]+$/u, "");
  const ends = [...bare.matchAll(/(?<=\p{L}{2}["”»)]?)[.!?]\s|[。！？]/gu)];
  const cut = ends.at(-1);
  return bare.slice(cut === undefined ? 0 : cut.index + cut[0].length).trim();
}
