/** A frozen text by its digest, as the very bytes that the digest is of (docs/formats/text-bytes.md). */
import { digestOf } from "#domain/record/digest.ts";
import { textBytesOf } from "#domain/text-bytes.ts";
import { findFrozenText } from "#store/read/log-tree.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import { sha256 } from "./commit-fields.ts";

/** Null when there is none, or its rows no longer come to the digest. */
export async function findText(r: Reader, digest: string): Promise<Uint8Array | null> {
  const place = await findFrozenText(r, digest);
  if (!place) return null;
  const texts = await textsOf(r, place.statement, place.version);
  const text = texts.find(({ language }) => language === place.language);
  const bytes = text && textBytesOf({ title: text.title, units: text.units });
  return bytes && digestOf(sha256, bytes) === digest ? bytes : null;
}
