// Marks of items that the rows left in the text because they are set otherwise than their neighbours': a dash without a
// blank between dashes with one or at three lines, "a." below "(5)", a number alone on the line above its item.

import type { Row } from "../rows/rows.ts";
import type { BodyUnit } from "./body-rows.ts";

/** The units with such lines as items. */
export function withOwnMarks(units: readonly BodyUnit[]): BodyUnit[] {
  return units.map((unit, at) =>
    (unit.kind === "paragraph" || unit.kind === "quote") && isItem(units, at)
      ? { ...unit, kind: "item" as const, text: unit.text.replace(mark, "") }
      : unit,
  );
}

const mark = /^(?:[-–—•*]|\p{Ll}[.)]|[(（]?\p{Nd}{1,2}[.)、）．])\s*/u;

function isItem(units: readonly BodyUnit[], at: number): boolean {
  const unit = units[at] as BodyUnit;
  const [first, second] = unit.rows;
  if (first === undefined) return false;
  if (second !== undefined && isNumberAlone(first)) return true;
  const beside = [units[at - 1], units[at + 1]].flatMap((other) =>
    other === undefined ? [] : [other],
  );
  const dash = /^([-–—•*])[\p{L}"“«„]/u.exec(unit.text)?.[1];
  if (dash !== undefined && isOneOfThree(units, at, dash)) return true;
  if (dash !== undefined)
    return units.some(({ kind, rows }) => kind === "item" && rows[0]?.marker === dash);
  return (
    /^\p{Ll}[.)]\s?\p{Lu}\p{L}/u.test(unit.text) &&
    beside.length === 2 &&
    beside.every(({ kind }) => kind === "item")
  );
}

/** With the units right above and below, three at least begin with the sign. */
function isOneOfThree(units: readonly BodyUnit[], at: number, sign: string): boolean {
  const begins = (place: number): boolean =>
    units[place]?.kind === "paragraph" &&
    new RegExp(`^[${sign}][\\p{L}"“«„]`, "u").test(units[place].text);
  let [first, last] = [at, at];
  while (begins(first - 1)) first -= 1;
  while (begins(last + 1)) last += 1;
  return last - first >= 2;
}

function isNumberAlone({ text, marker }: Row): boolean {
  return marker === null && /^[(（]?\p{Nd}{1,2}[.)、）．]$/u.test(text);
}
