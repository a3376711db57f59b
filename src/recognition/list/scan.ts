// The rows of a document with what is known of each before the lists are looked for.

import { capacityOf } from "../entry/capacity.ts";
import { isLetterHeading } from "../group/letter-heading.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories, isAffiliationNote, isOrderNote } from "../words/cues.ts";
import { languageSwitches } from "../language/language-switch.ts";
import { languagesOfRows } from "../language/languages-of-rows.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { describedAmong } from "../sorts/description.ts";
import { endsWithAccount, endsWithPage, holdsMailbox, withoutAddresses } from "./addresses.ts";
import { namingCaptions } from "./captions.ts";
import { calledRows, withoutTelephone } from "../habits/telephones.ts";
import { headsRollOfJoined } from "../group/roll-of-persons.ts";
import { isContentRow } from "./content.ts";
import { isPageRow } from "../rows/page-row.ts";
import { exactMeaning } from "../table/table-header.ts";
import { invitesToSign } from "../state/invitation.ts";
import { marksOf } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { copiedReaders } from "../letters/copied-readers.ts";
import { type Cue, cueOf } from "./cue.ts";
import { linksToList } from "../unannounced/list-elsewhere.ts";
import { isDateOnly } from "../calendar/dated-names.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { saysMore } from "../more/more-signatories.ts";

export interface Scan {
  readonly rows: readonly Row[];
  readonly shapes: readonly Shape[];
  readonly cues: readonly (Cue | null)[];
  /** Whether a row is inside the page's content at all. */
  readonly content: readonly boolean[];
  /** The languages of the text, as far as its longest rows show them. */
  readonly languages: readonly string[];
  /** A link leads to the list of signatories: it stands elsewhere. */
  readonly listElsewhere: boolean;
}

/** Looks at every row once. */
export function scanRows(rows: readonly Row[]): Scan {
  const languages = languagesOfRows(rows);
  const sentence = sentenceWordsOf(languages);
  const called = calledRows(rows, (row) => headsNames(rows, row));
  const alone = rows.map((row, at) => {
    const described = describedAmong(rows, at);
    const own = called.has(at) ? withoutTelephone(row.text) : row.text;
    const text = capacityOf(row.text)?.name ?? described ?? own;
    const linked = row.marker !== null || isAmongLinked(rows, at) || isAmongMailed(rows, at);
    const shape = shapeOf(linked ? withoutStop(row, withoutAddresses(text)) : text, sentence);
    const named = described !== null || isAmongAccounts(rows, at);
    return named ? { ...shape, prose: false, name: Math.max(shape.name, 0.6) } : shape;
  });
  const shapes = alone.map((shape, at) =>
    isCryAmongNames(rows, alone, at) ? { ...shape, name: 0.6 } : shape,
  );
  const switches = languageSwitches(rows);
  const readers = copiedReaders(rows);
  const content = rows.map((row, at) => isContentRow(row) && !switches.has(at) && !readers.has(at));
  const cues = rows.map((row, index) =>
    content[index] === true ? cueOf(row, shapes[index] as Shape) : null,
  );
  for (const index of namingCaptions(rows, cues)) content[index] = true;
  return { rows, shapes, cues, content, languages, listElsewhere: linksToList(rows) };
}

function headsNames(rows: readonly Row[], row: Row): boolean {
  if (row.text.length > 200) return false;
  return announcesSignatories(row.text) || headsRollOfJoined(rows, row);
}

/** "Who Cares?", "Lights On Now!": above two names that are set alike a name may end like a question or a cry. */
function isCryAmongNames(rows: readonly Row[], shapes: readonly Shape[], at: number): boolean {
  const row = rows[at] as Row;
  if (row.text.length > 60 || !/^[\p{Lu}¿¡].*\s.*[?!]$/u.test(row.text)) return false;
  const isName = (step: number): boolean => {
    const [other, shape] = [rows[at + step], shapes[at + step]];
    return (
      other?.kind === row.kind &&
      (other.marker === null) === (row.marker === null) &&
      (other.at === row.at) === (rows[at + 1]?.at === row.at) &&
      shape !== undefined &&
      !shape.prose &&
      shape.name >= 0.6
    );
  };
  return (
    shapes[at]?.prose === false &&
    wordsOf(row.text).length <= 6 &&
    isName(1) &&
    isName(2) &&
    !invitesToSign(row)
  );
}

/** Who gives an account or a mailbox behind a name, as those above or below do, is named, in capitals or not. */
function isAmongAccounts(rows: readonly Row[], at: number): boolean {
  const ends = (row: Row | undefined): boolean => row !== undefined && endsWithAccount(row.text);
  return ends(rows[at]) && (ends(rows[at - 1]) || ends(rows[at + 1]));
}

/** Of short rows one below the other each may end with the address of the page of whom it names. */
export function isAmongLinked(rows: readonly Row[], at: number): boolean {
  const linked = (row: Row | undefined): boolean =>
    row !== undefined && row.text.length <= 200 && endsWithPage(row.text);
  return linked(rows[at]) && (linked(rows[at - 1]) || linked(rows[at + 1]));
}

/** Of three short rows one below the other each may hold the mailbox of whom it names. */
function isAmongMailed(rows: readonly Row[], at: number): boolean {
  const mailed = (step: number): boolean => {
    const row = rows[at + step];
    return row !== undefined && row.text.length <= 200 && holdsMailbox(row.text);
  };
  if (!mailed(0)) return false;
  return mailed(-1) ? mailed(-2) || mailed(1) : mailed(1) && mailed(2);
}

/** A full stop closes an item; only longer ones are sentences by it. */
function withoutStop({ marker }: Row, text: string): string {
  return marker !== null && wordsOf(text).length <= 8
    ? text.replace(/(?<=\p{L}{3})[.。]$/u, "")
    : text;
}

/** A row that may stand between the entries of a list without being one. */
export function isPassedOver({ rows, content }: Scan, at: number): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  return content[at] !== true || isNoEntry(row) || isAmongTags(rows, at);
}

/** Hashtags one below the other; one alone among names may be a name. */
function isAmongTags(rows: readonly Row[], at: number): boolean {
  const isTag = (row: Row | undefined): boolean => row !== undefined && oneTag.test(row.text);
  return isTag(rows[at]) && (isTag(rows[at - 1]) || isTag(rows[at + 1]));
}

const oneTag = /^#[\p{L}\p{N}_]+$/u;

/** A row is asked when the list is collected and again for each row in front of it. */
function isNoEntry(row: Row): boolean {
  const known = noEntries.get(row) ?? saysNoEntry(row);
  noEntries.set(row, known);
  return known;
}

const noEntries = new WeakMap<Row, boolean>();

function saysNoEntry(row: Row): boolean {
  return (
    isOrderNote(row.text) ||
    isOrderNote(inBrackets.exec(row.text)?.[1] ?? "") ||
    (isAffiliationNote(row.text) && row.marker === null) ||
    isPlaceholder(row.text) ||
    saysMore(row.text) ||
    areLabels(row.text) ||
    areTags(row.text) ||
    isButton(row) ||
    signedByHand.test(row.text) ||
    /^(?:[\p{Nd}\s./–—-]+|[^\p{L}\p{N}]{1,20}|\p{Lu}[.:]?)$/u.test(row.text) ||
    isLetterHeading(row)
  );
}

/** What a copy of a letter has in the place of the signature. */
const signedByHand =
  /^[([](?:signed|sgd\.?|gez\.?|gezeichnet|firmado|fdo\.?|firmato|assinado|signé|getekend|undertecknat|underskrevet|podpis(?:ano)?|подпис[ьано]*|allekirjoitettu|imza|υπογραφή)[)\]]$/iu;

/** "Groups (in no order)": the note tells that the line heads names. */
const inBrackets = /[(（]([^()（）]{4,60})[)）]\s?[:：]?$/u;

/** Whether the row looks like an entry by itself. */
export function isEntryLike(
  { rows, shapes, cues, content }: Scan,
  at: number,
  least = 0.6,
): boolean {
  const row = rows[at];
  if (row === undefined || content[at] !== true || cues[at] !== null) return false;
  return (
    (shapes[at]?.name ?? 0) >= least &&
    !isPageRow(row) &&
    !isPlaceholder(row.text) &&
    !saysMore(row.text) &&
    !areLabels(row.text) &&
    !areTags(row.text) &&
    !isDateOnly(rows, row)
  );
}

/** "→ Sign the letter": a short linked line that invites to sign. */
function isButton(row: Row): boolean {
  return (
    row.text.length <= 80 && marksOf(row).some(({ kind }) => kind === "link") && invitesToSign(row)
  );
}

/** Nothing but hashtags, more than one. */
function areTags(text: string): boolean {
  return /^#[\p{L}\p{N}_]+(?:\s+#[\p{L}\p{N}_]+)+$/u.test(text);
}

/** "Name / Affiliation", "氏名・所属": a header of two and more labels over entries of as many parts. */
function areLabels(text: string): boolean {
  if (text.length > 60) return false;
  const parts = text.split(/\s*[/／|｜,、・;·]\s*|\s[-–—]\s/u);
  return parts.length >= 2 && parts.every((part) => exactMeaning(fold(part)) !== null);
}

export type Structure = "item" | "cells" | "line" | "single" | "heading";

/** How a row is set: as an item, as one of several lines, alone. */
export function structureOf({ rows }: Scan, row: Row): Structure {
  if (row.kind === "heading") return "heading";
  if (row.marker !== null) return "item";
  if (row.kind === "row") return "cells";
  const beside = rows[row.index - 1]?.at === row.at || rows[row.index + 1]?.at === row.at;
  return beside ? "line" : "single";
}
