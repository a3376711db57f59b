/** WebCrypto and our SHA-256 judge as the runtime's own cryptography does. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourPlan, logKey, policy, publish } from "../../test/log/harbour-log.ts";
import { verifyEd25519 } from "../../test/log/primitives.ts";
import { failuresOf, verifySite } from "../../test/log/verify-site.ts";
import { knowsEd25519, webPrimitives } from "./web-primitives.ts";

const web = webPrimitives(crypto.subtle);

test("a whole log verifies with them, witness and all", async () => {
  const report = await verifySite(publish(harbourPlan()), { primitives: web, pins: { policy } });
  assert.deepEqual(failuresOf(report), []);
  assert.ok(report.findings.some(({ code }) => code === "quorum-met"));
});

test("signatures: the right one, and each changed bit of it, as the runtime judges", async () => {
  const message = Buffer.from("That the lamp be lit at dusk.");
  const signature = logKey.sign(message);
  const { key } = logKey.key;
  for (let bit = -1; bit < 512; bit += 7) {
    const changed = Uint8Array.from(signature, (byte, i) =>
      i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
    );
    const right = verifyEd25519(key, message, changed);
    assert.equal(await web.verifyEd25519(key, message, changed), right);
    assert.equal(right, bit === -1);
  }
});

test("where Ed25519 is not known, that is told apart from a bad signature", async () => {
  assert.equal(await knowsEd25519(crypto.subtle), true);
  assert.equal(await knowsEd25519(undefined), false);
  const unknowing = {
    importKey: () => Promise.reject(new Error("no")),
    verify: () => Promise.resolve(true),
  };
  assert.equal(await knowsEd25519(unknowing), false);
  await assert.rejects(async () =>
    webPrimitives(unknowing).verifyEd25519(
      new Uint8Array(32),
      new Uint8Array(),
      new Uint8Array(64),
    ),
  );
});
