/** Sealed bytes open with their own key, for their own subject, and unchanged; in no other way. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { KeptKeys, makeVault, seal, unseal } from "./vault.ts";

const key = new Uint8Array(32).fill(1);
const iv = new Uint8Array(12).fill(2);
const clear = new TextEncoder().encode("Ternport");

test("what was sealed for one subject opens for it, and for no other", () => {
  const sealed = seal({ key, subject: "a" }, clear, iv);
  assert.deepEqual(new Uint8Array(unseal({ key, subject: "a" }, sealed)), clear);
  assert.throws(() => unseal({ key, subject: "b" }, sealed));
  assert.throws(() => unseal({ key: new Uint8Array(32), subject: "a" }, sealed));
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => unseal({ key, subject: "a" }, changed), `byte ${at}`);
  }
});

test("a wrapped key is no key of another subject, nor of another vault", () => {
  const vault = makeVault(new Uint8Array(32).fill(3));
  const wrapped = vault.wrap("a", key, iv);
  assert.deepEqual(new Uint8Array(vault.unwrap("a", wrapped)), key);
  assert.throws(() => vault.unwrap("b", wrapped));
  assert.throws(() => makeVault(new Uint8Array(32).fill(4)).unwrap("a", wrapped));
});

test("an act's kept keys are found by their subjects until they are taken out", () => {
  const kept = new KeptKeys();
  const key = (byte: number): Uint8Array => new Uint8Array(32).fill(byte);
  const found = (): (number | undefined)[] => ["a", "b", "c"].map((one) => kept.get(one)?.[0]);
  assert.deepEqual(found(), [undefined, undefined, undefined]);
  for (const [index, subject] of ["a", "b", "c"].entries()) kept.set(subject, key(index));
  assert.deepEqual(found(), [0, 1, 2]);
  kept.set("b", key(7));
  kept.delete("a");
  assert.deepEqual(found(), [undefined, 7, 2]);
  kept.set("b", key(8));
  assert.deepEqual(found(), [undefined, 8, 2]);
  kept.delete("b");
  kept.set("a", key(9));
  assert.deepEqual(found(), [9, undefined, 2]);
  kept.clear();
  assert.deepEqual(found(), [undefined, undefined, undefined]);
});
