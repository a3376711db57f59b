import assert from "node:assert/strict";
import { test } from "node:test";
import { Lane } from "./lane.ts";

test("so many at once, the others in their order, and a failure makes room too", async () => {
  const lane = new Lane(2);
  const begun: number[] = [];
  const ends: ((failed: boolean) => void)[] = [];
  const settled = [0, 1, 2, 3].map((at) =>
    lane
      .run(() => {
        begun.push(at);
        return new Promise<number>((resolve, reject) => {
          ends[at] = (failed) => (failed ? reject(new Error("no")) : resolve(at));
        });
      })
      .catch(() => "failed"),
  );
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await turn();
  assert.deepEqual(begun, [0, 1]);
  ends[1]?.(true);
  await turn();
  assert.deepEqual(begun, [0, 1, 2]);
  const late = lane.run(() => Promise.resolve("late"));
  ends[0]?.(false);
  await turn();
  assert.deepEqual(begun, [0, 1, 2, 3]);
  ends[2]?.(false);
  ends[3]?.(false);
  assert.deepEqual(await Promise.all(settled), [0, "failed", 2, 3]);
  assert.equal(await late, "late");
});
