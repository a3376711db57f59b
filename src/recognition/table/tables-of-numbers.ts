// Tables that say of each row how many or how much: "Harbour | Ships | Tons".

import type { Row } from "../rows/rows.ts";

/** Whether most rows have a number behind their first cell; three rows at least. */
export function areCounted(rows: readonly Row[]): boolean {
  const counted = rows.filter(({ cells }) => cells?.slice(1).some((cell) => number.test(cell)));
  return rows.length >= 3 && counted.length >= 0.7 * rows.length;
}

const number = /^\s*[<>~]?\p{Nd}[\p{Nd}.,\s%]*$/u;
