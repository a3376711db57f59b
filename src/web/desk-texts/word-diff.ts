/**
 * What changes between two wordings, word by word: the longest common subsequence, after equal beginnings and ends are
 * set aside. Texts too long for the table are shown as one removal and one addition.
 */
import { html, type Html } from "../html.ts";

export interface Piece {
  readonly change: "same" | "removed" | "added";
  readonly text: string;
}

const mostCells = 1_000_000;

export function diffWords(before: string, after: string): readonly Piece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  const start = commonLength(a, b, (list, index) => list[index]);
  const end = commonLength(
    a.slice(start),
    b.slice(start),
    (list, index) => list[list.length - 1 - index],
  );
  const middle = diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return merge([
    piece("same", a.slice(0, start)),
    ...middle,
    piece("same", a.slice(a.length - end)),
  ]);
}

export function diffHtml(before: string, after: string): Html {
  return html`${diffWords(before, after).map(({ change, text }) => {
    if (change === "same") return text;
    return change === "removed" ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  })}`;
}

/** Words with the blanks before them, so that joined tokens are the text again, and a last word that is followed by more stays. */
function tokensOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+/gu) ?? [];
}

function commonLength(
  a: readonly string[],
  b: readonly string[],
  pick: (list: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && pick(a, length) === pick(b, length)) length += 1;
  return length;
}

function diffMiddle(a: readonly string[], b: readonly string[]): readonly Piece[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells)
    return [piece("removed", a), piece("added", b)];
  const table = commonTable(a, b);
  const pieces: Piece[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push(piece("same", [a[i++] ?? ""]));
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      pieces.push(piece("removed", [a[i++] ?? ""]));
    } else pieces.push(piece("added", [b[j++] ?? ""]));
  }
  return pieces;
}

/** `table[i][j]`: length of the longest common subsequence of `a` from i on and `b` from j on. */
function commonTable(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [table[i], table[i + 1]];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return table;
}

function piece(change: Piece["change"], tokens: readonly string[]): Piece {
  return { change, text: tokens.join("") };
}

/** Neighbours of one kind become one piece; within a change the removal comes first. */
function merge(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const one of pieces) {
    if (one.text === "") continue;
    const last = merged.at(-1);
    if (last?.change === one.change)
      merged[merged.length - 1] = { ...last, text: last.text + one.text };
    else merged.push(one);
  }
  return merged;
}
