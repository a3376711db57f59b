// The values of each measure in at most 255 bins, so that a tree counts bins where it would have to sort rows.

import { shortNumber } from "./short-number.ts";

export interface Bins {
  /** For each measure the bin of every row. */
  readonly columns: readonly Uint8Array[];
  /** For each measure the greatest value of every bin but the last; rising, with five digits. */
  readonly cuts: readonly Float64Array[];
}

/** Bins of as many rows each as can be; equal values lie in one bin. */
export function binsOf(rows: readonly (readonly number[])[], measures: number, most: number): Bins {
  const columns: Uint8Array[] = [];
  const cuts: Float64Array[] = [];
  for (let measure = 0; measure < measures; measure += 1) {
    const values = Float64Array.from(rows, (row) => row[measure] as number);
    const cut = cutsOf(values.toSorted(), most);
    columns.push(Uint8Array.from(values, (value) => binOf(cut, value)));
    cuts.push(cut);
  }
  return { columns, cuts };
}

/** A bin ends when it holds its share of the rows that are left, and before a value that fills a bin by itself. */
function cutsOf(sorted: Float64Array, most: number): Float64Array {
  const cuts: number[] = [];
  const values = [...runsOfEqual(sorted)];
  const all = values.length <= most;
  let [inside, left] = [0, sorted.length];
  values.slice(0, -1).forEach(({ value, count }, at) => {
    inside += count;
    const next = values[at + 1] as Run;
    const share = left / (most - cuts.length);
    if (cuts.length + 1 >= most || (!all && inside < share && next.count < share)) return;
    const cut = cutBetween(value, next.value);
    if (cut === null) return;
    cuts.push(cut);
    [inside, left] = [0, left - inside];
  });
  return Float64Array.from(cuts);
}

interface Run {
  readonly value: number;
  readonly count: number;
}

function* runsOfEqual(sorted: Float64Array): Generator<Run> {
  let from = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    if (sorted[at] === sorted[from]) continue;
    yield { value: sorted[from] as number, count: at - from };
    from = at;
  }
}

/** The middle, shortened; null when no short number stands between. */
function cutBetween(low: number, high: number): number | null {
  const cut = shortNumber(low + (high - low) / 2);
  return low <= cut && cut < high ? cut : null;
}

/** The first bin whose greatest value is not below the value. */
function binOf(cuts: Float64Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
