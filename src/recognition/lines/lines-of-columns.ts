// Names in two columns and more, set apart by tabs or wide gaps: each is a line of its own, row by row as printed.

import type { Block, Line } from "../document.ts";
import { headOf, looksLikePerson, type Shape, shapeOf } from "../list/shape.ts";
import { isCountryName } from "../words/countries.ts";
import { roleWords } from "../words/name-words.ts";
import { fold, tidy } from "../rows/tidy.ts";

/** Fewer are places to sign, side by side, if anything: a name, an office and a body below each other. */
const leastLines = 4;

/** The names of a block as lines, or null where the columns hold something else, or there are none. */
export function linesOfColumns(block: Block): Line[] | null {
  if (!block.lines.some(({ text }) => gap.test(text.trim()))) return null;
  const rows = block.lines.map(cellsOf);
  if (block.lines.length < leastLines) return placesToSign(rows);
  const width = Math.max(...rows.map(({ length }) => length));
  const whole = rows.filter(({ length }) => length === width).length;
  const least = rows.length < 5 ? rows.length - 1 : 0.8 * rows.length;
  if (width > 4 || whole < Math.max(2, least)) return null;
  const columns = Array.from({ length: width }, (_, at) =>
    rows.flatMap((cells) =>
      cells.length === 1 || cells[at] === undefined ? [] : [cells[at].text],
    ),
  );
  return areNames(columns) ? rows.flat() : null;
}

const gap = /\t|[ \u00a0]{3,}/u;

/** "Ada Tar      Ben Salt" above "Harbour Master      Keeper of Lamps": each person in a line with the own office. */
function placesToSign(rows: readonly (readonly Line[])[]): Line[] | null {
  const [persons = [], ...others] = rows;
  if (persons.length < 2 || persons.length > 4 || others.length === 0) return null;
  if (others.some(({ length }) => length !== persons.length)) return null;
  const isOffice = ({ text }: Line): boolean => roleWords.test(fold(text));
  const isName = ({ text }: Line): boolean => shapeOf(tidy(text)).name >= 0.6;
  const known = persons.some((line) => looksLikePerson(headOf(line.text)));
  const own =
    known && persons.every(isName) && persons.filter(isOffice).length < 0.67 * persons.length;
  const offices = others.some((line) => line.every(isOffice));
  if (!own || !offices) return null;
  return persons.map(({ number }, at): Line => {
    const text = rows.map((row) => row[at]?.text ?? "").join(", ");
    return { text, number, broken: true };
  });
}

/** The parts of a line, each with its marks. */
function cellsOf(line: Line): Line[] {
  return [...line.text.matchAll(/\S+(?:[ \u00a0]{1,2}\S+)*/gu)].map((found): Line => {
    const [from, to] = [found.index, found.index + found[0].length];
    const marks = (line.marks ?? [])
      .filter((mark) => mark.from < to && mark.to > from)
      .map((mark) => ({
        ...mark,
        from: Math.max(0, mark.from - from),
        to: Math.min(to, mark.to) - from,
      }));
    const own: Line = { text: found[0], number: line.number, broken: true };
    return marks.length === 0 ? own : { ...own, marks };
  });
}

const longestName = 90;

/** Names in all columns, of the same sort in each: what stands beside names is of another. */
function areNames(columns: readonly (readonly string[])[]): boolean {
  const all = columns.flat();
  if (all.length < 4 || all.some((text) => text.length > longestName || !/\p{L}/u.test(text)))
    return false;
  // Countries sign as well; beside names of others they tell where those are.
  const countries = all.filter(isCountryName).length >= 0.6 * all.length;
  const told = all.filter((text) => isTold(text) && !(countries && isCountryName(text))).length;
  const names = all.filter((text) => shapeOf(tidy(text)).name >= 0.6).length;
  return told <= 0.05 * all.length && names >= 0.7 * all.length && areAlike(columns);
}

/** Whether a column behind the first holds what is told of the names in it: offices, places, bodies of persons. */
export function tellOfFirst(rows: readonly (readonly string[])[]): boolean {
  const cells = (column: number): string[] => rows.flatMap((row) => row[column] ?? []);
  const persons = (column: number): number =>
    shareOf(cells(column), (text) => shapeOf(text).person && !shapeOf(text).organisation);
  const width = Math.max(...rows.map(({ length }) => length));
  if (shareOf(cells(0), isCountryName) >= 0.6) return false;
  return Array.from({ length: width - 1 }, (_, at) => at + 1).some(
    (column) =>
      shareOf(cells(column), isTold) >= 0.5 || (persons(0) >= 0.8 && persons(column) <= 0.2),
  );
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / (texts.length || 1);
}

/** A country, an office or a bracket tells of a name. */
function isTold(text: string): boolean {
  const told = tidy(text);
  return (
    /^[（(].*[)）]$|[:：]$|^\P{L}*$/u.test(told) ||
    isCountryName(told) ||
    (roleWords.test(fold(told)) && !looksLikePerson(told) && !shapeOf(told).organisation)
  );
}

function areAlike(columns: readonly (readonly string[])[]): boolean {
  const shapes = columns.map((cells) => cells.map((text) => shapeOf(tidy(text))));
  return (
    isEven(shapes, ({ person, organisation }) => person && !organisation) &&
    isEven(shapes, ({ organisation }) => organisation) &&
    isEven(shapes, ({ words }) => words === 1)
  );
}

/** As often in one column as in another. */
function isEven(columns: readonly (readonly Shape[])[], test: (shape: Shape) => boolean): boolean {
  const shares = columns.map((shapes) => shapes.filter(test).length / shapes.length);
  const most = (columns[0]?.length ?? 0) < 5 ? 0.67 : 0.4;
  return Math.max(...shares) - Math.min(...shares) <= most;
}
