// Names each with the day on which they signed: "Tern Trust, 12 March 2027". Without the dates the lines are names; with
// them each looks like a place and a date.

import { findDate, monthOf } from "../frame/dates.ts";
import type { Row } from "../rows/rows.ts";

const longest = 160;
const least = 3;

/** The texts of the rows; `details`: rows that belong to the one above are no neighbours. */
export function withoutDates(rows: readonly Row[], details: readonly (number | null)[]): string[] {
  const texts = rows.map(({ text }) => text);
  let run: { index: number; text: string; row: Row }[] = [];
  const close = (): void => {
    if (run.length >= least && new Set(run.map(({ text }) => text)).size > 0.7 * run.length)
      for (const { index, text } of run) texts[index] = text;
    run = [];
  };
  for (const row of rows) {
    if (details[row.index] !== null) continue;
    const text = row.cells === null ? nameBesideDate(row.text) : null;
    const last = run.at(-1);
    if (text === null || (last !== undefined && !isSetLike(last.row, row))) close();
    if (text !== null) run.push({ index: row.index, text, row });
  }
  close();
  return texts;
}

function isSetLike(one: Row, next: Row): boolean {
  return one.kind === next.kind && (one.marker === null) === (next.marker === null);
}

/** What stands in front of the date at the end of a line, or behind the one at its beginning; or null. */
export function nameBesideDate(text: string): string | null {
  if (text.length > longest || !/\p{Nd}/u.test(text)) return null;
  const inBracket = besideDayInBracket(text);
  if (inBracket !== null) return inBracket;
  const date = findDate(text);
  if (date === null || date.iso.length < 10) return null;
  const before = text.slice(0, date.from).replace(/[\s,，;:·|(（[–—-]+$/u, "");
  const behind = text.slice(date.to).replace(/^[\s,，;:·|)）.–—-]+/u, "");
  const beside = /^(?:[)）\].]|\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?[\s)）\].]*$/u;
  if (/\p{L}{2}/u.test(before) && beside.test(text.slice(date.to))) return before;
  return before === "" && /\p{L}{2}/u.test(behind) ? behind : null;
}

/** "Tern Trust (May 3)", "Gull Guild (3. maj)": a day without its year, in a bracket of its own. */
function besideDayInBracket(text: string): string | null {
  const [, before = "", first = "", second = ""] = dayInBracket.exec(text) ?? [];
  const month = /\p{L}/u.test(first) ? first : second;
  return before !== "" && monthOf(month) !== undefined ? before : null;
}

const dayInBracket =
  /^(.*\p{L}.*?)\s?[（(](?:(?=\p{L}+\.?\s\p{Nd}{1,2}[.,)）])|(?=\p{Nd}{1,2}\.?\s\p{L}+[)）]))([\p{L}\p{Nd}]+)\.?\s([\p{L}\p{Nd}]+)[.,]?[)）]$/u;
