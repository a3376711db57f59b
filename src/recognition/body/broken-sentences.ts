// A paragraph that breaks off in the midst of a sentence goes on in the next.

import { weightOf } from "../language/script.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import type { BodyUnit } from "./body-rows.ts";

/** The units with a paragraph that stops in the midst of a sentence and the one below, which goes on in small letters, as one. */
export function withBrokenSentences(units: readonly BodyUnit[]): BodyUnit[] {
  const whole: BodyUnit[] = [];
  const ofBlock = new Map<number | undefined, number>();
  for (const { rows } of units) ofBlock.set(rows[0]?.at, (ofBlock.get(rows[0]?.at) ?? 0) + 1);
  for (const unit of units) {
    const last = whole.at(-1);
    if (last !== undefined && (isBrokenOff(last, unit) || isTornApart(last, unit, ofBlock)))
      whole[whole.length - 1] = {
        ...last,
        rows: [...last.rows, ...unit.rows],
        text: `${last.text} ${unit.text}`,
      };
    else whole.push(unit);
  }
  return whole;
}

function isBrokenOff(one: BodyUnit, next: BodyUnit): boolean {
  if (one.kind !== "paragraph" || next.kind !== "paragraph") return false;
  if (!/^\p{Ll}[\p{Ll}\p{M}’']*[\s,]/u.test(next.text)) return false;
  return /\p{L},$/u.test(one.text) || (/[\p{L}\p{M}]$/u.test(one.text) && weightOf(one.text) >= 60);
}

/** The first of a block's two lines, which began with a capital or a mark, stops where the second goes on in small letters. */
function isTornApart(
  one: BodyUnit,
  next: BodyUnit,
  ofBlock: ReadonlyMap<number | undefined, number>,
): boolean {
  const block = next.rows[0]?.at;
  const begun = one.kind === "item" || (one.kind === "paragraph" && /^[\p{Lu}"“«]/u.test(one.text));
  return (
    begun &&
    next.kind === "paragraph" &&
    one.rows.length === 1 &&
    one.rows[0]?.at === block &&
    ofBlock.get(block) === 2 &&
    /[\p{L}\p{M},’”"]$/u.test(one.text) &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** The units with each sentence that encloses names as items as one paragraph. */
export function withEnclosing(
  units: readonly BodyUnit[],
  sentences: readonly { readonly from: number; readonly to: number }[],
): BodyUnit[] {
  if (sentences.length === 0) return [...units];
  const placeOf = ({ rows: [row] }: BodyUnit): number =>
    sentences.findIndex(({ from, to }) => row !== undefined && row.index >= from && row.index < to);
  const whole: BodyUnit[] = [];
  let open = -1;
  for (const unit of units) {
    const [place, last] = [placeOf(unit), whole.at(-1)];
    if (place >= 0 && place === open && last !== undefined)
      whole[whole.length - 1] = {
        rows: [...last.rows, ...unit.rows],
        kind: "paragraph",
        text: `${last.text} ${unit.text}`,
      };
    else whole.push(unit);
    open = place;
  }
  return whole;
}

/** A line in bold whose sentence goes on in the next line of its block. */
export function breaksOff(row: Row, next: Row | undefined): boolean {
  return (
    next?.at === row.at &&
    row.marker === null &&
    next.marker === null &&
    isStrongOnly(row) &&
    wordsOf(row.text).length >= 4 &&
    /[\p{L},]$/u.test(row.text) &&
    /^[\p{Ll}(]/u.test(next.text)
  );
}
