import assert from "node:assert/strict";
import { test } from "node:test";
import { cutSegments } from "./segments.ts";

const cut = (text: string): string[] =>
  cutSegments(text).map(
    ({ opener, words }) => `${opener}${words.map((word) => word.text).join(" ")}`,
  );

test("a name is cut at its marks", () => {
  const cases: [string, string[]][] = [
    ["Keepers Union (KU) - Norway", ["Keepers Union", "(KU", "-Norway"]],
    ["Pilots (FoE) North", ["Pilots", "(FoE", ")North"]],
    ["Pilots, Masters; Mates: all", ["Pilots", ",Masters", ";Mates", ":all"]],
    ["Pilots/Mates", ["Pilots", "/Mates"]],
    ["Light-Keepers", ["Light Keepers"]],
    ["Light -Keepers", ["Light", "-Keepers"]],
    ["(((", []],
    ["", []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(cut(text), expected, text);
});

test("apostrophes join a word, split an article, split two words run together", () => {
  assert.deepEqual(cut("Keeper's Xi'an l'Union Keepers'Party"), [
    "Keepers Xian l Union Keepers Party",
  ]);
});

test("dots between letters are dropped, an initial keeps its own", () => {
  assert.deepEqual(cut("U.S. L.K.U. K. Berg e.V."), ["US LKU K. Berg eV"]);
});

test("a text of any length gives a bounded number of words", () => {
  const count = cutSegments("a, ".repeat(100_000)).reduce(
    (sum, { words }) => sum + words.length,
    0,
  );
  assert.ok(count <= 60);
});
