// Rules find a title by habits that somebody has seen; weights know how much every sign says. Each is right where the other
// is not: the rules' title stays unless weights are far surer of another one.

import { isBelowProse } from "../extent/prose.ts";
import type { Extent } from "../extent/extent.ts";
import { isListLabel, isNoFileTitle, withBars } from "../frame/file-title.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isDateLine } from "../frame/dates.ts";
import { isBareName, isGenre, isLetterhead } from "../frame/genre.ts";
import { isSalutation } from "../frame/salutation.ts";
import { isNoTitle, isSiteName, isWrapped, ownLevels } from "../frame/title-candidates.ts";
import type { FoundTitle } from "../frame/title.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { isOfAddress } from "../title/lines-of-address.ts";
import { isOfMotto } from "../title/mottos.ts";
import { makerOfGenre } from "../title/genre-of-maker.ts";
import { isBareCall, isSetApart } from "../title/title-score.ts";
import { namesFirst } from "./signs-of-lines.ts";
import { shareIn, vocabularyOf } from "./vocabulary.ts";
import type { WeighedTitle } from "./weigh-titles.ts";

/** The page itself says in a sentence or in its own title what the statement is called. */
const firm: ReadonlySet<string> = new Set(["title.announced", "title.of-listed"]);
/** How much likelier another candidate must be than the rules' title, as a logarithm of odds. */
const ahead = 0.7;
/** The same where the rules' title stands behind an announcement, if only the other says what it is; and whatever it says. */
const aheadOfAnnounced = 1.5;
const farAhead = 4;
/** A candidate with less odds stands for none of the rules'; with less than the next, not where rules find none either. */
const least = 0;
const leastAlone = 0.2;
/** What is said of a title of the rules that is no candidate. */
const unknown = -1.5;
/** A first line with less odds than this, of whose words the text uses less than this share, is the page's own. */
const stray = { odds: -0.5, share: 0.3, sentence: 50 };

export function chooseTitle(
  found: FoundTitle | null,
  candidates: readonly WeighedTitle[],
  rows: readonly Row[],
  extent: Extent,
): FoundTitle | null {
  if (found !== null && (firm.has(found.rule) || isRightBelow(found, extent))) return found;
  if (found !== null && isBelowGenre(found, rows)) return found;
  const own = candidates.filter((one) => !isAddress(one, rows, extent));
  const subject = found?.rule === "title.subject" && isBelowProse(found.rows[0], rows);
  const ruled = found !== null && isStray(found, candidates, rows) ? null : found;
  const best = bestOf(own, rows);
  if (best === null || (subject && !namesStatement(best.text))) return ruled;
  if (ruled === null) return best.odds > leastAlone ? titleOf(best) : null;
  const headed = isBareName(ruled.text) ? headingOf(own, rows) : null;
  if (headed !== null) return titleOf(headed);
  const needed = isBehindAnnouncement(ruled, extent) ? aheadOfBehind(ruled, best) : ahead;
  if (best.odds <= least || best.odds - oddsOf(ruled, candidates) <= needed) return ruled;
  return saysNoMore(best, ruled) ? ruled : titleOf(best);
}

function isAddress(
  { source, rows: [first] }: WeighedTitle,
  rows: readonly Row[],
  { salutation }: Extent,
): boolean {
  return (source === "row" || source === "joined") && isOfAddress(rows, first, salutation);
}

/** Where a line announces the statement, or the page quotes it, its title stands there more often than news are headed by it. */
function isBehindAnnouncement({ rows }: FoundTitle, extent: Extent): boolean {
  const [first] = rows;
  if (first === undefined || (extent.announcement === null && !extent.quoted)) return false;
  return first.index >= (extent.announcement?.index ?? extent.from);
}

/** Set apart, and what is announced begins with it. */
function isRightBelow({ rows }: FoundTitle, { announcement }: Extent): boolean {
  const [first] = rows;
  if (first === undefined || announcement === null || !isSetApart(first)) return false;
  return first.index > announcement.index && first.index - announcement.index <= 2;
}

/** "Joint statement" set apart, maybe a date, and a line alone that says more of it: there the page prints the statement itself. */
function isBelowGenre({ rows: [first, ...more], text }: FoundTitle, rows: readonly Row[]): boolean {
  if (first === undefined || more.length > 0 || !namesStatement(text) || isGenre(text))
    return false;
  const above = rows.slice(Math.max(0, first.index - 4), first.index).filter(isContentRow);
  const genre = above.findLast((row) => !isDateLine(row.text));
  return genre !== undefined && isSetApart(genre) && isGenre(genre.text);
}

/** The page is called as its publisher is: a heading that begins with what the statement is says more. */
function headingOf(candidates: readonly WeighedTitle[], rows: readonly Row[]): WeighedTitle | null {
  const heads = candidates.filter(
    ({ text, rows: [first], odds }) =>
      odds > least && first.kind === "heading" && namesFirst(text) && !isGenre(text),
  );
  return bestOf(heads, rows);
}

/** A heading of the text's own parts may be all that rules found there; "PETITION" in capitals heads the whole. */
function aheadOfBehind(ruled: FoundTitle, best: WeighedTitle): number {
  const named = namesStatement(best.text) && !namesStatement(ruled.text);
  const alone = isGenre(ruled.text) && ruled.text === ruled.text.toUpperCase();
  return named || (ruled.rule === "title.sort" && !alone) ? aheadOfAnnounced : farAhead;
}

/** Only what sort of text it is, or the same: rules cut a line better, and join lines that are set apart. */
function saysNoMore(best: WeighedTitle, ruled: FoundTitle): boolean {
  if (isGenre(best.text) && !isGenre(ruled.text)) return true;
  if (makerOfGenre(best.text) !== null && ruled.rule === "title.metadata") return true;
  const [one, other] = [fold(withBars(best.text)), fold(ruled.text)];
  const parts = one.split(/\s+[|»·–—-]\s+/u);
  if ([one, ...parts].some((part) => isAlike(part, other))) return true;
  if (!best.rows.some((row) => ruled.rows.includes(row))) return false;
  return one.includes(other) || other.includes(one) || ruled.rows.every(isSetApart);
}

/** The likeliest of those that may be a title; the first of several. */
function bestOf(candidates: readonly WeighedTitle[], rows: readonly Row[]): WeighedTitle | null {
  const sorted = candidates.toSorted((one, other) => other.odds - one.odds);
  const levels = ownLevels(rows);
  return (
    sorted.find(
      (candidate) => !isBarred(candidate, rows) && !isSiteName(candidate.rows[0], levels),
    ) ?? null
  );
}

/** What rules are sure of: a date, a trail, an address, a greeting, the first line of a sentence, what leads to names. */
function isBarred({ text, source, rows: own }: WeighedTitle, rows: readonly Row[]): boolean {
  if (source === "field" || source === "part") return isNoFileTitle(text, rows);
  return (
    /[:：]$/u.test(text) ||
    isListLabel(text) ||
    own.some(
      (row) =>
        isBareCall(row) ||
        isNoTitle(row) ||
        isOfMotto(rows, row) ||
        isSalutation(row.text) ||
        isWrapped(rows, row),
    )
  );
}

function titleOf({ text, source, rows }: WeighedTitle): FoundTitle {
  const isLine = source === "row" || source === "joined";
  return { text, rows: isLine ? rows : [], line: rows[0].line, rule: "title.weighed" };
}

/**
 * "80 views", "On Sunday at 9:30, Ada Tar wrote:": a first line with figures, a bar or an organisation's name, of which weights
 * make little and whose words the text does not use; "Sign here".
 */
function isStray(
  ruled: FoundTitle,
  candidates: readonly WeighedTitle[],
  rows: readonly Row[],
): boolean {
  if (ruled.rule !== "title.first-line") return false;
  if (ruled.rows.length > 0 && ruled.rows.every(isBareCall)) return true;
  const same = sayingTheSame(ruled, candidates);
  if (same.length === 0 || same.some(({ odds }) => odds >= stray.odds)) return false;
  if (!/[\p{Nd}|]/u.test(ruled.text) && !isLetterhead(ruled.text)) return false;
  const others = rows.filter((row) => isContentRow(row) && !ruled.rows.includes(row));
  const vocabulary = vocabularyOf(others, stray.sentence);
  return vocabulary.size > 0 && shareIn(ruled.text, vocabulary)[0] < stray.share;
}

function oddsOf(ruled: FoundTitle, candidates: readonly WeighedTitle[]): number {
  const same = sayingTheSame(ruled, candidates);
  return same.reduce((most, { odds }) => Math.max(most, odds), same.length === 0 ? unknown : -99);
}

/** The candidates that say the same but for a stop at the end, or else nearly the same. */
function sayingTheSame(
  { text }: FoundTitle,
  candidates: readonly WeighedTitle[],
): readonly WeighedTitle[] {
  const own = unstopped(text);
  const same = candidates.filter((one) => unstopped(one.text) === own);
  return same.length > 0 ? same : candidates.filter((one) => isAlike(fold(one.text), own));
}

function unstopped(text: string): string {
  return fold(text).replace(/(?<=[^.])[.。]$/u, "");
}

/** One has the other within, and little else. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.includes(short) && short.length >= 0.8 * long.length;
}
