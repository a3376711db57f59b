import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { organisationGroups } from "../cues/organisation-groups-table.ts";
import { contactPersons, furnitureStems, readAlso } from "../cues/page-table.ts";
import { personGroups } from "../cues/person-groups-table.ts";
import { signatureStems } from "../cues/signatures-table.ts";
import { organisationStems } from "../vocabulary/organisations.ts";
import { roleStems } from "../vocabulary/roles.ts";
import { asianOrganisationStems, asianRoleStems } from "./asian-name-words-table.ts";
import { anyStem, anyStemByLetters, firstStemPattern, needsOther, stemPattern } from "./stems.ts";

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
      fc.constantFrom("", "^", "^(?:ж|tern|s?)", "^(?:燈塔|gull)?", "(?:gull|ж)"),
      words,
      fc.constantFrom("", "s?", "\\p{L}*", "\\p{L}+", "(?:s|-)", "(?:s|ж)?", "|tern", "|(?:ж|s)-"),
      fc.constantFrom("", "\\b"),
    )
    .map((parts) => parts.join(""));
  const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(stem, { minLength: 1, maxLength: 5 }), text, (some, said) => {
      const expected = firstStemPattern(some).test(said);
      assert.equal(stemPattern(some).test(said), expected);
      assert.equal(anyStem(some).test(said), expected);
      assert.equal(anyStemByLetters(some).test(said), expected);
    }),
    { seed: 4, numRuns: 3_000 },
  );
});

for (const [stem, expected] of [
  ["ж", true],
  ["^燈塔", true],
  ["gull|ж", false],
  ["ж|燈塔s?", true],
  ["ж?", false],
  ["gullж*", false],
  ["gullж+", true],
  ["(?:ж|燈塔)\\b", true],
  ["(?:ж|gull)s", false],
  ["(?:(?:ж|燈塔)s|ж)", true],
  ["(?:ж){0,2}s", false],
  ["s(?=ж)", false],
  ["(?<!ж)s", false],
  ["[жs]", false],
  ["\\p{Script=Cyrillic}", false],
] as const) {
  test(`what ${stem} finds ${expected ? "has" : "may not have"} a letter beyond ASCII`, () => {
    assert.equal(needsOther(stem), expected);
  });
}

const tables = {
  signatures: signatureStems,
  page: furnitureStems,
  "contact persons": contactPersons,
  "read also": readAlso,
  groups: [...organisationGroups, ...personGroups],
  organisations: [...organisationStems, ...asianOrganisationStems],
  roles: [...roleStems, ...asianRoleStems],
};

for (const [name, table] of Object.entries(tables)) {
  test(`the words of the table "${name}" are found as by one pattern for all`, () => {
    const [one, parted, looked] = [stemPattern(table), anyStem(table), anyStemByLetters(table)];
    const letters = /[\p{L}\p{M}\d' -]{2,40}/gu;
    const words = table.flatMap((stem) => stem.match(letters) ?? []);
    const around = fc.constantFrom("", " ", "a", "s", "ж", ": ", "3 ", "燈");
    const cut = fc.tuple(fc.constantFrom(...words), fc.nat(3), fc.nat(3));
    const part = cut.map(([word, from, less]) => word.slice(from, word.length - less));
    const text = fc.array(fc.oneof(part, around), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(text, (parts) => {
        const said = parts.join("");
        assert.equal(parted.test(said), one.test(said));
        assert.equal(looked.test(said), one.test(said));
      }),
      { seed: 5, numRuns: 4_000 },
    );
    for (const word of words) {
      assert.equal(parted.test(word), one.test(word), word);
      assert.equal(looked.test(word), one.test(word), word);
    }
  });
}
