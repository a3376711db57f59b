// What the rows of a leaf sum up to in each bin of each drawn measure: slope, bend and count, one behind the other.

import type { Bins } from "./bins.ts";

/** The rows and measures drawn for one tree, and the slope and bend of the loss of every row. */
export interface Drawn {
  readonly bins: Bins;
  readonly rows: Int32Array;
  readonly measures: Int32Array;
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
}

/** Numbers of a bin. */
export const width = 3;

/** Where the bins of each drawn measure begin, and where the last end. */
export function offsetsOf({ bins, measures }: Drawn): Int32Array {
  const offsets = new Int32Array(measures.length + 1);
  measures.forEach((measure, at) => {
    const count = (bins.cuts[measure] as Float64Array).length + 1;
    offsets[at + 1] = (offsets[at] as number) + count * width;
  });
  return offsets;
}

/** Fills the histogram of the rows that are given. */
export function countRows(
  drawn: Drawn,
  offsets: Int32Array,
  rows: Int32Array,
  histogram: Float64Array,
): void {
  histogram.fill(0);
  drawn.measures.forEach((measure, at) => {
    const column = drawn.bins.columns[measure] as Uint8Array;
    countColumn(drawn, column, rows, histogram.subarray(offsets[at], offsets[at + 1]));
  });
}

function countColumn(
  { slopes, bends }: Drawn,
  column: Uint8Array,
  rows: Int32Array,
  bins: Float64Array,
): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const at = (column[row] as number) * width;
    bins[at] = (bins[at] as number) + (slopes[row] as number);
    bins[at + 1] = (bins[at + 1] as number) + (bends[row] as number);
    bins[at + 2] = (bins[at + 2] as number) + 1;
  }
}

/** What is left of a leaf without one half is the other half: the greater need not be counted. */
export function takeAway(whole: Float64Array, half: Float64Array): void {
  for (let at = 0; at < whole.length; at += 1)
    whole[at] = (whole[at] as number) - (half[at] as number);
}
