// Sentences of news and statements in many languages: those that say who signs name them, the others name nobody.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { namesOfSigners } from "#recognition/running-text/names-in-sentence.ts";
import { sentenceWordsOf } from "#recognition/words/prose-words.ts";

/** "=== language", the sentence, "---", one name a line; a sentence without names tells of no signatory. */
const sentences = readFileSync(new URL("sentences-of-signers.txt", import.meta.url), "utf8")
  .split(/^=== /mu)
  .slice(1)
  .map((part) => {
    const [language = "", text = "", , ...names] = part.trimEnd().split("\n");
    return { language, text, names };
  });

test("a sentence that says who signs names them, in front of its verb or behind", () => {
  for (const { language, text, names } of sentences.filter((one) => one.names.length > 0))
    assert.deepEqual(read(text, language), names, text);
});

test("whoever reads, receives, reports or rejects a statement does not sign it", () => {
  for (const { language, text } of sentences.filter((one) => one.names.length === 0))
    assert.equal(read(text, language), null, text);
});

function read(text: string, language: string): readonly string[] | null {
  return namesOfSigners(text, {
    languages: [language],
    sentence: sentenceWordsOf([language]),
  });
}
