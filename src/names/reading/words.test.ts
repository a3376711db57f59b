import assert from "node:assert/strict";
import { test } from "node:test";
import { isLight, readWord } from "./words.ts";

test("a word knows what kind of word it is", () => {
  const kinds: [string, string][] = [
    ["Skagerrak", "word"],
    ["Union", "generic"],
    ["Partei", "generic"],
    ["of", "small"],
    ["the", "article"],
    ["44", "number"],
    ["seven", "number"],
    ["XI", "number"],
    ["Xi", "word"],
    ["Norway", "country"],
    ["norvégien", "country"],
    ["Africa", "region"],
    ["US", "country"],
    ["us", "word"],
    ["Y.", "word"],
  ];
  for (const [text, kind] of kinds) assert.equal(readWord(text).kind, kind, text);
});

test("British and American spellings have one form", () => {
  assert.equal(readWord("Harbor").form, readWord("Harbour").form);
  assert.equal(readWord("Mechanization").form, readWord("Mechanisation").form);
  assert.notEqual(readWord("size").form, readWord("sise").form);
});

test("capitals are seen", () => {
  for (const text of ["KU", "FoE", "PKP1930", "ΚΚΕ"]) assert.ok(readWord(text).isCapitals, text);
  for (const text of ["Ku", "K", "harbour", "McTavish", "1930"])
    assert.ok(!readWord(text).isCapitals, text);
});

test("short forms are certain or guessed", () => {
  assert.equal(readWord("Univ").expansion, "university");
  assert.equal(readWord("Tech").expansion, undefined);
  assert.equal(readWord("Tech").guess, "technology");
  assert.equal(readWord("u").guess, undefined);
  assert.equal(readWord("U.").guess, "university");
});

test("small words carry no weight", () => {
  assert.ok(isLight(readWord("für")));
  assert.ok(!isLight(readWord("Hafen")));
});
