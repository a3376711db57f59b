import assert from "node:assert/strict";
import { test } from "node:test";
import { isComposedOf, looksLikeAcronym, sharesInitials, standsFor } from "./acronyms.ts";
import { readWord } from "./words.ts";

const words = (text: string): ReturnType<typeof readWord>[] => text.split(" ").map(readWord);

test("an acronym is one piece in capitals, or short pieces of which one is", () => {
  for (const text of ["HU", "FoE", "PKP 1930", "HU LK"])
    assert.ok(looksLikeAcronym(words(text)), text);
  for (const text of ["Harbour", "Norway HU", "1930", "A", "A & B"])
    assert.ok(!looksLikeAcronym(words(text)), text);
});

test("initials stand for the words in order, small words count or not", () => {
  assert.ok(standsFor("UHP", words("Union of Harbour Pilots")));
  assert.ok(standsFor("UOHP", words("Union of Harbour Pilots")));
  assert.ok(!standsFor("UPH", words("Union of Harbour Pilots")));
  assert.ok(!standsFor("UH", words("Union of Harbour Pilots")));
});

test("in another language the initials stand in another order", () => {
  assert.ok(sharesInitials("PHU", words("Union of Harbour Pilots")));
  assert.ok(sharesInitials("PHUN", words("Union of Harbour Pilots"), "N"));
  assert.ok(!sharesInitials("PHX", words("Union of Harbour Pilots")));
});

test("acronyms are put together from beginnings of two words at least", () => {
  assert.ok(isComposedOf("SEFAR", words("Seabird Farm")));
  assert.ok(!isComposedOf("SEABIRD", words("Seabird Farm")));
  assert.ok(!isComposedOf("FASEA", words("Seabird Farm")));
});

test("long acronyms and names are judged in time", () => {
  const many = words("a ".repeat(60).trim());
  assert.equal(standsFor("A".repeat(50), many), false);
  assert.equal(isComposedOf("A".repeat(50), many), false);
});
