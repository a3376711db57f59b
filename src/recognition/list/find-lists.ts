// Where the signatories stand. A list is announced ("Signing organisations", "Sincerely,"), set as a table, or stands
// bare after the text; it may be a run of rows, a paragraph of names, or a footnote.

import { isLineOfText } from "../blocks/line-of-text.ts";
import { senderBlock } from "../blocks/lines-of-one.ts";
import { aboveAttached } from "../body/attached-statement.ts";
import { announcesStatement } from "../frame/announcement.ts";
import { isSalutation } from "../frame/salutation.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories, groupKind, isValediction } from "../words/cues.ts";
import { foldedRows } from "../blocks/folded-rows.ts";
import { bareList } from "../unannounced/bare-list.ts";
import { withFirstSigner } from "../unannounced/first-signer.ts";
import { listOnTop } from "../unannounced/list-on-top.ts";
import { nextSorts } from "../unannounced/next-sorts.ts";
import { signedOnBehalf } from "../unannounced/on-behalf.ts";
import { oneSignature } from "../unannounced/one-signature.ts";
import { type CollectedRow, collectRows } from "./collect.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { groupedNames } from "../group/grouped-names.ts";
import { headingList } from "./heading-list.ts";
import { entriesOfRows } from "./entries-of-rows.ts";
import { inlineBelow, inlineInRow, secondParagraph } from "../inline/announced-names.ts";
import { bareParagraph, datedParagraph } from "../inline/bare-paragraph.ts";
import { nameRow, namesBelow } from "../inline/rows-of-names.ts";
import { noteList } from "../inline/note-list.ts";
import { semicolonParagraphs } from "../inline/semicolon-paragraphs.ts";
import { numberedBelow, numberedNames } from "../inline/numbered-rows.ts";
import { sentenceList } from "../inline/sentence-list.ts";
import { isEntryLike, type Scan, scanRows } from "./scan.ts";
import { headsCommittee } from "../unannounced/committee.ts";
import { headsConveners } from "../unannounced/list-elsewhere.ts";
import { labelInFront } from "./tidied-rows.ts";
import type { SignatoryList } from "./signatory-list.ts";
import { runAbove } from "../unannounced/run-above.ts";
import { withoutJoiningWord } from "../separators/joining-word.ts";
import { splitNumbered } from "../separators/numbered.ts";
import { labelledRows } from "../running-text/labelled-rows.ts";
import { ownHandList } from "../running-text/own-hand.ts";
import { sentencesOf } from "../running-text/sentences.ts";
import { signatureBlocks } from "../running-text/signature-blocks.ts";
import { signatureLines } from "../running-text/signature-lines.ts";
import { signingSentences, speakersTold, toldBelow } from "../running-text/signing-sentences.ts";
import { tellsWhoCarries } from "../running-text/signing-phrases.ts";
import { kindLines } from "../told/kind-lines.ts";
import { withoutRetold } from "../more/retold-lists.ts";
import { titledList } from "../unannounced/titled-list.ts";
import { mayAnnounced } from "../unannounced/may-announced.ts";
import { isWithdrawn } from "../more/withdrawn.ts";
import { isLabelOfField } from "../table/table-header.ts";
import { withWeights } from "../weighed/weighed-lists.ts";
import { withWholeBlocks } from "../weighed/whole-blocks.ts";
import { versionLists } from "../unannounced/version-lists.ts";
import { tableLists } from "../table/table-list.ts";

/** The lists of a document in source order; none is a good answer. */
export function findLists(rows: readonly Row[]): SignatoryList[] {
  const folded = foldedRows(rows);
  return listsIn(folded.rows).map(folded.unfolded);
}

function listsIn(rows: readonly Row[]): SignatoryList[] {
  const scan = scanRows(rows);
  const stated = rows.some(({ block }) => block.stated !== undefined);
  const lines = stated ? null : signatureLines(scan);
  const tables = lines === null ? tableLists(scan) : [lines];
  const lists = [...tables];
  const taken = new Set(tables.flatMap((list) => [...list.rows]));
  for (let at = 0; at < rows.length; at += 1) {
    if (taken.has(at)) continue;
    const found = announcedList(scan, at);
    if (found === null || [...found.rows].some((index) => taken.has(index) && index !== at))
      continue;
    lists.push(found);
    for (const index of found.rows) taken.add(index);
    at = Math.max(...found.rows);
  }
  if (lists.length === 0) lists.push(...unannounced(scan));
  const attached = inAttached(scan, lists);
  if (attached !== null) lists.splice(0, lists.length, ...attached);
  lists.push(...versionLists(scan, lists));
  lists.push(...nextSorts(scan, lists));
  const second = secondParagraph(scan, lists);
  if (second !== null) lists.push(second);
  lists.push(...toldBelow(scan, lists));
  const own = withoutReported(scan, lists);
  const first = own.toSorted(byRow)[0];
  const above = first === undefined ? null : runAbove(scan, first);
  const kept = [...own, ...(above === null ? [] : [above])]
    .map((list) => withFirstSigner(scan.rows, withoutWithdrawn(list)))
    .filter((list) => list.entries.length > 0 && !isHeadedByConveners(scan, list));
  const weighed = withWeights(scan, withoutMentioned(kept).toSorted(byRow));
  return withWholeBlocks(scan, withoutRetold(weighed)).map((list) =>
    withoutJoiningWord(list, scan.languages),
  );
}

/** Whoever a press release names, those who stand below the statement that is attached to it sign. */
function inAttached(scan: Scan, lists: readonly SignatoryList[]): SignatoryList[] | null {
  const above = aboveAttached(scan.rows, 0, scan.rows.length);
  if (above === null || lists.some(({ rows }) => Math.max(...rows) > above.index)) return null;
  const content = scan.content.map((read, at) => read && at > above.index);
  const found = unannounced({ ...scan, content });
  return found.length > 0 ? found : lists.filter(({ cue }) => cue !== null);
}

/** The one list that nothing announces, or what the sentences of the text tell of those who sign. */
function unannounced(scan: Scan): SignatoryList[] {
  const told = signingSentences(scan);
  const speakers = told.length === 0 ? speakersTold(scan) : [];
  const other =
    ownHandList(scan) ??
    signatureBlocks(scan) ??
    mayAnnounced(scan, announcedList) ??
    titledList(scan) ??
    kindLines(scan) ??
    datedParagraph(scan) ??
    numberedNames(scan) ??
    longer(rowOfNames(scan), bareList(scan)) ??
    listOnTop(scan) ??
    noteList(scan) ??
    bareParagraph(scan) ??
    sentenceList(scan) ??
    signedOnBehalf(scan) ??
    oneSignature(scan);
  const names = [...told, ...speakers].reduce((sum, { entries }) => sum + entries.length, 0);
  const sameRow = speakers.some(({ rows }) => other?.rows.isSubsetOf(rows) === true);
  const toldThere = told.some(({ rows }) => other?.rows.isSubsetOf(rows) === true);
  const more = other?.entries.length ?? 0;
  if (other !== null && names < (toldThere ? 0.7 : 1) * more && !sameRow) return [other];
  return told.length > 0 ? told : speakers;
}

/** The row that holds most names, or the paragraphs of which it is one. */
function rowOfNames(scan: Scan): SignatoryList | null {
  const row = nameRow(scan);
  return row === null ? null : longer(bareParagraph(scan), row);
}

function longer(one: SignatoryList | null, other: SignatoryList | null): SignatoryList | null {
  return (one?.entries.length ?? 0) > (other?.entries.length ?? 0) ? one : other;
}

/** A page may name the heading of its list before it comes to it: "Attached: list of signatories". */
function withoutMentioned(lists: readonly SignatoryList[]): SignatoryList[] {
  const longest = new Map<string, SignatoryList>();
  for (const list of lists) {
    const other = list.cue === null ? undefined : longest.get(list.cue.text);
    if (list.cue !== null && list.entries.length > (other?.entries.length ?? 0))
      longest.set(list.cue.text, list);
  }
  return lists.filter((list) => {
    const own = list.cue === null ? undefined : longest.get(list.cue.text);
    return (
      own === undefined ||
      own === list ||
      list.entries.length > 2 ||
      firstRow(own) <= firstRow(list)
    );
  });
}

function isHeadedByConveners({ rows, listElsewhere }: Scan, list: SignatoryList): boolean {
  const above = rows[firstRow(list) - 1];
  return listElsewhere && list.cue === null && above !== undefined && headsConveners(above);
}

function withoutWithdrawn(list: SignatoryList): SignatoryList {
  return { ...list, entries: list.entries.filter(({ text }) => !isWithdrawn(text)) };
}

/**
 * Names in a sentence of the page around the statement only report on the list that stands below the statement. Where none
 * stands there, whoever signed is named; whoever only published the statement that follows is not.
 */
function withoutReported(scan: Scan, lists: readonly SignatoryList[]): SignatoryList[] {
  const announced = scan.rows.findLast(
    (row) =>
      scan.content[row.index] === true &&
      row.kind !== "row" &&
      announcesStatement(row.text) &&
      isTextBehind(scan, row.index),
  );
  if (announced === undefined) return [...lists];
  const isAround = (list: SignatoryList): boolean => firstRow(list) <= announced.index;
  const mayReport = (list: SignatoryList): boolean =>
    isAround(list) && reported.has(list.rule) && !isBelowLabel(scan, list);
  const own = lists.filter((list) => !mayReport(list));
  const around = lists.filter((list) => mayReport(list) && isSaidToSign(list));
  return own.some((list) => !isAround(list)) ? own : [...own, ...around];
}

const reported: ReadonlySet<string> = new Set([
  "list.inline",
  "list.sentence",
  "list.signing-sentence",
]);

/** A line of its own that is no sentence heads the names. */
function isBelowLabel({ shapes }: Scan, { cue, entries }: SignatoryList): boolean {
  const [first] = entries;
  return (
    cue !== null &&
    first?.row !== cue &&
    cue.text.length <= 60 &&
    shapes[cue.index]?.prose === false &&
    announcesSignatories(cue.text)
  );
}

/** The sentence with the first name does, or the line above it. */
function isSaidToSign({ cue, entries }: SignatoryList): boolean {
  const [first] = entries;
  if (cue !== null && first?.row !== cue) return announcesSignatories(cue.text);
  const name = first?.raw ?? "";
  const sentence = sentencesOf(cue?.text ?? "").find((part) => part.includes(name));
  return sentence !== undefined && (announcesSignatories(sentence) || tellsWhoCarries(sentence));
}

function isTextBehind(scan: Scan, at: number): boolean {
  const prose = scan.rows
    .slice(at + 1)
    .filter((row) => scan.content[row.index] === true && scan.shapes[row.index]?.prose === true);
  return prose.reduce((sum, row) => sum + row.text.length, 0) >= 150;
}

function firstRow(list: SignatoryList): number {
  return Math.min(...list.rows);
}

function byRow(one: SignatoryList, other: SignatoryList): number {
  return firstRow(one) - firstRow(other);
}

function announcedList(scan: Scan, at: number): SignatoryList | null {
  const cue = scan.rows[at] as Row;
  if (scan.content[at] !== true) return null;
  const inRow = inlineInRow(scan, at);
  if (inRow !== null) return inRow;
  if (scan.cues[at] === null)
    return isHeadOfNames(cue) || headsCommittee(cue.text) ? inlineBelow(scan, at, 6) : null;
  if (scan.listElsewhere && headsConveners(cue)) return null;
  const below =
    groupedNames(scan, at) ??
    numberedBelow(scan, at) ??
    inlineBelow(scan, at) ??
    semicolonParagraphs(scan, at) ??
    namesBelow(scan, at);
  if (below !== null) return below;
  const headings = headingList(scan, at);
  if (headings !== null)
    return {
      cue,
      rule: "list.headings",
      entries: entriesOfRows(headings.entries, scan.languages),
      rows: new Set([at, ...headings.rows]),
      incomplete: false,
    };
  const sure = scan.cues[at] === "announcement";
  const collected = collectRows(scan, at + 1, sure);
  if (
    collected.entries.length === 0 ||
    isLineOfText(scan, collected.entries) ||
    isAddress(scan, collected.entries) ||
    (scan.shapes[at]?.prose === true &&
      !endsWithBy(cue.text) &&
      !areTelling(scan, collected.entries)) ||
    !(
      labelledRows(collected.entries, scan.languages) !== null ||
      plausible(
        scan,
        collected.entries.map(({ row }) => row),
        sure,
      )
    )
  )
    return null;
  const sender = sure ? null : senderBlock(collected.entries);
  const entries = sender === null ? entriesOfRows(collected.entries, scan.languages) : [sender];
  return {
    cue,
    rule: sure ? "list.announced" : "list.after-valediction",
    entries,
    rows: new Set([...(isOfText(cue) ? [] : [at]), ...collected.rows]),
    incomplete: false,
  };
}

/** A sentence of the text that ends above the names without a word on who signs stays in the text. */
function isOfText({ text }: Row): boolean {
  return text.length > 120 && !isValediction(text) && !announcesSignatories(text);
}

/** A line in bold that names a sort of signatories; only many names below it make it the head of a list. */
function isHeadOfNames(row: Row): boolean {
  const set = isStrongOnly(row) || row.kind === "heading";
  return set && row.text.length <= 100 && !/[.!?]$/u.test(row.text) && groupKind(row.text) !== null;
}

/** A few lines right above a salutation are the address of whom the letter greets. */
function isAddress({ rows, content }: Scan, entries: readonly CollectedRow[]): boolean {
  const last = entries.at(-1)?.row.index ?? -1;
  const next = rows.slice(last + 1, last + 9).find(({ index }) => content[index] === true);
  return entries.length <= 6 && next !== undefined && isSalutation(next.text);
}

/** "… and is supported by:" can introduce nothing but names. */
function endsWithBy(text: string): boolean {
  return /\s(?:by|door|von|par|por|pel[oa]s?|da|av|af|od|przez|od strony|от|від|из|από|tarafından|oleh|ze strany|strane)\s*[:：]\s*$/u.test(
    text,
  );
}

/** A sentence that mentions those who sign may as well introduce demands: the rows below must show who they name. */
function areTelling(scan: Scan, entries: readonly CollectedRow[]): boolean {
  const telling = entries.filter(({ row }) => {
    const shape = scan.shapes[row.index];
    return shape?.organisation === true || shape?.person === true;
  });
  return telling.length >= 0.4 * entries.length;
}

/** A label and a figure in most rows count something; they name nobody. A year may be that of a degree. */
function isStatistics(rows: readonly Row[]): boolean {
  const counted = rows.filter(
    ({ text }) => /\p{L}\s[\p{Nd}.,\s]*\p{Nd}\s?%?$/u.test(text) && !/\s(?:19|20)\d\d$/u.test(text),
  ).length;
  return rows.length >= 5 && counted >= 0.7 * rows.length;
}

/** Most rows are labels of fields: what is asked of those who are to sign. */
function isForm(rows: readonly Row[]): boolean {
  const labels = rows.filter(({ text }) => isLabelOfField(text)).length;
  return labels >= 2 && labels >= 0.5 * rows.length;
}

/** "Unions, associations and groups that …": two words for sorts and more between commas tell of those who come. */
function areSorts(text: string): boolean {
  const parts = text.split(/,\s+/u);
  return parts.length >= 2 && parts.slice(0, 2).every(isKindLabel);
}

/** Names on the whole; one line alone after an announcement must be one beyond doubt. */
function plausible(scan: Scan, rows: readonly Row[], sure: boolean): boolean {
  if (isStatistics(rows) || isForm(rows)) return false;
  const [only] = rows;
  const sentences = /[:：]$|\p{Ll}{3}[.!?]\s+\p{Lu}.*\s\p{Ll}/su;
  if (rows.length === 1 && (sentences.test(only?.text ?? "") || isLabelOfField(only?.text ?? "")))
    return false;
  if (rows.length === 1 && areSorts(only?.text ?? "")) return false;
  if (rows.some((row) => splitNumbered(`${row.marker ?? ""} ${row.text}`.trim()) !== null))
    return true;
  if (rows.every(({ text }) => labelInFront(text) !== null)) return true;
  const names = rows.map((row) => scan.shapes[row.index]?.name ?? 0);
  const mean = names.reduce((sum, name) => sum + name, 0) / names.length;
  if (names.length > 2) return mean >= 0.55;
  const marked = rows.length > 1 && rows.every(({ marker }) => marker !== null);
  return rows.every((row) => isEntryLike(scan, row.index, sure ? (marked ? 0.6 : 0.7) : 0.75));
}
