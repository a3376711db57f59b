// The learner finds rules that are known, none where there is none, and gives the same bytes for the same seed.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { type Forest, type Tree, likelihood } from "#recognition/weighed/trees.ts";
import { binnedLeaf } from "../../training/forest/binned-tree.ts";
import { binsOf } from "../../training/forest/bins.ts";
import { type Lesson, growForest, usualGrowth } from "../../training/forest/grow-forest.ts";
import { logistic } from "../../training/forest/logistic.ts";
import { shortNumber } from "../../training/forest/short-number.ts";
import { formatForest } from "../../training/weights-file.ts";
import {
  type Rule,
  byChance,
  eitherAlone,
  inventLesson,
  noisyThreshold,
  shuffled,
} from "./invented-lessons.ts";
import { randomFrom } from "../random.ts";
import { leavesOf } from "./leaves.ts";

const few = { ...usualGrowth, trees: 12 };

/** A share of six measures is two: a tree would seldom draw both that a rule needs. */
const whole = { ...usualGrowth, shareOfMeasures: 1 };

const rules: readonly (readonly [says: string, rule: Rule, truth: Rule, least: number])[] = [
  ["that needs two measures at once", eitherAlone, eitherAlone, 0.97],
  ["of one measure with one wrong label in ten", noisyThreshold, ([a = 0]) => a > 0.3, 0.97],
  [
    "of a measure of four values",
    ([, , , , , f = 0]) => f === 2,
    ([, , , , , f = 0]) => f === 2,
    1,
  ],
];

for (const [says, rule, truth, least] of rules)
  test(`a rule ${says} is learned, and holds for rows never seen`, () => {
    const forest = growForest(inventLesson(1, rule), whole);
    const share = shareRight(forest, inventLesson(2, truth));
    assert.ok(share >= least, `${share} of the rows are told right, ${least} expected`);
  });

test("where labels are by chance, nothing is learned", () => {
  const forest = growForest(inventLesson(1, byChance), usualGrowth);
  const share = shareRight(forest, inventLesson(2, byChance));
  assert.ok(Math.abs(share - 0.5) < 0.05, `${share} of the rows are told right`);
});

test("the shuffled labels of a rule teach nothing of it", () => {
  const lesson = inventLesson(1, eitherAlone);
  const shares = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const labels = shuffled(lesson.labels, randomFrom(seed));
    const forest = growForest({ ...lesson, labels }, { ...whole, trees: 30 });
    return shareRight(forest, inventLesson(2, eitherAlone));
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  assert.ok(Math.abs(mean - 0.5) < 0.06, `${mean} of the rows are told right: ${shares.join()}`);
});

test("rows that weigh much are believed more", () => {
  const lesson = inventLesson(1, ([a = 0], random) => (random() < 0.5 ? a > 0.5 : a <= 0.5));
  const weights = lesson.rows.map(([a = 0], row) => (lesson.labels[row] === a > 0.5 ? 9 : 1));
  const forest = growForest({ ...lesson, weights }, usualGrowth);
  assert.ok(
    shareRight(
      forest,
      inventLesson(2, ([a = 0]) => a > 0.5),
    ) > 0.97,
  );
});

test("the same seed gives the same bytes, another seed another forest", () => {
  const lesson = inventLesson(3, noisyThreshold);
  const grow = (seed: number): string => formatForest(growForest(lesson, { ...few, seed }));
  assert.equal(grow(1), grow(1));
  assert.notEqual(grow(1), grow(2));
});

test("every machine grows the same forest", () => {
  const forest = growForest(inventLesson(3, noisyThreshold), few);
  const digest = createHash("sha256").update(formatForest(forest)).digest("base64url");
  assert.equal(digest, "L4Qxfv76pwSirZRLZWgz-iY_WPwP-f4V3Ev53HUL8sc");
});

test("weights count against one another alone", () => {
  const lesson = inventLesson(3, noisyThreshold);
  const heavy = { ...lesson, weights: lesson.weights.map((weight) => weight * 8) };
  assert.deepEqual(growForest(heavy, few), growForest(lesson, few));
});

const growths = fc.record({
  seed: fc.nat(1000),
  rows: fc.integer({ min: 1, max: 200 }),
  leaves: fc.integer({ min: 2, max: 20 }),
  depth: fc.integer({ min: 1, max: 9 }),
  leastRows: fc.integer({ min: 1, max: 40 }),
  bins: fc.integer({ min: 2, max: 255 }),
});

test("every tree keeps its limits, and is kept to five digits", () => {
  const holds = fc.property(growths, ({ seed, rows, ...limits }) => {
    const lesson = inventLesson(seed, noisyThreshold, { rows });
    const forest = growForest(lesson, { ...few, ...limits, trees: 3, seed, shareOfRows: 1 });
    for (const tree of forest.trees) checkTree(tree, lesson, limits);
    assert.equal(shortNumber(forest.start), forest.start);
  });
  fc.assert(holds, { seed: 59, numRuns: 150 });
});

function checkTree(
  tree: Tree,
  lesson: Lesson,
  limits: { readonly leaves: number; readonly depth: number; readonly leastRows: number },
): void {
  const leaves = leavesOf(tree);
  assert.ok(leaves.length <= limits.leaves);
  assert.deepEqual(
    leaves.map(({ leaf }) => leaf).toSorted((a, b) => a - b),
    tree.leaf.map((_, at) => at),
  );
  for (const { depth, goes } of leaves) {
    assert.ok(depth <= limits.depth, `a leaf ${depth} deep`);
    const inside = lesson.rows.filter(goes).length;
    if (tree.leaf.length > 1) assert.ok(inside >= limits.leastRows, `a leaf of ${inside} rows`);
  }
  for (const value of [...tree.leaf, ...tree.most]) assert.equal(shortNumber(value), value);
}

test("rows in bins are told exactly as rows as they stand", () => {
  const lesson = inventLesson(4, noisyThreshold);
  const bins = binsOf(lesson.rows, lesson.measures.length, few.bins);
  const forest = growForest(lesson, few);
  const leaves = forest.trees.map((tree) => binnedLeaf(tree, bins));
  lesson.rows.forEach((row, at) => {
    const sum = leaves.reduce((total, leafOf) => total + leafOf(at), forest.start);
    assert.equal(1 / (1 + Math.exp(-sum)), likelihood(forest, row));
  });
});

test("bins part values where short numbers can, and hold like numbers of rows", () => {
  const values = (list: readonly number[], most: number): number[] => [
    ...(binsOf(
      list.map((value) => [value]),
      1,
      most,
    ).cuts[0] ?? []),
  ];
  assert.deepEqual(values([3, 1, 2, 2, 1], 255), [1.5, 2.5]);
  assert.deepEqual(values([7, 7, 7], 255), []);
  assert.deepEqual(values([1, 1 + 1e-9], 255), [1], "the lower one is itself short");
  assert.deepEqual(values([1 + 1e-9, 1 + 2e-9], 255), [], "no short number stands between");
  const many = Array.from({ length: 1000 }, (_, at) => at);
  assert.deepEqual(values(many, 4), [249.5, 499.5, 749.5]);
  const mostlyZero = [...many, ...many.map(() => 0)];
  assert.equal(values(mostlyZero, 4)[0], 0.5, "what fills a bin has one to itself");
});

test("the logistic curve of sums and products is the one of the library", () => {
  for (let x = -50; x <= 50; x += 0.37)
    assert.ok(Math.abs(logistic(x) - 1 / (1 + Math.exp(-x))) < 1e-15, String(x));
  assert.equal(logistic(0), 0.5);
});

test("a lesson that is not whole is not learned from", () => {
  const lesson = inventLesson(5, noisyThreshold, { rows: 3 });
  const broken: readonly (readonly [Partial<Lesson>, RegExp])[] = [
    [{ rows: [], labels: [], weights: [] }, /no row/],
    [{ labels: [true] }, /3 rows, but 1 labels/],
    [{ weights: [1, 0, 1] }, /row 1 weighs 0/],
    [
      { rows: lesson.rows.map((row, at) => (at === 2 ? [...row.slice(1), Number.NaN] : row)) },
      /row 2/,
    ],
    [{ rows: lesson.rows.map((row) => row.slice(1)) }, /row 0 has not 6/],
  ];
  for (const [part, says] of broken)
    assert.throws(() => growForest({ ...lesson, ...part }, few), says);
});

function shareRight(forest: Forest, { rows, labels }: Lesson): number {
  const right = rows.filter((row, at) => likelihood(forest, row) > 0.5 === labels[at]);
  return right.length / rows.length;
}
