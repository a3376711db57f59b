import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { compareNames } from "./compare.ts";
import type { NameRecord } from "./compare.ts";
import { RULES } from "./rules.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const document = read("../../docs/formats/names-rules.md");
const sentences = JSON.parse(read("../locales/en/names.json")) as Record<string, string>;
const ROW = /^\| `([a-z-]+)` \| (.*?) \| (.*?) \| (.*?) ?\|$/gm;

test("every rule is described", () => {
  for (const rule of Object.keys(RULES)) assert.ok(document.includes(`\`${rule}\``), rule);
});

test("every example in the description is judged by its rule", () => {
  const rows = [...document.matchAll(ROW)];
  assert.ok(rows.length >= Object.keys(RULES).length - 3);
  for (const [, rule = "", left = "", right = "", countries = ""] of rows) {
    const [leftCountry = "", rightCountry = ""] = countries.split(" / ");
    assert.equal(compareNames(record(left, leftCountry), record(right, rightCountry)).rule, rule);
  }
});

test("every rule has a sentence, and every sentence takes only what its rule gives", () => {
  const given = new Map<string, Set<string>>();
  for (const [, rule = "", left = "", right = "", countries = ""] of document.matchAll(ROW)) {
    const [leftCountry = "", rightCountry = ""] = countries.split(" / ");
    const { params } = compareNames(record(left, leftCountry), record(right, rightCountry));
    given.set(rule, new Set(Object.keys(params)));
  }
  for (const rule of Object.keys(RULES)) {
    const sentence = sentences[`names.rule.${rule}`];
    assert.ok(sentence !== undefined, rule);
    for (const [, name = ""] of sentence.matchAll(/\{(\w+)\}/g))
      assert.ok(given.get(rule)?.has(name) ?? rule.startsWith("alias"), `${rule} has no ${name}`);
  }
});

function record(name: string, country: string): NameRecord {
  return country === "" ? { name } : { name, country };
}
