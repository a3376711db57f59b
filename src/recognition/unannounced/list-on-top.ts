// Names that stand above the text they sign, when the text calls them those above, or its title stands between.

import { rowsCallAsWe } from "../closing/calls-as-we.ts";
import { namesStatement } from "../frame/announcement.ts";
import { collectRows } from "../collect/collect-rows.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import { isEntryLike, type Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { isGiven } from "../separators/given-names.ts";

/** The names at the top, or null. */
export function listOnTop(scan: Scan): SignatoryList | null {
  const content = scan.rows.filter(({ index }) => scan.content[index] === true);
  for (const { index, text } of content.slice(0, 3)) {
    const found =
      isEntryLike(scan, index) && wordsOf(text).length >= 2 ? listFrom(scan, content, index) : null;
    if (found !== null) return found;
  }
  return bodiesTold(scan, content);
}

const leastTold = 4;

/**
 * "Lamp Guild, a group born in 2015 after the storm," and so on, a paragraph each, a comma behind all but the last: bodies and
 * what they are, as those who say what stands right below in quotation marks.
 */
function bodiesTold(scan: Scan, content: readonly Row[]): SignatoryList | null {
  const start = content.slice(0, 4).findIndex(isBodyTold);
  if (start < 0) return null;
  const rows = content.slice(start);
  const end = rows.findIndex((row) => !isBodyTold(row) || !/[,;]$/u.test(row.text));
  const last = end >= 0 && isBodyTold(rows[end] as Row) ? end + 1 : end;
  const told = rows.slice(0, last);
  const next = rows[last];
  const bodies = told.filter(({ text }) => organisationWords.test(fold(text))).length;
  if (next === undefined || told.length < leastTold || bodies < 0.8 * told.length) return null;
  if (scan.shapes[next.index]?.prose !== true || !/^["“„«]/u.test(next.text)) return null;
  return {
    cue: null,
    rule: "list.on-top",
    entries: told.map((row) => ({
      raw: row.raw,
      text: headOf(row.text),
      row,
      group: null,
      kind: "organisation",
    })),
    rows: new Set(told.map(({ index }) => index)),
    incomplete: false,
  };
}

function isBodyTold({ text, kind, marker }: Row): boolean {
  return (
    kind === "paragraph" &&
    marker === null &&
    text.length <= 240 &&
    /^[#\p{Lu}][^,.:;]{2,90},\s\p{Ll}\p{L}*\s\p{L}/u.test(text) &&
    /[,;.]$/u.test(text)
  );
}

/** The names from a row on; the row above them may be the headline. */
function listFrom(scan: Scan, content: readonly Row[], start: number): SignatoryList | null {
  const run = collectRows(scan, start, false);
  const title = run.entries.findIndex(({ row }) => isTitle(row) || isWholeTitle(row));
  const entries = title < 0 ? run.entries : run.entries.slice(0, title);
  const last = entries.at(-1)?.row.index ?? -1;
  const below = content.filter(({ index }) => index > last);
  const [next] = below;
  if (entries.length < 3 || next === undefined) return null;
  const rows = entries.map(({ row }) => row);
  if (
    !callsThemAbove(next.text) &&
    !isTitleBelow(scan, rows, below) &&
    !areNamedBeside(scan, rows, below) &&
    !(areAuthors(rows) && scan.shapes[next.index]?.prose === true)
  )
    return null;
  return {
    cue: null,
    rule: "list.on-top",
    entries: entriesOfRows(entries, scan.languages),
    rows: new Set([...run.rows].filter((index) => index <= last)),
    incomplete: false,
  };
}

/** A word or two for a statement and nothing else. */
function isTitle({ text }: Row): boolean {
  return text.length <= 60 && wordsOf(text).length <= 4 && namesStatement(text);
}

/** Those who write together, each with an office behind a comma, as newspapers set them between headline and text. */
function areAuthors(rows: readonly Row[]): boolean {
  const offices = rows.map(isAuthor);
  return (
    rows.length >= 3 && offices[0] === true && offices.filter(Boolean).length >= 0.8 * rows.length
  );
}

function isAuthor({ text }: Row): boolean {
  const head = headOf(text);
  return looksLikePerson(head) && roleWords.test(fold(text.slice(head.length)));
}

/** "STATEMENT" alone between names of organisations and the text, or its title between names in a block and a text that calls. */
function isTitleBelow(scan: Scan, rows: readonly Row[], [title, ...text]: readonly Row[]): boolean {
  if (title === undefined) return false;
  const alone = isTitle(title);
  if (!alone && !(isWholeTitle(title) && rowsCallAsWe(scan, text.slice(0, 12)))) return false;
  const organisations = rows.filter(({ index }) => scan.shapes[index]?.organisation === true);
  const inOneBlock = rows.every(({ at }) => at === rows[0]?.at);
  return (
    text.slice(0, 3).some(({ index }) => scan.shapes[index]?.prose === true) &&
    organisations.length >= (inOneBlock && !alone ? 0.3 : 0.6) * rows.length &&
    !rows.some(({ text: name }) => isGiven(name.split(" ")[0] ?? ""))
  );
}

/** A title in capitals, as a heading or set strong, that says it is a statement. */
function isWholeTitle(row: Row): boolean {
  const { text, kind } = row;
  const shouted = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return (
    text.length <= 160 &&
    (shouted || kind === "heading" || isStrongOnly(row)) &&
    namesStatement(text)
  );
}

/** "We add our joint statement", and below it nothing but persons between this line and the statement's title. */
function areNamedBeside(
  scan: Scan,
  rows: readonly Row[],
  [title, ...text]: readonly Row[],
): boolean {
  const above = scan.rows[(rows[0]?.index ?? 0) - 1];
  if (above === undefined || title === undefined || !namesStatement(title.text)) return false;
  const set = title.kind === "heading" || isTitle(title);
  return (
    set &&
    namesStatement(above.text) &&
    text.slice(0, 3).some(({ index }) => scan.shapes[index]?.prose === true) &&
    rows.every((row) => looksLikePerson(headOf(row.text)))
  );
}

/** The text speaks of those named above it. */
export function callsThemAbove(text: string): boolean {
  return above.test(fold(text));
}

const above =
  /\b(?:(?:we,? )?the above|above[- ](?:named|mentioned|listed)|undersigned|signator|oben(?: genannt| stehend)|obigen|arriba|abajo firmantes|acima|ci-dessus|soussign|sopra|gore (?:naveden|potpisan)|navedene organiz|wyzej|ovanstaende|ovennevnte|ovenstaende|bovenstaande|yllamainit|vyse uveden|vyssie uveden|fenti)|вышеуказан|вышеперечисл|вищезазначен|горе наведен/u;
