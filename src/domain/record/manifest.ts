// The manifest of a frozen text version: SHA-256 of the canonical JSON of what a signature pins, which is the texts of
// all languages, which of them is authoritative, and the terms of signing.
//
//   {"lead":"en","statement":"<32 digits>","terms":"sha256:…","texts":{"en":{"bytes":412,"digest":"sha256:…"}},"version":1}

import { encodeUtf8 } from "#lib/bytes.ts";
import { formatCanonicalJson } from "#lib/canonical-json.ts";
import type { Sha256 } from "#tlog/hash.ts";
import { digestOf } from "./digest.ts";
import type { Digest } from "./digest.ts";
import type { EntryText, EntryTexts } from "./entry-member.ts";

export type Manifest = {
  readonly statement: string;
  readonly version: number;
  readonly lead: string;
  readonly texts: EntryTexts;
  readonly terms: Digest;
};

export function formatManifest({ statement, version, lead, texts, terms }: Manifest): string {
  return formatCanonicalJson({ statement, version, lead, texts, terms });
}

export function digestManifest(sha256: Sha256, manifest: Manifest): Digest {
  return digestOf(sha256, encodeUtf8(formatManifest(manifest)));
}

/** Digest and length of a text file's bytes (text-bytes.ts). */
export function describeText(sha256: Sha256, file: Uint8Array): EntryText {
  return { bytes: file.length, digest: digestOf(sha256, file) };
}
