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
/** Verbs of printing, over folded text. */
export const prints = new RegExp(`(?<!\\p{L})(?:${printingVerbs.join("|")})`, "u");
const whole = new RegExp(`(?<!\\p{L})(?:${wholeTexts.join("|")})`, "u");
const other = new RegExp(`(?<!\\p{L})(?:${otherTexts.join("|")})`, "u");
const we = stemPattern([...wePronouns, ...undersignedWords]);

/**
 * A sentence, alone on its line or before a pointer at the page, that says the text follows: here and the text, or, short,
 * somebody prints it whole.
 */
export function handsOver(text: string): boolean {
  const [sentence = "", more = ""] = splitSentence(text);
  if (sentence.length > 240 || wordsOf(sentence).length > 30) return false;
  if (more.length > 120 || (more !== "" && !pointsAway.test(more))) return false;
  const folded = fold(sentence);
  const begin = here.exec(folded);
  if (begin !== null) {
    const soon = wordsOf(sentence).length > 18 ? 3 : 5;
    const near = wordsOf(folded.slice(begin[0].length)).slice(0, soon).join(" ");
    return handed.test(near) && !other.test(near);
  }
  return wordsOf(text).length <= 12 && prints.test(folded) && whole.test(folded);
}

/** The words, folded, say that a text is whole. */
export function isWhole(folded: string): boolean {
  return whole.test(folded);
}

/** The first sentence, and what stands behind it. */
function splitSentence(text: string): readonly string[] {
  const stop = /\p{L}{3}[.!?](?=\s+\S)/u.exec(text);
  const end = stop === null ? text.length : stop.index + stop[0].length;
  return [text.slice(0, end), text.slice(end).trim()];
}

const pointsAway = /https?:\/\/|www\.|@/u;

/** The line drawn below a mail's own words, with a statement below it that speaks for those who sign; or null. */
export function forwardingLine(rows: readonly Row[], from: number, to: number): Row | null {
  const mail = isMail(rows.slice(from, to));
  let greeted = mail;
  let prose = 0;
  for (const row of rows.slice(from, to)) {
    if (isContentRow(row)) {
      greeted ||= isSalutation(row.text);
      prose += proseOf(row);
    }
    if (!greeted || prose === 0 || !isDrawn(row)) continue;
    if (!mail && !isSignedAbove(rows, row)) continue;
    // What is handed over is longer than the few words with it; a note below a letter is not.
    const isWhole = proseIn(rows, row.index + 1, to) >= (mail ? 1.5 : 0.6) * prose;
    if (isWhole && (mail || isSpoken(rows, row, to))) return row;
  }
  return null;
}

/** Two fields of a mail's head and more among the first lines: "From:", "Subject:" (RFC 5322, 3.6). */
function isMail(rows: readonly Row[]): boolean {
  const first = rows.filter(isContentRow).slice(0, 6);
  return first.filter(({ text }) => mailField.test(fold(text.slice(0, 40)))).length >= 2;
}

const mailField =
  /^(?:from|to|cc|date|sent|subject|von|an|datum|gesendet|betreff|de|a|para|date|envoye|objet|fecha|enviado|asunto|data|assunto|da|inviato|oggetto|van|aan|verzonden|onderwerp|fran|till|skickat|amne|fra|til|sendt|emne|lahettaja|vastaanottaja|aihe|od|do|wyslano|temat|odesilatel|komu|predmet|salje|prima|kuldo|tema|od koga|от(?: кого)?|кому|дата|тема|від|од|за|предмет|απο|προς|θεμα|kimden|kime|konu)\s?:\s?\S/u;

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
