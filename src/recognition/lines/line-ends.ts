// Where a line ends: at a margin, with its sentence, or in front of an item.

import { markerOf } from "../rows/marker.ts";

/** What stands so far behind the margin with blanks in it was never wrapped there. */
const beyond = 20;

/** Some editors leave a few columns free, and items are indented; Chinese and Japanese lines break between any letters. */
export function isFull(line: string, next: string, margin: number): boolean {
  if (/\s/u.test(line.trimEnd().slice(margin + beyond))) return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(next.trimStart().slice(0, 2)))
    return line.length > margin - 3 && !endsSentence(line);
  const first = /^\s*\S+/u.exec(next)?.[0].trim() ?? "";
  return line.length + 1 + first.length > margin - 6;
}

export function endsSentence(line: string): boolean {
  return /[.!?:;。！？：；…]["”»’)]*$/u.test(line.trimEnd());
}

export function startsItem(line: string): boolean {
  const marker = markerOf(line);
  return marker !== null && marker.kind !== "bare" && marker.kind !== "glued";
}
