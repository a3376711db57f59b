// Which line breaks of a text were made by an editor's right margin. A line wrapped at a margin is one that the first
// word of the next line would have made too long.

import type { Document } from "../document.ts";
import { markerOf } from "./marker.ts";

/** The right margin at which a document's lines were wrapped, in UTF-16 units, or null when they were not. */
export function marginOf(document: Document): number | null {
  const blocks = document.blocks.filter(({ kind }) => wrapping.has(kind));
  const lengths = blocks
    .flatMap(({ lines }) => lines.map(({ text }) => text.length))
    .toSorted((one, other) => one - other);
  const margin = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (margin < 45 || margin > 130) return null;
  let full = 0;
  for (const { lines } of blocks) {
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next !== undefined && isFull(line.text, next.text, margin)) full += 1;
    }
  }
  return full >= 3 ? margin : null;
}

const wrapping: ReadonlySet<string> = new Set([
  "paragraph",
  "item",
  "quote",
  "note",
  "preformatted",
]);

/**
 * For each line of a block, whether it goes on in the next one; `broken[i]`: the format itself breaks after line i. Such
 * breaks may come from a converter that kept the margin of the text it read: then nearly every line is full.
 */
export function wrappedLines(
  lines: readonly string[],
  broken: readonly boolean[],
  margin: number | null,
): boolean[] {
  const inside = lines.length - 1;
  const full = lines.map(
    (line, index) => margin !== null && isFull(line, lines[index + 1] ?? "", margin),
  );
  const share = inside > 0 ? full.slice(0, inside).filter(Boolean).length / inside : 0;
  const kept = broken.slice(0, inside).some(Boolean);
  const wraps = share >= 0.7 && (!kept || inside >= 2);
  return lines.map((line, index) => {
    const next = lines[index + 1]?.trim();
    if (next === undefined || startsItem(next)) return false;
    if (broken[index] === true && !wraps)
      return danglingWords.test(line.trimEnd()) && line.length > 12;
    return (wraps && (full[index] === true || !endsSentence(line))) || goesOn(line, next);
  });
}

/** Some editors leave a few columns free, and items are indented. */
function isFull(line: string, next: string, margin: number): boolean {
  const first = /^\s*\S+/u.exec(next)?.[0].trim() ?? "";
  return line.length + 1 + first.length > margin - 6;
}

function startsItem(line: string): boolean {
  const marker = markerOf(line);
  return marker !== null && marker.kind !== "bare";
}

function endsSentence(line: string): boolean {
  return /[.!?:;。！？：；…]["”»’)]*$/u.test(line.trimEnd());
}

/** A line that ends in the middle of a phrase: with a small word, or a hyphen before small letters. */
function goesOn(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (/\p{L}-$/u.test(end)) return /^\p{Ll}/u.test(next);
  return danglingWords.test(end) && end.length > 12;
}

const danglingWords =
  /(?:^|\s)(?:of|the|and|for|in|to|de|del|la|el|y|e|et|du|des|les|le|à|da|do|dos|das|und|der|die|das|für|von|zur|zum|di|della|delle|i|u|za|na|и|в|на|для|van|het|en|voor|och|för|og|&)$/iu;
