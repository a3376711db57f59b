// A list without any announcement: names after the text, and nothing but names.

import type { Row } from "../rows/rows.ts";
import { rowsCallAsWe } from "../closing/calls-as-we.ts";
import { senderBlock } from "../blocks/lines-of-one.ts";
import { personScore } from "../entry/kind.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { isLetterHeading } from "../group/letter-heading.ts";
import { labelText } from "../group/label-text.ts";
import { isAddressLine } from "../frame/address.ts";
import { isDateLine } from "../frame/dates.ts";
import { isSalutation } from "../frame/salutation.ts";
import { announcesSignatories, headsOtherArticles, headsOtherList } from "../words/cues.ts";
import { isLinkOnly } from "../rows/row-marks.ts";
import { headOf } from "../list/shape.ts";
import { roleWords } from "../words/name-words.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { collectRows } from "../collect/collect-rows.ts";
import { withoutLinesAbove } from "../collect/lines-above.ts";
import type { Collected } from "../collect/collected.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import { isPageRow } from "../rows/page-row.ts";
import { headsConveners } from "./list-elsewhere.ts";
import { withNeighbours } from "./neighbouring-runs.ts";
import { callsThemAbove } from "./list-on-top.ts";
import { endsWithPage } from "../list/addresses.ts";
import { isHeadOfOthers, isListOfOthers } from "../list/head-of-others.ts";
import { isEntryLike, isPassedOver, type Scan } from "../list/scan.ts";
import type { Shape } from "../list/shape.ts";
import { speaksOfSigners, tellsWhoSpeaks } from "../running-text/signing-phrases.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { areCalled, areHours, areMeasured } from "../table/figures-in-rows.ts";

/** The longest run of rows that look like nothing but names, after at least one sentence. */
export function bareList(scan: Scan): SignatoryList | null {
  const runs: Collected[] = [];
  let best: Collected | null = null;
  let prose = false;
  for (let at = 0; at < scan.rows.length; at += 1) {
    prose ||= scan.content[at] === true && isText(scan, at);
    if (!prose || !isEntryLike(scan, at)) continue;
    const run = collectRows(scan, at, false);
    if (run.entries.length === 0) continue;
    runs.push(run);
    if (isBareList(scan, run) && run.entries.length > (best?.entries.length ?? 0)) best = run;
    at = Math.max(...run.rows);
  }
  if (best === null || isListOfOthers(scan)) return null;
  best = withNeighbours(scan, runs, best);
  const entries = withoutLinesAbove(best.entries);
  const head = scan.rows[(entries[0]?.row.index ?? 0) - 1];
  return {
    cue: null,
    rule: "list.bare",
    entries: entriesOfRows(entries, scan.languages),
    rows: new Set([...best.rows, ...(head !== undefined && isLabel(head) ? [head.index] : [])]),
    incomplete: false,
  };
}

/** A short line that ends with a colon. Conveners stay apart: a list elsewhere may go before theirs. */
function isLabel(row: Row): boolean {
  const short = row.text.length <= 90 && !/[.!?。]\s/u.test(row.text);
  return short && /[:：]\s*$/u.test(row.text) && !headsConveners(row);
}

/** A sentence by its words, or by its length and its end where its language's words are not known well enough. */
function isText({ rows, shapes }: Scan, at: number): boolean {
  const text = rows[at]?.text ?? "";
  return shapes[at]?.prose === true || (text.length >= 120 && /[.!?。！？]["”»’)]?$/u.test(text));
}

function isBareList(scan: Scan, run: Collected): boolean {
  const rows = withoutLinesAbove(run.entries).map(({ row }) => row);
  const shapes = rows.map((row) => scan.shapes[row.index] as Shape);
  const mean = shapes.reduce((sum, { name }) => sum + name, 0) / shapes.length;
  const telling = rows.filter((row, index) => isTelling(row, shapes[index] as Shape)).length;
  const links = rows.filter((row) => isLinkOnly(row) || endsWithPage(row.text)).length;
  if (rows.length < 3 || isBelowOtherArticles(scan, rows[0] as Row)) return false;
  if (senderBlock(run.entries) !== null) return false;
  if (areHeadedByOthers(scan, rows)) return false;
  if (areHours(rows) || areMeasured(rows)) return false;
  if (isIndexed(scan, run)) return mean >= 0.5;
  if (areCalled(rows) && !isOfSigners(scan, rows)) return false;
  if (isSignedBelow(scan, run) || isBelowSort(scan, rows[0] as Row)) return mean >= 0.55;
  if (isBelowClosingDate(scan, rows)) return mean >= 0.6 && telling >= 0.25 * rows.length;
  if (links > 0.5 * rows.length)
    return mean >= 0.6 && telling >= 0.5 * rows.length && isBelowUndersigned(scan, rows);
  const last = endsDocument(scan, run);
  const share = telling / rows.length;
  if (headedOtherwise(scan, rows[0] as Row))
    return (
      rows.length >= 8 &&
      last &&
      mean >= 0.75 &&
      share >= 0.6 &&
      !isAboutMembers(scan, rows[0] as Row)
    );
  if (last && (areKnownPersons(rows) || areShortLines(scan, rows, share))) return true;
  if (last && mean >= 0.6 && closeText(scan, rows) && isOfSigners(scan, rows)) return true;
  if (last && mean >= 0.6 && share >= 0.25 && closeText(scan, rows) && endCall(scan, rows))
    return true;
  return mean >= 0.7 && share >= leastTelling(rows.length);
}

/** Nothing but names of two words and more below a text that calls on somebody as "we". */
export function endCall(scan: Scan, rows: readonly Row[]): boolean {
  const first = rows[0]?.index ?? 0;
  return (
    rows.filter(({ text }) => wordsOf(text).length >= 2).length >= 0.75 * rows.length &&
    // An office in small letters tells of the line beside it.
    rows.every(
      ({ kind, text }) => kind === "row" || /^[“"«]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text),
    ) &&
    rowsCallAsWe(scan, scan.rows.slice(0, first))
  );
}

/** Three letters and more head parts of it: nothing but names is set by the alphabet. */
function isIndexed(scan: Scan, run: Collected): boolean {
  const letters = [...run.rows].flatMap((at) => {
    const row = scan.rows[at];
    return row !== undefined && isLetterHeading(row) ? [row.text] : [];
  });
  return new Set(letters).size >= 3;
}

/** The line below the names says that those above sign. */
function isSignedBelow(scan: Scan, run: Collected): boolean {
  const last = Math.max(...run.rows);
  const below = scan.rows
    .slice(last + 1)
    .find((row) => scan.content[row.index] === true && !isPassedOver(scan, row.index));
  return below !== undefined && announcesSignatories(below.text) && callsThemAbove(below.text);
}

/** Below a heading with a word for a sort, and above it a line that speaks of those who signed: "37 groups have signed the charter." */
function isBelowSort({ rows, content }: Scan, first: Row): boolean {
  const heading = rows[first.index - 1];
  if (heading?.kind !== "heading" || !isKindLabel(labelText(heading.text))) return false;
  const above = rows.slice(0, heading.index).findLast(({ index }) => content[index] === true);
  if (above === undefined || above.text.length > 300) return false;
  return announcesSignatories(above.text) || tellsWhoSpeaks(above.text);
}

/** The longer a run of names, the fewer of them need a word that only organisations have. */
function leastTelling(length: number): number {
  if (length >= 25) return 0.3;
  if (length >= 12) return 0.45;
  return length >= 6 ? 0.6 : 0.8;
}

/** Lines of one block that closes the text: short, capitalised, without any sign of a sentence or an address. */
function areShortLines(scan: Scan, rows: readonly Row[], telling: number): boolean {
  const at = rows[0]?.at;
  return (
    rows.length >= (telling >= 0.6 ? 3 : 5) &&
    rows.every(
      (row) =>
        row.at === at &&
        row.marker === null &&
        wordsOf(row.text).length <= 7 &&
        (scan.shapes[row.index]?.name ?? 0) >= 0.6 &&
        !isAddressLine(row.text),
    )
  );
}

/** A letter with a salutation ends with a line of place and date, and names stand right below it. */
function isBelowClosingDate({ rows: all, content }: Scan, rows: readonly Row[]): boolean {
  const first = rows[0]?.index ?? 0;
  const above = all[first - 1];
  if (above === undefined || !isDateLine(above.text) || above.text.length > 60) return false;
  const text = all.slice(0, first - 1).filter(({ index }) => content[index] === true);
  return (
    text.some((row) => isSalutation(row.text)) &&
    text.slice(-1).every(({ text: last }) => /[.!?]["”»)]?$/u.test(last)) &&
    rows.every((row) => wordsOf(row.text).length <= 16 && !isAddressLine(row.text))
  );
}

/** Linked names right below a paragraph in which those who sign say what they ask for. */
function isBelowUndersigned({ rows: all }: Scan, rows: readonly Row[]): boolean {
  const [first] = rows;
  const above = all[(first?.index ?? 0) - 1];
  return (
    above !== undefined &&
    above.kind === "paragraph" &&
    announcesSignatories(above.text) &&
    /[.!。！]["”»’)]?$/u.test(above.text) &&
    rows.every((row) => row.marker === first?.marker && wordsOf(row.text).length <= 12)
  );
}

/** Items of one series right below the end of a sentence, none of them a link or a sentence itself. */
function closeText({ rows: all }: Scan, rows: readonly Row[]): boolean {
  const [first] = rows;
  const above = all.slice(0, first?.index ?? 0).findLast(({ kind }) => kind !== "rule");
  return (
    above !== undefined &&
    /[.!?。！？؟]["”»’)]?$/u.test(above.text) &&
    rows.every(
      (row) =>
        row.marker === first?.marker &&
        wordsOf(row.text).length <= 12 &&
        !/[.;:?!。؟]$/u.test(row.text) &&
        !isLinkOnly(row),
    )
  );
}

/** The text above calls those who speak the undersigned. */
function isOfSigners(scan: Scan, rows: readonly Row[]): boolean {
  const first = rows[0]?.index ?? 0;
  return scan.rows
    .slice(0, first)
    .some(
      ({ index, text }) =>
        scan.content[index] === true && text.length <= 3000 && speaksOfSigners(text),
    );
}

/** The members of whom the page belongs to are no signatories. */
function isAboutMembers(scan: Scan, first: Row): boolean {
  return headsMembers(scan.rows[first.index - 1]?.text ?? "");
}

/** "Our members", "About us", "Partners": whose page it is and who belongs to them. */
export function headsMembers(text: string): boolean {
  return text.length <= 80 && members.test(fold(text));
}

const members =
  /(?<!\p{L})(?:members?|mitglied|membre|miembro|membro|soci\b|leden|medlem|jasene|czlonk|clen|clan(?:ovi|ice)?\b|tagok|uyeler|член|членов|чланов|анетар|anetar|μελη|about|uber uns|a propos|quienes|chi siamo|partners?\b|related|recent)|會員|会员|メンバー|회원|أعضاء|اعضا|חברי/u;

/** At least four names of persons, most with a given name that is known, and nothing else. */
function areKnownPersons(rows: readonly Row[]): boolean {
  const scores = rows.map((row) =>
    personScore({ raw: row.raw, text: row.text, row, group: null, kind: null }),
  );
  return (
    rows.length >= 4 &&
    scores.every((score) => score > 0) &&
    scores.filter((score) => score >= 2).length >= 0.5 * rows.length
  );
}

/** Nothing but the page's furniture stands below. */
function endsDocument(scan: Scan, run: Collected): boolean {
  return isLast(scan, Math.max(...run.rows));
}

/** Nothing but the page's furniture stands below a row. */
export function isLast(scan: Scan, last: number): boolean {
  return scan.rows
    .slice(last + 1)
    .every((row) => scan.content[row.index] !== true || isPageRow(row) || isDayLine(row.text));
}

/** A line of date and place; the year may be left out. */
export function isDayLine(text: string): boolean {
  return isDateLine(text) || (/\d/u.test(text) && isDateLine(`${text} 2000`));
}

/** A word for an organisation, or a person with an office. */
function isTelling(row: Row, shape: Shape): boolean {
  if (shape.organisation) return true;
  const head = headOf(row.text);
  const told = row.told === true || row.text.length > head.length;
  return (shape.person && told) || roleWords.test(fold(row.text));
}

/** Headlines of other news look like names of organisations; and names below some headings sign nothing. */
function isBelowOtherArticles(scan: Scan, { index, text }: Row): boolean {
  const above = scan.rows[index - 1]?.text ?? "";
  return headsOtherArticles(above) || headsOtherList(above) || headsOtherList(text);
}

/** Right above the names, or between them, stands who they are if not signatories; or the title says so. */
function areHeadedByOthers(scan: Scan, rows: readonly Row[]): boolean {
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  const own = new Set(rows.slice(1).map(({ index }) => index));
  const near = scan.rows.slice(Math.max(0, first - 1), last).filter(({ index }) => !own.has(index));
  return near.some(isHeadOfOthers);
}

/** A heading or a colon right above says that the lines are something else. */
function headedOtherwise(scan: Scan, first: Row): boolean {
  const above = scan.rows[first.index - 1];
  if (above === undefined || scan.cues[above.index] !== null || isLetterHeading(above))
    return false;
  if (isKindLabel(labelText(above.text))) return false;
  return above.kind === "heading" || /[:：]\s*$/u.test(above.text);
}
