// The rows of the statement's own text as units: paragraphs put together, items, headings and quotations told apart,
// everything that only frames the text left out.

import { isDateLine } from "../frame/dates.ts";
import { offersLanguages } from "../frame/language-line.ts";
import type { Extent } from "../extent/extent.ts";
import { isContentRow } from "../list/content.ts";
import { isLinkOnly, isStrongOnly } from "../rows/row-marks.ts";
import { isPhotoCredit } from "../rows/photo-credit.ts";
import { marksOf, type Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { weightOf } from "../language/script.ts";
import { announcesSignatories, isFurniture, isImage, isValediction } from "../words/cues.ts";
import type { UnitKind } from "../recognised-statement.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { isByline } from "./byline.ts";
import { isDemandLine, isLetterSpaced } from "./demands.ts";
import { withoutEnds } from "./ends-of-text.ts";
import { withoutLeads } from "./leads-of-papers.ts";
import { withHeads } from "./heads-of-text.ts";
import { withAttributions } from "../paragraphs/attributions.ts";
import { withLinesAsItems } from "../paragraphs/lines-as-items.ts";
import { withoutLeadsToAddresses } from "../paragraphs/lines-above-addresses.ts";
import { rowsOfTitle, withTitlesAsHeadings } from "../paragraphs/title-again.ts";
import { withoutLabel } from "../paragraphs/label-of-list.ts";
import { blocksOfParagraphs } from "../paragraphs/lines-as-paragraphs.ts";
import { withOwnMarks } from "./own-marks.ts";
import { breaksOff, withBrokenSentences, withEnclosing } from "./broken-sentences.ts";
import { withSections } from "./sections.ts";
import { withQuotations, withSpeech } from "./spoken-lines.ts";

export interface BodyUnit {
  readonly rows: readonly Row[];
  readonly kind: UnitKind;
  readonly text: string;
}

/**
 * The units between title and signatures; `framing` are rows that were read as title, proposer, languages and the
 * like. A block that holds such rows, or signatures, too is no paragraph: its lines are.
 */
export function bodyUnits(
  rows: readonly Row[],
  extent: Extent,
  framing: ReadonlySet<number>,
  title: string | null,
): BodyUnit[] {
  const inText = (index: number): boolean =>
    (index >= extent.body && index < extent.to) ||
    extent.more.some(({ from, to }) => index >= from && index < to);
  const captions = captionsAmong(rows);
  const titles = rowsOfTitle(rows, title);
  const inside = rows.filter(
    (row) =>
      inText(row.index) &&
      !framing.has(row.index) &&
      !captions.has(row.at) &&
      !titles.has(row.index) &&
      (isBodyRow(rows, row, title) || isOpeningGreeting(row, extent)),
  );
  const shared = new Set(
    rows
      .filter(({ index }) => framing.has(index) || (index >= extent.to && !inText(index)))
      .map(({ at }) => at),
  );
  const lines = blocksOfParagraphs(inside);
  const units: BodyUnit[] = [];
  for (const [at, row] of inside.entries()) {
    const last = units.at(-1);
    const begun = row.kind !== "heading" && breaksOff(row, inside[at + 1]);
    const kind = begun ? "paragraph" : kindOf(row, extent.quoted);
    const apart = lines.has(row.at) || shared.has(row.at);
    if (last !== undefined && goesOn(last, row, kind) && !apart)
      units[units.length - 1] = joined(last, row);
    else units.push({ rows: [row], kind, text: row.text });
  }
  const led = withoutLeadsToAddresses(
    withTitlesAsHeadings(withEnclosing(units, extent.enclosing), title),
    rows,
  );
  const labelled = withLinesAsItems(withoutLabel(led, rows, extent, framing));
  const marked = withKickers(
    withOwnMarks(withSpeech(withAttributions(withoutLeads(withoutByline(labelled))))),
  );
  const own = withoutEnds(withBrokenSentences(withDemands(withSections(marked))));
  return withHeads(extent.quoted ? own : withQuotations(own));
}

/** "Reciban un cordial saludo." right below whom the letter goes to opens it; as a last line it would close it. */
function isOpeningGreeting(row: Row, { salutation, body }: Extent): boolean {
  return (
    salutation !== null &&
    row.index === body &&
    isContentRow(row) &&
    row.marker === null &&
    isValediction(row.text) &&
    /[.。]$/u.test(row.text)
  );
}

function isBodyRow(rows: readonly Row[], row: Row, title: string | null): boolean {
  if (!isContentRow(row) || row.kind === "row" || isDateLine(row.text) || isValediction(row.text))
    return false;
  if (title !== null && (fold(row.text) === fold(title) || isPartOfTitle(row, title))) return false;
  if (isImage(row.text) || isPlaceholder(row.text) || isCreditLine(row)) return false;
  const furniture = isFurniture(row.text) && !isAmongItems(rows, row);
  if (row.text.length < 120 && (furniture || (isLinkOnly(row) && row.marker === null)))
    return false;
  if (offersLanguages(row.text) || announcesNothing(rows, row) || isContentsLine(row)) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/iu.test(row.text)) return false;
  if (row.text.length < 200 && isContactLine(row.text) && !isLastOfLetter(rows, row)) return false;
  return row.marker === null ? saysSomething(row.text) : /[\p{L}\p{N}]/u.test(row.text);
}

/** "Light the lamps" below "Light the lamps – appeal of 3 May". */
function isPartOfTitle({ text, marker, kind }: Row, title: string): boolean {
  if (marker !== null || kind === "row" || text.length < 8) return false;
  const parts = title.split(/\s+[|–—-]\s+/u);
  return parts.length > 1 && fold(parts[0] ?? "") === fold(text);
}

/** Two letters side by side, or a figure; not "[ A+ ] / [ A- ]" or who wrote it as "P. N.". */
function saysSomething(text: string): boolean {
  return (
    /\p{L}[\p{L}\p{M}]|\p{Nd}|\p{Script=Han}|\p{Script=Hangul}/u.test(text) || isLetterSpaced(text)
  );
}

/** Blocks of a few short lines, one of which says who took the picture: the others say what is on it. */
function captionsAmong(rows: readonly Row[]): ReadonlySet<number> {
  const credited = new Set(
    rows.filter((row) => isContentRow(row) && isCreditLine(row)).map(({ at }) => at),
  );
  const long = rows.filter(({ at, text }) => credited.has(at) && weightOf(text) > 160);
  for (const { at } of long) credited.delete(at);
  return credited;
}

function isCreditLine(row: Row): boolean {
  return row.marker === null && isPhotoCredit(row.text);
}

/** An item beside another that has nothing of the page: "publish the costs" among demands is no button. */
function isAmongItems(rows: readonly Row[], row: Row): boolean {
  if (row.marker === null || isLinkOnly(row)) return false;
  return [rows[row.index - 1], rows[row.index + 1]].some(
    (other) => other !== undefined && other.marker !== null && !isFurniture(other.text),
  );
}

/** A heading over a list that is not there, or is an image. */
function announcesNothing(rows: readonly Row[], row: Row): boolean {
  if (/[:：]\s*$/u.test(row.text) && (rows[row.index + 1]?.marker ?? null) !== null) return false;
  const heads = row.kind === "heading" || /[:：]\s*$/u.test(row.text) || isStrongOnly(row);
  return (
    heads &&
    weightOf(row.text) <= 60 &&
    wordsOf(row.text).length <= 6 &&
    announcesSignatories(row.text)
  );
}

/** A line of the page's own table of contents: an item that is nothing but a link into the page. */
function isContentsLine(row: Row): boolean {
  const links = marksOf(row).filter(({ kind }) => kind === "link");
  return (
    row.marker !== null &&
    isLinkOnly(row) &&
    links.length > 0 &&
    links.every(({ href }) => href?.startsWith("#") === true)
  );
}

/** A line with an e-mail address or a telephone number, that only points at a page, or of nothing but hashtags. */
function isContactLine(text: string): boolean {
  return /^(?:#[\p{L}\p{N}_]+[\s,]*)+$|^[^.!?]{0,100}[:：]\s*(?:https?:\/\/|www\.)\S+$|[\w.+-]+@[\w-]+\.\w|(?:^|\s)(?:tel|phone|fax)\b[.:]|^(?:https?:\/\/|www\.)\S+$/iu.test(
    text,
  );
}

/** "Please answer to keeper@example.org" right above the polite end of a letter is the letter's own sentence. */
function isLastOfLetter(rows: readonly Row[], row: Row): boolean {
  const next = rows.slice(row.index + 1, row.index + 4).find(isContentRow);
  return (
    row.text.length >= 60 &&
    /[\p{L}\p{N}.!]$/u.test(row.text) &&
    next !== undefined &&
    isValediction(next.text)
  );
}

function kindOf(row: Row, quoted: boolean): UnitKind {
  if (row.kind === "heading" && !isSentenceAsHeading(row)) return "heading";
  if (row.marker !== null || row.kind === "item") return "item";
  if (row.kind === "quote" && !quoted) return "quote";
  return isHeadingLike(row) ? "heading" : "paragraph";
}

/** A whole paragraph that the format calls a heading for the size of its letters. */
function isSentenceAsHeading(row: Row): boolean {
  return (
    (row.block.level ?? 1) >= 3 && weightOf(row.text) >= 120 && /[.。！]["”»」]?$/u.test(row.text)
  );
}

/** A short line in bold, capitals or spaced letters is a heading whatever the format calls it. */
function isHeadingLike(row: Row): boolean {
  if (row.text.length > 120 || /[.;,。；，]["”“»«」』’‘]?$/u.test(row.text)) return false;
  if (isLetterSpaced(row.text)) return true;
  const shouted =
    /\p{Lu}{3}/u.test(row.text) &&
    row.text === row.text.toUpperCase() &&
    wordsOf(row.text).length <= 12;
  return isStrongOnly(row) || shouted;
}

/** Lines of one block are one paragraph. */
function goesOn(last: BodyUnit, row: Row, kind: UnitKind): boolean {
  const before = last.rows.at(-1) as Row;
  if (before.at !== row.at || row.marker !== null || kind === "heading" || last.kind === "heading")
    return false;
  return !isPlainText(row);
}

/** Plain text has no blocks but those of blank lines: its lines were joined already where they belong together. */
function isPlainText(row: Row): boolean {
  return row.block.plain === true;
}

function joined(last: BodyUnit, row: Row): BodyUnit {
  return { ...last, rows: [...last.rows, row], text: `${last.text} ${row.text}` };
}

/** Who wrote or publishes it, as the first lines: "Por Ana Vale", "Da Página do MST". */
function withoutByline(units: readonly BodyUnit[]): BodyUnit[] {
  const first = units.findIndex(({ text, kind }) => kind !== "paragraph" || !isByline(text));
  return first > 0 && first <= 3 ? units.slice(first) : [...units];
}

/** Items above the first sentence of a news text are its lead lines: they head it. */
function withKickers(units: readonly BodyUnit[]): BodyUnit[] {
  const first = units.findIndex(({ kind }) => kind === "paragraph");
  const lead = units.slice(0, Math.max(0, first));
  const below = units[first];
  const told = below !== undefined && below.text.length >= 120 && /[.!?]["”»]?$/u.test(below.text);
  const heads =
    lead.length <= 3 &&
    told &&
    lead.every(({ kind, rows }) => kind === "item" && rows[0]?.ordinal === null);
  return heads
    ? units.map((unit, at) => (at < first ? { ...unit, kind: "heading" as const } : unit))
    : [...units];
}

/** Under a line such as "We demand" alone, paragraphs that go on in its grammar are the demands. */
function withDemands(units: readonly BodyUnit[]): BodyUnit[] {
  let open = false;
  return units.map((unit) => {
    if (isDemandLine(unit.text)) open = true;
    else if (unit.kind === "heading") open = false;
    else if (
      open &&
      unit.kind === "paragraph" &&
      /^(?:[Tt]hat|[Tt]o|[Dd]a|[Qq]ue|[Zz]u|[Aa]by|[Żż]eby|[Cc]he|[Dd]i|[Dd]e|[Чч]тобы|[Дд]а|[Щщ]об)\s/u.test(
        unit.text,
      )
    )
      return { ...unit, kind: "item" as const };
    return unit;
  });
}
