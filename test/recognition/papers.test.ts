// Papers as the world prints them, each invented: papers.txt holds them one behind the other, below a line with a file's name
// and who signs it, persons with a "~" in front.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

const papers = readFileSync(new URL("papers.txt", import.meta.url), "utf8")
  .split(/^=== /mu)
  .slice(1)
  .map((part) => {
    const [, file = "", names = "", text = ""] = /^(\S+) \| ?([^\n]*)\n(.*)$/su.exec(part) ?? [];
    return { file, text, names: names === "" ? [] : names.split("; ") };
  });

for (const { file, text, names } of papers)
  test(`${file}: ${names.length === 0 ? "nobody signs" : `${String(names.length)} sign`}`, async () => {
    const document = await readDocument(new TextEncoder().encode(text), file);
    assert.ok(!isFormatRefusal(document));
    const { signatories } = recogniseStatement(document);
    assert.deepEqual(
      signatories.map(({ name, kind }) => `${kind === "person" ? "~" : ""}${name}`),
      names,
    );
  });
