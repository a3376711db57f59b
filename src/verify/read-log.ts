// Reading a whole log (C2SP tlog-tiles): every bundle of entries, from which every tile and root is computed anew and
// compared with what is served. Files are read a few ahead; entries are handed on bundle by bundle.

import { equalBytes } from "#lib/bytes.ts";
import { parseBundle } from "#tlog/bundle.ts";
import { appendLeaves, emptyEdge, partialTiles, rootOfEdge } from "#tlog/edge.ts";
import type { TileFile, TreeEdge } from "#tlog/edge.ts";
import { hashLeaf, hashSize } from "#tlog/hash.ts";
import type { Sha256 } from "#tlog/hash.ts";
import { formatTilePath, tileAt, tileWidth } from "#tlog/tile.ts";
import type { Tile } from "#tlog/tile.ts";
import { readAhead } from "./read-ahead.ts";
import type { Findings } from "./report.ts";

/** The bytes of a file by its path below the site, such as `log/tile/0/000`; undefined when there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

export type LogReading = {
  readonly sha256: Sha256;
  readonly read: ReadFile;
  readonly size: number;
  /** Smaller sizes whose roots are wanted. */
  readonly marks: readonly number[];
  readonly onEntries: (first: number, entries: readonly Uint8Array[]) => void;
  readonly onLeaves?: (first: number, leaves: readonly Uint8Array[]) => void;
  readonly onProgress?: (done: number, size: number) => void;
};

/** The roots of the whole and at the marks; undefined, with a finding, when a bundle cannot be read. */
export async function readLog(
  reading: LogReading,
  findings: Findings,
): Promise<ReadonlyMap<number, Uint8Array> | undefined> {
  const { sha256, read, size, onEntries, onLeaves, onProgress } = reading;
  const roots = new Map<number, Uint8Array>([[0, rootOfEdge(sha256, emptyEdge)]]);
  let edge: TreeEdge = emptyEdge;
  const files = readAhead(bundleTiles(size), (tile) => readBundle(read, tile));
  for await (const [tile, { bundle, leafTile }] of files) {
    const entries = readEntries(tile, bundle, findings);
    if (!entries) return undefined;
    onEntries(edge.size, entries);
    const leaves = entries.map((entry) => hashLeaf(sha256, entry));
    onLeaves?.(edge.size, leaves);
    const grown = appendWithMarks(reading, edge, leaves, roots);
    edge = grown.edge;
    for (const file of grown.tiles) await compareTile(reading, file, leafTile, findings);
    onProgress?.(edge.size, size);
  }
  for (const file of partialTiles(edge)) await compareTile(reading, file, undefined, findings);
  roots.set(size, rootOfEdge(sha256, edge));
  return roots;
}

type BundleFiles = {
  readonly bundle: FilePart | undefined;
  readonly leafTile: Uint8Array | undefined;
};

/** One by one: a checkpoint may claim any size. */
function* bundleTiles(size: number): Generator<Tile> {
  for (let index = 0; index * tileWidth < size; index += 1) yield tileAt("entries", index, size);
}

async function readBundle(read: ReadFile, tile: Tile): Promise<BundleFiles> {
  const isFull = tile.width === tileWidth;
  const [bundle, leafTile] = await Promise.all([
    readPart(read, tile),
    isFull ? read(`log/${formatTilePath({ ...tile, level: 0 })}`) : undefined,
  ]);
  return { bundle, leafTile };
}

/** A file, or the full one in its place: a log may delete a partial tile once the full one exists. */
type FilePart = { readonly bytes: Uint8Array; readonly width: number };

async function readPart(read: ReadFile, tile: Tile): Promise<FilePart | undefined> {
  const bytes = await read(`log/${formatTilePath(tile)}`);
  if (bytes) return { bytes, width: tile.width };
  if (tile.width === tileWidth) return undefined;
  const full = await read(`log/${formatTilePath({ ...tile, width: tileWidth })}`);
  return full && { bytes: full, width: tileWidth };
}

function readEntries(
  tile: Tile,
  part: FilePart | undefined,
  findings: Findings,
): readonly Uint8Array[] | undefined {
  const path = formatTilePath(tile);
  if (!part) {
    findings.fail("files", "bundle-missing", { path });
    return undefined;
  }
  const entries = parseBundle(part.bytes, part.width)?.slice(0, tile.width);
  if (!entries) findings.fail("files", "bundle-malformed", { path });
  return entries;
}

function appendWithMarks(
  { sha256, marks }: LogReading,
  edge: TreeEdge,
  leaves: readonly Uint8Array[],
  roots: Map<number, Uint8Array>,
): { readonly edge: TreeEdge; readonly tiles: readonly TileFile[] } {
  for (const mark of marks) {
    if (mark <= edge.size || mark > edge.size + leaves.length) continue;
    const part = appendLeaves(sha256, edge, leaves.slice(0, mark - edge.size));
    roots.set(mark, rootOfEdge(sha256, part.edge));
  }
  const grown = appendLeaves(sha256, edge, leaves);
  return { edge: grown.edge, tiles: grown.tiles.filter(({ tile }) => tile.width === tileWidth) };
}

async function compareTile(
  { read }: LogReading,
  { tile, bytes }: TileFile,
  known: Uint8Array | undefined,
  findings: Findings,
): Promise<void> {
  const path = formatTilePath(tile);
  const isKnown = tile.level === 0 && known !== undefined;
  const part = isKnown ? { bytes: known, width: tileWidth } : await readPart(read, tile);
  if (!part) {
    findings.fail("files", "tile-missing", { path });
    return;
  }
  const isWhole = part.bytes.length === part.width * hashSize;
  const isSame = equalBytes(bytes, part.bytes.subarray(0, bytes.length));
  if (!isWhole || !isSame) findings.fail("files", "tile-differs", { path });
}
