// The weights that lie in the program were trained on the measures that the program takes, and are whole.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Forest, Tree } from "#recognition/weighed/trees.ts";
import { type Growth, usualGrowth } from "../../training/forest/grow-forest.ts";
import { subjects } from "../../training/subjects.ts";
import { leavesOf } from "./leaves.ts";

const root = join(import.meta.dirname, "../..");

const kept = subjects.flatMap(({ name, looks }) =>
  looks.map((look) => ({ subject: name, ...look })),
);

for (const { weights, subject, measures, growth } of kept) {
  const forest = JSON.parse(readFileSync(join(root, weights), "utf8")) as Forest;

  test(`${weights} was trained on the measures of the program`, () => {
    const again = `The measures have changed since ${weights} was trained. Train again: npm run train -- --subject ${subject} FOLDER… (docs/guide/training.md)`;
    assert.deepEqual(forest.measures, measures, again);
  });

  test(`${weights} holds whole trees within the limits`, () => {
    assert.deepEqual(faultsOf(forest, growth), []);
  });
}

test("a fault in weights is seen", () => {
  const tree = { measure: [0], most: [0.5], left: [-1], right: [-2], leaf: [0.1, -0.1] };
  const whole: Forest = { measures: ["a"], start: 0, trees: [tree] };
  assert.deepEqual(faultsOf(whole), []);
  const faulty: readonly (readonly [Partial<typeof tree>, RegExp])[] = [
    [{ most: [Number.NaN] }, /finite/],
    [{ leaf: [0.1, null as unknown as number] }, /finite/],
    [{ measure: [1] }, /measure 1/],
    [{ right: [-3] }, /leaves/],
    [{ right: [-1] }, /leaves/],
    [{ right: [0] }, /two ways/],
    [{ left: [5] }, /no node 5/],
    [{ left: [] }, /nowhere/],
  ];
  for (const [part, says] of faulty)
    assert.match(faultsOf({ ...whole, trees: [{ ...tree, ...part }] }).join("\n"), says);
});

function faultsOf({ measures, start, trees }: Forest, growth = usualGrowth): string[] {
  const faults = Number.isFinite(start) ? [] : ["the start is not finite"];
  trees.forEach((tree, at) => {
    const numbers = [...tree.measure, ...tree.most, ...tree.left, ...tree.right, ...tree.leaf];
    if (!numbers.every((value) => Number.isFinite(value))) faults.push(`tree ${at}: not finite`);
    const unknown = tree.measure.find((measure) => measures[measure] === undefined);
    if (unknown !== undefined) faults.push(`tree ${at}: there is no measure ${unknown}`);
    faults.push(...faultsOfLeaves(tree, growth).map((fault) => `tree ${at}: ${fault}`));
  });
  return faults;
}

function faultsOfLeaves(tree: Tree, growth: Growth): string[] {
  try {
    const leaves = leavesOf(tree);
    const deepest = Math.max(...leaves.map(({ depth }) => depth));
    const reached = leaves.map(({ leaf }) => leaf).toSorted((a, b) => a - b);
    return [
      ...(deepest > growth.depth ? [`${deepest} questions deep`] : []),
      ...(reached.length > growth.leaves ? [`${reached.length} leaves`] : []),
      ...(reached.join() === [...tree.leaf.keys()].join() ? [] : [`leaves ${reached.join()}`]),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}
