import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { buildFiles, lampEntry } from "../../test/log/lamp-log.ts";
import { sha256 } from "../../test/log/primitives.ts";
import { hashLeaf } from "./hash.ts";
import {
  formatTilePath,
  parseTilePath,
  subtreeReader,
  tileAt,
  tilesForRanges,
  tilesSince,
} from "./tile.ts";
import type { Tile } from "./tile.ts";
import { foldSubtrees, hashRange } from "./tree.ts";

const tileArbitrary: fc.Arbitrary<Tile> = fc.record(
  {
    level: fc.oneof(fc.constant("entries" as const), fc.nat(63)),
    index: fc.maxSafeInteger().map(Math.abs),
    width: fc.integer({ min: 1, max: 256 }),
  },
  { noNullPrototype: true },
);

test("golden paths", () => {
  const paths: readonly (readonly [Tile, string])[] = [
    [{ level: 0, index: 0, width: 256 }, "tile/0/000"],
    [{ level: 0, index: 1_234_067, width: 256 }, "tile/0/x001/x234/067"],
    [{ level: 0, index: 999, width: 1 }, "tile/0/999.p/1"],
    [{ level: 1, index: 1000, width: 17 }, "tile/1/x001/000.p/17"],
    [{ level: "entries", index: 273, width: 112 }, "tile/entries/273.p/112"],
    [{ level: 63, index: 2 ** 53 - 1, width: 256 }, "tile/63/x009/x007/x199/x254/x740/991"],
  ];
  for (const [tile, path] of paths) {
    assert.equal(formatTilePath(tile), path);
    assert.deepEqual(parseTilePath(path), tile);
  }
});

test("every tile's path is read back as the tile", () => {
  fc.assert(
    fc.property(tileArbitrary, (tile) =>
      assert.deepEqual(parseTilePath(formatTilePath(tile)), tile),
    ),
  );
});

test("other spellings are no paths of tiles", () => {
  for (const path of [
    "",
    "tile/0/00",
    "tile/0/0000",
    "tile/00/000",
    "tile/64/000",
    "tile/-1/000",
    "tile/0/x000/000",
    "tile/0/001/000",
    "tile/0/x001/x000",
    "tile/0/000.p/0",
    "tile/0/000.p/00",
    "tile/0/000.p/07",
    "tile/0/000.p/256",
    "tile/0/000/",
    "/tile/0/000",
    "tile/0/000?x",
    "tile/entries/000.p/",
    "tile/0/x999/x999/x999/x999/x999/999",
    "tile/0/x001/x000/x000/x000/x000/x000/000",
  ]) {
    assert.equal(parseTilePath(path), undefined, path);
  }
});

test("the files of a tree of 70,000 leaves, as the specification lists them", () => {
  const byKind = Map.groupBy(tilesSince(0, 70_000), ({ level, width }) => `${level} ${width}`);
  const counts = Object.fromEntries([...byKind].map(([kind, tiles]) => [kind, tiles.length]));
  const expected = {
    "entries 256": 273,
    "entries 112": 1,
    "0 256": 273,
    "0 112": 1,
    "1 256": 1,
    "1 17": 1,
    "2 1": 1,
  };
  assert.deepEqual(counts, expected);
});

test("256 leaves are one full tile and, above it, one of width 1", () => {
  const paths = [...tilesSince(0, 256)].map(formatTilePath);
  assert.deepEqual(paths, ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]);
  assert.deepEqual([...tilesSince(256, 256)], []);
  const grown = [...tilesSince(255, 257)].map(formatTilePath);
  const expected = ["entries/000", "entries/001.p/1", "0/000", "0/001.p/1", "1/000.p/1"];
  assert.deepEqual(
    grown,
    expected.map((path) => `tile/${path}`),
  );
});

test("growing step by step writes every file that growing at once does", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(700), { minLength: 1, maxLength: 5 }), (drawn) => {
      const sizes = [0, ...drawn].toSorted((a, b) => a - b);
      const last = sizes.at(-1) ?? 0;
      const steps = sizes.slice(1).flatMap((size, i) => [...tilesSince(sizes[i] ?? 0, size)]);
      const written = new Set(steps.map(formatTilePath));
      for (const tile of tilesSince(0, last)) assert.ok(written.has(formatTilePath(tile)));
    }),
  );
});

test("hashes of any range are read from the tiles named for it, and from no others", () => {
  const size = 300;
  const files = buildFiles([size]);
  const leaves = Array.from({ length: size }, (_, i) => hashLeaf(sha256, lampEntry(i)));
  for (const [start, end] of [
    [0, 1],
    [0, 300],
    [256, 300],
    [288, 296],
    [128, 256],
    [299, 300],
  ] as const) {
    const range = { start, end };
    const named = new Set(tilesForRanges([range], size).map(formatTilePath));
    const read = subtreeReader(sha256, (level, index) => {
      const path = formatTilePath(tileAt(level, index, size));
      assert.ok(named.has(path), path);
      return files.get(path) ?? assert.fail(path);
    });
    const byLeaves = hashRange(sha256, range, ({ level, index }) => {
      const row = leaves.slice(index * 2 ** level, (index + 1) * 2 ** level);
      return row.length === 1
        ? (row[0] ?? assert.fail())
        : foldSubtrees(sha256, row.length > 2 ? halves(row) : row);
    });
    assert.deepEqual(hashRange(sha256, range, read), byLeaves);
  }
});

test("a tile too narrow for the hash asked of it is an error, not a wrong hash", () => {
  const read = subtreeReader(sha256, () => new Uint8Array(32 * 3));
  assert.ok(read({ level: 0, index: 2 }));
  assert.throws(() => read({ level: 0, index: 3 }), RangeError);
  assert.throws(() => read({ level: 1, index: 1 }), RangeError);
});

function halves(row: readonly Uint8Array[]): readonly Uint8Array[] {
  const middle = row.length / 2;
  return [row.slice(0, middle), row.slice(middle)].map((half) =>
    half.length === 1 ? (half[0] ?? assert.fail()) : foldSubtrees(sha256, halves(half)),
  );
}
