// One tree, leaf by leaf: the leaf that gains most by a further question is split next.

import type { Tree } from "#recognition/weighed/trees.ts";
import { type Split, type Sums, bestSplit } from "./best-split.ts";
import { type Drawn, countRows, offsetsOf, takeAway } from "./histograms.ts";
import { shortNumber } from "./short-number.ts";

interface Limits {
  readonly leaves: number;
  readonly depth: number;
  readonly shrinkage: number;
  readonly leastRows: number;
  readonly pull: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly sums: Sums;
  readonly depth: number;
  readonly split: Split | null;
  /** The node above and its side that leads here; null for the root. */
  readonly above: { readonly node: number; readonly side: "left" | "right" } | null;
}

/** A tree under way. */
interface Growing {
  readonly measure: number[];
  readonly most: number[];
  readonly left: number[];
  readonly right: number[];
  readonly leaves: Leaf[];
}

/** The tree whose leaves lessen the loss most, step by step. It asks at the cuts of the bins alone. */
export function growTree(drawn: Drawn, limits: Limits): Tree {
  const offsets = offsetsOf(drawn);
  const growing: Growing = { measure: [], most: [], left: [], right: [], leaves: [] };
  growing.leaves.push(rootOf(drawn, offsets, limits));
  while (growing.leaves.length < limits.leaves) {
    const at = mostGainful(growing.leaves);
    if (at < 0) break;
    splitLeaf(growing, at, drawn, offsets, limits);
  }
  const { measure, most, left, right, leaves } = growing;
  const leaf = leaves.map(({ sums: { slope, bend } }) =>
    shortNumber((-slope / (bend + limits.pull)) * limits.shrinkage),
  );
  return { measure, most, left, right, leaf };
}

function rootOf(drawn: Drawn, offsets: Int32Array, limits: Limits): Leaf {
  const histogram = new Float64Array(offsets.at(-1) ?? 0);
  countRows(drawn, offsets, drawn.rows, histogram);
  return leafOf({ rows: drawn.rows, histogram, depth: 0, above: null }, drawn, offsets, limits);
}

function leafOf(
  leaf: Omit<Leaf, "sums" | "split">,
  drawn: Drawn,
  offsets: Int32Array,
  limits: Limits,
): Leaf {
  const sums = sumsOf(leaf.rows, drawn);
  const split = leaf.depth < limits.depth ? bestSplit(leaf.histogram, offsets, sums, limits) : null;
  return { ...leaf, sums, split };
}

function sumsOf(rows: Int32Array, { slopes, bends }: Drawn): Sums {
  let [slope, bend] = [0, 0];
  for (let index = 0; index < rows.length; index += 1) {
    slope += slopes[rows[index] as number] as number;
    bend += bends[rows[index] as number] as number;
  }
  return { slope, bend, count: rows.length };
}

/** The place of the first leaf that gains most; -1 when none can be split. */
function mostGainful(leaves: readonly Leaf[]): number {
  let [best, gain] = [-1, 0];
  leaves.forEach(({ split }, at) => {
    if (split !== null && split.gain > gain) [best, gain] = [at, split.gain];
  });
  return best;
}

/** The left half takes the place of the leaf, the right one comes behind all. */
function splitLeaf(
  growing: Growing,
  at: number,
  drawn: Drawn,
  offsets: Int32Array,
  limits: Limits,
): void {
  const leaf = growing.leaves[at] as Leaf;
  const split = leaf.split as Split;
  const [node, measure] = [growing.measure.length, drawn.measures[split.at] as number];
  growing.measure.push(measure);
  growing.most.push(drawn.bins.cuts[measure]?.[split.bin] as number);
  growing.left.push(-1 - at);
  growing.right.push(-1 - growing.leaves.length);
  if (leaf.above !== null) growing[leaf.above.side][leaf.above.node] = node;
  const [left, right] = partsOf(leaf.rows, drawn.bins.columns[measure] as Uint8Array, split.bin);
  const [ofLeft, ofRight] = histogramsOf(leaf.histogram, left, right, drawn, offsets);
  const depth = leaf.depth + 1;
  const sideOf = (side: "left" | "right", rows: Int32Array, histogram: Float64Array): Leaf =>
    leafOf({ rows, histogram, depth, above: { node, side } }, drawn, offsets, limits);
  growing.leaves[at] = sideOf("left", left, ofLeft);
  growing.leaves.push(sideOf("right", right, ofRight));
}

function partsOf(rows: Int32Array, column: Uint8Array, bin: number): [Int32Array, Int32Array] {
  const goesLeft = (row: number): boolean => (column[row] as number) <= bin;
  return [rows.filter(goesLeft), rows.filter((row) => !goesLeft(row))];
}

/** The lesser half is counted, the greater takes over what is left of the whole. */
function histogramsOf(
  whole: Float64Array,
  left: Int32Array,
  right: Int32Array,
  drawn: Drawn,
  offsets: Int32Array,
): [Float64Array, Float64Array] {
  const lesser = left.length < right.length ? left : right;
  const counted = new Float64Array(whole.length);
  countRows(drawn, offsets, lesser, counted);
  takeAway(whole, counted);
  return lesser === left ? [counted, whole] : [whole, counted];
}
