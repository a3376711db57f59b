// How a statement says who proposes it, in the languages in which statements are written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import words from "./proposing-words.json" with { type: "json" };

const names: Readonly<Record<string, string>> = {
  zh: "港口守望協會",
  ja: "港の見守り協会",
  ko: "항구지킴이협회",
};

for (const [language, lines] of Object.entries(words))
  test(`who proposes a statement is known by its own words (${language})`, async () => {
    const name = names[language] ?? "Harbour Watch Alliance";
    const wrong: string[] = [];
    for (const line of lines) {
      const found = await proposersOf(line.replace("{}", name));
      if (!found.includes(name)) wrong.push(`${line}: ${found.join(" | ")}`);
    }
    assert.deepEqual(wrong, []);
  });

/** A statement with one line below its title. */
async function proposersOf(line: string): Promise<readonly string[]> {
  const text = `A lamp for the north pier\n\n${line}\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.\n\nSigned by:\n\n- Tern Trust\n- Gull Rock Society\n- Union of Pilots\n`;
  const document = await readDocument(new TextEncoder().encode(text), "a.txt");
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  return recogniseStatement(document).proposers.map(({ name }) => name);
}
