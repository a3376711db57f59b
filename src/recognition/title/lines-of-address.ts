// Lines above a letter that say where it goes or comes from: none of them is its title.

import { beginsWithTo, isAddressLine, isToAlone } from "../frame/address.ts";
import { namesStatement } from "../frame/announcement.ts";
import { isLetterhead } from "../frame/genre.ts";
import { isContentRow } from "../list/content.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";

/** A block with a street, a postcode or a telephone number, what goes on below "To:", and who is named above an address. */
export function isOfAddress(rows: readonly Row[], row: Row, salutation: Row | null): boolean {
  if (row.kind === "heading") return false;
  return (
    rows.some((other) => other.at === row.at && isAddressLine(other.text)) ||
    isBelowTo(rows, row) ||
    (salutation !== null && row.index < salutation.index && isAboveAddress(rows, row))
  );
}

/** Further lines of the paragraph that began with "To: the Harbour Master". */
function isBelowTo(rows: readonly Row[], row: Row): boolean {
  const first = rows.find(({ at }) => at === row.at);
  if (first === undefined || first === row) return false;
  if (isToAlone(first.text)) return true;
  return row.block.plain !== true && !namesStatement(row.text) && beginsWithTo(first.text);
}

/** "Head of the harbour office", "Dr. Ada Tar", "Harbour Office", each a line, above "Quay Square 1": office, name and body. */
function isAboveAddress(rows: readonly Row[], row: Row): boolean {
  if (!isOfPerson(row.text) && !isLetterhead(row.text)) return false;
  const below = rows
    .slice(row.index + 1, row.index + 10)
    .filter(isContentRow)
    .slice(0, mostLines);
  const at = below.findIndex(({ text }) => isAddressLine(text));
  const run = [row, ...below.slice(0, Math.max(0, at))];
  return (
    at > 0 &&
    run.every(({ text, kind }) => kind !== "heading" && text.length <= longest) &&
    run.some(({ text }) => isPerson(text))
  );
}

const mostLines = 5;
const longest = 70;

function isOfPerson(text: string): boolean {
  if (text.length > longest || namesStatement(text) || /[!?:;]$/u.test(text)) return false;
  const first = /^\p{L}+(?:\s\p{L}+)?/u.exec(text)?.[0] ?? "";
  return isPerson(text) || (roleWords.test(fold(first)) && !text.endsWith("."));
}

/** With or without degrees: "doc. Ing. Ada Tar, PhD.". */
function isPerson(text: string): boolean {
  return looksLikePerson(headOf(text.replace(/^(?:\p{L}{1,6}\.\s?){1,4}/u, "")));
}
