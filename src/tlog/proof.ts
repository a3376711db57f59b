// Inclusion and consistency proofs of RFC 6962, sections 2.1.1 and 2.1.2, verified as RFC 9162, sections 2.1.3.2
// and 2.1.4.2, describe. Bounds are checked before anything is hashed.
//
//   inclusion of leaf 2 in a tree of 3:      [hash of leaves 0..1]
//   consistency from 3 leaves to 7:          [leaf 2, leaf 3, leaves 0..1, leaves 4..6]

import { equalBytes } from "#lib/bytes.ts";
import { hashEmptyTree, hashNode, hashSize } from "./hash.ts";
import type { Sha256 } from "./hash.ts";
import { floorLog2, hashRange, isTreeSize } from "./tree.ts";
import type { LeafRange, ReadSubtree } from "./tree.ts";

export const maxProofLength = 63;

export type InclusionClaim = {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

export type ConsistencyClaim = {
  readonly oldSize: number;
  readonly oldRoot: Uint8Array;
  readonly newSize: number;
  readonly newRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** Whether the leaf hash stands at this index of the tree with this size and root. */
export function verifyInclusion(sha256: Sha256, claim: InclusionClaim): boolean {
  const { index, size, leaf, root, proof } = claim;
  if (!isTreeSize(size) || !isTreeSize(index) || index >= size) return false;
  if (![leaf, root, ...proof].every(isHash) || proof.length > maxProofLength) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    const isRight = node % 2 === 1 || node === last;
    hash = isRight ? hashNode(sha256, sibling, hash) : hashNode(sha256, hash, sibling);
    if (isRight) [node, last] = climbToRight(node, last);
    [node, last] = [parent(node), parent(last)];
  }
  return last === 0 && equalBytes(hash, root);
}

/** Whether the newer tree begins with every leaf of the older one, unchanged. */
export function verifyConsistency(sha256: Sha256, claim: ConsistencyClaim): boolean {
  const { oldSize, oldRoot, newSize, newRoot, proof } = claim;
  if (!isTreeSize(oldSize) || !isTreeSize(newSize) || oldSize > newSize) return false;
  if (![oldRoot, newRoot, ...proof].every(isHash) || proof.length > maxProofLength) return false;
  if (oldSize === newSize) return proof.length === 0 && equalBytes(oldRoot, newRoot);
  if (oldSize === 0) return proof.length === 0 && equalBytes(oldRoot, hashEmptyTree(sha256));
  const isPerfect = 2 ** floorLog2(oldSize) === oldSize;
  const hashes = isPerfect ? [oldRoot, ...proof] : proof;
  const roots = foldConsistency(sha256, oldSize, newSize, hashes);
  return roots !== undefined && equalBytes(roots.old, oldRoot) && equalBytes(roots.new, newRoot);
}

/** The proof from the hashes of perfect subtrees of the tree, for 0 <= index < size. */
export function proveInclusion(
  sha256: Sha256,
  index: number,
  size: number,
  read: ReadSubtree,
): readonly Uint8Array[] {
  return inclusionRanges(index, size).map((range) => hashRange(sha256, range, read));
}

/** The proof from the hashes of perfect subtrees of the tree, for 0 <= oldSize <= newSize. */
export function proveConsistency(
  sha256: Sha256,
  oldSize: number,
  newSize: number,
  read: ReadSubtree,
): readonly Uint8Array[] {
  return consistencyRanges(oldSize, newSize).map((range) => hashRange(sha256, range, read));
}

/** The ranges of leaves whose hashes make the proof, from the leaf's sibling up. */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  if (!isTreeSize(size) || !isTreeSize(index) || index >= size)
    throw new RangeError("no such leaf");
  const ranges: LeafRange[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = split(start, end);
    const isLeft = index < middle;
    ranges.push(isLeft ? { start: middle, end } : { start, end: middle });
    [start, end] = isLeft ? [start, middle] : [middle, end];
  }
  return ranges.reverse();
}

/** The ranges of leaves whose hashes make the proof, in its order. */
export function consistencyRanges(oldSize: number, newSize: number): readonly LeafRange[] {
  if (!isTreeSize(newSize) || !isTreeSize(oldSize) || oldSize > newSize)
    throw new RangeError("no such trees");
  if (oldSize === 0 || oldSize === newSize) return [];
  const ranges: LeafRange[] = [];
  let [start, end] = [0, newSize];
  while (end !== oldSize) {
    const middle = split(start, end);
    const isLeft = oldSize <= middle;
    ranges.push(isLeft ? { start: middle, end } : { start, end: middle });
    [start, end] = isLeft ? [start, middle] : [middle, end];
  }
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}

/** Both roots that the hashes lead to; undefined when there are too few or too many of them. */
function foldConsistency(
  sha256: Sha256,
  oldSize: number,
  newSize: number,
  [first, ...rest]: readonly Uint8Array[],
): { readonly old: Uint8Array; readonly new: Uint8Array } | undefined {
  if (!first) return undefined;
  let [node, last] = climbFromLeft(oldSize - 1, newSize - 1);
  let [older, newer] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      older = hashNode(sha256, sibling, older);
      newer = hashNode(sha256, sibling, newer);
      [node, last] = climbToRight(node, last);
    } else {
      newer = hashNode(sha256, newer, sibling);
    }
    [node, last] = [parent(node), parent(last)];
  }
  return last === 0 ? { old: older, new: newer } : undefined;
}

/** Up past the levels where the old tree's last node is a right child: it is complete there. */
function climbFromLeft(node: number, last: number): [node: number, last: number] {
  let [at, edge] = [node, last];
  while (at % 2 === 1) [at, edge] = [parent(at), parent(edge)];
  return [at, edge];
}

/** Up past the levels where the node is a left child without a sibling. */
function climbToRight(node: number, last: number): [node: number, last: number] {
  let [at, edge] = [node, last];
  while (at % 2 === 0 && at !== 0) [at, edge] = [parent(at), parent(edge)];
  return [at, edge];
}

function parent(node: number): number {
  return Math.floor(node / 2);
}

/** Where RFC 6962 divides a range: after the largest power of two smaller than its length. */
function split(start: number, end: number): number {
  return start + 2 ** floorLog2(end - start - 1);
}

function isHash(hash: Uint8Array): boolean {
  return hash.length === hashSize;
}
