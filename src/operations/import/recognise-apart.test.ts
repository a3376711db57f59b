import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { recogniseApart } from "./recognise-apart.ts";
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
