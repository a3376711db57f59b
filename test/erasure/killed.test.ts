/** A sample of the long run in test/soak/erasure-kill.ts, and its control. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { killErasing } from "../soak/erasure-kill.ts";

test("a server killed while it erases has erased everybody once it runs on", async (t) => {
  const { faults, between, slowest } = await killErasing({ rounds: 2, kills: 3, seed: 3 });
  t.diagnostic(`${between} of 6 kills left something; gone ${slowest} s after the start`);
  assert.deepEqual(faults, []);
});

test("the control: a server that forgets what a crash left is found out", async () => {
  const program = join(import.meta.dirname, "..", "faults", "forgetful-server.ts");
  const once = { rounds: 1, kills: 1, seed: 3, killAt: "erased", longest: 2 };
  const { faults } = await killErasing({ ...once, program });
  assert.ok(faults.some((fault) => fault.startsWith("left after")));
});
