// A digest as it is written in entries, manifests and pages: the function's name and the SHA-256 of
// exact bytes in base64url without padding.
//
//   the bytes "Keep the light\n"   ->   sha256:e1kku8-2fMKkZ2axTBygkqvU3cX00V1vOogBBFeVz-8   (43 digits)

import { decodeBase64Url, encodeBase64Url } from "#lib/base64.ts";
import type { Sha256 } from "#tlog/hash.ts";

export type Digest = `sha256:${string}`;

const prefix = "sha256:";
const digestSize = 32;

export function digestOf(sha256: Sha256, bytes: Uint8Array): Digest {
  return `${prefix}${encodeBase64Url(sha256(bytes))}`;
}

export function isDigest(value: unknown): value is Digest {
  return (
    typeof value === "string" &&
    value.startsWith(prefix) &&
    isBase64UrlOf(value.slice(prefix.length), digestSize)
  );
}

/** Of 43 digits the last has two bits that are no part of 32 bytes: they are zero. */
const digits32 = /^[\w-]{42}[AEIMQUYcgkosw048]$/;

/** Whether a text is the one base64url spelling of so many bytes. */
export function isBase64UrlOf(text: string, size: number): boolean {
  if (text.length !== Math.ceil((size * 4) / 3)) return false;
  return size === 32 ? digits32.test(text) : decodeBase64Url(text)?.length === size;
}
