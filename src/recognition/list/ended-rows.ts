// Lines that a semicolon ends, each one entry: the commas inside them part nothing, and the full stop of the last one is
// the list's.

import type { CollectedRow } from "../collect/collected.ts";

/** The rows without those signs, or null where they are not set so. */
export function endedRows(rows: readonly CollectedRow[]): CollectedRow[] | null {
  return endedBy(rows, semicolon) ?? endedBy(rows, stroke);
}

/** "Tern Trust; and" or "Tern Trust and" in the last line but one. */
const conjunction = /[;；]?\s(?:and|und|et|y|e|en|og|och|ja|és|și|oraz|a|ve|и|та|і|και)$/u;

interface End {
  readonly each: RegExp;
  readonly last: RegExp;
  readonly inside: RegExp;
}

function endedBy(rows: readonly CollectedRow[], end: End): CollectedRow[] | null {
  const ended = rows.filter(({ row }) => end.each.test(row.text)).length;
  if (rows.length < 3 || ended < 0.7 * (rows.length - 1)) return null;
  if (rows.some(({ row }) => end.inside.test(row.text.replace(conjunction, "")))) return null;
  return rows.map((collected, at) => {
    const bare = collected.row.text.replace(at === rows.length - 1 ? end.last : end.each, "");
    const text = at === rows.length - 2 ? bare.replace(conjunction, "") : bare;
    return { ...collected, row: { ...collected.row, text } };
  });
}

const semicolon: End = {
  each: /\s*[;；]$/u,
  /** Not that of an abbreviation: "e.V.", "Ltd." */
  last: /\s*[;；]$|(?<=\p{L}{3}|[)）”“»\d]|\p{Script=Han}{2})[.。]$/u,
  inside: /[;；]\s*\S/u,
};

/** "Tern Trust /" on a line of its own: what stood between names in a text goes on to stand behind each. */
const stroke: End = { each: /\s[/|]$/u, last: /\s[/|]$/u, inside: /\s[/|]\s+\S/u };
