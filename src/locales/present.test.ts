import assert from "node:assert/strict";
import { test } from "node:test";
import * as present from "./present.ts";

test("a language is named in itself and in the reader's language", () => {
  const autonyms: [string, string][] = [
    ["en", "English"],
    ["sr-Latn", "Srpski"],
    ["sr-Cyrl", "Српски"],
    ["cnr", "Crnogorski"],
    ["zh-Hant", "繁體中文"],
    ["ka", "ქართული"],
    ["pt-BR", "Português (Brasil)"],
  ];
  for (const [tag, name] of autonyms) assert.equal(present.languageAutonym(tag), name);
  assert.equal(present.languageName("sr-Latn", "en"), "Serbian (Latin)");
  assert.equal(present.languageName("de", "sr-Cyrl"), "немачки");
  assert.equal(present.languageName("no language", "en"), "no language");
});

test("a country is named by its code, an unknown code by itself", () => {
  assert.equal(present.countryName("rs", "sr-Latn"), "Srbija");
  assert.equal(present.countryName("RS", "en"), "Serbia");
  assert.equal(present.countryName("q?", "en"), "Q?");
});

test("dates and numbers follow the language, days are not moved by time zones", () => {
  assert.equal(present.formatDate("2026-05-12", "en"), "12 May 2026");
  assert.equal(present.formatDate("2026-05-12T23:59:59Z", "en"), "12 May 2026");
  assert.equal(present.formatDate("2026-05-12", "sr-Cyrl"), "12. мај 2026.");
  assert.equal(present.formatMoment("2026-05-12T09:30:00Z", "en"), "12 May 2026 at 09:30 UTC");
  assert.equal(present.formatNumber(12345, "en"), "12,345");
  assert.equal(present.formatNumber(12345, "sr-Latn"), "12.345");
});
