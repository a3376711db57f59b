// Hashing and Ed25519 of this runtime, in the form that the pure rooms take them, and keys made from a word.

import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { formatCosignature, formatCosigned } from "#tlog/cosignature.ts";
import { formatVerifierKey, keyTypes, parseVerifierKey } from "#tlog/key.ts";
import type { Primitives, VerifierKey } from "#tlog/key.ts";
import { formatNote } from "#tlog/note.ts";
import type { NoteSignature } from "#tlog/note.ts";

const privatePrefix = Buffer.from("302e020100300506032b657004220420", "hex");
const publicPrefix = Buffer.from("302a300506032b6570032100", "hex");

export function sha256(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

export function verifyEd25519(
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  const der = Buffer.concat([publicPrefix, key]);
  return verify(
    null,
    message,
    createPublicKey({ key: der, format: "der", type: "spki" }),
    signature,
  );
}

export const primitives: Primitives = { sha256, verifyEd25519 };

/** A test key: its vkey, and what it signs. Never for use: everybody can make it. */
export type TestKey = {
  readonly vkey: string;
  readonly key: VerifierKey;
  readonly sign: (message: Uint8Array) => Uint8Array;
};

export function testKey(name: string, type: number = keyTypes.ed25519): TestKey {
  const seed = sha256(Buffer.from(`test key of ${name}, type ${type}`));
  const der = Buffer.concat([privatePrefix, seed]);
  const secret = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const vkey = formatVerifierKey(sha256, name, type, publicBytes(secret));
  const key = parseVerifierKey(sha256, vkey);
  if ("refusal" in key) throw new Error(key.refusal);
  return { vkey, key, sign: (message) => new Uint8Array(sign(null, message, secret)) };
}

/** The note of a text signed by a log's keys and cosigned by witnesses at a time in seconds. */
export function signNote(
  text: string,
  logs: readonly TestKey[],
  witnesses: readonly TestKey[] = [],
  time = 0,
): string {
  const own = logs.map((log) => signature(log, log.sign(Buffer.from(text))));
  const others = witnesses.map((witness, i) => {
    const signed = witness.sign(formatCosigned(text, time + i));
    return signature(witness, formatCosignature({ time: time + i, signature: signed }));
  });
  return formatNote({ text, signatures: [...own, ...others] });
}

function signature({ key }: TestKey, bytes: Uint8Array): NoteSignature {
  return { name: key.name, id: key.id, bytes };
}

function publicBytes(secret: KeyObject): Uint8Array {
  const der = createPublicKey(secret).export({ format: "der", type: "spki" });
  return new Uint8Array(der.subarray(publicPrefix.length));
}
