// Which rows are the statement's own text: behind the words that announce it, the title and the salutation; up to the
// signatures, the end of the letter, or what a page puts below a text.

import type { SignatoryList } from "../list/signatory-list.ts";
import { aboveAttached } from "../body/attached-statement.ts";
import { isContentRow } from "../list/content.ts";
import { languagesOfRows } from "../language/languages-of-rows.ts";
import { isLinkOnly } from "../rows/row-marks.ts";
import { weightOf } from "../language/script.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { announcedBehind, announcementIn, endOfSection } from "./announced.ts";
import { citedRun } from "./cited-run.ts";
import { emphasisedRun } from "./emphasised-run.ts";
import { endOf } from "./end-of-text.ts";
import { forwardingLine } from "./handed-over.ts";
import { listsInText, sentenceAround, type Stretch, textBehindLists } from "./lists-in-text.ts";
import { repeatedTitle } from "./repeated-title.ts";
import { innerTitle } from "./inner-title.ts";
import { lineBelowLead } from "./lead-above-line.ts";
import { announcesStatement } from "../frame/announcement.ts";
import { isSalutation } from "../frame/salutation.ts";
import { titleOfSenders } from "../letters/senders-in-title.ts";
import { proseIn, proseOf } from "./prose.ts";
import { endOfSalutation, lastAddressee } from "./salutation-run.ts";
import { endOfQuote, isAnswered, isMostlyQuoted, isQuoteBehind, quotedRun } from "./quoted-run.ts";

export interface Extent {
  /** Index of the first row that may be the statement's title or text. */
  readonly from: number;
  /** Index of the first row of the text itself when a salutation says so, else the same as `from`. */
  readonly body: number;
  /** Index behind the last row. */
  readonly to: number;
  /** The row that announces the statement, or null. */
  readonly announcement: Row | null;
  readonly salutation: Row | null;
  /** The statement is what the page quotes. */
  readonly quoted: boolean;
  /** Further stretches of rows with the text in another language; `to` is exclusive. */
  readonly more: readonly Stretch[];
  /** Sentences of the text that name those who speak as items. */
  readonly enclosing: readonly Stretch[];
}

/**
 * The statement's extent among the rows; a list kept as metadata stands beside the text, not above or below it, and so do
 * names that sentences tell in the midst of a text.
 */
export function extentOf(rows: readonly Row[], lists: readonly SignatoryList[]): Extent {
  const told = listsInText(rows, lists);
  const enclosing = lists.flatMap((list) => sentenceAround(rows, list) ?? []);
  const ending = lists.filter((list) => !told.has(list));
  const listed = new Set(
    ending
      .flatMap((list) => [...list.rows])
      .filter((index) => rows[index]?.block.field === undefined),
  );
  const [first, last] = [Math.min(...listed, rows.length), Math.max(...listed, -1)];
  const above = proseIn(rows, titleEnd(rows, first), first);
  const below = last < 0 ? 0 : proseIn(rows, last + 1, rows.length);
  const onTop = lists.length > 0 && lists.every(({ rule }) => rule === "list.on-top");
  const announcedBelow =
    below > 150 &&
    (announcesRightBelow(rows, last) ||
      (below > above && announcementIn(rows, last + 1, rows.length) !== null));
  const listFirst =
    onTop ||
    (below > 150 && lists.some(({ cue }) => cue !== null && titleOfSenders(cue.text) !== null)) ||
    announcedBelow ||
    (above < 60 && below > 120) ||
    (above < 200 && below > 2 * above && below > 400);
  const range = behindMail(
    rows,
    listFirst ? { from: last + 1, to: rows.length } : { from: 0, to: first },
  );
  const hasList = listed.size > 0 && !listFirst;
  const end = endOf(rows, range.from, range.to, hasList);
  const later = announcedBehind(rows, range.from, end, range.to);
  const reach = later === null ? end : endOf(rows, later.index + 1, range.to, hasList);
  const styled = styledTitle(rows, range.from, reach);
  const run =
    quotedRun(rows, range.from, reach) ??
    emphasisedRun(rows, range.from, range.to) ??
    citedRun(rows, range.from, range.to);
  const answered = run !== null && hasList && isAnswered(rows, run, range.to);
  if (run !== null && !answered && !isInsideAnnounced(rows, range.from, run.from, reach)) {
    const within = salutationIn(rows, run.from, run.to);
    const body = within === null ? run.body : endOfSalutation(rows, within, run.to);
    const announcement = run.announcement ?? null;
    return { ...run, body, announcement, salutation: within, quoted: true, more: [], enclosing };
  }
  const announcement =
    aboveAttached(rows, range.from, reach) ?? announcementIn(rows, range.from, reach);
  const to = announcement === null ? reach : endOfSection(rows, announcement, reach);
  const titled =
    announcement === null
      ? (styled ?? repeatedTitle(rows, range.from, to) ?? innerTitle(rows, range.from, to))
      : null;
  const from = titled?.index ?? (announcement === null ? range.from : announcement.index + 1);
  const quoted =
    announcement !== null && (isQuoteBehind(rows, from, to) || isMostlyQuoted(rows, from, to));
  const salutation = salutationIn(rows, from, to);
  const line = from === range.from && salutation === null ? lineBelowLead(rows, from, to) : null;
  return {
    from,
    body:
      salutation === null ? (line?.index ?? from - 1) + 1 : endOfSalutation(rows, salutation, to),
    to: quoted && isQuoteBehind(rows, from, to) ? endOfQuote(rows, from, to) : to,
    announcement: announcement ?? (titled === styled ? null : titled),
    salutation,
    quoted,
    more: hasList ? textBehindLists(rows, ending, above) : [],
    enclosing,
  };
}

/** The line right below the last list says that the statement follows. */
function announcesRightBelow(rows: readonly Row[], last: number): boolean {
  const next = last < 0 ? undefined : rows.slice(last + 1).find(isContentRow);
  return next !== undefined && next.marker === null && announcesStatement(next.text);
}

/** Where a mail forwards the statement, what stands below the mail's own words. */
function behindMail(rows: readonly Row[], range: Range): Range {
  const line = forwardingLine(rows, range.from, range.to);
  return line === null ? range : { from: line.index + 1, to: range.to };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Quotations in the midst of a text that a line above them has announced. */
function isInsideAnnounced(rows: readonly Row[], from: number, at: number, to: number): boolean {
  const announcement = announcementIn(rows, from, to);
  if (announcement === null || announcement.index >= at) return false;
  return proseIn(rows, announcement.index + 1, at) >= 150;
}

/** Behind the first line, where it is the headline by its look: no sentence that ends. */
function titleEnd(rows: readonly Row[], to: number): number {
  const row = rows.slice(0, to).find(isContentRow);
  const headline =
    row !== undefined && row.text.length <= 200 && !/[.。!?:：]["”»]?$/u.test(row.text);
  return headline && row.marker === null ? row.index + 1 : 0;
}

/** A paragraph that a word processor's file calls its title, below prose of somebody else's. */
function styledTitle(rows: readonly Row[], from: number, to: number): Row | null {
  const found = rows
    .slice(from, to)
    .find(({ block, index }) => block.field === "title" && proseIn(rows, from, index) >= 150);
  return found !== undefined && proseIn(rows, found.index + 1, to) >= 150 ? found : null;
}

/** A salutation in the first half of the text. */
function salutationIn(rows: readonly Row[], from: number, to: number): Row | null {
  const all = proseIn(rows, from, to);
  const found = rows
    .slice(from, to)
    .filter((row) => isContentRow(row) && !isLinkOnly(row) && isSalutation(row.text));
  const near = found.filter((row) => proseIn(rows, row.index + 1, to) >= 0.4 * all && all > 0);
  const last = near.at(-1);
  if (last === undefined)
    return found.length > 0 ? null : (callIn(rows, from, to) ?? lastAddressee(rows, from, to));
  const prose = rows
    .slice(from, last.index)
    .findLastIndex((row) => isContentRow(row) && proseOf(row) > 0);
  const other = near.findLast((row) => row.index < from + prose);
  return isOtherVersion(rows, other === undefined ? from : other.index + 1, last, to)
    ? near[0] === last
      ? null
      : (near[0] ?? null)
    : last;
}

/** "Citizens of Aville," as the first line above the text, in whatever language. */
function callIn(rows: readonly Row[], from: number, to: number): Row | null {
  const first = rows.slice(from, to).filter(isContentRow).slice(0, 6);
  const at = first.slice(0, 5).findIndex((row) => isCall(row));
  const [call, next] = [first[at], first[at + 1]];
  const above = first.slice(0, Math.max(0, at));
  if (call === undefined || next === undefined || above.some((row) => proseOf(row) > 120))
    return null;
  return proseOf(next) >= 90 && next.at !== call.at ? call : null;
}

function isCall({ text, marker, kind }: Row): boolean {
  return (
    marker === null &&
    kind !== "row" &&
    weightOf(text) <= 70 &&
    /^\p{Lu}[^.,;:!?()\p{Nd}]{3,60},$/u.test(text) &&
    wordsOf(text).length <= 6
  );
}

/** Above a salutation stands the letter in one language, and behind it in another. */
function isOtherVersion(rows: readonly Row[], from: number, row: Row, to: number): boolean {
  if (proseIn(rows, from, row.index) < 0.25 * proseIn(rows, row.index + 1, to)) return false;
  const [above, below] = [
    languagesOfRows(rows.slice(from, row.index))[0],
    languagesOfRows(rows.slice(row.index + 1, to))[0],
  ];
  return above !== undefined && below !== undefined && above !== below;
}
