import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shorten } from "./shorten.ts";

test("a text is whole where it fits, else it fits and ends in an ellipsis", () => {
  for (const [text, most, shown] of [
    ["lamp", 4, "lamp"],
    ["lamps", 4, "lam…"],
    ["", 1, ""],
    ["🕯🕯🕯", 2, "🕯…"],
  ] as const)
    assert.equal(shorten(text, most), shown);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 40 }), (text, most) => {
      assert.ok([...shorten(text, most)].length <= most);
    }),
  );
});
