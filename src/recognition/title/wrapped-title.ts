// A title printed over several lines of one block: what begins in one line goes on in the next.

import { isContentRow } from "../list/content.ts";
import type { FoundTitle } from "../frame/title.ts";
import { isNoTitle } from "../frame/title-candidates.ts";
import { isSalutation } from "../frame/salutation.ts";
import { isByline } from "../body/byline.ts";
import { weightOf } from "../language/script.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { endsWithin } from "../lines/wrapping.ts";
import { cleanTitle } from "./clean-title.ts";

/** The title with the lines of its block that it goes on in, or that it goes on from; all of the block, or the title alone. */
export function withItsLines(found: FoundTitle | null, rows: readonly Row[]): FoundTitle | null {
  const [first] = found?.rows ?? [];
  if (found === null || first === undefined || first.kind !== "paragraph") return found;
  const block = rows.filter(({ at }) => at === first.at);
  if (block.length < 2 || block.length > most || found.rows.length === block.length) return found;
  const text = cleanTitle(textOf(block));
  const whole =
    fold(textOf(found.rows)) === fold(found.text) &&
    weightOf(text) <= longest &&
    block.every((row, at) => at === 0 || goesOn(block[at - 1] as Row, row));
  return whole ? { ...found, text, rows: block, line: block[0]?.line ?? found.line } : found;
}

/** "### On the day of lamps, against the dark," and the next heading, of the same level, that it goes on in. */
export function overHeadings(found: FoundTitle | null, rows: readonly Row[]): FoundTitle | null {
  const last = found?.rows.at(-1);
  if (found === null || last === undefined || last.kind !== "heading") return found;
  if (!/[,，、،]$/u.test(last.text) && !endsWithin(last.text)) return found;
  const next = rows
    .slice(last.index + 1, last.index + 6)
    .find((row) => /[\p{L}\p{N}]/u.test(row.text));
  if (next?.kind !== "heading" || next.block.level !== last.block.level) return found;
  const text = cleanTitle(`${found.text} ${next.text}`);
  if (isNoTitle(next) || weightOf(text) > longest) return found;
  return overHeadings({ ...found, text, rows: [...found.rows, next] }, rows);
}

const most = 4;
const longest = 320;

function textOf(rows: readonly Row[]): string {
  return rows.map(({ text }) => text).join(" ");
}

/** In small letters, behind a word that ends no phrase, or where the format breaks no line: there a line's end is a blank. */
function goesOn(row: Row, next: Row): boolean {
  if (next.marker !== null || /[.。;；!?！？]["”»」]?$/u.test(row.text)) return false;
  if (/^["“„«(]?\p{Ll}/u.test(next.text) || endsWithin(row.text)) return true;
  const soft = row.block.plain !== true && row.lines.at(-1)?.broken !== true;
  return soft && !standsAlone(row) && !standsAlone(next);
}

/** A line that says something else: a date, a greeting, who wrote it. */
function standsAlone(row: Row): boolean {
  const { text } = row;
  return isNoTitle(row) || isSalutation(text) || isByline(text) || looksLikePerson(text);
}

/** "——致港務局的公開信": two dashes begin a subtitle in Chinese, and the title is the line above. */
export function aboveDashes(title: FoundTitle | null, rows: readonly Row[]): FoundTitle | null {
  const [row] = title?.rows ?? [];
  if (title === null || row === undefined || !/^(?:——|――|──|⸺)/u.test(title.text)) return title;
  const above = rows.slice(0, row.index).findLast(isContentRow);
  const isLine =
    above !== undefined &&
    above.marker === null &&
    above.text.length <= mostAbove &&
    /\p{Script=Han}/u.test(above.text) &&
    !/[。：:；，,]$/u.test(above.text);
  return isLine ? { ...title, text: above.text, rows: [above], line: above.line } : title;
}

const mostAbove = 60;
