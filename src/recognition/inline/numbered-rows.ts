// Names behind numbers that count on through running text, however its rows break: "1. Tern Trust 2. Gull" and below it
// "Guild 3. Pilots 4. Keepers".

import { findAll } from "#lib/find-all.ts";
import { isDateLine } from "../frame/dates.ts";
import { type Scan, isPassedOver } from "../list/scan.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import { valueOf } from "../rows/marker.ts";
import type { Row } from "../rows/rows.ts";
import { tidy } from "../rows/tidy.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import { isText } from "./names-in-text.ts";

/** Such names right below an announcement. */
export function numberedBelow(scan: Scan, at: number): SignatoryList | null {
  let next = at + 1;
  while (next < scan.rows.length && isPassedOver(scan, next)) next += 1;
  const list = numberedFrom(scan, next, 0.3);
  return list === null
    ? null
    : { ...list, cue: scan.rows[at] as Row, rows: new Set([at, ...list.rows]) };
}

/** Such names behind the text, which nothing announces. */
export function numberedNames(scan: Scan): SignatoryList | null {
  let [prose, tried] = [false, 0];
  for (const row of scan.rows) {
    if (prose && holdsSecond(row, scan.rows[row.index + 1])) {
      const list = numberedFrom(scan, row.index, 0.5);
      if (list !== null) return { ...list, cue: null, rule: "list.bare-paragraph" };
      // Each try may read all rows below: a file in which every row begins anew is read no longer than another.
      if ((tried += 1) === mostTries) return null;
    }
    prose ||= scan.content[row.index] === true && scan.shapes[row.index]?.prose === true;
  }
  return null;
}

const mostTries = 8;

/** The names from the row on that begins with number one; so many of them must show what they are. */
function numberedFrom(scan: Scan, at: number, telling: number): SignatoryList | null {
  if (!holdsSecond(scan.rows[at], scan.rows[at + 1])) return null;
  const rows = rowsFrom(scan, at);
  const parts = partsOf(rows);
  if (parts.length < 3 || parts.length < 1.5 * rows.length) return null;
  const entries = parts.map(({ text, row }): ListEntry => ({
    raw: text,
    text,
    row,
    group: null,
    kind: null,
  }));
  if (!areNames(scan, entries, telling)) return null;
  const taken = new Set(rows.map(({ index }) => index));
  return { cue: null, rule: "list.inline", entries, rows: taken, incomplete: false };
}

/** Number two inside the row, or inside the next one. */
function holdsSecond(one: Row | undefined, next: Row | undefined): boolean {
  if (one === undefined || !isFirst.test(printed(one))) return false;
  const text = `${printed(one)}\n${next === undefined ? "" : printed(next)}`;
  return /[^\s][^\S\n]+[([（]?[2٢۲][.)\]）](?:\s|$)/u.test(text.slice(0, 2000));
}

/** The row and those below that begin with a number or stand in one block with the one above. */
function rowsFrom({ rows, content, cues }: Scan, at: number): Row[] {
  const found: Row[] = [];
  for (const row of rows.slice(at)) {
    const last = found.at(-1);
    if (content[row.index] !== true || cues[row.index] !== null || unfit.has(row.kind)) break;
    const begins = beginsWithNumber.test(printed(row));
    if (last === undefined ? !isFirst.test(printed(row)) : row.at !== last.at && !begins) break;
    found.push(row);
  }
  return withoutLineBelow(found);
}

/** A date below the names, or the only line below a row of them, names nobody. */
function withoutLineBelow(rows: Row[]): Row[] {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2 || mark.test(printed(last))) return rows;
  return rows.length === 2 || isDateLine(last.text) ? rows.slice(0, -1) : rows;
}

const isFirst = /^[([（]?[1١۱][.)\]）]\s/u;

const beginsWithNumber = /^[([（]?\p{Nd}{1,4}[.)\]）]\s/u;

const unfit: ReadonlySet<string> = new Set(["heading", "row", "rule"]);

interface Part {
  readonly text: string;
  readonly row: Row;
}

/** What stands behind each number that follows the one before, with the row in which it begins. */
function partsOf(rows: readonly Row[]): Part[] {
  const text = rows.map(printed).join(" ");
  const starts: RegExpExecArray[] = [];
  for (const found of findAll(text, marks)) {
    const next = starts.length === 0 ? 1 : valueOf(starts.at(-1)?.[1] ?? "") + 1;
    if (valueOf(found[1] ?? "") === next) starts.push(found);
  }
  let [at, end] = [0, printed(rows[0] as Row).length];
  return starts.map((found, place) => {
    const from = found.index + found[0].length;
    while (from > end && at < rows.length - 1) end += 1 + printed(rows[(at += 1)] as Row).length;
    const part = text.slice(from, starts[place + 1]?.index).trim();
    return { text: tidy(part.replace(/(?<=\S{2})[,;，；]$/u, "")), row: rows[at] as Row };
  });
}

const mark = /(?:^|\s)[([（]?\p{Nd}{1,4}[.)\]）]\s/u;
const marks = /(?:^|\s)[([（]?(\p{Nd}{1,4})[.)\]）]\s+(?=\S)/gu;

function printed({ marker, text }: Row): string {
  return marker === null || text.startsWith(marker) ? text : `${marker} ${text}`;
}

function areNames(scan: Scan, entries: readonly ListEntry[], telling: number): boolean {
  const sentence = sentenceWordsOf(scan.languages);
  const named = entries.filter(({ text }) => {
    const shape = shapeOf(headOf(text), sentence);
    return shape.name >= 0.55 && !shape.prose;
  }).length;
  const told = entries.filter(
    ({ text }) =>
      looksLikePerson(headOf(text)) || shapeOf(text).organisation || /\p{Script=Han}/u.test(text),
  ).length;
  return (
    named >= 0.8 * entries.length &&
    told >= telling * entries.length &&
    !entries.some(({ text }) => isText(text))
  );
}
