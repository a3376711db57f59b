// Tiles of C2SP tlog-tiles (https://c2sp.org/tlog-tiles): which files the hashes of a tree are served in.
//
// A tile of level L holds up to 256 hashes of perfect subtrees of level 8L. Its path is tile/<L>/<N>, with N in groups
// of three digits, all but the last marked by x; one of fewer than 256 hashes is partial and ends in .p/<width>.
//
//   level 0, index 1234067, full            tile/0/x001/x234/067
//   level 1, index 0, width 17              tile/1/000.p/17
//   bundle of entries, index 273, width 112 tile/entries/273.p/112
//
// A tree of 70,000 leaves has 273 full tiles and one of width 112 on level 0, one full and one of width 17
// on level 1, and one of width 1 on level 2. A tree of 256 has a full tile and, on level 1, one of width 1.

import { hashSize } from "./hash.ts";
import type { Sha256 } from "./hash.ts";
import { hashPerfect, isTreeSize, subtreesOf } from "./tree.ts";
import type { LeafRange, ReadSubtree, Subtree } from "./tree.ts";
import { parseDecimal } from "./decimal.ts";

export const tileWidth = 256;
export const tileHeight = 8;

/** `level` "entries" is a bundle of entries, which has the geometry of level 0. */
export type Tile = {
  readonly level: number | "entries";
  readonly index: number;
  readonly width: number;
};

export function formatTilePath({ level, index, width }: Tile): string {
  const groups = String(index)
    .padStart(3, "0")
    .replaceAll(/\B(?=(?:\d{3})+$)/g, "/");
  const padded = groups.split("/").map((group) => group.padStart(3, "0"));
  const name = padded.map((group, i) => (i < padded.length - 1 ? `x${group}` : group)).join("/");
  return `tile/${level}/${name}${width === tileWidth ? "" : `.p/${width}`}`;
}

/** Undefined when the path is not the one spelling of a tile's. */
export function parseTilePath(path: string): Tile | undefined {
  const match = /^tile\/(\d{1,2}|entries)\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return undefined;
  const [, level = "", name = "", partial] = match;
  const tile = {
    level: level === "entries" ? ("entries" as const) : Number(level),
    index: Number(name.replaceAll(/[x/]/g, "")),
    width: partial === undefined ? tileWidth : (parseDecimal(partial) ?? 0),
  };
  const isTile = tile.level === "entries" || tile.level < 64;
  const fits =
    isTreeSize(tile.index) && (partial === undefined || (tile.width > 0 && tile.width < tileWidth));
  return isTile && fits && formatTilePath(tile) === path ? tile : undefined;
}

/** The tile that holds a hash in a tree of this size, as wide as the tree fills it. */
export function tileAt(level: number | "entries", index: number, size: number): Tile {
  const count = Math.floor(size / tileWidth ** (level === "entries" ? 0 : level));
  return { level, index, width: Math.min(tileWidth, count - index * tileWidth) };
}

/** Tiles and bundles of a tree of `newSize` that one of `oldSize` did not have, bundles first, from left to right. */
export function* tilesSince(oldSize: number, newSize: number): Generator<Tile> {
  yield* tilesOfLevelSince("entries", oldSize, newSize);
  for (
    let level = 0, count = newSize;
    count > 0;
    level += 1, count = Math.floor(count / tileWidth)
  ) {
    yield* tilesOfLevelSince(level, oldSize, newSize);
  }
}

/** The tiles of a tree of this size from which the hashes of these ranges can be computed. */
export function tilesForRanges(ranges: readonly LeafRange[], size: number): readonly Tile[] {
  const tiles = new Map<string, Tile>();
  for (const subtree of ranges.flatMap(subtreesOf)) {
    const { level, index } = placeOf(subtree);
    const tile = tileAt(level, index, size);
    tiles.set(formatTilePath(tile), tile);
  }
  return [...tiles.values()];
}

/** Reads hashes of perfect subtrees from tiles; `readTile` gives a tile's bytes by level and index. */
export function subtreeReader(
  sha256: Sha256,
  readTile: (level: number, index: number) => Uint8Array,
): ReadSubtree {
  return (subtree) => {
    const { level, index, first, count } = placeOf(subtree);
    const hashes = splitTile(readTile(level, index)).slice(first, first + count);
    if (hashes.length < count) throw new RangeError("the tile is too narrow for the hash");
    return hashPerfect(sha256, hashes);
  };
}

/** The hashes of a tile, as views of its bytes. */
export function splitTile(bytes: Uint8Array): readonly Uint8Array[] {
  const count = Math.floor(bytes.length / hashSize);
  return Array.from({ length: count }, (_, i) => bytes.subarray(i * hashSize, (i + 1) * hashSize));
}

/** Which tile a subtree's hash lies in, and the hashes of that tile it is computed from. */
function placeOf({ level, index }: Subtree): {
  readonly level: number;
  readonly index: number;
  readonly first: number;
  readonly count: number;
} {
  const count = 2 ** (level % tileHeight);
  const start = index * count;
  return {
    level: Math.floor(level / tileHeight),
    index: Math.floor(start / tileWidth),
    first: start % tileWidth,
    count,
  };
}

function* tilesOfLevelSince(
  level: number | "entries",
  oldSize: number,
  newSize: number,
): Generator<Tile> {
  const span = tileWidth ** (level === "entries" ? 0 : level);
  const [oldCount, newCount] = [Math.floor(oldSize / span), Math.floor(newSize / span)];
  if (oldCount === newCount) return;
  for (let index = Math.floor(oldCount / tileWidth); index * tileWidth < newCount; index += 1) {
    yield tileAt(level, index, newSize);
  }
}
