// What programs leave around a text: the frame of a feed's entry, front matter in a plain file.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { rowsOf } from "./rows.ts";

async function rowsIn(name: string, text: string) {
  const document = await readDocument(new TextEncoder().encode(text), name);
  assert.ok(!isFormatRefusal(document));
  return rowsOf(document);
}

test("the entry of a feed is its value", async () => {
  const page =
    "# Lamps\n\n[{'type': 'text/html', 'language': None, 'base': 'https://lamps.example/feed', 'value': 'The lamps are\\xa0out.\n\nIt\\'s dark.'}]";
  const texts = (await rowsIn("page.md", page)).map(({ text }) => text);
  assert.deepEqual(texts, ["Lamps", "The lamps are out.", "It's dark."]);
});

test("a bracket that opens a sentence stays", async () => {
  const [row] = await rowsIn(
    "page.md",
    "[{'type': 'lamp'}] is what the file said of 'value': 'x'.",
  );
  assert.match(row?.text ?? "", /^\[\{'type'/u);
});

test("lists belong to the front matter of a plain file", async () => {
  const page = [
    "---",
    'title: "Lamps for every pier"',
    'date: "2024-05-03"',
    "creators:",
    '  - "Gull Guild"',
    "subjects:",
    '  - "Lamps"',
    '  - "Piers"',
    '  - "Harbours"',
    "---",
    "",
    "The lamps are out.",
  ].join("\n");
  const rows = await rowsIn("page.txt", page);
  assert.deepEqual(
    rows.filter(({ kind }) => kind !== "metadata").map(({ text }) => text),
    ["The lamps are out."],
  );
  assert.equal(rows.find(({ block }) => block.field === "title")?.text, "Lamps for every pier");
});
