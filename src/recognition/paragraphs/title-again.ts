// The title once more, above the text: over rows of which each holds a part of it, or in other words.

import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import type { BodyUnit } from "../body/body-rows.ts";
import { weightOf } from "../language/script.ts";
import { fold, wordsOf } from "../rows/tidy.ts";

/** The indexes of such rows among the first; two at least. */
export function rowsOfTitle(rows: readonly Row[], title: string | null): ReadonlySet<number> {
  const whole = lettersOf(title ?? "");
  const first = rows.filter(isContentRow).slice(0, most);
  for (const at of first.keys()) {
    let [read, end] = ["", at];
    while (end < first.length && read.length < whole.length) {
      read += lettersOf(first[end]?.text ?? "");
      end += 1;
      if (!whole.startsWith(read)) break;
    }
    if (read === whole && end > at + 1)
      return new Set(first.slice(at, end).map(({ index }) => index));
  }
  return new Set();
}

const most = 24;

function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** The units with those among the first that say the title in other words as headings. */
export function withTitlesAsHeadings(
  units: readonly BodyUnit[],
  title: string | null,
): readonly BodyUnit[] {
  const whole = new Set(piecesOf(title ?? ""));
  if (whole.size < least) return units;
  return units.map((unit, at) =>
    at < 4 && isTitleAgain(unit, whole) ? { ...unit, kind: "heading" } : unit,
  );
}

const least = 5;

/** Three quarters of its words, five at least, are the title's. */
function isTitleAgain({ kind, text }: BodyUnit, whole: ReadonlySet<string>): boolean {
  if (kind !== "paragraph" || weightOf(text) > 330) return false;
  const own = piecesOf(text);
  const shared = own.filter((piece) => whole.has(piece)).length;
  return own.length >= least && own.length <= 1.6 * whole.size && shared >= 0.75 * own.length;
}

/** Words; where none are parted by blanks, letters two by two. */
function piecesOf(text: string): readonly string[] {
  const folded = fold(text);
  return /\p{Script=Han}/u.test(folded) ? (folded.match(/\p{L}{2}/gu) ?? []) : wordsOf(folded);
}
