// The same statement in forty languages and in many layouts gives the same names, title, proposer and state: what is
// recognised is how a list is set, not one language's words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import {
  groupedLayouts,
  harbourStatements,
  type Laid,
  layouts,
  letter,
  withoutNames,
} from "./layouts.ts";

async function recognised({ file, text }: Laid, bytes?: Uint8Array): Promise<RecognisedStatement> {
  const document = await readDocument(bytes ?? new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}

for (const [layout, lay] of Object.entries(layouts)) {
  test(`${layout}: every name is found in every language, and nothing else`, async () => {
    for (const [language, statement] of harbourStatements) {
      const { signatories, title } = await recognised(lay(statement, language));
      assert.deepEqual(
        signatories.map(({ name }) => name),
        statement.names,
        language,
      );
      assert.equal(title, statement.title, language);
    }
  });
}

for (const [layout, lay] of Object.entries(groupedLayouts)) {
  test(`${layout}: organisations and persons are found in every language, and no label`, async () => {
    for (const [language, statement] of harbourStatements) {
      const { signatories } = await recognised(lay(statement));
      assert.deepEqual(
        signatories.map(({ name }) => name),
        [...statement.names, ...statement.people.map(([name]) => name)],
        language,
      );
    }
  });
}

test("demands below the names are no signatories", async () => {
  for (const [language, statement] of harbourStatements) {
    const demands = statement.demands.map((demand) => `- ${demand}`).join("\n");
    const { text } = (layouts["dashes"] as (typeof layouts)[string])(statement, language);
    const { signatories } = await recognised({
      file: "statement.txt",
      text: `${text}\n\n${statement.demand}\n\n${demands}\n`,
    });
    assert.deepEqual(
      signatories.map(({ name }) => name),
      statement.names,
      language,
    );
  }
});

test("a statement that nobody has signed yet has no signatories, is open and names its proposer", async () => {
  for (const [language, statement] of harbourStatements) {
    const { signatories, proposers, status, texts } = await recognised(withoutNames(statement));
    assert.deepEqual(signatories, [], language);
    const named = /[:：]\s*([^(（]+?)\s*(?:[(（].*)?$/u.exec(statement.proposed)?.[1] ?? "";
    assert.equal(proposers[0]?.name, named, language);
    assert.equal(status, "signing", language);
    assert.equal(texts.length, 1, language);
  }
});

test("persons in two lines each below a letter are found by their first line", async () => {
  for (const [language, statement] of harbourStatements) {
    const { signatories } = await recognised(letter(statement));
    assert.deepEqual(
      signatories.map(({ name }) => name),
      statement.people.map(([name]) => name),
      language,
    );
  }
});

test("line ends and encodings change nothing", async () => {
  for (const [language, statement] of harbourStatements) {
    const laid = (layouts["numbered"] as (typeof layouts)[string])(statement, language);
    const expected = await recognised(laid);
    const windows = laid.text.replaceAll("\n", "\r\n");
    for (const bytes of [
      new TextEncoder().encode(windows),
      utf16(windows, true),
      utf16(laid.text, false),
    ])
      assert.deepEqual(await recognised(laid, bytes), expected, language);
  }
});

/** UTF-16 with its byte order mark. */
function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  for (const [at, unit] of [
    0xfeff,
    ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
  ].entries())
    view.setUint16(2 * at, unit, little);
  return new Uint8Array(view.buffer);
}

test("every line is used or said to be not understood", async () => {
  for (const [language, statement] of harbourStatements) {
    for (const lay of Object.values(layouts)) {
      const { lines, notUnderstood } = await recognised(lay(statement, language));
      assert.equal(lines.used + notUnderstood.length, lines.total, language);
    }
  }
});
