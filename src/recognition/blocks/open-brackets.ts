// An entry whose bracket is still open goes on in the rows below it, up to the one that closes it.

import type { CollectedRow } from "../collect/collected.ts";
import { joinedRows } from "./joined-rows.ts";

/** The rows, with those of one bracket as one; a bracket that no near row closes is only a slip. */
export function withOpenBrackets(rows: readonly CollectedRow[]): CollectedRow[] {
  const whole: CollectedRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const first = rows[at] as CollectedRow;
    const end = closingAt(rows, at);
    whole.push(end === at ? first : joinedRows(rows.slice(at, end + 1)));
    at = end;
  }
  return whole;
}

const most = 6;

/** Where the bracket that a row opens is closed: the row itself, or one of the next ones, none of them marked. */
function closingAt(rows: readonly CollectedRow[], at: number): number {
  let depth = depthOf(rows[at] as CollectedRow);
  // A bracket around whole lines holds the members of the one above it.
  if (depth <= 0 || /^[(（]/u.test(rows[at]?.row.text ?? "")) return at;
  for (let next = at + 1; next < rows.length && next < at + most; next += 1) {
    const row = rows[next] as CollectedRow;
    if (row.row.marker !== null || row.row.cells !== null) return at;
    depth += depthOf(row);
    if (depth === 0) return next;
    if (depth > 1 || depth < 0) return at;
  }
  return at;
}

function depthOf({ row: { text } }: CollectedRow): number {
  let depth = 0;
  for (const sign of text.match(/[()（）]/gu) ?? [])
    depth += sign === "(" || sign === "（" ? 1 : -1;
  return depth;
}
