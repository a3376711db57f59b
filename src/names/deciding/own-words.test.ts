import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareParsed } from "../compare.ts";
import { parseName } from "../parse-name.ts";
import { haveOwnWords, isPlainName } from "./own-words.ts";

function isAtFirstSight(one: string, other: string): boolean {
  const [left, right] = [parseName({ name: one }), parseName({ name: other })];
  return isPlainName(left) && isPlainName(right) && haveOwnWords(left, right);
}

for (const [one, other, expected] of [
  ["Puffin League of Aville", "Gull Society of Beton", true],
  ["Puffin League of Aville", "Puffin League of Beton", true],
  ["Puffin League of Aville", "Puffin League of Avile", false],
  ["Puffin League of Aville", "League of Aville", false],
  ["Fairtrade Pier of Aville", "Fair Trade Pier of Aville", false],
  ["Keepers of the Lamp (KL)", "Gull Society of Beton", false],
  ["Puffin League of Norway", "Gull Society of Chile", false],
] as const) {
  test(`"${one}" and "${other}" are ${expected ? "" : "not "}two names at first sight`, () => {
    assert.equal(isAtFirstSight(one, other), expected);
    assert.equal(isAtFirstSight(other, one), expected);
  });
}

test("names that are two at first sight are two word by word, in either order", () => {
  const words = (
    "of the and for harbour harbor harbours lamp lamps lamplighters light lights keeper keepers keeping sea bird seabird " +
    "seabirds birds watch union unity federation society societies league tern terns pier univ university uni inst institute " +
    "first 1st 2 two twenty one Norway Norwegian Norge Chile Chilean USA KL FoE green ecology youth y e & Müller Mueller " +
    "Muller revival rebirth ab cdef gh abcd efgh Ltd Inc e.V. red Rote workers labour"
  ).split(" ");
  const name = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-e]{1,9}$/u)), {
      minLength: 1,
      maxLength: 7,
    })
    .map((some) => `${some.join(" ")} of`);
  let found = 0;
  fc.assert(
    fc.property(name, name, (one, other) => {
      if (!isAtFirstSight(one, other)) return;
      found += 1;
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const) {
        const compared = compareParsed(parseName({ name: a }), parseName({ name: b }));
        assert.equal(compared.verdict, "different", `${a} / ${b}`);
      }
    }),
    { seed: 14, numRuns: 6_000 },
  );
  assert.ok(found > 500, String(found));
});
