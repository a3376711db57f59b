// Whether the lines of a block are paragraphs: where one block is the text, they are.

import { weightOf } from "../language/script.ts";
import type { Row } from "../rows/rows.ts";

/** The block that holds nearly all of the text in four lines or more, most of them as long as paragraphs; or null. */
export function blockOfParagraphs(rows: readonly Row[]): number | null {
  const own = rows.filter(({ kind, marker }) => kind === "paragraph" && marker === null);
  const all = own.reduce((sum, { text }) => sum + weightOf(text), 0);
  const blocks = Map.groupBy(own, ({ at }) => at);
  for (const [at, lines] of blocks) {
    const weights = lines.map(({ text }) => weightOf(text));
    const long = weights.filter((weight) => weight >= 100).length;
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (lines.length >= 4 && long >= 0.6 * lines.length && sum >= 0.7 * all) return at;
  }
  return null;
}
