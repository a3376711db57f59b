// The question that tells the rows of a leaf apart best.

import { width } from "./histograms.ts";

export interface Split {
  /** Place among the drawn measures. */
  readonly at: number;
  /** The last bin that goes left. */
  readonly bin: number;
  /** By how much the loss falls, as far as slope and bend tell. */
  readonly gain: number;
}

/** What a leaf sums up to. */
export interface Sums {
  readonly slope: number;
  readonly bend: number;
  readonly count: number;
}

/** The first of the best; null when no question leaves enough rows on both sides and gains anything. */
export function bestSplit(
  histogram: Float64Array,
  offsets: Int32Array,
  sums: Sums,
  limits: { readonly leastRows: number; readonly pull: number },
): Split | null {
  let best: Split | null = null;
  for (let at = 0; at + 1 < offsets.length; at += 1) {
    const bins = histogram.subarray(offsets[at], offsets[at + 1]);
    const found = bestCut(bins, sums, limits, best?.gain ?? leastGain);
    if (found !== null) best = { at, ...found };
  }
  return best;
}

/** Less than this is no more than what sums lose in their last digits. */
const leastGain = 1e-9;

function bestCut(
  bins: Float64Array,
  { slope, bend, count }: Sums,
  { leastRows, pull }: { readonly leastRows: number; readonly pull: number },
  toBeat: number,
): { readonly bin: number; readonly gain: number } | null {
  const whole = (slope * slope) / (bend + pull);
  let [leftSlope, leftBend, leftCount] = [0, 0, 0];
  let [most, bin] = [toBeat, -1];
  for (let at = 0; at < bins.length; at += width) {
    leftSlope += bins[at] as number;
    leftBend += bins[at + 1] as number;
    leftCount += bins[at + 2] as number;
    if (leftCount < leastRows) continue;
    if (count - leftCount < leastRows) break;
    const right = slope - leftSlope;
    const gain =
      (leftSlope * leftSlope) / (leftBend + pull) +
      (right * right) / (bend - leftBend + pull) -
      whole;
    if (gain > most) [most, bin] = [gain, at / width];
  }
  return bin < 0 ? null : { bin, gain: most };
}
