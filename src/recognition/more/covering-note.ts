// The note with which somebody sends a statement on: who signs the note, above a drawn line and the statement's own text and
// list, does not sign the statement.

import type { Scan } from "../list/scan.ts";
import { firstRow, type SignatoryList } from "../list/signatory-list.ts";
import type { Row } from "../rows/rows.ts";

const mostOfNote = 2;

/** The lists without those of a covering note. */
export function withoutCoveringNote(
  scan: Scan,
  lists: readonly SignatoryList[],
): readonly SignatoryList[] {
  return lists.filter((list) => !isOfNote(scan, list, lists));
}

function isOfNote(scan: Scan, list: SignatoryList, lists: readonly SignatoryList[]): boolean {
  if (list.rule !== "list.after-valediction" || list.entries.length > mostOfNote) return false;
  const last = Math.max(...list.rows);
  const next = Math.min(
    ...lists.filter((other) => firstRow(other) > last).map((other) => firstRow(other)),
  );
  if (!Number.isFinite(next)) return false;
  const between = scan.rows.slice(last + 1, next);
  const line = between.findIndex(isDrawnLine);
  return (
    line >= 0 && between.slice(line + 1).some(({ index }) => scan.shapes[index]?.prose === true)
  );
}

/** "-----", "+++++", "---------- letter ----------". */
function isDrawnLine({ kind, text }: Row): boolean {
  if (kind === "rule") return true;
  return /^(?:([-=+*_#~])\1{4,}|[-=+*_#~]{4,}[\s>]*\p{L}[^\n]{0,60}[-=+*_#~]{4,})$/u.test(
    text.trim(),
  );
}
