// Verifier keys of C2SP signed-note (https://c2sp.org/signed-note): a name, a key ID, a type and a public key.
//
//   vkey     <name>+<hex of key ID>+<base64 of type byte || public key>
//   key ID   first 4 bytes of SHA-256(name || 0A || type byte || public key)
//
//   example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k   (type 01: Ed25519)

import { decodeBase64, encodeBase64 } from "#lib/base64.ts";
import { concatBytes, encodeUtf8, formatHex } from "#lib/bytes.ts";
import type { Sha256 } from "./hash.ts";

/** Ed25519 verification as in RFC 8032; key of 32 bytes, signature of 64. */
export type VerifyEd25519 = (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** ML-DSA-44 verification as in FIPS 204; key of 1,312 bytes, signature of 2,420. */
export type VerifyMlDsa44 = VerifyEd25519;

/** What verifying needs from the runtime. Without ML-DSA, keys of that type are treated as unknown. */
export type Primitives = {
  readonly sha256: Sha256;
  readonly verifyEd25519: VerifyEd25519;
  readonly verifyMlDsa44?: VerifyMlDsa44;
};

/** Signature types: a log's Ed25519 key, a witness's Ed25519 key, a witness's (or log's) ML-DSA-44 key. */
export const keyTypes = { ed25519: 0x01, cosignature: 0x04, mlDsaCosignature: 0x06 } as const;

/** `id` is eight hexadecimal digits. */
export type VerifierKey = {
  readonly name: string;
  readonly id: string;
  readonly type: number;
  readonly key: Uint8Array;
};

export type KeyFault = {
  readonly refusal: "key-malformed" | "key-type-unknown" | "key-id-wrong" | "key-weak";
};

const keySizes: ReadonlyMap<number, number> = new Map([
  [keyTypes.ed25519, 32],
  [keyTypes.cosignature, 32],
  [keyTypes.mlDsaCosignature, 1312],
]);

export function formatVerifierKey(
  sha256: Sha256,
  name: string,
  type: number,
  key: Uint8Array,
): string {
  if (!isKeyName(name)) throw new TypeError("a key name has no space and no plus");
  const id = formatHex(keyId(sha256, name, type, key));
  return `${name}+${id}+${encodeBase64(concatBytes(Uint8Array.of(type), key))}`;
}

export function parseVerifierKey(sha256: Sha256, vkey: string): VerifierKey | KeyFault {
  const match = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,2000})$/.exec(vkey);
  const bytes = decodeBase64(match?.[3] ?? "");
  const [, name = "", id = ""] = match ?? [];
  const type = bytes?.[0];
  if (!bytes || type === undefined || !isKeyName(name)) return { refusal: "key-malformed" };
  const key = bytes.subarray(1);
  const size = keySizes.get(type);
  if (size === undefined) return { refusal: "key-type-unknown" };
  if (key.length !== size) return { refusal: "key-malformed" };
  if (formatHex(keyId(sha256, name, type, key)) !== id) return { refusal: "key-id-wrong" };
  if (size === 32 && isWeakPoint(key)) return { refusal: "key-weak" };
  return { name, id, type, key };
}

/** Non-empty, without Unicode spaces, plus signs and control characters. */
export function isKeyName(name: string): boolean {
  return name.isWellFormed() && /^[^\p{White_Space}\p{Cc}+]+$/u.test(name);
}

function keyId(sha256: Sha256, name: string, type: number, key: Uint8Array): Uint8Array {
  return sha256(concatBytes(encodeUtf8(name), Uint8Array.of(0x0a, type), key)).subarray(0, 4);
}

/** y of the points of small order, little-endian; p itself and p + 1 are caught as not reduced. */
const smallOrder: readonly string[] = [
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  `ec${"ff".repeat(30)}7f`,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
];

/** Keys under which implementations disagree or anything verifies: of small order, or y not below p = 2^255 - 19. */
function isWeakPoint(key: Uint8Array): boolean {
  const y = Uint8Array.from(key);
  y[31] = (y[31] ?? 0) & 0x7f;
  const isReduced =
    (y[0] ?? 0) < 0xed || y[31] < 0x7f || y.subarray(1, 31).some((byte) => byte !== 0xff);
  return !isReduced || smallOrder.includes(formatHex(y));
}
