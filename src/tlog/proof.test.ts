import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256 } from "../../test/log/primitives.ts";
import { hashEmptyTree, hashLeaf, hashNode } from "./hash.ts";
import { proveConsistency, proveInclusion, verifyConsistency, verifyInclusion } from "./proof.ts";
import { foldSubtrees, hashRange, subtreesOf } from "./tree.ts";
import type { ReadSubtree } from "./tree.ts";

const leaves = Array.from({ length: 66 }, (_, i) => hashLeaf(sha256, Uint8Array.of(i)));
const read: ReadSubtree = ({ level, index }) =>
  rootByDefinition(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
const roots = Array.from({ length: leaves.length + 1 }, (_, size) =>
  rootByDefinition(leaves.slice(0, size)),
);
const root = (size: number) => roots[size] ?? assert.fail();

// The three definitions of RFC 6962, section 2.1, word for word.

function rootByDefinition(of: readonly Uint8Array[]): Uint8Array {
  const [first] = of;
  if (!first) return sha256(new Uint8Array());
  if (of.length === 1) return first;
  const k = splitPoint(of.length);
  return hashNode(sha256, rootByDefinition(of.slice(0, k)), rootByDefinition(of.slice(k)));
}

function pathByDefinition(m: number, of: readonly Uint8Array[]): readonly Uint8Array[] {
  if (of.length === 1) return [];
  const k = splitPoint(of.length);
  return m < k
    ? [...pathByDefinition(m, of.slice(0, k)), rootByDefinition(of.slice(k))]
    : [...pathByDefinition(m - k, of.slice(k)), rootByDefinition(of.slice(0, k))];
}

function subproofByDefinition(
  m: number,
  of: readonly Uint8Array[],
  whole: boolean,
): readonly Uint8Array[] {
  if (m === of.length) return whole ? [] : [rootByDefinition(of)];
  const k = splitPoint(of.length);
  return m <= k
    ? [...subproofByDefinition(m, of.slice(0, k), whole), rootByDefinition(of.slice(k))]
    : [...subproofByDefinition(m - k, of.slice(k), false), rootByDefinition(of.slice(0, k))];
}

function splitPoint(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

test("roots are those of the definition, for every size up to 66", () => {
  for (const [size, expected] of roots.entries()) {
    assert.deepEqual(hashRange(sha256, { start: 0, end: size }, read), expected, `size ${size}`);
  }
  assert.deepEqual(foldSubtrees(sha256, []), hashEmptyTree(sha256));
});

test("inclusion proofs are those of the definition and verify, for every leaf of every size", () => {
  for (let size = 1; size <= leaves.length; size += 1) {
    for (const [index, leaf] of leaves.slice(0, size).entries()) {
      const proof = proveInclusion(sha256, index, size, read);
      assert.deepEqual(proof, pathByDefinition(index, leaves.slice(0, size)));
      assert.ok(verifyInclusion(sha256, { index, size, leaf, root: root(size), proof }));
    }
  }
});

test("consistency proofs are those of the definition and verify, for every pair of sizes", () => {
  for (let newSize = 0; newSize <= leaves.length; newSize += 1) {
    for (let oldSize = 0; oldSize <= newSize; oldSize += 1) {
      const proof = proveConsistency(sha256, oldSize, newSize, read);
      if (oldSize > 0)
        assert.deepEqual(proof, subproofByDefinition(oldSize, leaves.slice(0, newSize), true));
      const claim = { oldSize, oldRoot: root(oldSize), newSize, newRoot: root(newSize), proof };
      assert.ok(verifyConsistency(sha256, claim), `${oldSize} to ${newSize}`);
    }
  }
});

const other = hashLeaf(sha256, Uint8Array.of(255));
const claimArbitrary = fc
  .integer({ min: 1, max: leaves.length })
  .chain((size) =>
    fc.record({ size: fc.constant(size), index: fc.nat(size - 1), bit: fc.nat(255), at: fc.nat() }),
  );

test("an inclusion proof holds for one index, size, leaf, root and proof only", () => {
  fc.assert(
    fc.property(claimArbitrary, ({ size, index, bit, at }) => {
      const proof = proveInclusion(sha256, index, size, read);
      const leaf = leaves[index] ?? assert.fail();
      const claim = { index, size, leaf, root: root(size), proof };
      assert.ok(verifyInclusion(sha256, claim));
      const wrong = [
        ...[-1, 0.5, index + 1, size, Number.NaN, 2 ** 53].map((i) => ({ ...claim, index: i })),
        ...[0, -1, 2 ** 53, Number.POSITIVE_INFINITY].map((n) => ({ ...claim, size: n })),
        ...[flip(leaf, bit), other, leaf.slice(1)].map((hash) => ({ ...claim, leaf: hash })),
        ...[flip(root(size), bit), other, new Uint8Array()].map((hash) => ({
          ...claim,
          root: hash,
        })),
        ...damage(proof, at, bit).map((damaged) => ({ ...claim, proof: damaged })),
      ];
      for (const one of wrong) assert.equal(verifyInclusion(sha256, one), false);
    }),
  );
});

test("a consistency proof holds for one pair of sizes, roots and proof only", () => {
  fc.assert(
    fc.property(claimArbitrary, ({ size: newSize, index, bit, at }) => {
      const oldSize = index + 1;
      const proof = proveConsistency(sha256, oldSize, newSize, read);
      const claim = { oldSize, oldRoot: root(oldSize), newSize, newRoot: root(newSize), proof };
      assert.ok(verifyConsistency(sha256, claim));
      const wrong = [
        ...[-1, 0, 0.5, newSize + 1, 2 ** 53].map((n) => ({ ...claim, oldSize: n })),
        ...[-1, oldSize - 1, 2 ** 53].map((n) => ({ ...claim, newSize: n })),
        ...[flip(root(oldSize), bit), other].map((hash) => ({ ...claim, oldRoot: hash })),
        ...[flip(root(newSize), bit), other].map((hash) => ({ ...claim, newRoot: hash })),
        ...damage(proof, at, bit).map((damaged) => ({ ...claim, proof: damaged })),
      ];
      for (const one of wrong) assert.equal(verifyConsistency(sha256, one), false);
    }),
  );
});

test("the empty tree is consistent with every tree, by an empty proof, and has one root", () => {
  const claim = { oldSize: 0, oldRoot: root(0), newSize: 5, newRoot: root(5), proof: [] };
  assert.ok(verifyConsistency(sha256, claim));
  assert.equal(verifyConsistency(sha256, { ...claim, oldRoot: root(1) }), false);
  assert.equal(verifyConsistency(sha256, { ...claim, proof: [root(5)] }), false);
});

test("sizes beyond 2^32 are exact: a tree of equal leaves, of which every perfect subtree is known", () => {
  const levels: Uint8Array[] = [other];
  for (let level = 1; level < 53; level += 1) {
    const below = levels[level - 1] ?? assert.fail();
    levels.push(hashNode(sha256, below, below));
  }
  const readEqual: ReadSubtree = ({ level }) => levels[level] ?? assert.fail();
  const rootOf = (size: number) =>
    foldSubtrees(sha256, subtreesOf({ start: 0, end: size }).map(readEqual));
  for (const size of [2 ** 32, 2 ** 32 + 1, 2 ** 33 - 1, 2 ** 52 + 1, 2 ** 53 - 1]) {
    for (const index of [0, 1, 2 ** 31, 2 ** 32 - 1, size - 2, size - 1]) {
      const proof = proveInclusion(sha256, index, size, readEqual);
      assert.ok(verifyInclusion(sha256, { index, size, leaf: other, root: rootOf(size), proof }));
      const oldSize = index + 1;
      const growth = proveConsistency(sha256, oldSize, size, readEqual);
      const claim = {
        oldSize,
        oldRoot: rootOf(oldSize),
        newSize: size,
        newRoot: rootOf(size),
        proof: growth,
      };
      assert.ok(verifyConsistency(sha256, claim), `${oldSize} to ${size}`);
    }
  }
});

test("asking for a proof that cannot be is a bug", () => {
  assert.throws(() => proveInclusion(sha256, 5, 5, read), RangeError);
  assert.throws(() => proveConsistency(sha256, 6, 5, read), RangeError);
});

function flip(hash: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(hash);
  const at = Math.floor(bit / 8);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
  return flipped;
}

function damage(
  proof: readonly Uint8Array[],
  at: number,
  bit: number,
): readonly (readonly Uint8Array[])[] {
  const longer = [
    [...proof, other],
    [other, ...proof],
  ];
  if (proof.length === 0) return longer;
  const i = at % proof.length;
  const hash = proof[i] ?? assert.fail();
  return [
    ...longer,
    proof.with(i, flip(hash, bit)),
    proof.with(i, hash.slice(1)),
    proof.toSpliced(i, 1),
  ];
}
