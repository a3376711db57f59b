import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "#formats/read-document.ts";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { scanRows } from "../list/scan.ts";
import { rowsOf } from "../rows/rows.ts";
import { combined } from "./weighed-lists.ts";

const clubs = ["Ankerbund", "Möwenrat", "DLG", "Lotsengilde", "Kaiverein", "Pierwerk", "mole.net"];

async function namesBelow(head: string): Promise<readonly string[]> {
  const page = `Licht am Pier\n\n${head}\n\n${clubs.join(", ")}\n`;
  const document = await readDocument(new TextEncoder().encode(page), "a.txt");
  assert.ok(!isFormatRefusal(document));
  const scan = scanRows(rowsOf(document));
  const likely = scan.rows.map(({ text }) => (text.startsWith("Ankerbund") ? 0.8 : 0));
  return combined(scan, [], likely).flatMap(({ entries }) => entries.map(({ text }) => text));
}

test("many names in a line below who calls are those who call, below what is asked they need not be", async () => {
  assert.deepEqual(await namesBelow("Es rufen u. a. auf:"), clubs);
  assert.deepEqual(await namesBelow("Wir fordern Licht:"), []);
  assert.deepEqual(await namesBelow("Zu sehen sind:"), []);
});
