// A small log with known keys and entries, from which test/vectors/tlog/lamp-log.json is written:
//
//   node test/log/lamp-log.ts        rewrites the vectors; they must not change unless the format does

import { writeFileSync } from "node:fs";
import { encodeBase64 } from "#lib/base64.ts";
import { formatAddCheckpoint } from "#tlog/add-checkpoint.ts";
import { formatBundle } from "#tlog/bundle.ts";
import { formatCheckpoint } from "#tlog/checkpoint.ts";
import { appendLeaves, emptyEdge, rootOfEdge } from "#tlog/edge.ts";
import { hashLeaf } from "#tlog/hash.ts";
import { keyTypes } from "#tlog/key.ts";
import { formatLogProof } from "#tlog/log-proof.ts";
import { proveConsistency, proveInclusion } from "#tlog/proof.ts";
import { formatTilePath, subtreeReader, tileAt, tilesSince } from "#tlog/tile.ts";
import { sha256, signNote, testKey } from "./primitives.ts";

export const origin = "harbour.example/log/2026a";
export const sizes = [0, 1, 2, 3, 7, 8, 255, 256, 257, 300] as const;
export const logKey = testKey(origin);
export const witnessKeys = ["north.example/w", "south.example/w"].map((name) =>
  testKey(name, keyTypes.cosignature),
);
const firstTime = 1_795_000_000;

export function lampEntry(index: number): Uint8Array {
  return new Uint8Array(Buffer.from(`lamp ${index}`));
}

/** Every file of the log at these sizes, by path. */
export function buildFiles(upTo: readonly number[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let edge = emptyEdge;
  for (const size of upTo) {
    const count = size - edge.size;
    const leaves = Array.from({ length: count }, (_, i) =>
      hashLeaf(sha256, lampEntry(edge.size + i)),
    );
    for (const tile of tilesSince(edge.size, size)) {
      if (tile.level !== "entries") continue;
      const first = tile.index * 256;
      const entries = Array.from({ length: tile.width }, (_, i) => lampEntry(first + i));
      files.set(formatTilePath(tile), formatBundle(entries));
    }
    const next = appendLeaves(sha256, edge, leaves);
    for (const { tile, bytes } of next.tiles) files.set(formatTilePath(tile), bytes);
    edge = next.edge;
  }
  return files;
}

export function rootAt(size: number): Uint8Array {
  const leaves = Array.from({ length: size }, (_, i) => hashLeaf(sha256, lampEntry(i)));
  return rootOfEdge(sha256, appendLeaves(sha256, emptyEdge, leaves).edge);
}

export function checkpointAt(size: number): string {
  const text = formatCheckpoint({ origin, size, root: rootAt(size) });
  return signNote(text, [logKey], witnessKeys, firstTime + size);
}

export function buildVectors(): object {
  const files = buildFiles(sizes);
  return {
    origin,
    vkey: logKey.vkey,
    witnesses: witnessKeys.map(({ vkey }) => vkey),
    entries: "entry i is the ASCII text lamp <i>",
    states: sizes.map((size, i) => {
      const read = subtreeReader(sha256, (level, index) => {
        const bytes = files.get(formatTilePath(tileAt(level, index, size)));
        if (!bytes) throw new Error(`no tile ${level}/${index} at size ${size}`);
        return bytes;
      });
      const oldSize = sizes[i - 1] ?? 0;
      const index = Math.floor(size / 2);
      const checkpoint = checkpointAt(size);
      return {
        size,
        root: encodeBase64(rootAt(size)),
        proof:
          size === 0
            ? null
            : formatLogProof({
                index,
                proof: proveInclusion(sha256, index, size, read),
                checkpoint,
              }),
        request: formatAddCheckpoint({
          oldSize,
          proof: proveConsistency(sha256, oldSize, size, read),
          checkpoint,
        }),
      };
    }),
    files: Object.fromEntries(
      [...files].map(([path, bytes]) => [path, encodeBase64(sha256(bytes))]),
    ),
  };
}

if (import.meta.main) {
  const file = new URL("../vectors/tlog/lamp-log.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(buildVectors(), null, 1)}\n`);
}
