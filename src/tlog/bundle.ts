// An entry bundle of C2SP tlog-tiles: up to 256 entries, each after its length as a big-endian uint16.
//
//   entries "a" and "bcd"      00 01 61  00 03 62 63 64

import { concatBytes } from "#lib/bytes.ts";

export const maxBundledEntry = 65_535;

export function formatBundle(entries: readonly Uint8Array[]): Uint8Array {
  return concatBytes(...entries.flatMap((entry) => [formatLength(entry.length), entry]));
}

/** Exactly `width` entries and nothing after them, as views of the bytes; else undefined. */
export function parseBundle(bytes: Uint8Array, width: number): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bytes.length && entries.length < width) {
    const start = at + 2;
    at = start + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    entries.push(bytes.subarray(start, at));
  }
  return at === bytes.length && entries.length === width ? entries : undefined;
}

function formatLength(length: number): Uint8Array {
  if (length > maxBundledEntry)
    throw new RangeError(`an entry has at most ${maxBundledEntry} bytes`);
  return Uint8Array.of(Math.floor(length / 256), length % 256);
}
