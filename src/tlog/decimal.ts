// Numbers and hashes as C2SP's line formats spell them: decimal without leading zeros, base64 of 32 bytes.

import { decodeBase64 } from "#lib/base64.ts";
import { hashSize } from "./hash.ts";

/** The number a text spells, at most 2^53 - 1; undefined for any other spelling. */
export function parseDecimal(text: string): number | undefined {
  if (!/^(?:0|[1-9][0-9]{0,15})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

export function parseHash(text: string): Uint8Array | undefined {
  const bytes = decodeBase64(text);
  return bytes?.length === hashSize ? bytes : undefined;
}

/** All lines as hashes, or undefined when one is none. */
export function parseHashes(lines: readonly string[]): readonly Uint8Array[] | undefined {
  const hashes = lines.map(parseHash).filter((hash) => hash !== undefined);
  return hashes.length === lines.length ? hashes : undefined;
}
