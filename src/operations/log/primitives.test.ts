/** The signature schemes that witnesses use, against keys of this runtime. */
import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { test } from "node:test";
import { primitives } from "./primitives.ts";

for (const [scheme, size, verify] of [
  ["ed25519", 32, primitives.verifyEd25519],
  ["ml-dsa-44", 1312, primitives.verifyMlDsa44],
] as const) {
  test(`${scheme}: a signature verifies under its own raw key, and no other message does`, async () => {
    const { publicKey, privateKey } = generateKeyPairSync(scheme as "ed25519");
    const der = publicKey.export({ type: "spki", format: "der" });
    const raw = Uint8Array.from(der.subarray(-size));
    const message = new TextEncoder().encode("the lamp is lit");
    const signature = Uint8Array.from(sign(null, message, privateKey));
    assert.equal(await verify?.(raw, message, signature), true);
    signature[9] = (signature[9] ?? 0) ^ 1;
    assert.equal(await verify?.(raw, message, signature), false);
  });
}
