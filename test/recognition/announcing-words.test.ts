// How people head the list of those who sign, in the languages in which statements are written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcesSignatories } from "#recognition/words/cues.ts";
import words from "./announcing-words.json" with { type: "json" };

for (const [language, lines] of Object.entries(words))
  test(`words that announce signatories are known (${language})`, () => {
    assert.deepEqual(
      lines.filter((line) => !announcesSignatories(line)),
      [],
    );
  });
