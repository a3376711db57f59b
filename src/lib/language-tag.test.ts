import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalLanguageTag, directionOf, languageName, sameLanguage } from "./language-tag.ts";

test("tags are brought into canonical form or refused", () => {
  assert.equal(canonicalLanguageTag("SR-latn"), "sr-Latn");
  assert.equal(canonicalLanguageTag("not a tag"), null);
});

test("direction follows the script", () => {
  const cases = {
    ar: "rtl",
    fa: "rtl",
    he: "rtl",
    "ku-Arab": "rtl",
    "az-Latn": "ltr",
    en: "ltr",
    "sr-Cyrl": "ltr",
  } as const;
  for (const [tag, direction] of Object.entries(cases))
    assert.equal(directionOf(tag), direction, tag);
});

test("a language is the same whether its usual script is written or not", () => {
  assert.ok(sameLanguage("sr", "sr-Cyrl"));
  assert.ok(sameLanguage("en", "en-GB"));
  assert.ok(!sameLanguage("sr", "sr-Latn"));
  assert.ok(!sameLanguage("no such tag", "en"));
});

test("languages have names", () => {
  assert.equal(languageName("sr-Latn", "en"), "Serbian (Latin)");
  assert.equal(languageName("fr"), "français");
});
