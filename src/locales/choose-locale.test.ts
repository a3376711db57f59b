import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLocale, localeForLanguage } from "./choose-locale.ts";

test("the header's best weighted language wins", () => {
  const cases: [string | undefined, string][] = [
    [undefined, "en"],
    ["", "en"],
    ["*", "en"],
    ["de, fr;q=0.9", "en"],
    ["sr", "sr-Cyrl"],
    ["sr-RS,sr;q=0.9,en;q=0.8", "sr-Cyrl"],
    ["sr-Latn-RS", "sr-Latn"],
    ["sr-ME", "sr-Latn"],
    ["hr", "sr-Latn"],
    ["bs", "sr-Latn"],
    ["bs-Cyrl", "sr-Cyrl"],
    ["cnr", "sr-Latn"],
    ["de;q=1, en;q=0.5, sr;q=0.7", "sr-Cyrl"],
    ["en;q=0, sr-Latn;q=0.1", "sr-Latn"],
    ["sr;q=7, en;q=0.1", "en"],
    ["en-US , sr", "en"],
    ["not a tag, ;;;, sr-Latn", "sr-Latn"],
  ];
  for (const [header, expected] of cases)
    assert.equal(chooseLocale(header), expected, header ?? "none");
});

test("an explicit wish comes before the header, when it is a language of ours", () => {
  assert.equal(chooseLocale("en", "sr-Latn"), "sr-Latn");
  assert.equal(chooseLocale("en", "en-XB"), "en-XB");
  assert.equal(chooseLocale("sr", "xx"), "sr-Cyrl");
});

test("a header of any length is answered at once", () => {
  assert.equal(chooseLocale("de,".repeat(1_000_000) + "sr"), "en");
});

test("a statement's language brings the interface that its readers read", () => {
  assert.equal(localeForLanguage("sr-Latn"), "sr-Latn");
  assert.equal(localeForLanguage("sr-Cyrl"), "sr-Cyrl");
  assert.equal(localeForLanguage("en-GB"), "en");
  assert.equal(localeForLanguage("ar"), "en");
});
