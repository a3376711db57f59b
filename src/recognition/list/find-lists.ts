// Where the signatories stand. A list is announced by a cue ("Signing organisations", "Sincerely,"), or stands bare
// after the text; what follows belongs to it as long as it looks like names and keeps its structure.

import {
  announcesSignatories,
  groupKind,
  isFurniture,
  isOrderNote,
  isValediction,
} from "../words/cues.ts";
import type { Row } from "../rows/rows.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isDateLine } from "../frame/dates.ts";
import { type Shape, shapeOf } from "./shape.ts";
import type { ListEntry, SignatoryList } from "./signatory-list.ts";
import { splitInline } from "./split-inline.ts";

/** The lists of a document in source order; none is a good answer. */
export function findLists(rows: readonly Row[]): SignatoryList[] {
  const shapes = rows.map((row) => shapeOf(row.text));
  const scan: Scan = { rows, shapes };
  const lists: SignatoryList[] = [];
  let at = 0;
  while (at < rows.length) {
    const found = cueStrength(scan, at) > 0 ? announcedList(scan, at) : null;
    if (found !== null) lists.push(found);
    at = found === null ? at + 1 : Math.max(...found.rows) + 1;
  }
  if (lists.length > 0) return lists;
  const bare = bareList(scan);
  return bare === null ? [] : [bare];
}

interface Scan {
  readonly rows: readonly Row[];
  readonly shapes: readonly Shape[];
}

/** 2: the row announces signatories; 1: it ends a letter; 0: neither. */
function cueStrength({ rows, shapes }: Scan, at: number): 0 | 1 | 2 {
  const row = rows[at];
  if (row === undefined || unread.has(row.kind)) return 0;
  if (isValediction(row.text)) return 1;
  const clause = lastClause(row.text);
  const short = wordsOf(clause).length <= 12;
  const opens = /[:：︰,،]\s*$/u.test(row.text) || row.kind === "heading";
  if (!announcesSignatories(clause) || (!short && !opens)) return 0;
  if (opens) return 2;
  return shapes[at]?.prose === false && wordsOf(row.text).length <= 9 && !/[.;]$/u.test(row.text)
    ? 2
    : 0;
}

const unread: ReadonlySet<string> = new Set(["hidden", "metadata", "image", "rule", "caption"]);

/** The text from the last full stop on: a paragraph may end with the announcement. */
function lastClause(text: string): string {
  const cut = text.slice(0, -1).search(/[.!?。！？](?=[^.!?。！？]*$)/u);
  return text.slice(cut + 1).slice(-240);
}

function announcedList(scan: Scan, at: number): SignatoryList | null {
  const cue = scan.rows[at] as Row;
  const strong = cueStrength(scan, at) === 2;
  const inline = inlineList(scan, at);
  if (inline !== null) return inline;
  const collected = collect(scan, at + 1, strong);
  if (collected.entries.length === 0 || meanName(scan, collected) < 0.55) return null;
  return {
    ...collected,
    cue,
    rule: strong ? "list.announced" : "list.after-valediction",
    rows: new Set([at, ...collected.rows]),
  };
}

/** "Signed by: A, B, C" in one row, or the names in one row below. */
function inlineList(scan: Scan, at: number): SignatoryList | null {
  const cue = scan.rows[at] as Row;
  const [, after] = /[:：︰]\s*(\S.*)$/u.exec(cue.text) ?? [];
  const next = scan.rows[at + 1];
  const row = after === undefined ? next : cue;
  const text = after ?? next?.text ?? "";
  const split = row === undefined ? null : splitInline(text);
  if (row === undefined || split === null || split.names.length < 3) return null;
  if (after === undefined && (scan.shapes[at + 1]?.words ?? 0) < 8) return null;
  const names = split.names.map((name) => shapeOf(name));
  if (names.filter((shape) => shape.name >= 0.55).length < 0.8 * names.length) return null;
  const entries = split.names.map((name): ListEntry => ({
    raw: name,
    text: name,
    row,
    group: null,
    kind: null,
  }));
  return {
    cue,
    rule: "list.inline",
    entries,
    rows: new Set([at, row.index]),
    incomplete: split.incomplete,
  };
}

interface Collected {
  readonly entries: ListEntry[];
  readonly rows: Set<number>;
  readonly incomplete: boolean;
}

function collect(scan: Scan, start: number, strong: boolean): Collected {
  const entries: ListEntry[] = [];
  const rows = new Set<number>();
  let group: Pick<ListEntry, "group" | "kind"> = { group: null, kind: null };
  for (let at = start; at < scan.rows.length; at += 1) {
    const row = scan.rows[at] as Row;
    if (unread.has(row.kind) || isOrderNote(row.text)) rows.add(at);
    else if (isGroupHeading(scan, at)) {
      group = { group: row.text.replace(/\s*[:：]$/u, ""), kind: groupKind(row.text) };
      rows.add(at);
    } else if (belongs(scan, at, entries, strong)) {
      entries.push({ raw: row.raw, text: row.text, row, ...group });
      rows.add(at);
    } else if (!(isDateLine(row.text) && isEntryLike(scan, at + 1) && entries.length > 0)) break;
  }
  const last = entries.at(-1)?.row.index ?? -1;
  return { entries, rows: new Set([...rows].filter((index) => index <= last)), incomplete: false };
}

function isGroupHeading(scan: Scan, at: number): boolean {
  const row = scan.rows[at] as Row;
  if (row.marker !== null || row.text.length > 90) return false;
  const heads = row.kind === "heading" || /[:：]$/u.test(row.text);
  return (
    heads && groupKind(row.text) !== null && !isFurniture(row.text) && isEntryLike(scan, at + 1)
  );
}

function isEntryLike({ shapes }: Scan, at: number): boolean {
  return (shapes[at]?.name ?? 0) >= 0.6;
}

function belongs(scan: Scan, at: number, entries: readonly ListEntry[], strong: boolean): boolean {
  const [row, shape] = [scan.rows[at] as Row, scan.shapes[at] as Shape];
  const previous = entries.at(-1)?.row;
  if (row.kind === "heading" || isFurniture(row.text) || cueStrength(scan, at) === 2) return false;
  if (previous !== undefined && row.marker !== null && sameSeries(previous, row))
    return !shape.prose || shape.name >= 0.3;
  if (
    previous !== undefined &&
    entries.length >= 3 &&
    structureOf(scan, previous) !== structureOf(scan, row)
  ) {
    return (
      structureOf(scan, row) === "line" &&
      structureOf(scan, previous) === "single" &&
      shape.name >= 0.7
    );
  }
  return shape.name >= (strong || previous !== undefined ? 0.5 : 0.6);
}

/** Items that carry the same sort of list mark. */
function sameSeries(one: Row, other: Row): boolean {
  if (one.marker === null || other.marker === null) return false;
  return one.ordinal === null
    ? one.marker === other.marker
    : other.ordinal !== null && other.ordinal >= one.ordinal;
}

type Structure = "item" | "cells" | "line" | "single";

function structureOf({ rows }: Scan, row: Row): Structure {
  if (row.marker !== null) return "item";
  if (row.kind === "row") return "cells";
  const beside = rows[row.index - 1]?.at === row.at || rows[row.index + 1]?.at === row.at;
  return beside ? "line" : "single";
}

function meanName(scan: Scan, { entries }: Collected): number {
  return (
    entries.reduce((sum, { row }) => sum + (scan.shapes[row.index]?.name ?? 0), 0) / entries.length
  );
}

/** Names after the text without any announcement: the last long run that looks like nothing but names. */
function bareList(scan: Scan): SignatoryList | null {
  let best: Collected | null = null;
  let at = 0;
  let proseSeen = false;
  while (at < scan.rows.length) {
    proseSeen ||= scan.shapes[at]?.prose === true;
    const run = proseSeen && isEntryLike(scan, at) ? collect(scan, at, false) : null;
    if (run !== null && isBareList(scan, run) && run.entries.length >= (best?.entries.length ?? 0))
      best = run;
    at = run === null || run.entries.length === 0 ? at + 1 : Math.max(...run.rows) + 1;
  }
  return best === null ? null : { ...best, cue: null, rule: "list.bare" };
}

function isBareList(scan: Scan, run: Collected): boolean {
  const shapes = run.entries.map(({ row }) => scan.shapes[row.index] as Shape);
  const telling = shapes.filter((shape) => shape.person || shape.organisation).length;
  return shapes.length >= 3 && meanName(scan, run) >= 0.75 && telling >= 0.6 * shapes.length;
}
