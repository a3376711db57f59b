// The candidates for a title and their odds: as many measures as the weights know, the same each time, few on a long page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { type Row, rowsOf } from "../rows/rows.ts";
import { sentenceWordsOf } from "../words/prose-words.ts";
import { titleCandidates } from "./candidates.ts";
import { measuresOfTitles, titleMeasures } from "./measures.ts";
import { weighTitles } from "./weigh-titles.ts";
import weights from "./weights.json" with { type: "json" };

const sentence = sentenceWordsOf(["en"]);
const text =
  "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.";

async function rowsIn(file: string, ...parts: readonly string[]): Promise<Row[]> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), file);
  assert.ok(!isFormatRefusal(document));
  return rowsOf(document);
}

test("the weights were trained on the measures that are taken", async () => {
  assert.deepEqual(weights.measures, titleMeasures);
  for (const rows of [
    await rowsIn("a.txt", "Keep the lamps", text),
    await rowsIn(
      "a.md",
      "---\ntitle: Keep the lamps | Harbour League\n---",
      "# Keep the lamps",
      text,
    ),
    await rowsIn("a.txt", text),
  ])
    for (const measured of measuresOfTitles(rows, titleCandidates(rows), sentence)) {
      assert.equal(measured.length, titleMeasures.length);
      assert.ok(measured.every(Number.isFinite));
    }
});

test("lines, lines that go on in the next, fields and their parts are candidates", async () => {
  const front = `---\ntitle: "Keep the lamps burning | Harbour League"\n---`;
  const rows = await rowsIn("a.md", front, "# Keep the lamps", "# and the bells", text);
  assert.deepEqual(
    titleCandidates(rows).map((one) => `${one.source}: ${one.text}`),
    [
      "field: Keep the lamps burning | Harbour League",
      "part: Keep the lamps burning",
      "part: Harbour League",
      "row: Keep the lamps",
      "joined: Keep the lamps and the bells",
      "row: and the bells",
      `joined: and the bells ${text}`,
      `row: ${text}`,
    ],
  );
});

test("a document without a line has no candidate", () => {
  assert.deepEqual(weighTitles([], sentence), []);
});

test("a long list adds no candidates", async () => {
  const names = Array.from(
    { length: 2000 },
    (_, at) => `${String(at + 1)}. Lamp League ${String(at)}`,
  );
  const rows = await rowsIn(
    "a.txt",
    "Keep the lamps burning",
    text,
    "Signed by:",
    names.join("\n"),
  );
  assert.ok(titleCandidates(rows).length < 100);
});

test("a line above the text that names it has better odds than its date or its first sentence", async () => {
  const rows = await rowsIn("a.md", "# Keep the lamps of Aville burning", "3 May 2026", text, text);
  const odds = new Map(weighTitles(rows, sentence).map((one) => [one.text, one.odds]));
  const title = odds.get("Keep the lamps of Aville burning") ?? -99;
  assert.ok(title > (odds.get("3 May 2026") ?? 99));
  assert.ok(title > (odds.get(text) ?? 99));
});
