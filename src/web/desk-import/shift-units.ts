/** Moving the pairing of languages: one language's texts go down or up against the others from a unit on. */
import type { Texts } from "./correction.ts";
import type { UnitRow } from "./state.ts";

export interface Shift {
  readonly id: string;
  readonly language: string;
  readonly by: "down" | "up";
}

/**
 * `down` leaves the unit empty in this language and pushes its texts one lower; `up` joins the unit's text to the one
 * above and pulls the rest up. No word is lost either way.
 */
export function shiftUnits(
  units: readonly UnitRow[],
  { id, language, by }: Shift,
): readonly UnitRow[] {
  const at = units.findIndex((unit) => unit.id === id);
  if (at < 0 || (by === "up" && at === 0)) return units;
  const column = units.map(({ texts }) => texts[language] ?? "");
  const moved = by === "down" ? column.toSpliced(at, 0, "") : pulledUp(column, at);
  const trimmed = moved.length > units.length && moved.at(-1) === "" ? moved.slice(0, -1) : moved;
  return trimmed
    .map((text, index) => withText(units[index] ?? extraUnit(units, index), language, text))
    .filter(({ texts }) => Object.keys(texts).length > 0);
}

function pulledUp(column: readonly string[], at: number): readonly string[] {
  const joined = [column[at - 1], column[at]].filter(Boolean).join("\n");
  return [...column.toSpliced(at - 1, 2, joined), ""];
}

function withText(unit: UnitRow, language: string, text: string): UnitRow {
  const { [language]: _old, ...others } = unit.texts;
  const texts: Texts = text === "" ? others : { ...others, [language]: text };
  return { ...unit, texts };
}

function extraUnit(units: readonly UnitRow[], index: number): UnitRow {
  const last = units.at(-1);
  return {
    id: `u-more-${index + 1}-${last?.id ?? ""}`.slice(0, 64),
    kind: last?.kind ?? "paragraph",
    texts: {},
    lines: {},
  };
}
