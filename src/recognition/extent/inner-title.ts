// A statement inside a page that tells of it, which no line announces: the page speaks of a letter in the third person,
// then the letter's own title stands on a line, and what follows speaks as "we".

import { isContentRow } from "../list/content.ts";
import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { weightOf } from "../language/script.ts";
import { isFurniture } from "../words/cues.ts";
import { statementWords } from "../words/announce-table.ts";
import { isSalutation } from "../frame/salutation.ts";
import { speaksAsWe } from "./voice.ts";

const statement = new RegExp(statementWords, "u");
const opens = new RegExp(`^(?:[\\p{L}'’]+ ){0,2}${statementWords}`, "u");
const closes = new RegExp(
  `[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}」』]\\s?${statementWords}[信書书函文]?\\P{L}*$`,
  "u",
);

/** The last line between `from` and `to` that is such a title, or null. */
export function innerTitle(rows: readonly Row[], from: number, to: number): Row | null {
  const content = rows.slice(from, to).filter(isContentRow);
  const first = content.find(isProse);
  if (first === undefined || speaksAsWe(first.text)) return null;
  const firstAt = content.indexOf(first);
  const own = isStatementsPage(rows, content);
  return (
    content.findLast(
      (row, at) =>
        at > firstAt &&
        !(own && isSection(content, row)) &&
        titlesStatement(rows, row) &&
        tellsOfIt(content.slice(0, at)) &&
        speaksForItself(content.slice(at + 1)),
    ) ?? null
  );
}

/** A line alone, without a full stop, that begins with a word for a statement (or, in Chinese and Korean, ends with it). */
function titlesStatement(rows: readonly Row[], row: Row): boolean {
  if (row.marker !== null || row.text.length > 200 || isFurniture(row.text)) return false;
  if (row.kind !== "heading" && row.kind !== "paragraph") return false;
  const folded = fold(row.text);
  const named = opens.test(folded) ? wordsOf(folded).length >= 3 : closes.test(folded);
  if (!named || /[.:;,。：；，]\s*$/u.test(row.text)) return false;
  const alone = rows.every(
    (other) =>
      other === row || other.at !== row.at || other.text.length <= 200 || other.index > row.index,
  );
  return row.kind === "heading" || isStrongOnly(row) || alone;
}

/** The file's title, or the heading above all text, begins with a word for a statement: the page is the statement itself. */
function isStatementsPage(rows: readonly Row[], content: readonly Row[]): boolean {
  const named = rows.find(({ block }) => block.field === "title")?.text ?? "";
  const head = content[0]?.kind === "heading" ? content[0].text : "";
  return [named, head].some((text) => opens.test(fold(text)));
}

/** One of several headings of the same level: "Why this statement", "A call to action". */
function isSection(content: readonly Row[], row: Row): boolean {
  return (
    row.kind === "heading" &&
    content.some(
      (other) => other !== row && other.kind === "heading" && other.block.level === row.block.level,
    )
  );
}

/** Prose enough, none of it a letter's beginning, with a word for a statement in it. */
function tellsOfIt(above: readonly Row[]): boolean {
  const prose = above.filter(isProse);
  return (
    prose.reduce((sum, { text }) => sum + weightOf(text), 0) >= 150 &&
    prose.some(({ text }) => statement.test(fold(text))) &&
    !above.some(({ text }) => isSalutation(text))
  );
}

/** The first sentences below say "we", or greet somebody. */
function speaksForItself(below: readonly Row[]): boolean {
  const at = below.findIndex(isProse);
  const first = below[at];
  if (first === undefined) return false;
  const length = below.filter(isProse).reduce((sum, { text }) => sum + weightOf(text), 0);
  const greets = below.slice(0, Math.min(at + 1, 8)).some(({ text }) => isSalutation(text));
  return length >= 150 && (greets || speaksAsWe(first.text));
}

function isProse({ text, kind }: Row): boolean {
  return kind !== "heading" && kind !== "row" && weightOf(text) >= 60;
}
