// The label of a list right below the text, in whatever words: "On behalf of the keepers:".

import type { Extent } from "../extent/extent.ts";
import { weightOf } from "../language/script.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { announcesSignatories } from "../words/cues.ts";
import type { BodyUnit } from "../body/body-rows.ts";

/**
 * The units without a last line that ends with a colon, or announces signatories, where nothing but `framing` rows stands between it and the list.
 */
export function withoutLabel(
  units: readonly BodyUnit[],
  rows: readonly Row[],
  { to }: Extent,
  framing: ReadonlySet<number>,
): BodyUnit[] {
  const last = units.at(-1);
  const [row, second] = last?.rows ?? [];
  if (last === undefined || row === undefined || second !== undefined || units.length < 2)
    return [...units];
  const between = rows.slice(row.index + 1, to).filter(isContentRow);
  const label =
    last.kind !== "item" &&
    weightOf(last.text) <= 120 &&
    (/[:：]\s*$/u.test(last.text) || isAnnouncement(last.text)) &&
    !/\p{L}{3}[.!?]\s/u.test(last.text);
  const above = label && to < rows.length && between.every(({ index }) => framing.has(index));
  return above ? units.slice(0, -1) : [...units];
}

/** A line without a stop that announces signatories. */
function isAnnouncement(text: string): boolean {
  return /[\p{L}\p{N})）]$/u.test(text) && announcesSignatories(text);
}
