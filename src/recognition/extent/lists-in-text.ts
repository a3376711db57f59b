// Lists that the text holds or goes on behind: names that a sentence of the text tells, and a list in the midst of its page.

import { weightOf } from "../language/script.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { endOf } from "./end-of-text.ts";
import { speaksAsWe as tellsOfUs } from "../told/we.ts";
import { proseIn } from "./prose.ts";
import { speaksAsWe } from "./voice.ts";

/** The lists that are no end of the text, because a sentence in its midst tells the names. */
export function listsInText(
  rows: readonly Row[],
  lists: readonly SignatoryList[],
): ReadonlySet<SignatoryList> {
  const enclosed = lists.filter((list) => sentenceAround(rows, list) !== null);
  const sentences = lists.filter((list) => enclosed.includes(list) || isSentence(rows, list));
  const inside = sentences.filter((list) => {
    const next = Math.min(
      rows.length,
      ...lists.filter((other) => firstOf(other) > lastOf(list)).map(firstOf),
    );
    return (
      list.rule === spoken || enclosed.includes(list) || proseIn(rows, lastOf(list) + 1, next) > 120
    );
  });
  const goesOn = inside.length > 0 && sentences.length === lists.length;
  return new Set(goesOn ? sentences : inside);
}

/** Those who speak in a sentence of the text: it is never the end of it. */
const spoken = "list.speakers";

/** Names that one sentence of the text itself tells: "We, the Lamp Guild, …, declare that …". */
function isSentence(rows: readonly Row[], { rule, rows: own }: SignatoryList): boolean {
  if (rule === "list.signing-sentence" || rule === spoken) return true;
  const [only] = own;
  const row = own.size === 1 && only !== undefined ? rows[only] : undefined;
  return (
    row !== undefined &&
    row.marker === null &&
    weightOf(row.text) >= 200 &&
    /[.。]$/u.test(row.text) &&
    (rule.startsWith("list.weighed") || speaksAsWe(wordsOf(row.text)[0] ?? ""))
  );
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Rows of a sentence that names those who speak as items: the words in front of them, the items, the words behind; or null. */
export function sentenceAround(rows: readonly Row[], list: SignatoryList): Stretch | null {
  const { cue } = list;
  if (cue === null || cue.kind !== "paragraph" || cue.marker !== null) return null;
  const leads = /[:：,]$/u.test(cue.text) || wordsOf(cue.text).length === 1;
  if (!leads || !spokenByUs(cue.text) || proseIn(rows, 0, cue.index) > mostAbove) return null;
  const last = lastOf(list);
  const items = rows.slice(cue.index + 1, last + 1).every(({ marker }) => marker !== null);
  const next = rows[last + 1];
  if (!items || next === undefined || next.marker !== null || next.kind !== "paragraph")
    return null;
  const goesOn = /^\p{Ll}[\p{L}\p{M}'’]*[\s,]/u.test(next.text) && /[.!?:]["”»]?$/u.test(next.text);
  return goesOn && proseIn(rows, last + 1, rows.length) > leastBelow
    ? { from: cue.index, to: last + 2 }
    : null;
}

function spokenByUs(text: string): boolean {
  return wordsOf(text).slice(0, 2).some(speaksAsWe) || tellsOfUs(text);
}

const mostAbove = 200;
const leastBelow = 120;

/**
 * Stretches of text behind lists that end the first one: between two lists more than above the first, below the last one
 * three times as much.
 */
export function textBehindLists(
  rows: readonly Row[],
  lists: readonly SignatoryList[],
  above: number,
): Stretch[] {
  const sorted = lists
    .map((list) => ({ from: firstOf(list), to: lastOf(list) + 1 }))
    .filter(({ to }) => to > 0)
    .toSorted((one, other) => one.from - other.from);
  return sorted.flatMap(({ to: from }, at) => {
    const next = sorted[at + 1];
    const to = next?.from ?? rows.length;
    const prose = proseIn(rows, from, to);
    if (prose < least || prose < (next === undefined ? 3 : 1) * above) return [];
    return [{ from, to: endOf(rows, from, to, next !== undefined) }];
  });
}

const least = 1000;

function firstOf({ rows }: SignatoryList): number {
  return Math.min(...rows);
}

function lastOf({ rows }: SignatoryList): number {
  return Math.max(...rows);
}
