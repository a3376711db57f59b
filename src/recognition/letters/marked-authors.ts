// Who signs as the authors of a letter in a journal: names in one paragraph, with marks behind them that point at the bodies
// in lines below: "Ada Tar1*, Jonas Sund1,2 and Runa Lie3".

import type { Scan } from "../list/scan.ts";
import { looksLikePerson } from "../list/shape.ts";
import type { ListEntry, SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { speaksAsWe } from "../told/we.ts";
import { isStatement, lengthOfText } from "../unannounced/one-signature.ts";
import { roleWords } from "../words/name-words.ts";

const leastText = 120;
const longestRow = 6000;
const longestBody = 300;

export function markedAuthors(scan: Scan): SignatoryList | null {
  for (const row of scan.rows) {
    if (scan.content[row.index] !== true || row.text.length > longestRow) continue;
    const authors = authorsIn(row.text);
    if (authors.length < 3) continue;
    const others = scan.rows.filter(({ index }) => index !== row.index);
    if (lengthOfText(scan, others) < leastText) continue;
    if (!isStatement(others) && !others.some((other) => speaks(scan, other))) continue;
    return listOf(scan, row, authors);
  }
  return null;
}

function speaks({ shapes, content }: Scan, { index, text }: Row): boolean {
  return content[index] === true && shapes[index]?.prose === true && speaksAsWe(text);
}

interface Author {
  readonly name: string;
  readonly marks: readonly string[];
}

/** The names in a paragraph of which most have marks behind them; none where other words stand among them. */
function authorsIn(text: string): Author[] {
  if (!/\p{L}[\p{No}\p{Nd}*†‡§]/u.test(text)) return [];
  const parts = text.split(/,\s+(?=\p{L})|,?\s+(?:&|and|und|et|y|e|en|och|og|i|и)\s+/u);
  const authors = parts.map(authorOf);
  const marked = authors.filter(({ marks }) => marks.length > 0).length;
  const names = authors.every(({ name }) => looksLikePerson(name) && !roleWords.test(fold(name)));
  return names && marked >= 0.6 * authors.length ? authors : [];
}

function authorOf(part: string): Author {
  const [, name = "", marks = ""] = withMarks.exec(part.trim()) ?? [];
  const found = marks.normalize("NFKC").match(/\p{Nd}{1,3}|[*†‡§#]/gu) ?? [];
  return { name, marks: found };
}

const withMarks =
  /^(.{0,90}?\p{L}\.?)\s?([\p{No}\p{Nd}*†‡§#](?:,?\s?[\p{No}\p{Nd}*†‡§#]){0,15})?[.,;]?$/u;

function listOf(scan: Scan, row: Row, authors: readonly Author[]): SignatoryList {
  const bodies = bodiesBelow(scan, row);
  const entries = authors.map(({ name, marks }): ListEntry => {
    const own = marks.flatMap((mark) => bodies.get(mark)?.text ?? []).join("; ");
    const fields = own === "" ? {} : { fields: { affiliation: own } };
    return { raw: name, text: name, row, group: null, kind: "person", ...fields };
  });
  const used = authors.flatMap(({ marks }) => marks.flatMap((mark) => bodies.get(mark)?.at ?? []));
  return {
    cue: null,
    rule: "list.marked-authors",
    entries,
    rows: new Set([row.index, ...used]),
    incomplete: false,
  };
}

interface Body {
  readonly text: string;
  readonly at: number;
}

/** "1 Centre for Wetlands, Ely", "² Kal University": what each mark points at. */
function bodiesBelow({ rows }: Scan, row: Row): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  for (const { lines, index } of rows.slice(row.index + 1)) {
    const line = lines.map(({ text }) => text.trim()).join(" ");
    const [, mark = "", text = ""] =
      /^([\p{No}\p{Nd}]{1,3})[.)\]:]?\s*(\P{Nd}.*)$/u.exec(line) ?? [];
    const sign = mark.normalize("NFKC");
    if (sign !== "" && line.length <= longestBody && !bodies.has(sign))
      bodies.set(sign, { text, at: index });
    else if (bodies.size > 0) break;
  }
  return bodies;
}
