// Which rows have list marks: numbers that count on or down from row to row, signs glued to several rows.

import { type Draft } from "./drafts.ts";

/** Rows whose number is a list mark: a neighbour among the numbered rows counts on from it, or repeats it. */
export function countingOn(drafts: readonly Draft[]): Set<number> {
  const numbered = drafts
    .map((draft, index) => ({ draft, index }))
    .filter(({ draft }) => (draft.marker?.ordinal ?? null) !== null);
  const confirmed = new Set<number>();
  for (const [place, { draft, index }] of numbered.entries()) {
    const next = nextOfKind(numbered, place);
    if (next === undefined || !follows(draft, next.draft)) continue;
    confirmed.add(index);
    confirmed.add(next.index);
  }
  for (const index of countingDown(numbered)) confirmed.add(index);
  return confirmed;
}

/** "1336.", "1335.", "1334.": lists with the latest on top count down, three numbers and more, row by row. */
function countingDown(numbered: readonly Numbered[]): number[] {
  const isBelow = (place: number): boolean => {
    const [one, next] = [numbered[place], numbered[place + 1]];
    if (one === undefined || next === undefined) return false;
    const [left, right] = [one.draft.marker, next.draft.marker];
    return (
      left?.kind === right?.kind &&
      next.index - one.index <= 4 &&
      left?.ordinal === (right?.ordinal ?? NaN) + 1
    );
  };
  return numbered.flatMap(({ index }, place) => {
    const [above, here] = [isBelow(place - 1), isBelow(place)];
    const three = (above && here) || (here && isBelow(place + 1)) || (above && isBelow(place - 2));
    return three ? [index] : [];
  });
}

const longestItem = 160;

/** Rows that begin with a sign glued to the text: at least three near each other, none as long as a paragraph. */
export function gluedAlike(drafts: readonly Draft[]): number[] {
  const found = drafts.flatMap(({ marker, text }, index) =>
    marker?.kind === "glued" && text.length <= longestItem ? [index] : [],
  );
  return found.filter(
    (index, place) =>
      isBesideMark(drafts, index) ||
      (found[place + 2] ?? Infinity) - index <= 8 ||
      index - (found[place - 2] ?? -Infinity) <= 8 ||
      (found[place + 1] ?? Infinity) - (found[place - 1] ?? -Infinity) <= 8,
  );
}

/** "-Tern Trust" right below "- Seabird Guild": the blank was forgotten. */
function isBesideMark(drafts: readonly Draft[], index: number): boolean {
  const sign = drafts[index]?.marker?.text;
  return [index - 1, index + 1].some((at) => {
    const beside = drafts[at];
    return (
      beside?.marker?.kind === "bullet" &&
      beside.marker.text === sign &&
      beside.text.length <= longestItem
    );
  });
}

interface Numbered {
  readonly draft: Draft;
  readonly index: number;
}

/** The next numbered row near by, or behind the numbered rows of a lower level the next one of the same kind. */
function nextOfKind(numbered: readonly Numbered[], place: number): Numbered | undefined {
  const own = numbered[place] as Numbered;
  let last = own;
  for (const next of numbered.slice(place + 1, place + 13)) {
    if (next.index - last.index > 4) return undefined;
    const alike = next.draft.marker?.kind === own.draft.marker?.kind;
    if (alike || (next.draft.marker?.kind !== "letter" && follows(own.draft, next.draft)))
      return next;
    last = next;
  }
  return undefined;
}

function follows(one: Draft, next: Draft): boolean {
  const [left, right] = [one.marker?.ordinal ?? 0, next.marker?.ordinal ?? 0];
  if (one.marker?.kind !== next.marker?.kind) return right === left + 1;
  return (
    right === left + 1 ||
    (right === left && one.marker?.kind === "number") ||
    (right === 1 && one.marker?.kind === "composite") ||
    (right === left + 2 && left > 0)
  );
}
