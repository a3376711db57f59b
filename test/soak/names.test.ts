/** A seeded sample of the long run, and that it would notice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, soak } from "./names.ts";

test("random strings as names", async (t) => {
  await soak({ seed: 20_261_128, scale: 0.012, say: (line) => t.diagnostic(line) });
});

test("the control: a name whose normal form changes when it is normalised again is noticed", () => {
  const trick = { name: "a" };
  Object.defineProperty(trick, "name", {
    get: (() => {
      let asked = 0;
      return () => `Skerry Pilots ${asked++ % 2}`;
    })(),
  });
  assert.throws(() => check(trick, { name: "Skerry Pilots 1" }));
});
