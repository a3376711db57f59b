// Where the signatories stand. A list is announced ("Signing organisations", "Sincerely,"), set as a table, or stands
// bare after the text; it may be a run of rows, a paragraph of names, or a footnote.

import { nextSorts } from "../unannounced/next-sorts.ts";
import { versionLists } from "../unannounced/version-lists.ts";
import { aboveAttached } from "../body/attached-statement.ts";
import type { Row } from "../rows/rows.ts";
import { foldedRows } from "../blocks/folded-rows.ts";
import { bareList } from "../unannounced/bare-list.ts";
import { withFirstSigner } from "../unannounced/first-signer.ts";
import { closingNames } from "../closing/closing-names.ts";
import { listOnTop } from "../unannounced/list-on-top.ts";
import { signedOnBehalf } from "../unannounced/on-behalf.ts";
import { bodiesInLastLine } from "../announced/bodies-in-last-line.ts";
import { bodyAtEnd, bodyBelowText } from "../announced/signed-for-body.ts";
import { oneSignature } from "../unannounced/one-signature.ts";
import { secondParagraph } from "../inline/announced-names.ts";
import { bareParagraph, datedParagraph } from "../inline/bare-paragraph.ts";
import { rowOfInitials } from "../inline/row-of-initials.ts";
import { nameRow } from "../inline/rows-of-names.ts";
import { noteList } from "../inline/note-list.ts";
import { numberedNames } from "../inline/numbered-rows.ts";
import { sentenceList } from "../inline/sentence-list.ts";
import { withoutMailSignature } from "../letters/below-mail-sign.ts";
import { markedAuthors } from "../letters/marked-authors.ts";
import { signedBelowText } from "../letters/signed-below-text.ts";
import { signedInBlocks } from "../letters/signed-in-blocks.ts";
import { type Scan, scanRows } from "./scan.ts";
import { headsConveners } from "../unannounced/list-elsewhere.ts";
import { firstRow, type SignatoryList } from "./signatory-list.ts";
import { runAbove } from "../unannounced/run-above.ts";
import { withoutJoiningWord } from "../separators/joining-word.ts";
import { ownHandList } from "../running-text/own-hand.ts";
import { signatureBlocks } from "../running-text/signature-blocks.ts";
import { signatureLines } from "../running-text/signature-lines.ts";
import { signingSentences, speakersTold, toldBelow } from "../running-text/signing-sentences.ts";
import { kindLines } from "../told/kind-lines.ts";
import { withoutCoveringNote } from "../more/covering-note.ts";
import { withoutQuoted } from "../more/quoted-lists.ts";
import { withoutRetold } from "../more/retold-lists.ts";
import { speakForTold } from "../speakers/speak-for-told.ts";
import { titledList } from "../unannounced/titled-list.ts";
import { mayAnnounced } from "../unannounced/may-announced.ts";
import { withSenderAbove } from "../more/sender-above.ts";
import { areContents, withoutLinksAtEnd } from "../more/links-at-end.ts";
import { withoutSenderBelow } from "../more/sender-below.ts";
import { withoutUnnamed } from "../more/unnamed-signers.ts";
import { isPlaceholder } from "../words/placeholders.ts";
import { isWithdrawn } from "../more/withdrawn.ts";
import { withWeights } from "../weighed/weighed-lists.ts";
import { withWholeBlocks } from "../weighed/whole-blocks.ts";
import { tableLists } from "../table/table-list.ts";
import { authorsBelow } from "../announced/authors-below.ts";
import { personsForBodies } from "../announced/persons-for-bodies.ts";
import { selfNamed } from "../announced/self-named.ts";
import { withFirstBehindLabel } from "../announced/first-behind-label.ts";
import { announcedList } from "../announced/announced-list.ts";
import { withoutMentioned, withoutReported } from "../announced/reported-lists.ts";

/** The lists of a document in source order; none is a good answer. */
export function findLists(rows: readonly Row[]): SignatoryList[] {
  const folded = foldedRows(rows);
  return withoutUnnamed(listsIn(folded.rows)).map(folded.unfolded);
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
  const own = withoutCoveringNote(scan, withoutQuoted(scan, withoutReported(scan, lists)));
  const first = own.toSorted(byRow)[0];
  const above = first === undefined ? null : runAbove(scan, first);
  const kept = [...own, ...(above === null ? [] : [above])]
    .map((list) => withFirstSigner(scan.rows, withoutWithdrawn(list)))
    .filter((list) => list.entries.length > 0 && !isHeadedByConveners(scan, list))
    .filter((list) => !areContents(list));
  const weighed = withWeights(scan, withoutMentioned(kept).toSorted(byRow));
  const whole = withWholeBlocks(scan, withoutRetold(weighed));
  return withSenderAbove(scan, withoutMailSignature(scan, whole)).map((list) =>
    withoutJoiningWord(
      withoutSenderBelow(scan, withoutLinksAtEnd(withFirstBehindLabel(scan, list))),
      scan.languages,
    ),
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
    markedAuthors(scan) ??
    signatureBlocks(scan) ??
    mayAnnounced(scan, announcedList) ??
    authorsBelow(scan, announcedList) ??
    titledList(scan) ??
    kindLines(scan) ??
    closingNames(scan) ??
    personsForBodies(scan) ??
    datedParagraph(scan) ??
    numberedNames(scan) ??
    signedInBlocks(scan) ??
    longer(rowOfNames(scan), bareList(scan)) ??
    rowOfInitials(scan) ??
    listOnTop(scan) ??
    noteList(scan) ??
    bareParagraph(scan) ??
    sentenceList(scan) ??
    signedOnBehalf(scan) ??
    bodyBelowText(scan) ??
    bodiesInLastLine(scan) ??
    selfNamed(scan) ??
    oneSignature(scan) ??
    signedBelowText(scan) ??
    bodyAtEnd(scan);
  const names = [...told, ...speakers].reduce((sum, { entries }) => sum + entries.length, 0);
  const sameRow = speakers.some(({ rows }) => other?.rows.isSubsetOf(rows) === true);
  const toldThere = told.some(({ rows }) => other?.rows.isSubsetOf(rows) === true);
  const more = other?.entries.length ?? 0;
  // Who speaks in a sentence may be told there as well; lines of names are a list.
  const lines = told.length === 0 && more >= 4 && 0.7 * names <= more;
  if (other !== null && speakForTold(other, [...told, ...speakers])) return [other];
  const fewer = lines || names < (toldThere ? 0.7 : 1) * more;
  if (other !== null && fewer && !sameRow) return [other];
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

function isHeadedByConveners({ rows, listElsewhere }: Scan, list: SignatoryList): boolean {
  const above = rows[firstRow(list) - 1];
  return listElsewhere && list.cue === null && above !== undefined && headsConveners(above);
}

function withoutWithdrawn(list: SignatoryList): SignatoryList {
  return {
    ...list,
    entries: list.entries.filter(({ text }) => !isWithdrawn(text) && !isPlaceholder(text)),
  };
}

function byRow(one: SignatoryList, other: SignatoryList): number {
  return firstRow(one) - firstRow(other);
}
