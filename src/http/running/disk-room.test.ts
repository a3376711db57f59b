import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { watchRoom } from "./disk-room.ts";

const cases: readonly [string, number, boolean][] = [
  ["nothing asked", 0, true],
  ["a byte", 1, true],
  ["more than any disk has", Number.MAX_SAFE_INTEGER, false],
];
for (const [what, least, expected] of cases) {
  test(`room on the disk: ${what}`, () => {
    const room = watchRoom(tmpdir(), least);
    assert.equal(room.hasRoom(), expected);
    room.close();
  });
}
