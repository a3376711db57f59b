import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstStemPattern, stemPattern } from "./stems.ts";

const stems = [
  "lamp",
  "light\\b",
  "(?:sea|shore) ?bird\\b",
  "keep(?:er|ing)?|ward\\b",
  "^isle\\b",
  "燈塔",
];

const texts: readonly (readonly [string, boolean])[] = [
  ["a lamplighter", true],
  ["a streetlamp", false],
  ["the light.", true],
  ["the lights", false],
  ["a seabird", true],
  ["sea birds", false],
  ["keepers", true],
  ["a ward", true],
  ["wards", false],
  ["isle of terns", true],
  ["isles", false],
  ["the isle", false],
  ["舊燈塔", true],
  ["lightж", false],
];

for (const [text, expected] of texts) {
  test(`"${text}" ${expected ? "has" : "has not"} one of the stems, however they are joined`, () => {
    assert.equal(stemPattern(stems).test(text), expected);
    assert.equal(firstStemPattern(stems).test(text), expected);
  });
}

test("of several stems at one place the first is found", () => {
  const found = (...some: string[]) => firstStemPattern(some).exec("the lighthouse")?.[0];
  assert.equal(found("light", "lighthouse\\b"), "light");
  assert.equal(found("lighthouse\\b", "light"), "lighthouse");
});

test("the end of a word stands once for all whole words", () => {
  const { source } = stemPattern(["gull\\b", "tern", "heron\\b"]);
  assert.equal(source.split("(?![").length, 2);
});

test("ways that one stem names beside each other are joined as if each stood alone", () => {
  const { source } = stemPattern(["gulls?\\b|terns?\\b", "(?:a|b\\|)heron|plover\\p{L}*"]);
  assert.equal(
    source,
    "(?<![\\p{L}\\p{N}])(?:(?:gulls?|terns?)(?![\\p{L}\\p{N}])|(?:a|b\\|)heron|plover)",
  );
});

test("whether a stem is there does not depend on how they are joined", () => {
  const words = fc.constantFrom("gull", "tern", "isle", "s", " ", "ж", "燈塔", "3", "-");
  const stem = fc
    .tuple(
      fc.constantFrom("", "^"),
      words,
      fc.constantFrom("", "s?", "\\p{L}*", "\\p{L}+", "(?:s|-)", "|tern"),
      fc.constantFrom("", "\\b"),
    )
    .map((parts) => parts.join(""));
  const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(stem, { minLength: 1, maxLength: 5 }), text, (some, said) => {
      assert.equal(stemPattern(some).test(said), firstStemPattern(some).test(said));
    }),
    { seed: 4, numRuns: 3_000 },
  );
});
