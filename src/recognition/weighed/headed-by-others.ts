// What stands above likely rows and says that they are somebody else's: members, speakers, readers, whom to ask.

import { isReferenceHeading } from "../frame/references.ts";
import { hasKindNoun } from "../group/kind-label.ts";
import { isHeadOfOthers } from "../list/head-of-others.ts";
import type { Scan } from "../list/scan.ts";
import type { Row } from "../rows/rows.ts";
import { invitesToSign } from "../state/invitation.ts";
import { wordsOf } from "../rows/tidy.ts";
import { headsMembers } from "../unannounced/bare-list.ts";
import { headsConveners } from "../unannounced/list-elsewhere.ts";
import {
  announcesSignatories,
  headsContact,
  headsOtherArticles,
  headsOtherList,
  isCopyLine,
} from "../words/cues.ts";

/** Names as certain as this are those of whoever the words above speak of, unless these head a list of others. */
const certain = 0.9;

/** The rows above, and the first itself where it may be a heading, head a list of others. */
export function isHeadedByOthers(
  { rows, listElsewhere }: Scan,
  first: number,
  { entry, mean }: { readonly entry: number; readonly mean: number },
): boolean {
  const above = rows.slice(
    Math.max(0, first - 2),
    first + (entry >= certain || isOneOfMany(rows, first) ? 0 : 1),
  );
  if (above.some((row) => headsOthers(row) || (listElsewhere && headsConveners(row)))) return true;
  if (mean < certain && above.some((row) => hasMailbox(row) && !invitesToSign(row))) return true;
  const said = mean >= certain ? above.filter(({ text }) => !/[:：]$/u.test(text)) : above;
  return (
    said.some(({ text }) => headsMembers(text)) ||
    above.some(({ text }) => mean < certain && saysWhoElse(text))
  );
}

/** An item among others is no heading, nor a line with an address among others: "1. Ada Tern, member of the board". */
function isOneOfMany(rows: readonly Row[], first: number): boolean {
  const both = [rows[first], rows[first + 1]];
  return (
    both.every((row) => (row?.marker ?? null) !== null) ||
    both.every((row) => row !== undefined && row.at === both[0]?.at && hasMailbox(row))
  );
}

/** "Organisations that help sailors at night:": says of whom it speaks, and nothing of signing. */
function saysWhoElse(text: string): boolean {
  return (
    text.length <= 300 &&
    /[:：]$/u.test(text) &&
    wordsOf(text).length >= 6 &&
    hasKindNoun(text) &&
    !announcesSignatories(text)
  );
}

function headsOthers(row: Row): boolean {
  const { text } = row;
  return (
    headsOtherList(text) ||
    isHeadOfOthers(row) ||
    headsOtherArticles(text) ||
    headsContact(text) ||
    isCopyLine(text) ||
    isReferenceHeading(row)
  );
}

function hasMailbox({ text }: Row): boolean {
  return text.length <= 80 && /\S@\S+\.\S/u.test(text);
}
