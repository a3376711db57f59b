import assert from "node:assert/strict";
import { test } from "node:test";
import { readLanguage } from "./typed-language.ts";

const typed: readonly (readonly [text: string, tag: string | null])[] = [
  ["el", "el"],
  ["SR-latn", "sr-Latn"],
  [" Greek ", "el"],
  ["ελληνικά", "el"],
  ["Serbian (Cyrillic)", "sr-Cyrl"],
  ["english", "en"],
  ["Icelandic", "is"],
  ["esperanto", null],
  ["no such thing", null],
  ["", null],
  ["-", null],
];

for (const [text, tag] of typed) {
  test(`"${text}" is ${tag ?? "no language"}`, () => assert.equal(readLanguage(text, "en"), tag));
}

test("names in the language of the desk are understood", () => {
  assert.equal(readLanguage("грчки", "sr-Cyrl"), "el");
});
