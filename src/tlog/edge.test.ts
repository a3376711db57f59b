import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "../../test/log/primitives.ts";
import { appendLeaves, emptyEdge, readEdge, rootOfEdge } from "./edge.ts";
import type { TreeEdge } from "./edge.ts";
import { hashEmptyTree, hashLeaf, hashNode } from "./hash.ts";
import { formatTilePath, tilesSince } from "./tile.ts";

const leaves = Array.from({ length: 1100 }, (_, i) => hashLeaf(sha256, Buffer.from(`lamp ${i}`)));
const whole = appendLeaves(sha256, emptyEdge, leaves);

test("the root is that of RFC 6962 at every size around a tile's end", () => {
  for (const size of [0, 1, 2, 3, 255, 256, 257, 511, 512, 513, 1100]) {
    const { edge } = appendLeaves(sha256, emptyEdge, leaves.slice(0, size));
    assert.deepEqual(rootOfEdge(sha256, edge), naiveRoot(0, size), `size ${size}`);
  }
});

test("appending in pieces comes to the same edge and the same files as at once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(leaves.length), { maxLength: 6 }), (cuts) => {
      const sizes = [...cuts, leaves.length].toSorted((a, b) => a - b);
      const files = new Map<string, Uint8Array>();
      let edge: TreeEdge = emptyEdge;
      for (const size of sizes) {
        const step = appendLeaves(sha256, edge, leaves.slice(edge.size, size));
        for (const { tile, bytes } of step.tiles) files.set(formatTilePath(tile), bytes);
        edge = step.edge;
      }
      assert.deepEqual(edge, whole.edge);
      for (const { tile, bytes } of whole.tiles)
        assert.deepEqual(files.get(formatTilePath(tile)), bytes);
    }),
    { numRuns: 20 },
  );
});

test("the files written are exactly those that the longer tree has and the shorter had not", () => {
  for (const [from, to] of [
    [0, 1],
    [1, 1],
    [1, 255],
    [255, 256],
    [256, 257],
    [200, 1100],
    [512, 768],
  ] as const) {
    const { edge } = appendLeaves(sha256, emptyEdge, leaves.slice(0, from));
    const { tiles } = appendLeaves(sha256, edge, leaves.slice(from, to));
    const expected = [...tilesSince(from, to)].filter(({ level }) => level !== "entries");
    assert.deepEqual(
      tiles.map(({ tile }) => formatTilePath(tile)).toSorted(),
      expected.map(formatTilePath).toSorted(),
    );
    for (const { tile, bytes } of tiles) assert.equal(bytes.length, tile.width * 32);
  }
});

test("an edge is read back from its partial tiles", () => {
  for (const size of [0, 1, 256, 300, 1100]) {
    const { edge, tiles } = appendLeaves(sha256, emptyEdge, leaves.slice(0, size));
    const files = new Map(tiles.map(({ tile, bytes }) => [formatTilePath(tile), bytes]));
    const read = readEdge(
      size,
      (tile) => files.get(formatTilePath(tile)) ?? assert.fail(formatTilePath(tile)),
    );
    assert.deepEqual(read, edge);
  }
});

test("appending leaves the older edge as it was", () => {
  const { edge } = appendLeaves(sha256, emptyEdge, leaves.slice(0, 300));
  const before = structuredClone(edge);
  appendLeaves(sha256, edge, leaves.slice(300, 600));
  assert.deepEqual(edge, before);
});

function naiveRoot(start: number, end: number): Uint8Array {
  if (end === start) return hashEmptyTree(sha256);
  if (end - start === 1) return leaves[start] ?? assert.fail();
  let k = 1;
  while (k * 2 < end - start) k *= 2;
  return hashNode(sha256, naiveRoot(start, start + k), naiveRoot(start + k, end));
}
