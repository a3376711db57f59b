/**
 * The Merkle tree over the entries in the database (RFC 6962, C2SP tlog-tiles): its right edge, grown by entries that
 * were committed, and the hashes that proofs are made of. Tiles are kept in their widest form; narrower ones are read
 * from their beginnings.
 */
import { encodeUtf8 } from "#lib/bytes.ts";
import { entriesFrom } from "#store/read/log-entries.ts";
import { findTile } from "#store/read/log-tree.ts";
import type { Reader } from "#store/reader.ts";
import { appendLeaves, emptyEdge, readEdge, type TileFile, type TreeEdge } from "#tlog/edge.ts";
import { hashLeaf } from "#tlog/hash.ts";
import { formatTilePath, subtreeReader, tilesForRanges, tileWidth } from "#tlog/tile.ts";
import type { LeafRange, ReadSubtree } from "#tlog/tree.ts";
import { sha256 } from "./commit-fields.ts";

/** Entries read at a time. */
const stride = 2048;

export interface Growth {
  readonly edge: TreeEdge;
  /** Every tile that is new or wider, once. */
  readonly tiles: readonly TileFile[];
}

/** The right edge of the tree of this size; null when tiles are missing. */
export async function loadEdge(r: Reader, size: number): Promise<TreeEdge | null> {
  const found = new Map<number, Uint8Array>();
  let count = size;
  for (let level = 0; count > 0; level++, count = Math.floor(count / tileWidth)) {
    const width = count % tileWidth;
    if (width === 0) continue;
    const bytes = await findTile(r, { level, index: Math.floor(count / tileWidth), width });
    if (!bytes) return null;
    found.set(level, bytes);
  }
  return readEdge(size, ({ level }) => found.get(Number(level)) ?? new Uint8Array());
}

/** The tree grown up to `size` entries; null when one of them is missing. */
export async function growTree(r: Reader, edge: TreeEdge, size: number): Promise<Growth | null> {
  const tiles = new Map<string, TileFile>();
  let grown = edge;
  while (grown.size < size) {
    const from = grown.size;
    const rows = await entriesFrom(r, from, Math.min(stride, size - from));
    if (rows.length === 0 || rows.some(({ idx }, i) => idx !== from + i)) return null;
    const leaves = rows.map(({ bytes }) => hashLeaf(sha256, encodeUtf8(bytes)));
    const step = appendLeaves(sha256, grown, leaves);
    grown = step.edge;
    for (const file of step.tiles) tiles.set(`${file.tile.level}/${file.tile.index}`, file);
  }
  return { edge: grown, tiles: [...tiles.values()] };
}

export interface WholeTree {
  readonly edge: TreeEdge;
  /** Empty where there is no such tile. */
  readonly tile: (level: number, index: number) => Uint8Array;
}

/** The whole tree from the entries alone, whatever the kept tiles say; null when an entry is missing. */
export async function growWhole(r: Reader, size: number): Promise<WholeTree | null> {
  const grown = await growTree(r, emptyEdge, size);
  if (!grown) return null;
  const found = new Map(
    grown.tiles.map(({ tile, bytes }) => [`${tile.level}/${tile.index}`, bytes]),
  );
  return {
    edge: grown.edge,
    tile: (level, index) => found.get(`${level}/${index}`) ?? new Uint8Array(),
  };
}

/** Reads the hashes that these ranges of the tree of this size are computed from; throws when a tile is missing. */
export async function loadSubtrees(
  r: Reader,
  ranges: readonly LeafRange[],
  size: number,
): Promise<ReadSubtree> {
  const found = new Map<string, Uint8Array>();
  for (const tile of tilesForRanges(ranges, size)) {
    const { level, index, width } = tile;
    const bytes = await findTile(r, { level: Number(level), index, width });
    if (!bytes) throw new Error(`the log's ${formatTilePath(tile)} is missing`);
    found.set(`${level}/${index}`, bytes);
  }
  return subtreeReader(
    sha256,
    (level, index) => found.get(`${level}/${index}`) ?? new Uint8Array(),
  );
}
