// Sentences below a text that tell who signs, supports or has joined it, in languages in which fewer statements are written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import languages from "./told-in-smaller-languages.json" with { type: "json" };

for (const [language, { title, text, names, and, sentences }] of Object.entries(languages))
  test(`a sentence tells who signs (${language})`, async () => {
    const said = `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`;
    for (const sentence of sentences) {
      const page = [`# ${title}`, ...text, sentence.replace("{L}", said)].join("\n\n");
      const document = await readDocument(new TextEncoder().encode(`${page}\n`), "a.md");
      assert.ok(!isFormatRefusal(document));
      const { signatories } = recogniseStatement(document);
      assert.deepEqual(
        signatories.map(({ name }) => name),
        names,
        sentence,
      );
    }
  });
