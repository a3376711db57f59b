import assert from "node:assert/strict";
import { test } from "node:test";
import { fillAmounts } from "./amounts.ts";

const amounts = { organisations: 1309, persons: 2, countries: 50 };

test("amounts are written in the digits of the text's language, everything else stays", () => {
  for (const [language, text, shown] of [
    [
      "en",
      "We, {organisations} organisations from {countries} countries",
      "We, 1,309 organisations from 50 countries",
    ],
    ["sr-Latn", "Mi, {organisations} organizacija", "Mi, 1.309 organizacija"],
    ["not a tag", "{persons} persons", "2 persons"],
    ["en", "{ships} and {} and {organisations", "{ships} and {} and {organisations"],
  ] as const)
    assert.equal(fillAmounts(text, amounts, language), shown);
});
