// The list below or behind words that announce it, in whichever way it is printed.

import { isPlaceholder } from "../words/placeholders.ts";
import { isLineOfText } from "../blocks/line-of-text.ts";
import { signaturesOfLetter } from "../letters/lines-of-letter.ts";
import { senderBlock } from "../blocks/lines-of-one.ts";
import { personsSideBySide } from "../blocks/persons-side-by-side.ts";
import { isSalutation } from "../frame/salutation.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories, groupKind, isValediction } from "../words/cues.ts";
import { withoutCountAbove } from "../collect/lines-above.ts";
import { hanGroups } from "../closing/han-groups.ts";
import { collectRows } from "../collect/collect-rows.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { groupedNames } from "../group/grouped-names.ts";
import { headingList } from "../list/heading-list.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import { inlineBelow, inlineInRow } from "../inline/announced-names.ts";
import { namesBelow } from "../inline/rows-of-names.ts";
import { semicolonParagraphs } from "../inline/semicolon-paragraphs.ts";
import { numberedBelow } from "../inline/numbered-rows.ts";
import { isReferenceHeading } from "../frame/references.ts";
import { isPassedOver, type Scan } from "../list/scan.ts";
import { headsCommittee } from "../unannounced/committee.ts";
import { headsConveners } from "../unannounced/list-elsewhere.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { labelledRows } from "../running-text/labelled-rows.ts";
import { bodiesOnLine } from "./bodies-on-line.ts";
import { isOfPersons, oneSigner } from "./one-signer.ts";
import { personsOfBody } from "./persons-of-body.ts";
import { bodyBelow } from "./signed-for-body.ts";
import { areTelling, plausible } from "./plausible.ts";

export function announcedList(scan: Scan, at: number): SignatoryList | null {
  const cue = scan.rows[at] as Row;
  if (scan.content[at] !== true) return null;
  const [inRow, one] = [inlineInRow(scan, at), oneSigner(scan, at)];
  if (one !== null && (inRow === null || isOfPersons(one))) return one;
  if (inRow !== null) return inRow;
  if (scan.cues[at] === null)
    return isHeadOfNames(cue) || headsCommittee(cue.text) ? inlineBelow(scan, at, 6) : null;
  if ((scan.listElsewhere && headsConveners(cue)) || isAboveReferences(scan, at)) return null;
  const below =
    hanGroups(scan, at) ??
    groupedNames(scan, at) ??
    numberedBelow(scan, at) ??
    inlineBelow(scan, at) ??
    semicolonParagraphs(scan, at) ??
    namesBelow(scan, at) ??
    bodiesOnLine(scan, at);
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
  const signedFor = sure ? null : (personsOfBody(scan, at) ?? bodyBelow(scan, at));
  if (signedFor !== null) return signedFor;
  const collected = collectRows(scan, at + 1, sure);
  const signatures = signaturesOfLetter(collected.entries);
  if (
    collected.entries.length === 0 ||
    isLineOfText(scan, collected.entries) ||
    isAddress(scan, collected.entries) ||
    isBehindPlaceholders(scan, at, collected.entries) ||
    (scan.shapes[at]?.prose === true &&
      !endsWithBy(cue.text) &&
      !areTelling(scan, collected.entries)) ||
    !(
      signatures !== null ||
      labelledRows(collected.entries, scan.languages) !== null ||
      plausible(
        scan,
        collected.entries.map(({ row }) => row),
        sure,
      )
    )
  )
    return null;
  const several = personsSideBySide(collected.entries) !== null;
  const sender = sure || several ? null : senderBlock(collected.entries);
  const entries =
    sender === null
      ? (signatures ?? entriesOfRows(withoutCountAbove(collected.entries), scan.languages))
      : [sender];
  return {
    cue,
    rule: sure ? "list.announced" : "list.after-valediction",
    entries,
    rows: new Set([...(isOfText(cue) ? [] : [at]), ...collected.rows]),
    incomplete: false,
  };
}

/** Right below it stands a heading of notes or links. */
function isAboveReferences(scan: Scan, at: number): boolean {
  const next = scan.rows.slice(at + 1).find(({ index }) => !isPassedOver(scan, index));
  return next?.kind === "heading" && isReferenceHeading(next);
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

/** Right below stands where names are to be written, and what was found only behind a rule or a heading. */
function isBehindPlaceholders(
  { rows }: Scan,
  at: number,
  entries: readonly CollectedRow[],
): boolean {
  const between = rows.slice(at + 1, entries[0]?.row.index ?? at + 1);
  const parted = between.findIndex(({ kind }) => kind === "rule" || kind === "heading");
  return parted > 0 && between.slice(0, parted).every(({ text }) => isPlaceholder(text));
}

/** "… and is supported by:" can introduce nothing but names. */
function endsWithBy(text: string): boolean {
  return /\s(?:by|door|von|par|por|pel[oa]s?|da|av|af|od|przez|od strony|от|від|из|από|tarafından|oleh|ze strany|strane)\s*[:：]\s*$/u.test(
    text,
  );
}
