// "Sign too by a mail to:" and below it nothing but an address, at the ends of a text: the page says so.

import type { BodyUnit } from "../body/body-rows.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";

/** The units without such lines as the first and the last. */
export function withoutLeadsToAddresses(
  units: readonly BodyUnit[],
  rows: readonly Row[],
): readonly BodyUnit[] {
  const first = units.findIndex((unit) => !leadsToAddress(unit, rows));
  const last = units.findLastIndex((unit) => !leadsToAddress(unit, rows));
  return first < 0 ? units : units.slice(first, last + 1);
}

function leadsToAddress({ kind, text, rows: own }: BodyUnit, rows: readonly Row[]): boolean {
  if (kind !== "paragraph" || !/[:：]\s*$/u.test(text)) return false;
  const from = (own.at(-1)?.index ?? rows.length) + 1;
  const next = rows.slice(from, from + 6).find(isContentRow);
  return next !== undefined && address.test(next.text);
}

const address = /^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.\p{L}{2,}$/iu;
