// The shape of a Merkle tree of RFC 6962, section 2.1: which perfect subtrees a range of leaves is made of,
// and how their hashes are folded into one.
//
// A perfect subtree of level k at index i covers the leaves [i * 2^k, (i + 1) * 2^k). A tree of 7 leaves is
//
//   [0,4) [4,6) [6,7)   =   level 2 index 0, level 1 index 2, level 0 index 6
//   root = node(h0, node(h1, h2))
//
// Sizes go up to 2^53 - 1, so there are no bit operations on them, which would cut them to 32 bits.

import { hashEmptyTree, hashNode } from "./hash.ts";
import type { Sha256 } from "./hash.ts";

export type Subtree = { readonly level: number; readonly index: number };
/** Leaves from `start` up to, not including, `end`. */
export type LeafRange = { readonly start: number; readonly end: number };
export type ReadSubtree = (subtree: Subtree) => Uint8Array;

/** A count of leaves that can be computed with exactly. */
export function isTreeSize(size: number): boolean {
  return Number.isSafeInteger(size) && size >= 0;
}

/** The largest perfect subtrees of a range, from left to right. `start` is a multiple of a power of two >= the length. */
export function subtreesOf({ start, end }: LeafRange): readonly Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    const level = floorLog2(end - at);
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** The hash of leaves whose perfect subtrees, from left to right, have these hashes: those of no leaves, the empty tree's. */
export function foldSubtrees(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return hashEmptyTree(sha256);
  return hashes.reduceRight((right, left) => hashNode(sha256, left, right));
}

export function hashRange(sha256: Sha256, range: LeafRange, read: ReadSubtree): Uint8Array {
  return foldSubtrees(sha256, subtreesOf(range).map(read));
}

/** The hash of a perfect subtree from those of its 2^k leaves, or of its nodes k levels down. */
export function hashPerfect(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes;
  while (row.length > 1) row = pairUp(sha256, row);
  const [root] = row;
  if (!root) throw new RangeError("a perfect subtree has leaves");
  return root;
}

/** The largest k with 2^k <= n, for n >= 1. */
export function floorLog2(n: number): number {
  let level = 0;
  while (2 ** (level + 1) <= n) level += 1;
  return level;
}

function pairUp(sha256: Sha256, row: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let i = 0; i < row.length; i += 2) {
    const [left, right] = [row[i], row[i + 1]];
    if (!left || !right) throw new RangeError("a perfect subtree has 2^k leaves");
    above.push(hashNode(sha256, left, right));
  }
  return above;
}
