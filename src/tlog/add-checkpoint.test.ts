import assert from "node:assert/strict";
import { test } from "node:test";
import { checkpointAt } from "../../test/log/lamp-log.ts";
import { formatAddCheckpoint, parseAddCheckpoint, parseWitnessedSize } from "./add-checkpoint.ts";

const checkpoint = checkpointAt(3);
const hash = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

test("golden bytes, read back", () => {
  const request = { oldSize: 1, proof: [new Uint8Array(32)], checkpoint };
  const body = `old 1\n${hash}\n\n${checkpoint}`;
  assert.equal(formatAddCheckpoint(request), body);
  assert.deepEqual(parseAddCheckpoint(body), request);
  assert.equal(
    formatAddCheckpoint({ oldSize: 0, proof: [], checkpoint }),
    `old 0\n\n${checkpoint}`,
  );
});

test("malformed bodies are refused", () => {
  for (const body of [
    "",
    "old 0\n",
    `old 00\n\n${checkpoint}`,
    `old -1\n\n${checkpoint}`,
    `new 0\n\n${checkpoint}`,
    `old 1\nAAAA\n\n${checkpoint}`,
    `old 1\n${`${hash}\n`.repeat(64)}\n${checkpoint}`,
  ]) {
    assert.equal(parseAddCheckpoint(body), undefined, JSON.stringify(body.slice(0, 40)));
  }
  assert.ok(parseAddCheckpoint(`old 1\n${`${hash}\n`.repeat(63)}\n${checkpoint}`));
});

test("a conflict's answer is one decimal line", () => {
  assert.equal(parseWitnessedSize("255\n"), 255);
  for (const body of ["255", "", "\n", "0255\n", "255\n\n", "<p>255</p>\n"])
    assert.equal(parseWitnessedSize(body), undefined);
});
