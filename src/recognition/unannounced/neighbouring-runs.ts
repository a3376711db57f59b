// Runs of names that belong together though a line stands between them.

import type { Collected } from "../collect/collected.ts";
import type { Scan } from "../list/scan.ts";

/** "Also the parties," between two runs of names: both are the list. */
export function withNeighbours(scan: Scan, runs: readonly Collected[], best: Collected): Collected {
  const at = runs.indexOf(best);
  let [from, to] = [at, at];
  while (areBeside(scan, runs[from - 1], runs[from])) from -= 1;
  while (areBeside(scan, runs[to], runs[to + 1])) to += 1;
  const own = runs.slice(from, to + 1);
  const [first, last] = [own[0]?.entries[0]?.row.index ?? 0, own.at(-1)?.entries.at(-1)?.row.index];
  const rows = scan.rows.slice(first, (last ?? 0) + 1).map(({ index }) => index);
  return own.length === 1
    ? best
    : { entries: own.flatMap(({ entries }) => entries), rows: new Set(rows) };
}

function areBeside(scan: Scan, one?: Collected, next?: Collected): boolean {
  const [last, first] = [one?.entries.at(-1)?.row, next?.entries[0]?.row];
  if (one === undefined || next === undefined || last === undefined || first === undefined)
    return false;
  const label = scan.rows
    .slice(last.index + 1, first.index)
    .filter(({ index }) => scan.content[index] === true);
  return (
    Math.min(one.entries.length, next.entries.length) >= 5 &&
    label.length === 1 &&
    label.every(({ text }) => text.length <= 60 && /[,:：]\s*$/u.test(text)) &&
    last.marker === first.marker
  );
}
