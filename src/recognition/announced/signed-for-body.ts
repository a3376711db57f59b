// A letter that one body signs without a person's name: below the text, or below its polite end, a line says for whom.

import { bodySignedFor } from "../clauses/signed-for.ts";
import { weightOf } from "../language/script.ts";
import type { Scan } from "../list/scan.ts";
import { isSalutation } from "../frame/salutation.ts";
import { isDateLine } from "../frame/dates.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import { isPageRow } from "../rows/page-row.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { endsWithLegalForm } from "../words/name-words.ts";
import { announcesSignatories, isCopyLine, isValediction } from "../words/cues.ts";

const leastText = 120;

/** The list of one in the first content row behind that index, or null. */
export function bodyBelow(scan: Scan, at: number): SignatoryList | null {
  const rows = scan.rows.slice(at + 1, at + 16).filter(({ index }) => scan.content[index] === true);
  const [row, ...below] = rows;
  if (row === undefined || row.kind === "heading" || row.kind === "row" || row.marker !== null)
    return null;
  const body = bodySignedFor(row.text);
  if (body === null || namesPerson(below)) return null;
  return {
    cue: null,
    rule: "list.signed-for",
    entries: [{ raw: row.text, text: body, row, group: null, kind: "organisation" }],
    rows: new Set([row.index]),
    incomplete: false,
  };
}

/** The same right below a paragraph of the text. */
export function bodyBelowText(scan: Scan): SignatoryList | null {
  let length = 0;
  for (const { index, text } of scan.rows) {
    const sentence = text.length >= 60 && /[.!?…。！？]["”»’」]?$/u.test(text);
    const prose = scan.shapes[index]?.prose === true || sentence;
    if (scan.content[index] !== true || !prose) continue;
    length += weightOf(text);
    const list = length < leastText ? null : bodyBelow(scan, index);
    if (list !== null) return list;
  }
  return null;
}

/** The name of a body alone, right below the last sentence of a letter, with nothing of the text behind it: its list of one. */
export function bodyAtEnd(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter((row) => scan.content[row.index] === true && !isPageRow(row));
  const dated = rows.at(-1);
  if (dated !== undefined && isDateLine(dated.text)) rows.pop();
  const [text, row] = rows.slice(-2);
  if (text === undefined || row === undefined || !rows.some(({ text: own }) => isSalutation(own)))
    return null;
  const bare = row.kind === "paragraph" && row.marker === null && row.at !== text.at;
  const closed = text.text.length >= 60 && /[.!?…。！？]["”»’」]?$/u.test(text.text);
  if (!bare || !closed || !isBody(row.text)) return null;
  const name = row.text.replace(yours, "");
  const entry = { raw: row.text, text: name, row, group: null, kind: "organisation" } as const;
  return {
    cue: null,
    rule: "list.closing-body",
    entries: [entry],
    rows: new Set([row.index]),
    incomplete: false,
  };
}

/** "Ihr Hafenverein": a letter's own word in front of who sends it. */
const yours = /^(?:Ihre?|Eure?|Your|Votre|Vaše?|Ваша?)\s(?=\p{Lu})/u;

function isBody(text: string): boolean {
  const words = wordsOf(text).length;
  return (
    (words >= 2 || /[\p{Script=Han}\p{Script=Hangul}]{4}/u.test(text)) &&
    words <= 9 &&
    text.length <= 80 &&
    /^["“„«]?[\p{Lu}\p{Lo}]/u.test(text) &&
    (!/[.:;,!?…。：]$/u.test(text) || endsWithLegalForm(text)) &&
    !/[|@©]|\s[-–—]\s/u.test(text) &&
    (!/\p{Nd}/u.test(text) || (numbered.test(text) && !rooms.test(fold(text)))) &&
    shapeOf(text).organisation &&
    !announcesSignatories(text) &&
    !isKindLabel(text)
  );
}

/** "Keepers' Club Harbour 6", "Riggers' Union Local 34": the number of a district or branch, no year, no street. */
const numbered =
  /^[^\p{Nd},;]{6,}(?<!\p{L}\p{L}\.)\s(?!(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd}))\p{Nd}{1,4}$/u;

const rooms =
  /(?<!\p{L})(?:room|suite|floor|pier|gate|box|raum|zimmer|etage|stock|salle|bureau|sala|piso|andar|stanza|kamer|rum|rom|pokoj|mistnost|soba|prostor|кабинет|комната|офис|oda|szoba)\s\p{Nd}/u;

/** Who signs for the body stands in one of the two lines below; whom a copy goes to does not sign. */
function namesPerson(below: readonly Row[]): boolean {
  const [next, second] = below;
  if (next === undefined || /[:：]$/u.test(next.text) || isCopyLine(next.text)) return false;
  return [next, second].some((row) => row !== undefined && isPerson(row));
}

function isPerson({ text, kind }: Row): boolean {
  return kind !== "heading" && !isValediction(text) && looksLikePerson(headOf(text));
}
