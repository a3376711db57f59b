import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkpointAt } from "../../test/log/lamp-log.ts";
import { formatLogProof, parseLogProof } from "./log-proof.ts";

const checkpoint = checkpointAt(3);
const hashArbitrary = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hash = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

test("golden bytes", () => {
  const file = formatLogProof({
    index: 2,
    proof: [new Uint8Array(32)],
    checkpoint,
    extra: Uint8Array.of(1),
  });
  assert.equal(file, `c2sp.org/tlog-proof@v1\nextra AQ==\nindex 2\n${hash}\n\n${checkpoint}`);
});

test("proofs are read back, with and without extra data", () => {
  const proof = fc.record(
    {
      index: fc.maxSafeInteger().map(Math.abs),
      proof: fc.array(hashArbitrary, { maxLength: 63 }),
      checkpoint: fc.constant(checkpoint),
      extra: fc.uint8Array(),
    },
    { requiredKeys: ["index", "proof", "checkpoint"], noNullPrototype: true },
  );
  fc.assert(
    fc.property(proof, (drawn) => assert.deepEqual(parseLogProof(formatLogProof(drawn)), drawn)),
  );
});

test("malformed files are refused", () => {
  const head = "c2sp.org/tlog-proof@v1";
  assert.ok(parseLogProof(`${head}\nindex 0\n\n${checkpoint}`));
  for (const file of [
    "",
    `${head}\nindex 0\n`,
    `${head}\n\n${checkpoint}`,
    `c2sp.org/tlog-proof@v2\nindex 0\n\n${checkpoint}`,
    `${head}\nindex 00\n\n${checkpoint}`,
    `${head}\nindex -1\n\n${checkpoint}`,
    `${head}\nindex 9007199254740992\n\n${checkpoint}`,
    `${head}\nindex  0\n\n${checkpoint}`,
    `${head}\nindex 0\nextra AQ==\n\n${checkpoint}`,
    `${head}\nextra AQ\nindex 0\n\n${checkpoint}`,
    `${head}\nextra AQ==\nextra AQ==\nindex 0\n\n${checkpoint}`,
    `${head}\nindex 0\n${hash.slice(0, -1)}\n\n${checkpoint}`,
    `${head}\nindex 0\nAAAA\n\n${checkpoint}`,
    `${head}\nindex 0\n${`${hash}\n`.repeat(64)}\n${checkpoint}`,
    `${head}\r\nindex 0\r\n\r\n${checkpoint}`,
  ]) {
    assert.equal(parseLogProof(file), undefined, JSON.stringify(file.slice(0, 60)));
  }
});
