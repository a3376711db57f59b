/** A sample of the long run in test/soak/random-life.ts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { liveAtRandom } from "../soak/random-life.ts";

test("whatever people do, in whatever order, everything that is stored agrees", async (t) => {
  const done = new Set<string>();
  for (let seed = 1; seed <= 20; seed++) {
    const { steps, disagreements } = await liveAtRandom(seed, 60);
    assert.deepEqual(disagreements, [], `seed ${seed}\n${steps.join("\n")}`);
    for (const step of steps) if (step.endsWith(": done")) done.add(step);
  }
  t.diagnostic(`${done.size} kinds of steps came to something`);
  assert.ok(done.size >= 17, [...done].join());
});

test("the control: one line counted twice in the middle of a life is found at its end", async () => {
  const { disagreements } = await liveAtRandom(1, 60, ({ db }) =>
    db
      .updateTable("tally")
      .set((e) => ({ count: e("count", "+", 1) }))
      .where("facet", "=", "evidence")
      .execute(),
  );
  assert.match(disagreements.join(), /a recount gives/);
});
