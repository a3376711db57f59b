// How a page hands over to the statement below it without a colon: "Here is our letter in full.", "The Harbour Post prints
// its wording." And how a mail does: whoever forwards a statement signs, draws a line, and below it the statement speaks.

import { isSalutation } from "../frame/salutation.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { statementWords } from "../words/announce-table.ts";
import { isValediction } from "../words/cues.ts";
import { undersignedWords, wePronouns } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";
import {
  handedTexts,
  hereWords,
  otherTexts,
  printingVerbs,
  wholeTexts,
} from "./handed-over-table.ts";
import { proseIn, proseOf } from "./prose.ts";

const here = new RegExp(`^(?:${hereWords.join("|")})`, "u");
const handed = new RegExp(`(?<!\\p{L})(?:${statementWords}|${handedTexts.join("|")})`, "u");
const prints = new RegExp(`(?<!\\p{L})(?:${printingVerbs.join("|")})`, "u");
const whole = new RegExp(`(?<!\\p{L})(?:${wholeTexts.join("|")})`, "u");
const other = new RegExp(`(?<!\\p{L})(?:${otherTexts.join("|")})`, "u");
const we = stemPattern([...wePronouns, ...undersignedWords]);

/** A short sentence, alone on its line, that says the text follows: here and the text, or somebody prints it whole. */
export function handsOver(text: string): boolean {
  if (text.length > 180 || wordsOf(text).length > 18 || /\p{L}{3}[.!?]\s+\S/u.test(text))
    return false;
  const folded = fold(text);
  const begin = here.exec(folded);
  if (begin !== null) {
    const near = wordsOf(folded.slice(begin[0].length)).slice(0, 5).join(" ");
    return handed.test(near) && !other.test(near);
  }
  return wordsOf(text).length <= 12 && prints.test(folded) && whole.test(folded);
}

/** The line drawn below a mail's own words, with a statement below it that speaks for those who sign; or null. */
export function forwardingLine(rows: readonly Row[], from: number, to: number): Row | null {
  let greeted = false;
  let prose = 0;
  for (const row of rows.slice(from, to)) {
    if (isContentRow(row)) {
      greeted ||= isSalutation(row.text);
      prose += proseOf(row);
    }
    if (greeted && prose > 0 && isDrawn(row) && isSignedAbove(rows, row) && isSpoken(rows, row, to))
      return row;
  }
  return null;
}

function isDrawn({ kind, text }: Row): boolean {
  return kind === "rule" || /^[-_=*~]{5,}$/u.test(text);
}

/** Within the three lines above, a polite end. */
function isSignedAbove(rows: readonly Row[], line: Row): boolean {
  const above = rows.slice(Math.max(0, line.index - near), line.index).filter(isContentRow);
  return above.slice(-3).some(({ text }) => isValediction(text));
}

/** The first sentence below says "we", or "the undersigned". */
function isSpoken(rows: readonly Row[], line: Row, to: number): boolean {
  const below = rows.slice(line.index + 1, Math.min(to, line.index + 1 + 4 * near));
  const first = below.slice(0, near).find((row) => isContentRow(row) && proseOf(row) > 0);
  return (
    first !== undefined &&
    we.test(fold(first.text.slice(0, 200))) &&
    proseIn(below, 0, below.length) >= 150
  );
}

/** Rows in which a mail's end and the statement's beginning must stand: a text may have a line below each of its own. */
const near = 12;
