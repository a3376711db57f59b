// The right edge of a growing tree: the hashes of the partial tile on each level. It is all one needs to append
// leaves, to write the tiles that this fills, and to compute the root (C2SP tlog-tiles, RFC 6962).
//
//   after 70,000 leaves: level 0 has 112 hashes, level 1 has 17, level 2 has 1

import { concatBytes } from "#lib/bytes.ts";
import type { Sha256 } from "./hash.ts";
import { splitTile, tileAt, tileWidth } from "./tile.ts";
import type { Tile } from "./tile.ts";
import { foldSubtrees, hashPerfect, subtreesOf } from "./tree.ts";

export type TileFile = { readonly tile: Tile; readonly bytes: Uint8Array };

export type TreeEdge = {
  readonly size: number;
  /** Of each level, the hashes in its last, unfinished tile: none to 255. */
  readonly levels: readonly (readonly Uint8Array[])[];
};

export const emptyEdge: TreeEdge = { size: 0, levels: [] };

/** The edge of a tree of this size, read from its partial tiles. */
export function readEdge(size: number, readTile: (tile: Tile) => Uint8Array): TreeEdge {
  const levels: (readonly Uint8Array[])[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / tileWidth)) {
    const width = count % tileWidth;
    const tile = tileAt(level, Math.floor(count / tileWidth), size);
    levels.push(width === 0 ? [] : splitTile(readTile(tile)));
  }
  return { size, levels };
}

/** The edge after these leaf hashes, and every tile that the longer tree has and the shorter had not. */
export function appendLeaves(
  sha256: Sha256,
  edge: TreeEdge,
  leaves: readonly Uint8Array[],
): { readonly edge: TreeEdge; readonly tiles: readonly TileFile[] } {
  const levels = edge.levels.map((hashes) => [...hashes]);
  const full: TileFile[] = [];
  let size = edge.size;
  for (const leaf of leaves) {
    size += 1;
    addHash(leaf, 0, size);
  }
  const longer = { size, levels };
  const grown = partialTiles(longer).filter(({ tile }) => isNewSince(edge.size, tile));
  return { edge: longer, tiles: [...full, ...grown] };

  function addHash(hash: Uint8Array, level: number, count: number): void {
    const row = (levels[level] ??= []);
    row.push(hash);
    if (row.length < tileWidth) return;
    full.push(fileOf(level, count / tileWidth - 1, row));
    levels[level] = [];
    addHash(hashPerfect(sha256, row), level + 1, count / tileWidth);
  }
}

/** The partial tiles of the tree, one at most for each level. */
export function partialTiles({ size, levels }: TreeEdge): readonly TileFile[] {
  const files = levels.map((hashes, level) =>
    fileOf(level, Math.floor(size / tileWidth ** (level + 1)), hashes),
  );
  return files.filter(({ tile }) => tile.width > 0);
}

export function rootOfEdge(sha256: Sha256, { levels }: TreeEdge): Uint8Array {
  const hashes = levels.toReversed().flatMap((row) =>
    subtreesOf({ start: 0, end: row.length }).map(({ level, index }) => {
      const count = 2 ** level;
      return hashPerfect(sha256, row.slice(index * count, (index + 1) * count));
    }),
  );
  return foldSubtrees(sha256, hashes);
}

/** Whether a tree of this size lacks the tile, or has a narrower one in its place. */
function isNewSince(size: number, { level, index, width }: Tile): boolean {
  return tileAt(level, index, size).width < width;
}

function fileOf(level: number, index: number, hashes: readonly Uint8Array[]): TileFile {
  return { tile: { level, index, width: hashes.length }, bytes: concatBytes(...hashes) };
}
