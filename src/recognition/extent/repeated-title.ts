// The page's title once more, below what the page says of the statement: there the statement itself begins.

import { weightOf } from "../language/script.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { proseIn } from "./prose.ts";

/** The line with the title, with sentences above and most of the text below it; or null. */
export function repeatedTitle(rows: readonly Row[], from: number, to: number): Row | null {
  const titles = titlesOf(rows, from, to);
  const all = proseIn(rows, from, to);
  return (
    rows.slice(from + 1, to).find((row) => {
      if (!isLine(row) || !titles.some((title) => isSame(title, row))) return false;
      const below = proseIn(rows, row.index + 1, to);
      const above = proseIn(rows, from, row.index);
      return above > 0 && below >= 300 && below >= 0.5 * all;
    }) ?? null
  );
}

/** What the file calls its title, and the first heading. */
function titlesOf(rows: readonly Row[], from: number, to: number): Title[] {
  const first = rows.slice(from, to).find(isContentRow);
  const fields = rows.filter(({ block }) => /^(?:og:)?title$/u.test(block.field ?? ""));
  return [...fields, ...(first?.kind === "heading" ? [first] : [])].map(({ index, text }) => ({
    index,
    text: fold(text),
  }));
}

interface Title {
  readonly index: number;
  readonly text: string;
}

function isLine(row: Row): boolean {
  return (
    isContentRow(row) &&
    row.marker === null &&
    row.kind !== "row" &&
    weightOf(row.text) >= 30 &&
    row.text.length <= 250
  );
}

/** One is the other, with a word for the sort of text in front or behind at most. */
function isSame(title: Title, row: Row): boolean {
  if (title.index === row.index || row.text.length > 2.5 * title.text.length) return false;
  if (title.text.length > 2.5 * row.text.length) return false;
  const [one, other] = [title.text, fold(row.text)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= 0.5 * long.length && (long.endsWith(short) || long.startsWith(short));
}
