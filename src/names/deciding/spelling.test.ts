import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { closeness, editDistance, isDerived } from "./spelling.ts";

test("plurals, slips of the pen and other words", () => {
  const cases: [string, string, string][] = [
    ["pilot", "pilots", "plural"],
    ["ferry", "ferries", "plural"],
    ["harbour", "harbor", "slip"],
    ["institute", "insitute", "slip"],
    ["skagerrak", "kattegat", "none"],
    ["pier", "beer", "none"],
    ["moss", "boss", "none"],
    ["", "a", "none"],
    ["東港燈塔學校", "西港燈塔學校", "none"],
    ["港灣燈塔協會", "港口燈塔協會", "none"],
  ];
  for (const [left, right, expected] of cases)
    assert.equal(closeness(left, right), expected, `${left} ${right}`);
});

test("a word made from another", () => {
  assert.ok(isDerived("tyrol", "tyrolean"));
  assert.ok(isDerived("surgery", "surgeons"));
  assert.ok(!isDerived("harbour", "harmony"));
});

test("the distance is that of the plain definition", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (left, right) => {
      assert.equal(
        Math.min(editDistance(left, right, 3), 4),
        Math.min(plainDistance(left, right), 4),
      );
    }),
    { numRuns: 2000 },
  );
});

test("closeness does not depend on the order", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "s", "y"), maxLength: 9 });
  fc.assert(
    fc.property(word, word, (left, right) =>
      assert.equal(closeness(left, right), closeness(right, left)),
    ),
  );
});

/** Damerau-Levenshtein, optimal string alignment, by recursion. */
function plainDistance(left: string, right: string): number {
  if (left === "" || right === "") return left.length + right.length;
  const [a, b] = [left.slice(1), right.slice(1)];
  const swap = left[0] === right[1] && left[1] === right[0] && left.length > 1 && right.length > 1;
  return Math.min(
    plainDistance(a, b) + (left[0] === right[0] ? 0 : 1),
    plainDistance(a, right) + 1,
    plainDistance(left, b) + 1,
    swap ? plainDistance(left.slice(2), right.slice(2)) + 1 : Infinity,
  );
}
