// What stands below the sign "--" of a mail (RFC 3676, 4.3) are the sender's own lines, where those who sign stand above it.

import type { Scan } from "../list/scan.ts";
import { firstRow, type SignatoryList } from "../list/signatory-list.ts";

export function withoutMailSignature(
  { rows, shapes }: Scan,
  lists: readonly SignatoryList[],
): SignatoryList[] {
  const sign = rows.findLastIndex(({ text }) => text.trim() === "--");
  if (sign < 0 || !lists.some((list) => firstRow(list) < sign)) return [...lists];
  const isOwn = rows.slice(sign + 1, sign + 13).every(({ index }) => shapes[index]?.prose !== true);
  return lists.filter((list) => !isOwn || list.cue !== null || firstRow(list) < sign);
}
