// Lines of a block that are no entries: names between signs or numbers that break wherever the paper ends.

import { findAll } from "#lib/find-all.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import { isFull, startsItem } from "./line-ends.ts";
import { valueOf } from "../rows/marker.ts";

/** Names between signs over several lines that break anywhere: the block has a margin of its own, or signs of its own. */
export function isRunningList(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => line.length > 200)) return false;
  if (isRunningOver(lines) || countsThrough(lines)) return true;
  // A dash inside a name may come to stand at the beginning of a line.
  if (lines.filter((line) => startsItem(line.trim())).length > 0.17 * lines.length) return false;
  return isDrawnOver(lines) || isBrokenAtMargin(lines);
}

/** Bars or dots inside every line, not as many in each. */
function isDrawnOver(lines: readonly string[]): boolean {
  const inside = lines.slice(0, -1);
  return (
    inside.length >= 2 &&
    inside.every((line) => innerSigns(line, /\s[|¦•·]\s/gu) > 0) &&
    !isEven(lines)
  );
}

/** Signs in the lines, and every line as long as the next word and a margin of the block's own allow. */
function isBrokenAtMargin(lines: readonly string[]): boolean {
  const inside = lines.slice(0, -1);
  const margin = Math.max(...lines.map(({ length }) => length));
  if (margin < 45) return false;
  const signs = lines.reduce((sum, line) => sum + innerSigns(line, /[,;、，؛،]\s/gu), 0);
  const torn = inside.filter((line) => !/[,;、，؛،]\s*$/u.test(line)).length;
  const loose =
    inside.length >= 2 &&
    signs >= (labelled.test(lines[0] ?? "") ? 1.2 : 2.5) * lines.length &&
    torn >= 1 &&
    inside.every((line, index) => isFull(line, lines[index + 1] ?? "", margin));
  if (loose) return true;
  const full = inside.filter((line, index) => fills(line, lines[index + 1] ?? "", margin)).length;
  return (
    full >= (inside.length >= 6 ? 0.8 : 1) * inside.length &&
    signs >= leastSigns(lines, torn) &&
    !areEntries(lines) &&
    !areSentences(lines)
  );
}

/** A few lines of which one ends a sentence, or has a label of its own. */
function areSentences(lines: readonly string[]): boolean {
  return (
    lines.length <= 3 &&
    (lines.slice(0, -1).some((line) => /(?:\p{L}{3}|["”»)])[.!?:：]["”»)]?\s*$/u.test(line)) ||
      lines.slice(1).some((line) => /[:：]\s/u.test(line)))
  );
}

/** The fewer lines show a margin, the more signs they must hold. */
function leastSigns({ length }: readonly string[], torn: number): number {
  const inside = length - 1;
  if (torn === 0) return 3 * inside;
  if (inside >= 3) return 0.8 * length;
  return inside === 2 ? length : 4;
}

/** The first word of the next line would have made the line longer than any. Han has no words but between signs. */
function fills(line: string, next: string, margin: number): boolean {
  const [first = "", ...more] = next.trim().split(/\s+/u);
  if (more.length === 0 && /\p{Script=Han}/u.test(first)) return isFull(line, next, margin);
  return line.trimEnd().length + 1 + first.length > margin;
}

/** Every line begins with a person of whom the rest of it tells. */
function areEntries(lines: readonly string[]): boolean {
  const parts = lines.map((line) => line.split(/\s*[,;]\s+/u));
  const heads = lines.filter((line) => looksLikePerson(headOf(line.trim()))).length;
  const behind = parts.flatMap(([, ...rest]) => rest.slice(0, -1));
  return (
    heads >= 0.8 * lines.length && behind.filter(looksLikePerson).length <= 0.3 * behind.length
  );
}

/** "1. Tern Trust 2. Gull" and below it "Guild 3. Pilots": numbers that count on, half of them and more inside lines. */
function countsThrough(lines: readonly string[]): boolean {
  // What a mail quotes begins behind the signs that say so.
  const text = lines.map((line) => line.trim().replace(/^(?:>\s?){1,4}/u, "")).join("\n");
  const marks = findAll(text, /(?<=^|\s)[([（]?(\p{Nd}{1,4})[.)\]）](?=\s+\S)/gu);
  let [chain, inner, last] = [0, 0, -1];
  for (const { 1: digits = "", index } of marks) {
    if (chain > 0 && valueOf(digits) !== last + 1) continue;
    [chain, last] = [chain + 1, valueOf(digits)];
    if (index > 0 && text[index - 1] !== "\n") inner += 1;
  }
  const below = lines.length === 2 && !/\s[([（]?\p{Nd}{1,4}[.)\]）]\s/u.test(` ${lines[1] ?? ""}`);
  return chain >= 3 && inner >= Math.max(2, 0.5 * chain) && !below;
}

/** Strokes set off by blanks in nearly every line, now and then at the break as well: where none is, a name goes on. */
function isRunningOver(lines: readonly string[]): boolean {
  if (lines.length < 4 || lines.some(({ length }) => length > 200)) return false;
  const drawn = lines.filter((line) => /(?:^|\s)\/(?:\s|$)/u.test(line)).length;
  const inside = lines.slice(0, -1);
  const ended = inside.filter((line) => /\s\/\s*$/u.test(line)).length;
  const begun = lines.filter((line) => /^\s*\/\s/u.test(line)).length;
  const within = lines.filter((line) => /\S\s\/\s\S/u.test(line)).length;
  return (
    drawn >= 0.8 * lines.length &&
    within >= 0.5 * lines.length &&
    ended + begun >= 1 &&
    ended < 0.8 * inside.length &&
    begun < 0.8 * inside.length
  );
}

/** Words that announce the names right behind them. */
const labelled = /^[^,;]{3,80}[:：]\s\S/u;

function innerSigns(line: string, signs: RegExp): number {
  return `${line} `.match(signs)?.length ?? 0;
}

/** Every line has the same number of columns: a table. */
function isEven(lines: readonly string[]): boolean {
  const counts = lines.map((line) => innerSigns(line.replace(/[|¦•·]\s*$/u, ""), /\s[|¦•·]\s/gu));
  return lines.length >= 3 && counts.every((count) => count === counts[0]);
}
