// What a look hears of those before it was said by forests that had not seen the document; otherwise it would learn to
// trust what was learned by heart.

import assert from "node:assert/strict";
import { test } from "node:test";
import { likelihood } from "#recognition/weighed/trees.ts";
import { usualGrowth } from "../../training/forest/grow-forest.ts";
import type { LabelledDocument } from "../../training/labelled-rows.ts";
import { type LearnedLook, learnLooks } from "../../training/learn-looks.ts";
import type { Subject } from "../../training/subject.ts";
import { randomFrom } from "../random.ts";

/** Boats that pass a light one after the other. */
interface Night {
  readonly sizes: readonly number[];
  readonly isLit: readonly boolean[];
}

const growth = { ...usualGrowth, trees: 150, leastRows: 5, pull: 1, shareOfMeasures: 1 };
const folds = Array.from({ length: 24 }, (_, night) => night % 4);

/** The first look asks whether a boat is lit, the second whether it is the first one that is. */
function subjectOf(heard: (readonly number[])[]): Subject<Night> {
  return {
    name: "boats",
    see: () => null,
    looks: [
      {
        asks: "is lit",
        measures: ["size", "place"],
        measure: ({ sizes }) => sizes.map((size, at) => [size, at]),
        label: ({ isLit }) => isLit.map(Number),
        above: 0.5,
        growth,
        weights: "lit.json",
      },
      {
        asks: "is the first that is lit",
        measures: ["likely", "most before"],
        measure: (_, [likely = []]) => {
          heard.push(likely);
          return likely.map((one, at) => [one, Math.max(0, ...likely.slice(0, at))]);
        },
        label: ({ isLit }) => isLit.map((lit, at) => Number(lit && isLit.indexOf(true) === at)),
        above: 0.5,
        growth,
        weights: "first-lit.json",
      },
    ],
  };
}

function nights(isLit: (size: number, chance: number) => boolean): LabelledDocument<Night>[] {
  const random = randomFrom(7);
  return folds.map((fold, at) => {
    const sizes = Array.from({ length: 60 }, () => random());
    const seen = { sizes, isLit: sizes.map((size) => isLit(size, random())) };
    return { folder: `coast ${fold}`, file: `${at}.md`, size: sizes.length, seen };
  });
}

test("a look learns from what the one before it said, and may ask something else", () => {
  const documents = nights((size) => size > 0.8);
  const heard: (readonly number[])[] = [];
  const [lit, firstLit] = learnLooks(documents, folds, subjectOf(heard), { seed: 1 });
  assert.deepEqual(heard, lit?.likely, "the second look hears what the first is judged by");
  documents.forEach(({ seen: { isLit } }, at) => {
    const likely = firstLit?.likely[at] ?? [];
    assert.equal(likely.indexOf(Math.max(...likely)), isLit.indexOf(true), `night ${at}`);
  });
});

test("where nothing can be learned, a look hears nothing, though the forest knows it by heart", () => {
  const documents = nights((_, chance) => chance < 0.5);
  const [lit] = learnLooks(documents, folds, subjectOf([]), { seed: 1 });
  assert.ok(lit);
  const byHeart = documents.map(({ seen }) =>
    lit.look.measure(seen, []).map((row) => likelihood(lit.forest, row)),
  );
  assert.ok(Math.abs(parted(documents, lit.likely)) < 0.05, "by forests that have not seen it");
  assert.ok(parted(documents, byHeart) > 0.1, "the control: by the one that has seen all");
});

/** By how much more likely what is lit is found than what is not, at the mean. */
function parted(
  documents: readonly LabelledDocument<Night>[],
  likely: LearnedLook["likely"],
): number {
  const told = documents.flatMap(({ seen }, at) =>
    seen.isLit.map((lit, boat) => ({ lit, value: likely[at]?.[boat] ?? 0 })),
  );
  const meanOf = (lit: boolean): number => {
    const values = told.filter((one) => one.lit === lit).map(({ value }) => value);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return meanOf(true) - meanOf(false);
}
