/** Our SHA-256 is everybody's: the vectors of FIPS 180-4, every length around a block, and the runtime's own. */

import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { encodeUtf8, formatHex } from "./bytes.ts";
import { sha256 } from "./sha256.ts";

test("the examples of FIPS 180-4", () => {
  const examples = {
    "": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    abc: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq:
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ["a".repeat(1_000_000)]: "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  };
  for (const [text, digest] of Object.entries(examples))
    assert.equal(formatHex(sha256(encodeUtf8(text))), digest, text.slice(0, 60));
});

test("every length up to four blocks, as the runtime hashes it", () => {
  for (let length = 0; length <= 256; length++) {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 151 + length) % 256);
    assert.equal(formatHex(sha256(bytes)), hash("sha256", bytes), String(length));
  }
});

test("any bytes, and stretches of larger buffers", () => {
  const stretch = fc.tuple(fc.uint8Array({ maxLength: 2000 }), fc.nat(50), fc.nat(50));
  fc.assert(
    fc.property(stretch, ([bytes, before, after]) => {
      const part = bytes.subarray(before, Math.max(before, bytes.length - after));
      assert.equal(formatHex(sha256(part)), hash("sha256", part));
    }),
    { seed: 24, numRuns: 400 },
  );
});
