// What verifying needs, from what every browser and Node have: SHA-256 of our own, because a whole log cannot wait for a
// promise at each hash, and Ed25519 (RFC 8032) of WebCrypto, https://www.w3.org/TR/webcrypto-2/#ed25519.

import { sha256 } from "#lib/sha256.ts";
import type { Primitives } from "#tlog/key.ts";

/** The part of `crypto.subtle` that is used; browsers have it on secure pages only. */
export type WebSubtle = {
  importKey(
    format: "raw",
    key: BufferSource,
    algorithm: "Ed25519",
    extractable: false,
    usages: ["verify"],
  ): Promise<unknown>;
  verify(
    algorithm: "Ed25519",
    key: never,
    signature: BufferSource,
    data: BufferSource,
  ): Promise<boolean>;
};

type BufferSource = Uint8Array<ArrayBuffer>;

/** Throws what WebCrypto throws where it does not know Ed25519: that is not a bad signature. */
export function webPrimitives(subtle: WebSubtle): Primitives {
  return {
    sha256,
    verifyEd25519: async (key, message, signature) => {
      const imported = await subtle.importKey("raw", copy(key), "Ed25519", false, ["verify"]);
      return subtle.verify("Ed25519", imported as never, copy(signature), copy(message));
    },
  };
}

/** The point of RFC 8032, section 7.1, test 1: a key that every implementation reads. */
const someKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

/** Whether this runtime can verify Ed25519 at all. */
export async function knowsEd25519(subtle: WebSubtle | undefined): Promise<boolean> {
  const key = Uint8Array.from(someKey.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  try {
    await subtle?.importKey("raw", key, "Ed25519", false, ["verify"]);
    return subtle !== undefined;
  } catch {
    return false;
  }
}

/** WebCrypto takes no stretch of a shared buffer. */
function copy(bytes: Uint8Array): BufferSource {
  return Uint8Array.from(bytes);
}
