/** A sample of the long run in test/soak/mutated-files.ts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { soak } from "./mutated-files.ts";

test("a mutated file ends in a report or in a sentence", async (t) => {
  await soak({ seed: 11, scale: 0.02, say: (line) => t.diagnostic(line) });
});

test("the control: a file that makes its reader throw is told with the bytes that did it", async () => {
  const broken = { seed: 11, scale: 0.001, say: () => undefined };
  await assert.rejects(
    soak(broken, () => Promise.reject(new Error("torn"))),
    /round 0 of seed 11/,
  );
});
