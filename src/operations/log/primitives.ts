/** Hashing, Ed25519 (RFC 8032) and ML-DSA-44 (FIPS 204) of this runtime, as the pure rooms take them. */
import { createPublicKey, verify } from "node:crypto";
import type { Primitives, VerifyEd25519 } from "#tlog/key.ts";
import { sha256 } from "./commit-fields.ts";

/** SubjectPublicKeyInfo without the key: RFC 8410, and RFC 9881. */
const ed25519Prefix = Buffer.from("302a300506032b6570032100", "hex");
const mlDsa44Prefix = Buffer.from("30820532300b06096086480165030403110382052100", "hex");

export const primitives: Primitives = {
  sha256,
  verifyEd25519: verifierOf(ed25519Prefix),
  verifyMlDsa44: verifierOf(mlDsa44Prefix),
};

function verifierOf(prefix: Buffer): VerifyEd25519 {
  return (key, message, signature) => {
    const der = Buffer.concat([prefix, key]);
    return verify(
      null,
      message,
      createPublicKey({ key: der, format: "der", type: "spki" }),
      signature,
    );
  };
}
