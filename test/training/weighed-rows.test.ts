// What the weights say of invented statements: names of a list are likely, the text and other lists are not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { scanRows } from "#recognition/list/scan.ts";
import { rowsOf } from "#recognition/rows/rows.ts";
import { weighRows } from "#recognition/weighed/weigh-rows.ts";

const prose = `The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.

We ask the harbour office to repair it before the herring come, and to say each year what it will cost to keep.`;

const names = ["Tern Trust", "Guild of Gulls", "Union of Pilots", "Bell Society", "League of Nets"];

const lists: readonly (readonly [says: string, list: string])[] = [
  ["a bullet each", names.map((name) => `- ${name}`).join("\n")],
  ["numbers", names.map((name, at) => `${at + 1}. ${name}`).join("\n")],
  ["a line each", names.join("\n\n")],
];

for (const [says, list] of lists)
  test(`signatories with ${says} are likely, and nothing else is`, async () => {
    const weighed = await weigh(`# A lamp for the pier\n\n${prose}\n\nSigned by:\n\n${list}\n`);
    assert.deepEqual(likelyOf(weighed), names);
  });

test("a statement with demands and no list has nothing likely", async () => {
  const demands = ["repair the lamp", "ring the bell at night", "publish what both cost"];
  const list = demands.map((demand) => `- to ${demand} before the herring come;`).join("\n");
  const weighed = await weigh(`# A lamp for the pier\n\n${prose}\n\n${list}\n\n${prose}\n`);
  assert.deepEqual(likelyOf(weighed), []);
});

test("a document without rows is weighed as none", () => {
  assert.deepEqual(weighRows(scanRows([])), []);
});

interface Weighed {
  readonly text: string;
  readonly likely: number;
}

async function weigh(markdown: string): Promise<Weighed[]> {
  const document = await readDocument(new TextEncoder().encode(markdown), "lamp.md");
  assert.ok(!isFormatRefusal(document));
  const scan = scanRows(rowsOf(document));
  return weighRows(scan).map((likely, at) => ({ text: scan.rows[at]?.text ?? "", likely }));
}

function likelyOf(weighed: readonly Weighed[]): string[] {
  return weighed.filter(({ likely }) => likely > 0.45).map(({ text }) => text);
}
