// Whether the lines of a block are paragraphs: where one block is the text, or where no blank line parts long lines, they
// are.

import { weightOf } from "../language/script.ts";
import type { Row } from "../rows/rows.ts";

/** The blocks whose lines are paragraphs, each by its own. */
export function blocksOfParagraphs(rows: readonly Row[]): ReadonlySet<number> {
  const own = rows.filter(({ kind, marker }) => kind === "paragraph" && marker === null);
  const blocks = [...Map.groupBy(own, ({ at }) => at)].filter(([, lines]) => lines.length > 1);
  const all = own.reduce((sum, { text }) => sum + weightOf(text), 0);
  const apart = breakForParagraphs(rows);
  return new Set(
    blocks
      .filter(([, lines]) => (apart && mostAreLong(lines)) || isWholeText(lines, all))
      .map(([at]) => at),
  );
}

/** The block holds nearly all of the text, in four lines or more, most of them as long as paragraphs. */
function isWholeText(lines: readonly Row[], all: number): boolean {
  const sum = lines.reduce((total, { text }) => total + weightOf(text), 0);
  return lines.length >= 4 && mostAreLong(lines) && sum >= 0.7 * all;
}

function mostAreLong(lines: readonly Row[]): boolean {
  return lines.filter(isLong).length >= 0.6 * lines.length;
}

function isLong({ text }: Row): boolean {
  return weightOf(text) >= 100;
}

/**
 * Long lines that end sentences stand one right below the other in the same block, hardly ever in blocks of their own: the
 * text parts its paragraphs by the break of a line alone. Where each line is one sentence, they are those of a paragraph.
 */
function breakForParagraphs(rows: readonly Row[]): boolean {
  const pairs = rows.flatMap((row, at) => {
    const next = rows[at + 1];
    return next !== undefined && isParagraph(row) && isParagraph(next) ? [{ row, next }] : [];
  });
  const within = pairs.filter(({ row, next }) => row.at === next.at && row.lines.length === 1);
  const between = pairs.filter(({ row, next }) => row.at !== next.at);
  return (
    within.length >= 2 &&
    between.length <= 0.25 * within.length &&
    areMoreThanSentences(within.map(({ row }) => row.text))
  );
}

/** Of some, sentences end within the line, or they are longer than sentences are on the whole. */
function areMoreThanSentences(lines: readonly string[]): boolean {
  const weight = lines.reduce((sum, line) => sum + weightOf(line), 0);
  return lines.filter(holdsSentences).length >= 0.3 * lines.length || weight >= 200 * lines.length;
}

function isParagraph(row: Row): boolean {
  const { kind, marker, text } = row;
  return kind === "paragraph" && marker === null && isLong(row) && ends.test(text);
}

const ends = /[.!?…:;。！？：；﹖﹗؟۔।]["”“‘»«’」』)）\]]*$/u;

/** A sentence ends within the line. */
function holdsSentences(text: string): boolean {
  return /\p{L}{3}["”“’»)]?[.!?]["”’»)]?\s+["“„«(]?\p{L}|[。！？؟۔।]./u.test(text);
}
