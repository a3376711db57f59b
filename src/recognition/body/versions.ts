// The statement a second time, in another language, below the first list: its text, and its own copy of the list.

import { isContentRow } from "../list/content.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { weightOf } from "../language/script.ts";
import type { Row } from "../rows/rows.ts";

export interface Versions {
  /** Stretches of rows below the first list that are the text in another language; `to` is exclusive. */
  readonly more: readonly { readonly from: number; readonly to: number }[];
  /** The lists that count; copies of them below another language's text do not. */
  readonly lists: readonly SignatoryList[];
}

/** Text below the lists that is another language's version; nothing where the document has none. */
export function versionsOf(rows: readonly Row[], lists: readonly SignatoryList[]): Versions {
  const [first] = lists;
  const above = first === undefined ? [] : longRows(rows, 0, firstRow(first));
  const main = detectLanguage(textOf(above))?.language;
  if (first === undefined || main === undefined) return { more: [], lists };
  const more = lists.flatMap((list, at) => {
    const to = lists[at + 1] === undefined ? rows.length : firstRow(lists[at + 1] as SignatoryList);
    const from = Math.max(...list.rows) + 1;
    return isVersion(textOf(longRows(rows, from, to)), textOf(above), main) ? [{ from, to }] : [];
  });
  const second = more[0]?.from ?? Infinity;
  const before = lists.filter((list) => firstRow(list) < second);
  const copies = lists.filter((list) => firstRow(list) >= second);
  return { more, lists: areCopies(before, copies, more.length) ? before : lists };
}

function firstRow(list: SignatoryList): number {
  return Math.min(...list.rows);
}

function longRows(rows: readonly Row[], from: number, to: number): Row[] {
  return rows
    .slice(from, to)
    .filter((row) => isContentRow(row) && row.kind !== "row" && row.text.length >= 40);
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ text }) => text).join("\n");
}

/** At least a third as long as the first, in a language that is not near of kin to be mistaken for it. */
function isVersion(text: string, first: string, main: string): boolean {
  const found = detectLanguage(text);
  return (
    found !== null &&
    found.margin >= 0.15 &&
    isOther(found.language, main) &&
    weightOf(text) >= (found.margin >= 0.9 ? 60 : 120) &&
    weightOf(text) >= 0.3 * weightOf(first)
  );
}

/** Another language, or the same in another script. */
function isOther(language: string, main: string): boolean {
  const [base, script] = language.split("-");
  const [own, other] = main.split("-");
  return base !== own || (script !== undefined && other !== undefined && script !== other);
}

/** As many names below each other version as above it. */
function areCopies(
  before: readonly SignatoryList[],
  copies: readonly SignatoryList[],
  versions: number,
): boolean {
  const count = (lists: readonly SignatoryList[]): number =>
    lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const [own, other] = [count(before), count(copies)];
  const each = other / versions;
  return (
    own > 0 && [other, each].some((of) => of > 0 && Math.abs(own - of) <= Math.max(1, 0.1 * own))
  );
}
