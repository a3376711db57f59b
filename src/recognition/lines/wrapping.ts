// Which line breaks of a text were made by an editor's right margin. A line wrapped at a margin is one that the first
// word of the next line would have made too long.

import { isPlace } from "../blocks/sort-of-line.ts";
import type { Document } from "../document.ts";
import { isDateLine } from "../frame/dates.ts";
import { isSalutation } from "../frame/salutation.ts";
import { looksLikePerson } from "../list/shape.ts";
import { isCountryName } from "../words/countries.ts";
import { isValediction } from "../words/cues.ts";
import { roleWords } from "../words/name-words.ts";
import { joinsLastTwo } from "./last-two.ts";
import { endsSentence, isFull, startsItem } from "./line-ends.ts";
import { markerOf } from "../rows/marker.ts";
import { isRunningList } from "./running-lists.ts";
import { fold } from "../rows/tidy.ts";

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
 * breaks may come from a converter that kept the margin of the text it read: then nearly every line is full. `whole`: the
 * lines are all those of their block, and may end with a list of their own behind a colon.
 */
export function wrappedLines(
  lines: readonly string[],
  broken: readonly boolean[],
  margin: number | null,
  whole = true,
): boolean[] {
  const inside = lines.length - 1;
  const full = lines.map(
    (line, index) => margin !== null && isFull(line, lines[index + 1] ?? "", margin),
  );
  const share = inside > 0 ? full.slice(0, inside).filter(Boolean).length / inside : 0;
  const kept = broken.slice(0, inside).some(Boolean);
  const end = isDateLine(lines.at(-1) ?? "") ? inside : lines.length;
  if (!kept && isRunningList(lines.slice(0, end))) return lines.map((_, index) => index < end - 1);
  const label = kept || !whole ? -1 : lines.findLastIndex((line) => /[:：]\s*$/u.test(line));
  if (label >= 0 && isRunningList(lines.slice(label + 1))) {
    const above = wrappedLines(lines.slice(0, label + 1), broken, margin, false);
    return lines.map((_, index) => (index <= label ? (above[index] ?? false) : index < inside));
  }
  const wraps = share >= 0.7 && (!kept || inside >= 2);
  const running =
    lines.filter((line, index) => isInSentence(line, lines[index + 1]?.trim() ?? "")).length >= 2;
  const open = lines.filter(isOpen).length;
  const items = lines.filter((line) => startsItem(line.trim())).length;
  if (!kept && areWrappedItems(lines)) return lines.map((_, index) => goesOnInItems(lines, index));
  const offices = items >= 2 && arePersonsWithOffices(lines);
  const joined = joinsLastTwo(lines);
  // The full line of a sentence that the line above began goes on, with a capital too.
  let begun = false;
  const goes = (line: string, index: number): boolean => {
    const next = lines[index + 1]?.trim();
    if (next === undefined || startsItem(next) || greets(line) || takesLeave(next)) return false;
    if (joined && index === inside - 1 && full[index] !== true) return false;
    if (open <= 0.2 * lines.length && isOpen(line) && isCountryName(next)) return true;
    if (margin !== null && open <= 0.5 * lines.length && enumerates(line, next)) return true;
    if (broken[index] === true && !wraps) return isBracket(next) || endsWithin(line.trimEnd());
    if ((running || margin !== null) && isInSentence(line, next)) return true;
    if (begun && running && full[index] === true && line.length >= 50 && !endsSentence(line))
      return true;
    if (!offices && items >= 2 && /^\p{Ll}/u.test(next) && /[\p{L},]$/u.test(line.trimEnd()))
      return true;
    if (lines.length <= 3 && isOfficeBelow(line, next)) return true;
    if (isBracket(next) && /[\p{L}\p{N}.]$/u.test(line.trimEnd())) return true;
    return (wraps && (full[index] === true || !endsSentence(line))) || goesOn(line, next);
  };
  return lines.map((line, index) => (begun = goes(line, index)));
}

/** "Ada Tar," and below it, in a block of their own, her office. */
function isOfficeBelow(line: string, next: string): boolean {
  const name = /^(\p{Lu}[^,;:]{3,50}),\s*$/u.exec(line.trim())?.[1] ?? "";
  const [first = ""] = next.split(/[\s,]/u);
  return looksLikePerson(name) && roleWords.test(fold(first)) && !/[,;:]\s*$/u.test(next);
}

/** "Tern Trust, Gull Guild," above "Bell Society, Mew Club, Auk": names between commas go on, however short the line is. */
function enumerates(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (!end.endsWith(",") || end.indexOf(",") === end.length - 1) return false;
  return /^\p{Lu}[^.!?:]*,/u.test(next) && !/[.!?:]\s/u.test(line);
}

/** A line that ends with a sign that something stands behind. */
function isOpen(line: string): boolean {
  return line.length > 12 && /(?:[,،，]|\s[–—-]|&8211;)\s*$/u.test(line);
}

/** "Dear Minister," ends where it ends, at whatever margin. */
function greets(line: string): boolean {
  return line.length <= 100 && /[,،，]\s*$/u.test(line) && isSalutation(line);
}

/** "Sincerely," on a line of its own is one, however short the line above. */
function takesLeave(line: string): boolean {
  return line.length <= 60 && /[,،，]$/u.test(line) && isValediction(line);
}

function goesOnInItems(lines: readonly string[], index: number): boolean {
  const next = lines[index + 1]?.trim();
  return next !== undefined && !startsItem(next);
}

/**
 * Items wrapped at a margin of their own: every line that another one follows in its item was full, and of the lines that
 * end an item some are shorter.
 */
function areWrappedItems(lines: readonly string[]): boolean {
  const items = lines.filter((line) => startsItem(line.trim())).length;
  const open = lines.filter((_, index) => goesOnInItems(lines, index));
  if (items < 3 || open.length < 2 || !startsItem(lines[0]?.trim() ?? "")) return false;
  const rests = lines.slice(1).filter((line) => !startsItem(line.trim()));
  if (rests.filter((line) => isPlace(line.trim())).length >= 0.7 * rests.length) return false;
  const margin = Math.max(...lines.map((line) => line.trimEnd().length));
  return (
    margin >= 20 &&
    lines.every(
      (line, index) => !goesOnInItems(lines, index) || reaches(line, lines[index + 1], margin),
    )
  );
}

/** The first word of the next line would have made the line longer than any. */
function reaches(line: string, next: string | undefined, margin: number): boolean {
  const first = /^\s*(\S+)/u.exec(next ?? "")?.[1] ?? "";
  return line.trimEnd().length + 1 + first.length > margin;
}

/** Numbered names of persons, below each an office in small letters: a line of its own, no rest of the name. */
function arePersonsWithOffices(lines: readonly string[]): boolean {
  const heads = lines.filter((line) => startsItem(line.trim()));
  const named = heads.filter((line) => looksLikePerson(markerOf(line.trim())?.rest ?? "")).length;
  return named >= 0.7 * heads.length && lines.length >= 2 * heads.length;
}

/** A long line without an end, and small letters below (Georgian has no capitals): where it happens twice in a block, its lines are wrapped. */
function isInSentence(line: string, next: string): boolean {
  const end = line.trimEnd();
  return (
    end.length >= 50 && /[\p{Ll},]$/u.test(end) && /^(?!\p{Script=Georgian})\p{Ll}/u.test(next)
  );
}

/** A line that is one bracket belongs to the line above it. */
function isBracket(line: string): boolean {
  return /^[(（][^()（）]{2,120}[)）][,;]?$/u.test(line);
}

/** A line that ends in the middle of a phrase: with a small word, or a hyphen before small letters. */
function goesOn(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (/\p{L}-$/u.test(end)) return /^\p{Ll}/u.test(next);
  return endsWithin(end);
}

/** It ends with a small word behind which something must stand; in capitals it may be an abbreviation: "Ada Tern – TO". */
export function endsWithin(line: string): boolean {
  const word = line.length > 12 ? danglingWords.exec(line)?.[1] : undefined;
  return (
    word !== undefined && (/^\P{Lu}/u.test(word) || /\p{Ll}$/u.test(word) || !/\p{Ll}/u.test(line))
  );
}

const danglingWords =
  /(?:^|\s)(of|the|and|for|in|to|de|del|la|el|y|e|et|du|des|les|le|à|da|do|dos|das|und|der|die|das|für|von|zur|zum|di|della|delle|i|u|za|na|и|в|на|для|van|het|en|voor|och|för|og|&)$/iu;
