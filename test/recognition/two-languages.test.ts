// A statement in two languages, one after the other, paragraph by paragraph, or below the list: each language has its own
// title and its own three paragraphs, and the paragraphs of the same place share an id.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { type HarbourStatement, harbourStatements } from "./layouts.ts";

const pairs =
  "en-de en-fr en-es en-sr-Cyrl en-sr-Latn de-tr fr-ar es-eu es-ca cs-sk pl-uk ru-uk en-zh-Hant ja-en ko-en sv-fi pt-es it-de nl-fr mk-sq sr-Cyrl-sq bg-ru hu-ro el-tr he-ar fa-ar id-en vi-fr gl-es bs-sr-Cyrl en-fi sr-Latn-sr-Cyrl".split(
    " ",
  );
const statements = new Map(harbourStatements);

const list = (one: HarbourStatement, other: HarbourStatement): string =>
  [
    `${one.signatories} / ${other.signatories}:`,
    one.names.map((name) => `- ${name}`).join("\n"),
  ].join("\n\n");

type Lay = (one: HarbourStatement, other: HarbourStatement) => readonly string[];

const shapes: Readonly<Record<string, Lay>> = {
  "one after the other": (one, other) => [
    one.title,
    ...one.paragraphs,
    other.title,
    ...other.paragraphs,
    list(one, other),
  ],
  "paragraph by paragraph": (one, other) => [
    `${one.title} / ${other.title}`,
    ...one.paragraphs.flatMap((paragraph, at) => [paragraph, other.paragraphs[at] ?? ""]),
    list(one, other),
  ],
  "the other below the list": (one, other) => [
    one.title,
    ...one.paragraphs,
    list(one, other),
    other.title,
    ...other.paragraphs,
  ],
};

for (const [shape, lay] of Object.entries(shapes)) {
  test(`${shape}: both languages are read and set side by side`, async () => {
    for (const pair of pairs) {
      const [one, other] = languagesOf(pair).map((language) => statements.get(language));
      assert.ok(one !== undefined && other !== undefined, pair);
      const bytes = new TextEncoder().encode(lay(one, other).join("\n\n"));
      const document = await readDocument(bytes, "statement.txt");
      assert.ok(!isFormatRefusal(document));
      const { texts, signatories } = recogniseStatement(document);
      assert.deepEqual(
        texts.map(({ title }) => title),
        [one.title, other.title],
        pair,
      );
      const [first, second] = texts.map(({ units }) =>
        units.filter(({ kind }) => kind === "paragraph").map(({ id }) => id),
      );
      assert.equal(first?.length, 3, pair);
      assert.deepEqual(first, second, pair);
      assert.equal(signatories.length, one.names.length, pair);
    }
  });
}

/** "en-sr-Cyrl" is "en" and "sr-Cyrl". */
function languagesOf(pair: string): readonly string[] {
  return pair.match(/[a-z]{2}(?:-[A-Z][a-z]{3})?/gu) ?? [];
}
