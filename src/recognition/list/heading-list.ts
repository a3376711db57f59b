// Signatories each of whom is a heading, or a line in bold, with a few lines about it below.

import { isKindLabel } from "../group/kind-label.ts";
import { beginsStrong, isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import type { CollectedRow } from "../collect/collected.ts";
import type { Scan } from "./scan.ts";

export interface HeadingList {
  readonly entries: readonly CollectedRow[];
  readonly rows: ReadonlySet<number>;
}

/** Headings right below an announcement, one level lower, until one of its own level; or null. */
export function headingList(scan: Scan, at: number): HeadingList | null {
  const cue = scan.rows[at] as Row;
  const first = scan.rows[at + 1];
  if (first === undefined || !isHead(scan, first)) return null;
  const below = scan.rows.slice(at + 1);
  const end = below.findIndex((row) => endsList(scan, row, cue, first));
  const rows = end < 0 ? below : below.slice(0, end);
  const heads = rows.filter((row) => isHead(scan, row) && row.kind === first.kind);
  const about = rows.filter((row) => scan.content[row.index] === true && !heads.includes(row));
  const few = about.length < 0.5 * heads.length;
  if (heads.length < (few ? 3 : 2) || about.length > 4 * heads.length) return null;
  if (few && !areAlone(scan, rows, heads)) return null;
  if (about.some(({ marker, cells }) => marker !== null || cells !== null)) return null;
  if (about.some((row) => row.at === first.at && beginsStrong(row))) return null;
  const persons = about.filter(({ index }) => scan.shapes[index]?.person === true).length;
  if (persons > 0.3 * about.length || heads.some(({ text }) => isGroup(text))) return null;
  if (!areNames(scan, heads)) return null;
  return {
    entries: heads.map((row) => ({ row, group: null, kind: null })),
    rows: new Set(rows.map(({ index }) => index)),
  };
}

/** Nothing stands between the headings; behind the last one a line of date or the page's own may. */
function areAlone({ content }: Scan, rows: readonly Row[], heads: readonly Row[]): boolean {
  const last = heads.at(-1)?.index ?? 0;
  const between = rows.filter(({ index }) => content[index] === true && index < last);
  return between.length === heads.length - 1;
}

/** A letter of the alphabet, or a sort of signatories, heads others. */
function isGroup(text: string): boolean {
  return text.length < 3 || isKindLabel(text);
}

function isHead(scan: Scan, row: Row): boolean {
  return (
    scan.content[row.index] === true &&
    scan.cues[row.index] === null &&
    (row.kind === "heading" || isStrongOnly(row)) &&
    row.text.length <= 120
  );
}

function endsList(scan: Scan, row: Row, cue: Row, first: Row): boolean {
  if (scan.cues[row.index] !== null || row.kind === "rule") return true;
  if (row.kind !== "heading") return false;
  return (
    first.kind !== "heading" ||
    (row.block.level ?? 6) < (first.block.level ?? 6) ||
    row.block.level === cue.block.level
  );
}

function areNames({ shapes }: Scan, heads: readonly Row[]): boolean {
  const names = heads.map(({ index }) => shapes[index]?.name ?? 0);
  return names.filter((name) => name >= 0.6).length >= 0.8 * names.length;
}
