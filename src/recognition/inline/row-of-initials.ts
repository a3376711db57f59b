// Bodies that print their initials in one row above or below what they call for together, as unions do: "UPK – FTL – Sud
// Lampes – SNG".

import { rowsCallAsWe } from "../closing/calls-as-we.ts";
import { hasKindNoun } from "../group/kind-label.ts";
import type { Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { isPageRow } from "../rows/page-row.ts";
import { marksOf, type Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { speaksOfSigners } from "../running-text/signing-phrases.ts";
import { calls } from "../told/calling.ts";
import { isCountryName } from "../words/countries.ts";
import { isFurniture } from "../words/cues.ts";
import { listOf } from "./names-in-text.ts";

const least = 3;
const most = 30;
const longest = 300;
const longestText = 6000;

export function rowOfInitials(scan: Scan): SignatoryList | null {
  const rows = scan.rows.filter((row) => scan.content[row.index] === true && !isPageRow(row));
  const prose = rows.filter(({ index }) => scan.shapes[index]?.prose === true);
  const [first, last] = [prose[0]?.index ?? 0, prose.at(-1)?.index ?? 0];
  if (prose.length === 0) return null;
  for (const row of rows) {
    const names = row.index < first || row.index > last ? initialsIn(row) : [];
    const drawn = row.index < first || !/[,;]\s/u.test(row.text);
    if (names.length < least || !areCalling(scan, textBeside(rows, row), names, drawn)) continue;
    const { entries } = listOf({ names, incomplete: false }, row, row.index);
    return {
      cue: null,
      rule: "list.initials",
      entries: entries.map((entry) => ({ ...entry, kind: "organisation" })),
      rows: new Set([row.index]),
      incomplete: false,
    };
  }
  return null;
}

/** What is long enough to say something, apart from the row itself. */
function textBeside(rows: readonly Row[], own: Row): Row[] {
  return rows.filter(
    ({ index, kind, text }) => index !== own.index && kind === "paragraph" && text.length >= 30,
  );
}

/** The parts of a row between dashes, strokes or commas, where most are initials and each is brief; else none. */
function initialsIn(row: Row): string[] {
  if (row.text.length > longest || row.kind === "row" || row.marker !== null) return [];
  if (marksOf(row).some(({ kind }) => kind === "link")) return [];
  const text = row.text.replace(/[\s.:]+$/u, "");
  const parts = [/\s[-–—•·|]\s/u, /\s?[/／]\s?/u, /\s?[,;]\s/u]
    .map((sign) => text.split(sign).map((part) => part.trim()))
    .find(({ length }) => length >= least);
  if (parts === undefined || parts.length > most || new Set(parts).size < parts.length) return [];
  const brief = parts.every(
    (part) => /^\p{Lu}/u.test(part) && wordsOf(part).length <= 5 && !isFurniture(part),
  );
  const initials = parts.filter((part) => initialled.test(part) && !isCountryName(part)).length;
  return brief && initials >= 0.6 * parts.length ? parts : [];
}

/** A word of two to eight capitals, with another word or two beside it: "UPK", "SE-FTL Lampes", "UPK Éducation". */
const initialled =
  /^(?:\p{Lu}\S{1,14}[\s-])?[\p{Lu}\p{N}.&+]{0,4}\p{Lu}{2}[\p{Lu}\p{N}.&+]{0,4}(?:[\s-]\p{L}\S{0,14}){0,3}$/u;

/** The text says that bodies call on somebody, names most of them again, or calls as "we" and the row is no mere enumeration. */
function areCalling(
  scan: Scan,
  rows: readonly Row[],
  names: readonly string[],
  drawn: boolean,
): boolean {
  if (drawn && rowsCallAsWe(scan, rows)) return true;
  const texts = rows.map(({ text }) => text.slice(0, longestText));
  if (texts.some((text) => hasKindNoun(text) && (speaksOfSigners(text) || (drawn && calls(text)))))
    return true;
  const words = new Set(texts.flatMap(wordsOf).map(fold));
  const again = names.filter((name) => wordsOf(name).some((word) => words.has(fold(word)))).length;
  return again >= 0.6 * names.length && texts.some((text) => calls(text));
}
