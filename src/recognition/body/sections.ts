// Numbered lines that head the items or paragraphs below them are headings of sections, no items.

import { weightOf } from "../language/script.ts";
import type { BodyUnit } from "./body-rows.ts";

/**
 * The units with numbered lines that end no sentence as headings, where every one of them has items of another sort, or a
 * longer paragraph, below.
 */
export function withSections(units: readonly BodyUnit[]): BodyUnit[] {
  const numbered = units.flatMap((unit, at) => (ordinalOf(unit) === null ? [] : [at]));
  const heads =
    numbered.length >= 2 &&
    [headsItems, headsParagraph].some((head) => numbered.every((at) => head(units, at)));
  return heads
    ? units.map((unit, at) =>
        numbered.includes(at) ? { ...unit, kind: "heading" as const } : unit,
      )
    : [...units];
}

function ordinalOf({ kind, rows }: BodyUnit): number | null {
  return kind === "item" ? (rows[0]?.ordinal ?? null) : null;
}

function headsItems(units: readonly BodyUnit[], at: number): boolean {
  const [unit, below] = [units[at], units[at + 1]];
  return (
    unit !== undefined &&
    below?.kind === "item" &&
    ordinalOf(below) === null &&
    weightOf(unit.text) <= 160 &&
    !/[.;。；]$/u.test(unit.text) &&
    weightOf(below.text) > weightOf(unit.text)
  );
}

/** A numbered line that ends no sentence, with a longer paragraph below it. */
function headsParagraph(units: readonly BodyUnit[], at: number): boolean {
  const [unit, below] = [units[at], units[at + 1]];
  return (
    unit !== undefined &&
    below?.kind === "paragraph" &&
    weightOf(unit.text) <= 120 &&
    !/[.;。；]$/u.test(unit.text) &&
    weightOf(below.text) > 1.5 * weightOf(unit.text)
  );
}
