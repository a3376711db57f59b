// The parts of a ZIP container (DOCX, XLSX), read with limits: hostile names, sizes that lie, links and encryption are
// refused by yauzl or here before anything is unpacked.

import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { type FormatRefusal, refuseFormat } from "../format-refusal.ts";
import { zipLimits } from "./limits.ts";

/** The parts whose names `wanted` accepts, by name. Never throws. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | FormatRefusal> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    });
    return await readParts(zip, wanted);
  } catch (error) {
    return refuseFormat(/encrypt/iu.test(String(error)) ? "encrypted-file" : "broken-file");
  }
}

async function readParts(
  zip: ZipFile,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array> | FormatRefusal> {
  if (zip.entryCount > zipLimits.entries)
    return refuseFormat("too-many-parts", { limit: zipLimits.entries });
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (!wanted(entry.fileName) || parts.has(entry.fileName)) continue;
    if (entry.isEncrypted()) return refuseFormat("encrypted-file");
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > zipLimits.entryBytes || total > zipLimits.totalBytes) {
      return refuseFormat("unpacks-too-large", { limit: zipLimits.totalBytes });
    }
    parts.set(entry.fileName, await readEntry(zip, entry));
  }
  return parts;
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
