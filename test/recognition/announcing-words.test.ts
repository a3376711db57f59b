// How people head the list of those who sign, in the languages in which statements are written, and how they head lists of
// others. In labels-over-lists.txt ":" stands before headings of those who sign, "?" before those of names that must show what
// they are, "-" before headings of others.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { isLabel } from "#recognition/unannounced/weak-cue.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { announcesSignatories } from "#recognition/words/cues.ts";
import words from "./announcing-words.json" with { type: "json" };

for (const [language, lines] of Object.entries(words))
  test(`words that announce signatories are known (${language})`, () => {
    assert.deepEqual(
      lines.filter((line) => !announcesSignatories(line)),
      [],
    );
  });

const labels = readFileSync(new URL("labels-over-lists.txt", import.meta.url), "utf8")
  .split("== ")
  .slice(1)
  .map((part) => {
    const [language = "", ...lines] = part.trim().split("\n");
    const after = (sign: string) =>
      lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2));
    return { language, signing: after(":"), perhaps: after("?"), others: after("-") };
  });

const bodies = ["Harbour League", "Tern Trust", "Friends of the Pier", "Union of Pilots"];
const shortNames = ["ABC", "Tern Trust", "BFG", "Gull Guild"];
const most = 3;

for (const { language, signing, perhaps, others } of labels) {
  test(`headings in the words of those who sign are known (${language})`, async () => {
    assert.deepEqual(
      signing.filter((line) => !announcesSignatories(line)),
      [],
    );
    for (const line of signing.filter((one) => /[:：]$/u.test(one)).slice(0, most))
      assert.deepEqual(await namesBelow(line, shortNames), shortNames, line);
  });

  test(`headings that may stand over other lists need names that show what they are (${language})`, async () => {
    assert.deepEqual(
      perhaps.filter((line) => !isLabel(line) || announcesSignatories(line)),
      [],
    );
    for (const line of perhaps.slice(0, most))
      assert.deepEqual(await namesBelow(line, bodies), bodies, line);
  });

  test(`headings of others announce nobody (${language})`, async () => {
    assert.deepEqual(
      others.filter((line) => announcesSignatories(line) || isLabel(line)),
      [],
    );
    for (const line of others) assert.deepEqual(await namesBelow(line, bodies), [], line);
  });
}

const text =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.";

/** Who is read to sign where the heading and the names end a text. */
async function namesBelow(heading: string, names: readonly string[]): Promise<readonly string[]> {
  const whole = `${text}\n\n${text}\n\n${heading}\n\n${names.join("\n")}\n`;
  const document = await readDocument(new TextEncoder().encode(whole), "a.md");
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  return recogniseStatement(document).signatories.map(({ name }) => name);
}
