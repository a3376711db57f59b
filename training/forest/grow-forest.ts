/**
 * Gradient boosted decision trees for two classes: each tree mends a little of what the trees before it got wrong, by the
 * slope of the logistic loss and its bend (Friedman 2001; histograms, leaves in the order of their gain and shares of rows
 * and measures as in Ke et al. 2017). The same rows, growth and seed give the same forest on every machine.
 */
import type { Forest, Tree } from "#recognition/weighed/trees.ts";
import { randomFrom } from "../../test/random.ts";
import { type Bins, binsOf } from "./bins.ts";
import { drawSome } from "./draw-some.ts";
import { growTree } from "./grow-tree.ts";
import { binnedLeaf } from "./binned-tree.ts";
import { logistic } from "./logistic.ts";
import { shortNumber } from "./short-number.ts";

/** What is learned from: rows of measures, each with its answer. */
export interface Lesson {
  /** The names of the measures. */
  readonly measures: readonly string[];
  /** A list for each row, as long as `measures`; every number is finite. */
  readonly rows: readonly (readonly number[])[];
  /** What the forest shall tell of each row. */
  readonly labels: readonly boolean[];
  /** How much each row counts: above 0, and against one another alone, since they are taken by their mean. */
  readonly weights: readonly number[];
}

/** How a forest is grown. */
export interface Growth {
  readonly trees: number;
  /** The most leaves of a tree, 2 to 255. */
  readonly leaves: number;
  /** The longest way from the root to a leaf, in questions. */
  readonly depth: number;
  /** The share that is taken of what a tree says. */
  readonly shrinkage: number;
  /** The least rows of a leaf, among those drawn for the tree. */
  readonly leastRows: number;
  /** Pulls leaves of little weight to 0 (L2). */
  readonly pull: number;
  /** The shares of all measures and of all rows that are drawn for each tree, above 0 and up to 1. */
  readonly shareOfMeasures: number;
  readonly shareOfRows: number;
  /** The most values told apart of a measure, 2 to 255. */
  readonly bins: number;
  readonly seed: number;
}

export const usualGrowth: Growth = {
  trees: 100,
  leaves: 16,
  depth: 12,
  shrinkage: 0.08,
  leastRows: 15,
  pull: 5,
  shareOfMeasures: 0.3,
  shareOfRows: 0.8,
  bins: 255,
  seed: 1,
};

/** Throws RangeError when the lesson is not whole: other lengths, no row, weights or measures that are no numbers. */
export function growForest(lesson: Lesson, growth: Growth): Forest {
  checkLesson(lesson);
  const bins = binsOf(lesson.rows, lesson.measures.length, growth.bins);
  const weights = byTheirMean(lesson.weights);
  const start = shortNumber(oddsOf(lesson.labels, weights));
  const sums = new Float64Array(lesson.rows.length).fill(start);
  const random = randomFrom(growth.seed);
  const trees: Tree[] = [];
  while (trees.length < growth.trees) {
    const pulls = pullsOf(lesson.labels, weights, sums);
    const rows = drawSome(sums.length, growth.shareOfRows, random);
    const measures = drawSome(bins.columns.length, growth.shareOfMeasures, random);
    const tree = growTree({ bins, rows, measures, ...pulls }, growth);
    addTree(sums, tree, bins);
    trees.push(tree);
  }
  return { measures: lesson.measures, start, trees };
}

function checkLesson({ measures, rows, labels, weights }: Lesson): void {
  if (rows.length === 0) throw new RangeError("there is no row to learn from");
  if (labels.length !== rows.length || weights.length !== rows.length)
    throw new RangeError(
      `${rows.length} rows, but ${labels.length} labels and ${weights.length} weights`,
    );
  const bad = weights.findIndex((weight) => !(weight > 0 && weight < Infinity));
  if (bad >= 0) throw new RangeError(`row ${bad} weighs ${weights[bad]}, not a number above 0`);
  const odd = rows.findIndex(
    (row) => row.length !== measures.length || !row.every((value) => Number.isFinite(value)),
  );
  if (odd >= 0) throw new RangeError(`row ${odd} has not ${measures.length} finite measures`);
}

function byTheirMean(weights: readonly number[]): Float64Array {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return Float64Array.from(weights, (weight) => weight / mean);
}

/** The logarithm of the odds in all, as though there were half a row more of each class: none is ever certain. */
function oddsOf(labels: readonly boolean[], weights: Float64Array): number {
  let [yes, no] = [0.5, 0.5];
  weights.forEach((weight, row) => {
    if (labels[row] === true) yes += weight;
    else no += weight;
  });
  return Math.log(yes / no);
}

/** Slope and bend of the loss of each row at what the trees so far say of it. */
function pullsOf(
  labels: readonly boolean[],
  weights: Float64Array,
  sums: Float64Array,
): { slopes: Float64Array; bends: Float64Array } {
  const [slopes, bends] = [new Float64Array(sums.length), new Float64Array(sums.length)];
  weights.forEach((weight, row) => {
    const likely = logistic(sums[row] as number);
    slopes[row] = weight * (likely - (labels[row] === true ? 1 : 0));
    bends[row] = weight * likely * (1 - likely);
  });
  return { slopes, bends };
}

function addTree(sums: Float64Array, tree: Tree, bins: Bins): void {
  const leafOf = binnedLeaf(tree, bins);
  for (let row = 0; row < sums.length; row += 1) sums[row] = (sums[row] as number) + leafOf(row);
}
