// Names in the head of a letter are those to whom it goes: "An open letter to the members of the harbour board", the names,
// and the salutation below them.

import { addressedTo } from "../frame/address.ts";
import { isSalutation } from "../frame/salutation.ts";
import type { Scan } from "../list/scan.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories } from "../words/cues.ts";
import { isText } from "./texts.ts";

const rowsAbove = 3;
const rowsBelow = 6;

/** Above the rows from first to last stands whom the letter addresses, and right below them, without a sentence between, its salutation. */
export function areAddressed(scan: Scan, first: number, last: number): boolean {
  const below = scan.rows.slice(last + 1, last + 1 + rowsBelow);
  const salutation = below.findIndex(({ text }) => isSalutation(text));
  if (salutation < 0) return false;
  if (below.slice(0, salutation).some(({ index }) => isText(scan, index))) return false;
  return scan.rows.slice(Math.max(0, first - rowsAbove), first).some(addresses);
}

function addresses({ text }: Row): boolean {
  return (
    text.length <= 200 &&
    !announcesSignatories(text) &&
    (addressedTo(text) !== null || lead.test(text))
  );
}

/** A small preposition goes on from the heading above: "Open letter", "to the members of …". */
const lead =
  /^(?:to|an|à|aux?|a|al|ao|aos|às|alla|alle|ai|agli|aan|till|til|do|pro|către|към|до|к|кому|προς|إلى|致)\s/u;
