// Line breaks that a copy of a page has lost: a date or a word run into the next line's first word ("2009. godineHarbour
// League"). Only plain text suffers this; names written so on purpose ("mySociety") begin with few small letters.

import { findDate } from "../frame/dates.ts";

/** The pieces of a line that were lines of their own. */
export function lostBreaks(text: string): string[] {
  const bracket = /^(.{12,}\d\))(?=\p{Lu}\p{Ll}{2})/u.exec(text)?.[1];
  if (bracket !== undefined && findDate(bracket) !== null)
    return [bracket, ...lostBreaks(text.slice(bracket.length))];
  const glued = /(?<=[^\p{L}]\p{Ll}{5,24})(?=\p{Lu}\p{Ll}{2,}[\p{Ll}]*\s+\S)/u.exec(text);
  if (glued === null) return [text];
  return [text.slice(0, glued.index), ...lostBreaks(text.slice(glued.index))];
}
