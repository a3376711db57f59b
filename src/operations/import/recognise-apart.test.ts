import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { recogniseApart } from "./recognise-apart.ts";
import { wordFile, wordParagraph, wordRun } from "../../../test/office-file.ts";
import { recogniseFile } from "./recogniser.ts";

const example = Uint8Array.from(
  readFileSync(new URL("../../../examples/harbour-lamps.txt", import.meta.url)),
);

test("a file read apart is understood as it is here", async () => {
  const apart = await recogniseApart(example, "harbour-lamps.txt");
  assert.deepEqual(
    apart,
    JSON.parse(JSON.stringify(await recogniseFile(example, "harbour-lamps.txt"))),
  );
});

test("a refusal of the format comes through", async () => {
  const refused = await recogniseApart(Uint8Array.of(0x50, 0, 1, 2, 255, 254), "list.txt");
  assert.ok("refusal" in refused);
});

test("a reader that takes too long is ended, and says so", async () => {
  const refused = await recogniseApart(example, "harbour-lamps.txt", { time: 1, memory: 320 });
  assert.deepEqual(refused, { refusal: "too-slow", params: { seconds: 0 } });
});

test("a reader that runs out of memory fails alone", async () => {
  const refused = await recogniseApart(example, "harbour-lamps.txt", { time: 20_000, memory: 8 });
  assert.deepEqual(refused, { refusal: "too-much-memory", params: { megabytes: 8 } });
});

test("a reader whose words nobody takes for seconds waits, whatever the file", async () => {
  const names = Array.from({ length: 900 }, (_, at) => `${at + 1}. ${"Tern ".repeat(60)}Trust`);
  const lines = ["On lamps", "We keep the lamps.", "Signed by:", ...names];
  const file = wordFile(lines.map((line) => wordParagraph(wordRun(line))).join(""));
  const read = recogniseApart(file, "list.docx", { time: 60_000, memory: 640 });
  await pause(20);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4_000);
  assert.ok("recognised" in (await read));
});
