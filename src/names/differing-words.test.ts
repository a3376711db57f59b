import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { differingWords } from "./differing-words.ts";
import type { NamePart } from "./differing-words.ts";

const marked = (parts: readonly NamePart[]): string =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

test("the words and marks that differ are marked", () => {
  const cases: [string, string, string, string][] = [
    [
      "Harbour Union – HU",
      "Harbor Union (HU)",
      "[Harbour] Union [–] HU",
      "[Harbor] Union [(]HU[)]",
    ],
    ["Pilots of Norway", "Pilots in Norway", "Pilots [of] Norway", "Pilots [in] Norway"],
    ["Pilots", "Pilots", "Pilots", "Pilots"],
    ["Free Harbour Union", "Union", "[Free Harbour] Union", "Union"],
    ["", "Pilots", "", "[Pilots]"],
  ];
  for (const [left, right, wantLeft, wantRight] of cases) {
    const found = differingWords(left, right);
    assert.deepEqual([marked(found.left), marked(found.right)], [wantLeft, wantRight]);
  }
});

test("the parts of a side are the name as printed", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const found = differingWords(left, right);
      assert.equal(found.left.map((part) => part.text).join(""), left);
      assert.equal(found.right.map((part) => part.text).join(""), right);
    }),
  );
});

test("a name beside itself has no marks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
      assert.ok(differingWords(name, name).left.every((part) => !part.differs));
    }),
  );
});
