// The title once more, above the text, over rows of which each holds a part of it.

import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";

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
