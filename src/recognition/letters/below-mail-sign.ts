// What stands below the sign "--" of a mail (RFC 3676, 4.3) are the sender's own lines, where those who sign stand above it.

import { isOfImprint } from "../frame/address.ts";
import type { Scan } from "../list/scan.ts";
import { firstRow, type SignatoryList } from "../list/signatory-list.ts";

/** Name, office, body, street, place, telephone, address, page: a list of signatories has more, or words above it. */
const mostRows = 8;
/** Behind them pages of archives set their own, where an address tells whose the lines are. */
const mostWithAddress = 24;

export function withoutMailSignature(
  { rows, shapes }: Scan,
  lists: readonly SignatoryList[],
): SignatoryList[] {
  const sign = rows.findLastIndex(({ text }) => text.trim() === "--");
  if (sign < 0 || !lists.some((list) => firstRow(list) < sign)) return [...lists];
  const below = rows.slice(sign + 1);
  const reaches = below.some(
    ({ text }) => isOfImprint(text) || /https?:|www\.|\sat\s\S+\.\p{L}/u.test(text),
  );
  const isOwn =
    below.length <= (reaches ? mostWithAddress : mostRows) &&
    below.every(({ index }) => shapes[index]?.prose !== true);
  return lists.filter((list) => !isOwn || list.cue !== null || firstRow(list) < sign);
}
