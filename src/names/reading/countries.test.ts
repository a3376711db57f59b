import assert from "node:assert/strict";
import { test } from "node:test";
import { findCountry, parseCountries } from "./countries.ts";
import { readWord } from "./words.ts";

test("countries are found by names in many languages, by adjectives and by former names", () => {
  const codes: [string, string][] = [
    ["norway", "NO"],
    ["norwegen", "NO"],
    ["norwegian", "NO"],
    ["norvegienne", "NO"],
    ["swaziland", "SZ"],
    ["moldavia", "MD"],
    ["turkiye", "TR"],
    ["cote d ivoire", "CI"],
    ["soviet", "SU"],
  ];
  for (const [folded, code] of codes) assert.equal(findCountry(folded)?.code, code, folded);
});

test("words that only begin like a country are none", () => {
  for (const folded of ["romantic", "indiana", "island", "franciscan", "german cp"])
    assert.equal(findCountry(folded), undefined, folded);
});

test("inflected names are found in their own alphabet only", () => {
  assert.equal(readWord("Норвегии").country?.code, "NO");
  assert.equal(readWord("الشيلي").country?.code, "CL");
  assert.equal(readWord("Francisca").country, null);
});

test("only names of today are one word in all languages", () => {
  assert.equal(findCountry("norge")?.current, true);
  assert.equal(findCountry("swaziland")?.current, false);
  assert.equal(findCountry("norwegian")?.current, false);
});

test("the country column is read as printed", () => {
  const fields: [string, readonly string[]][] = [
    ["NO", ["NO"]],
    ["UK", ["GB"]],
    ["NOR", ["NO"]],
    ["XYZ", ["XYZ"]],
    ["Norvège/Noruega/Norway", ["NO"]],
    ["Norway; Sweden", ["NO", "SE"]],
    ["les Pays-Bas", ["NL"]],
    ["worldwide", []],
    ["", []],
  ];
  for (const [field, codes] of fields) assert.deepEqual(parseCountries(field), codes, field);
});
