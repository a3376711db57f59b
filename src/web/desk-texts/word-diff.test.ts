import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { diffHtml, diffWords } from "./word-diff.ts";

const prose = fc
  .array(fc.constantFrom("lamp ", "quay ", "tern\n", "dusk, ", " ", "dusk"), { maxLength: 12 })
  .map((words) => words.join(""));

test("the pieces give both wordings back", () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const pieces = diffWords(before, after);
      const side = (without: string): string =>
        pieces
          .filter(({ change }) => change !== without)
          .map(({ text }) => text)
          .join("");
      assert.equal(side("added"), before);
      assert.equal(side("removed"), after);
    }),
  );
});

test("equal wordings have no change", () => {
  fc.assert(
    fc.property(prose, (text) => {
      assert.ok(diffWords(text, text).every(({ change }) => change === "same"));
    }),
  );
});

test("one word changed in the middle is one removal and one addition", () => {
  const changed = diffHtml("keep the old lamps lit", "keep the new lamps lit").text;
  assert.equal(changed, "keep the<del> old</del><ins> new</ins> lamps lit");
});

test("a last word that is followed by more stays", () => {
  assert.equal(diffHtml("lamps lit", "lamps lit now").text, "lamps lit<ins> now</ins>");
});

test("texts too long for the table are told apart all the same", () => {
  const words = (word: string): string =>
    Array.from({ length: 1500 }, (_, index) => `${word}${index}`).join(" ");
  const pieces = diffWords(`same ${words("a")}`, `same ${words("b")}`);
  assert.deepEqual(
    pieces.map(({ change }) => change),
    ["same", "removed", "added"],
  );
});

test("what people typed stays text", () => {
  assert.equal(diffHtml("", "<b>").text, "<ins>&lt;b&gt;</ins>");
});
