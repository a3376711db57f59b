/** A sample of the long run in test/soak/kill.ts, and its control. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { killAgainAndAgain } from "../soak/kill.ts";

test("a server killed ten times while organisations sign loses nothing that it acknowledged", async (t) => {
  const killed = await killAgainAndAgain({ kills: 10, seed: 1 });
  t.diagnostic(`${killed.acknowledged} acknowledged, ${killed.unknown} cut off, 0 lost`);
  assert.deepEqual(killed.lost, []);
  assert.deepEqual(killed.disagreements, []);
  assert.ok(killed.acknowledged > 50, `${killed.acknowledged} were acknowledged`);
  assert.ok(killed.unknown > 0, "no kill came in the middle");
});

test("the control: a server that acknowledges too early is found out", async (t) => {
  const program = join(import.meta.dirname, "early-server.ts");
  const killed = await killAgainAndAgain({ kills: 3, seed: 2, program });
  t.diagnostic(`${killed.lost.length} of ${killed.acknowledged} lost`);
  assert.ok(killed.lost.length > 0);
});
