import assert from "node:assert/strict";
import { test } from "node:test";
import { differingWords } from "./differing-words.ts";

const cases: readonly (readonly [name: string, other: string, marked: string])[] = [
  ["Pole of Harbour Keepers", "Pole of Harbour Pilots", "Pole of Harbour <mark>Keepers</mark>"],
  ["Lega dei Fari", "LEGA DEI FARI", "Lega dei Fari"],
  ["Друштво „Галеб“", "Društvo Galeb", "Друштво „Галеб“"],
  ["Tern Tern Trust", "Tern Trust", "Tern <mark>Tern</mark> Trust"],
  ["نادي مرفأ", "نادي ميناء", "نادي <mark>مرفأ</mark>"],
  ["<b> Trust", "Trust", "<mark>&lt;b&gt;</mark> Trust"],
];

for (const [name, other, marked] of cases) {
  test(`${name} beside ${other}`, () => {
    assert.equal(differingWords(name, other).text, `<bdi>${marked}</bdi>`);
  });
}
