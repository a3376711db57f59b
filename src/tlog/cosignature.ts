// Cosignatures of C2SP tlog-cosignature (https://c2sp.org/tlog-cosignature): a witness states that, at a time, this was
// the largest consistent tree it had seen of the log. The signature is an 8-byte big-endian time in seconds, then 64
// bytes of Ed25519 (type 04) or 2,420 of ML-DSA-44 (type 06). What type 04 signs is text:
//
//   cosignature/v1
//   time 1679315147
//   example.com/behind-the-sofa
//   20852163
//   CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//
// Type 06 signs "subtree/v1\n" 00, the cosigner's name and the origin each after its length in one byte, and 8-byte
// numbers: label || name || time || origin || start (0) || end (the size) || root.

import { concatBytes, encodeUtf8 } from "#lib/bytes.ts";
import type { Checkpoint } from "./checkpoint.ts";

/** `time` in seconds since 1970. */
export type Cosignature = { readonly time: number; readonly signature: Uint8Array };

const timeSize = 8;

export function formatCosignature({ time, signature }: Cosignature): Uint8Array {
  return concatBytes(formatUint64(time), signature);
}

/** Undefined when the length is wrong or the time beyond 2^53 - 1. */
export function parseCosignature(
  bytes: Uint8Array,
  signatureSize: number,
): Cosignature | undefined {
  if (bytes.length !== timeSize + signatureSize) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, timeSize);
  const time = Number(view.getBigUint64(0));
  return Number.isSafeInteger(time) ? { time, signature: bytes.subarray(timeSize) } : undefined;
}

/** What an Ed25519 witness signs for a checkpoint's text. */
export function formatCosigned(checkpointText: string, time: number): Uint8Array {
  return encodeUtf8(`cosignature/v1\ntime ${time}\n${checkpointText}`);
}

/** What an ML-DSA-44 witness signs; extension lines of the checkpoint are not covered. */
export function formatMlDsaCosigned(
  name: string,
  checkpoint: Checkpoint,
  time: number,
): Uint8Array {
  return concatBytes(
    encodeUtf8("subtree/v1\n\0"),
    formatShort(name),
    formatUint64(time),
    formatShort(checkpoint.origin),
    formatUint64(0),
    formatUint64(checkpoint.size),
    checkpoint.root,
  );
}

function formatShort(text: string): Uint8Array {
  const bytes = encodeUtf8(text);
  if (bytes.length < 1 || bytes.length > 255) throw new RangeError("a name has 1 to 255 bytes");
  return concatBytes(Uint8Array.of(bytes.length), bytes);
}

function formatUint64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
}
