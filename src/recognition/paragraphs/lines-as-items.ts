// Lines of one block below a colon, or paragraphs that end with semicolons, without marks: "The winter has cost us much:" and
// below it what, line by line.

import type { BodyUnit } from "../body/body-rows.ts";

/** The units with three such lines or more as items. */
export function withLinesAsItems(units: readonly BodyUnit[]): BodyUnit[] {
  const items = new Set<BodyUnit>();
  for (const [at, unit] of units.entries()) {
    // An item is asked no more: a block of lines that all end with a colon is read once.
    if (items.has(unit) || !/[:：]$/u.test(unit.text)) continue;
    const lines = linesFrom(units, at + 1);
    const listed = lines.length >= 3 ? lines : stoppedFrom(units, at + 1);
    for (const line of listed) items.add(line);
  }
  return units.map((unit) => (items.has(unit) ? { ...unit, kind: "item" } : unit));
}

/** The paragraphs of one block from a place on. */
function linesFrom(units: readonly BodyUnit[], from: number): BodyUnit[] {
  const block = units[from]?.rows[0]?.at;
  const lines: BodyUnit[] = [];
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as BodyUnit;
    if (unit.kind !== "paragraph" || unit.rows[0]?.at !== block) break;
    lines.push(unit);
  }
  return lines;
}

/** Paragraphs of their own that end with semicolons, two and more, and the one that closes them; else none. */
function stoppedFrom(units: readonly BodyUnit[], from: number): BodyUnit[] {
  const stopped: BodyUnit[] = [];
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as BodyUnit;
    if (unit.kind !== "paragraph" || unit.text.length > longestItem) break;
    stopped.push(unit);
    if (!/[;；]$/u.test(unit.text)) break;
  }
  // What leads to a demand ("Noting that …;") is followed by it, and no full stop closes it.
  const closed = /[.。]$/u.test(stopped.at(-1)?.text ?? "");
  return closed && stopped.length >= 3 ? stopped : [];
}

const longestItem = 400;
