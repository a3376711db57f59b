// What stands below the heading of the next sort, beside a list that stands below the heading of one: "Organisations" over
// a table or over cards, then "Individuals" over items. Each may be set in a way of its own.

import { isKindLabel } from "../group/kind-label.ts";
import { endsWithColon, labelText } from "../group/label-text.ts";
import { namesIn } from "../inline/names-in-text.ts";
import { collectRows } from "../collect/collect-rows.ts";
import { entriesOfRows } from "../list/entries-of-rows.ts";
import type { Scan } from "../list/scan.ts";
import type { SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { groupKind } from "../words/cues.ts";

/** The lists below such headings that the lists found leave out, in source order. */
export function nextSorts(scan: Scan, lists: readonly SignatoryList[]): SignatoryList[] {
  const taken = new Set(lists.flatMap(({ rows }) => [...rows]));
  const found: SignatoryList[] = [];
  for (const list of lists) {
    const head = headOf(scan, list);
    let last = Math.max(...list.rows);
    while (head !== null) {
      const next = scan.rows
        .slice(last + 1)
        .find((row) => scan.content[row.index] === true && row.text !== "");
      if (next === undefined || taken.has(next.index) || !isBeside(head, next)) break;
      const more = listBelow(scan, next);
      if (more === null || [...more.rows].some((index) => taken.has(index))) break;
      found.push(more);
      for (const index of more.rows) taken.add(index);
      last = Math.max(...more.rows);
    }
  }
  return found;
}

/** The heading right above a list, or the first row of it, that is nothing but a word for a sort; or such a label in it. */
function headOf({ rows }: Scan, { rows: own, entries }: SignatoryList): Row | null {
  const first = Math.min(...own);
  const head = [rows[first], rows[first - 1]].find((row) => row?.kind === "heading");
  if (head !== undefined && isSort(head)) return head;
  const named = new Set(entries.map(({ row }) => row.index));
  return rows.find((row) => own.has(row.index) && !named.has(row.index) && isLabel(row)) ?? null;
}

/** "Journalists:" as a paragraph of its own. */
function isLabel(row: Row): boolean {
  return row.kind === "paragraph" && row.marker === null && endsWithColon(row.text) && isSort(row);
}

function isSort({ text }: Row): boolean {
  return isKindLabel(labelText(text));
}

function isBeside(head: Row, next: Row): boolean {
  if (isLabel(head)) return isLabel(next) && fold(next.text) !== fold(head.text);
  return (
    next.kind === "heading" &&
    next.block.level === head.block.level &&
    fold(next.text) !== fold(head.text) &&
    isSort(next)
  );
}

function listBelow(scan: Scan, head: Row): SignatoryList | null {
  return namesInParagraph(scan, head) ?? rowsBelow(scan, head);
}

/** "Ada Tar (pilot), Jonas Sund (keeper), …" in one paragraph. */
function namesInParagraph(scan: Scan, head: Row): SignatoryList | null {
  const row = scan.rows[head.index + 1];
  if (row?.kind !== "paragraph" || row.marker !== null || row.text.length < 40) return null;
  const list = namesIn(scan, row.text, row, 3);
  if (list === null) return null;
  const [group, kind] = [labelText(head.text), groupKind(head.text)];
  return {
    ...list,
    cue: null,
    rule: "list.next-sort",
    entries: list.entries.map((entry) => ({ ...entry, group, kind: entry.kind ?? kind })),
    rows: new Set([head.index, ...list.rows]),
  };
}

function rowsBelow(scan: Scan, head: Row): SignatoryList | null {
  const { entries, rows } = collectRows(scan, head.index + 1, true);
  const names = entries.map(({ row }) => scan.shapes[row.index]?.name ?? 0);
  const mean = names.reduce((sum, name) => sum + name, 0) / names.length;
  if (entries.length < 2 || mean < 0.55) return null;
  const [group, kind] = [labelText(head.text), groupKind(head.text)];
  return {
    cue: null,
    rule: "list.next-sort",
    entries: entriesOfRows(
      entries.map((entry) => (entry.group === null ? { ...entry, group, kind } : entry)),
      scan.languages,
    ),
    rows: new Set([head.index, ...rows]),
    incomplete: false,
  };
}
