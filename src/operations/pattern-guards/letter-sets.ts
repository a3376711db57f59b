/** Sets of letters (strings) of which one stands at some place of a text. */

import { begin, end } from "./letters-alike.ts";

/** More are not followed. */
const most = 1_000;
/** Letters kept at an edge: what is longer makes sets larger and says little more. */
const longestEdge = 5;

export const nothing: readonly string[] = [""];

/** Each of those in front of each of these; null when that is too many. */
export function inSequence(
  one: readonly string[],
  other: readonly string[],
): readonly string[] | null {
  if (one.length * other.length > most) return null;
  return distinct(one.flatMap((front) => other.map((behind) => behindEach(front, behind))));
}

/**
 * Places take no letter: in `$^`, which an empty text has, the end stands in front of the beginning. What goes on behind an
 * end, or in front of a beginning, requires no place there.
 */
function behindEach(front: string, behind: string): string {
  if (front === "" || behind === "") return front + behind;
  const before = front.endsWith(end) ? front.slice(0, -1) : front;
  return before + (behind.startsWith(begin) ? behind.slice(1) : behind);
}

/** All of them; null when they are too many. */
export function together(sets: readonly (readonly string[])[]): readonly string[] | null {
  const all = distinct(sets.flat());
  return all.length > most ? null : all;
}

export function fronts(set: readonly string[]): readonly string[] {
  return distinct(set.map((letters) => letters.slice(0, longestEdge)));
}

export function backs(set: readonly string[]): readonly string[] {
  return distinct(set.map((letters) => letters.slice(-longestEdge)));
}

function distinct(letters: readonly string[]): readonly string[] {
  return [...new Set(letters)];
}
