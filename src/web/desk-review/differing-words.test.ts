import assert from "node:assert/strict";
import { test } from "node:test";
import { differingWords } from "./differing-words.ts";

const cases: readonly (readonly [name: string, other: string, marked: string])[] = [
  ["Pole of Harbour Keepers", "Pole of Harbour Pilots", "Pole of Harbour <mark>Keepers</mark>"],
  ["Storm Petrel Trust", "Storm Petrel Trust", "Storm Petrel Trust"],
  ["نادي مرفأ", "نادي ميناء", "نادي <mark>مرفأ</mark>"],
  ["Trust & Sons", "Trust", "Trust <mark>&amp; Sons</mark>"],
  ["<b> Trust", "Trust", "<mark>&lt;b&gt;</mark> Trust"],
];

for (const [name, other, marked] of cases) {
  test(`${name} beside ${other}`, () => {
    assert.equal(differingWords(name, other).text, `<bdi>${marked}</bdi>`);
  });
}
