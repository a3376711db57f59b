import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pairUnits } from "./pair-units.ts";

test("a unit that comes between two that changed takes the place of neither", () => {
  const own = ["The lamps were paid for by those who fish here.", "We meet in spring at the pier."];
  const read = [
    "The lamps were paid for by all who fish here.",
    "Two more went dark, and nobody was told.",
    "We meet in autumn at the pier.",
  ];
  assert.deepEqual(pairUnits(own, read), [
    [0, 0],
    [1, 2],
  ]);
  assert.deepEqual(pairUnits(read, own), [
    [0, 0],
    [2, 1],
  ]);
});

test("of two that are alike the one that has more in common is it", () => {
  const own = ["that the keepers be paid on time;", "that no lens be sold abroad."];
  assert.deepEqual(pairUnits(own, ["that no lens be sold abroad, nor lent."]), [[1, 0]]);
});

test("as many that have nothing in common were written anew in their places; otherwise they came and went", () => {
  assert.deepEqual(pairUnits(["Count birds.", "Dim lamps."], ["Publish it.", "Paint buoys."]), [
    [0, 0],
    [1, 1],
  ]);
  assert.deepEqual(pairUnits(["Count birds."], ["Publish it.", "Paint buoys."]), []);
});

test("words without spaces between them are compared by their letters", () => {
  assert.deepEqual(pairUnits(["古い灯台の灯りを守る"], ["新しい話", "古い灯台の灯りを守ろう"]), [
    [0, 1],
  ]);
});

test("pairs rise in both, and no unit is in two", () => {
  const unit = fc.constantFrom("", "a b c", "a b d", "a e f", "x y", "x z", "q");
  const units = fc.array(unit, { maxLength: 8 });
  fc.assert(
    fc.property(units, units, (own, read) => {
      const pairs = pairUnits(own, read);
      for (const [at, [one, other]] of pairs.entries()) {
        const [before, beside] = pairs[at - 1] ?? [-1, -1];
        assert.ok(one > before && other > beside && one < own.length && other < read.length);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

test("long texts are paired in order instead of each with each", () => {
  const long = Array.from({ length: 300 }, (_, at) => `Unit ${at} of the old text`);
  const newer = long.map((text) => text.replace("old", "new"));
  assert.deepEqual(pairUnits(long, newer).slice(0, 2), [
    [0, 0],
    [1, 1],
  ]);
});
