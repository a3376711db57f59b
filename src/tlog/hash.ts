// Hashes of RFC 6962, section 2.1 (Merkle hash trees over SHA-256), with the hash function passed in,
// so that the same code runs in Node and in browsers.
//
//   leaf = SHA-256(00 || entry)     node = SHA-256(01 || left || right)     empty tree = SHA-256("")

import { concatBytes } from "#lib/bytes.ts";

/** SHA-256: any bytes in, 32 bytes out. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const hashSize = 32;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

export function hashLeaf(sha256: Sha256, entry: Uint8Array): Uint8Array {
  return sha256(concatBytes(leafPrefix, entry));
}

export function hashNode(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concatBytes(nodePrefix, left, right));
}

export function hashEmptyTree(sha256: Sha256): Uint8Array {
  return sha256(new Uint8Array());
}
