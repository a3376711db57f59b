import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { blockingKeys } from "./keys.ts";
import { ENGINE, formatReading, parseReading, readingOf } from "./name-reading.ts";
import { parseName, type NameRecord } from "./parse-name.ts";

const records: readonly NameRecord[] = [
  { name: "Harbour Keepers' Union of Norway", country: "NO", domains: ["harbour.example"] },
  { name: "Čuvari svetionika (ČS)", country: "RS" },
  { name: "Чувари светионика", country: "RS" },
  { name: "Verein der Leuchttürme e.V.", country: "DE" },
  { name: "The and of", country: "IE" },
  { name: "Association des phares de l’Atlantique – AFA", country: "FR", domains: ["afa.example"] },
  { name: "اتحاد المنارات", country: "MA" },
  { name: "2nd Skerry Tern Watch, Kelp Section", country: "IE" },
  { name: "Bund", country: "AT" },
  { name: "Συλλογος Φαρων", country: "GR" },
  { name: "灯台守の会", country: "JP" },
  { name: "Istituto Nazionale per lo Studio delle Maree", country: "IT" },
];

test("a reading that was kept is what reading the name again gives", () => {
  for (const record of records) {
    const reading = readingOf(record.name, parseName(record));
    assert.deepEqual(reading.keys, blockingKeys(record), record.name);
    assert.deepEqual(parseReading(formatReading(reading)), reading, record.name);
  }
});

test("what another engine made is not taken", () => {
  const reading = readingOf("Tern Watch", parseName({ name: "Tern Watch" }));
  const other = formatReading(reading).replace(`[${ENGINE},`, `[${ENGINE}0,`);
  assert.equal(parseReading(other), null);
  assert.equal(parseReading(null), null);
});

test("an engine that reads a name otherwise has another number", () => {
  const made = records.map((one) => JSON.stringify(readingOf(one.name, parseName(one))));
  const digest = createHash("sha256").update(made.join("\n")).digest("hex").slice(0, 16);
  const hint = "count ENGINE up in name-reading.ts and put the new digest here";
  assert.deepEqual([ENGINE, digest], [1, "11ce49df1ca6a5fb"], hint);
});
