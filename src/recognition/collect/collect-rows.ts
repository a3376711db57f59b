// The rows below an announcement that belong to the list: as long as they look like names and keep their structure.

import type { Collected, CollectedRow } from "./collected.ts";
import { isDateLine } from "../frame/dates.ts";
import { isSalutation } from "../frame/salutation.ts";
import type { Row } from "../rows/rows.ts";
import { headsEnclosures } from "../vocabulary/copies-of-letters.ts";
import { tellsOfHelp } from "../vocabulary/help-behind-names.ts";
import { groupKind, headsContact, isCopyLine, isCreditLine } from "../words/cues.ts";
import { headsGroup } from "../group/group-heading.ts";
import { isKindLabel } from "../group/kind-label.ts";
import { isLetterHeading } from "../group/letter-heading.ts";
import { labelText } from "../group/label-text.ts";
import { withoutTotal } from "../more/total.ts";
import { isEntryLike, isPassedOver, type Scan } from "../list/scan.ts";
import { belongs, isSameList, isSetApartAtEnd } from "./belongs.ts";
import { isBetweenNumbers, isNumberForgotten, mayStandBetween } from "./between-entries.ts";
import { endsLetter, isEndOfPart } from "./ends-list.ts";
import { isNameAsHeading } from "./name-as-heading.ts";

/** Collects from a row on. `sure`: an announcement stands above. */
export function collectRows(scan: Scan, start: number, sure: boolean): Collected {
  const entries: CollectedRow[] = [];
  const rows = new Set<number>();
  let group: Pick<CollectedRow, "group" | "kind"> = { group: null, kind: null };
  let opened = -1;
  for (let at = start; at < scan.rows.length; at += 1) {
    const row = scan.rows[at] as Row;
    const last = entries.at(-1)?.row;
    const counted = last !== undefined && areMarkedAlike(last, row);
    const credits = !counted && isCredit(scan, row, last);
    if (credits) continue;
    if (!counted && (isCopyLine(row.text) || headsContact(row.text))) break;
    if (!counted && entries.length > 0 && row.marker === null && endsNames(scan, row)) break;
    if (!counted && scan.content[at] === true && addresses(scan, row, entries.length)) break;
    if (entries.length === 0 ? isEndOfPart(scan, at) : endsLetter(scan, at, entries)) break;
    const forgotten = isNumberForgotten(scan, at, last) || isNameAsHeading(scan, at, entries);
    if (isPassedOver(scan, at)) rows.add(at);
    else if (
      !forgotten &&
      !(last === undefined && isDateLine(row.text)) &&
      (isBetweenNumbers(scan, at, last) ||
        headsGroup(scan, at, { last, parted: isParted(entries) }))
    ) {
      group = { group: labelText(row.text), kind: groupKind(row.text) };
      opened = isKindHeading(row) ? entries.length : -1;
      rows.add(at);
    } else if (
      forgotten ||
      belongs(scan, at, entries, sure) ||
      (opened === entries.length && mayOpen(scan, at)) ||
      (isBelowLetter(scan, at) && isEntryLike(scan, at))
    ) {
      entries.push({ row, ...group });
      rows.add(at);
      if (row.marker === null && withoutTotal(row.text) !== null) break;
      if (!isBelowLetter(scan, at) && isSetApartAtEnd(scan, last, row)) break;
    } else if (!mayStandBetween(scan, at, entries.length, sure)) break;
  }
  const end = entries.at(-1)?.row.index ?? -1;
  return { entries, rows: new Set([...rows].filter((index) => index <= end)) };
}

/** Who helped, or a label that heads what else stands there. */
function endsNames({ content }: Scan, { index, text }: Row): boolean {
  return tellsOfHelp(text) || (content[index] === false && headsEnclosures(text));
}

/** A salutation; among names only one that ends like one, because what is "dear" in one language is a name in another. */
function addresses(scan: Scan, row: Row, count: number): boolean {
  if (!isSalutation(row.text)) return false;
  return count < 1 || /[,，!！:：]\s*$/u.test(row.text) || !isEntryLike(scan, row.index, 0.7);
}

/** The last line of a block, below a name without a label of its own: where all have one it says which office they hold. */
function isCredit({ rows }: Scan, row: Row, last: Row | undefined): boolean {
  const label = /^[^:：]{2,40}[:：]\s?\S/u;
  const next = rows[row.index + 1];
  return (
    row.marker === null &&
    next?.at !== row.at &&
    isCreditLine(row.text) &&
    !label.test(last?.text ?? "")
  );
}

/** The next item below an item: "Kara" is a name there, and no salutation of any language. */
function areMarkedAlike(one: Row, other: Row): boolean {
  return one.kind === "item" && one.marker === other.marker && isSameList(one, other);
}

/** A heading with nothing but a word for a sort: below it the names may be set otherwise than those above. */
function isKindHeading({ kind, text }: Row): boolean {
  return kind === "heading" && isKindLabel(labelText(text));
}

/** Below each letter of an alphabetical list stand as many names as begin with it, set as many are. */
function isBelowLetter({ rows }: Scan, at: number): boolean {
  const above = rows[at - 1];
  return above !== undefined && isLetterHeading(above);
}

/** The first names below such a heading. */
function mayOpen(scan: Scan, at: number): boolean {
  const [row, next] = [scan.rows[at], scan.rows[at + 1]];
  if (row?.kind === "row" || row?.kind !== next?.kind || scan.shapes[at]?.prose !== false)
    return false;
  return isEntryLike(scan, at) && (isEntryLike(scan, at + 1) || isEntryLike(scan, at + 2));
}

function isParted(entries: readonly CollectedRow[]): boolean {
  return (entries[0]?.group ?? null) !== null;
}
