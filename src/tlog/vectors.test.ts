import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { encodeBase64 } from "#lib/base64.ts";
import {
  buildVectors,
  lampEntry,
  logKey,
  rootAt,
  sizes,
  witnessKeys,
} from "../../test/log/lamp-log.ts";
import { primitives, sha256 } from "../../test/log/primitives.ts";
import { parseAddCheckpoint } from "./add-checkpoint.ts";
import { hashLeaf } from "./hash.ts";
import { parseLogProof } from "./log-proof.ts";
import { verifyConsistency, verifyInclusion } from "./proof.ts";
import { openCheckpoint } from "./signed-checkpoint.ts";

type Vectors = {
  readonly states: readonly { size: number; root: string; proof: string | null; request: string }[];
};
const file = new URL("../../test/vectors/tlog/lamp-log.json", import.meta.url);
const vectors = JSON.parse(readFileSync(file, "utf8")) as Vectors;
const keys = { logs: [logKey.key], witnesses: witnessKeys.map(({ key }) => key) };

test("the same keys and entries give the same files, checkpoints, proofs and requests, byte for byte", () => {
  assert.deepEqual(buildVectors(), vectors);
});

test("every golden proof and request verifies", async () => {
  for (const [i, { size, root, proof: proofFile, request }] of vectors.states.entries()) {
    const asked = parseAddCheckpoint(request) ?? assert.fail();
    const opened = await openCheckpoint(primitives, asked.checkpoint, keys);
    assert.ok("checkpoint" in opened);
    const { checkpoint } = opened;
    assert.equal(encodeBase64(checkpoint.root), root);
    const oldSize = sizes[i - 1] ?? 0;
    const claim = { oldSize, oldRoot: rootAt(oldSize), newSize: size, newRoot: checkpoint.root };
    assert.ok(verifyConsistency(sha256, { ...claim, proof: asked.proof }));
    if (proofFile === null) continue;
    const { index, proof } = parseLogProof(proofFile) ?? assert.fail();
    const leaf = hashLeaf(sha256, lampEntry(index));
    assert.ok(verifyInclusion(sha256, { index, size, leaf, root: checkpoint.root, proof }));
  }
});
