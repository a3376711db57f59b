// Boosted trees: each asks a few questions of the measures, one after the other, and adds a little for or against. The
// numbers come from training (docs/guide/training.md) and hold no text of anybody.

/** Trees as they are kept: parallel lists for the inner nodes and one for the leaves. */
export interface Tree {
  /** Place of the measure that a node asks for. */
  readonly measure: readonly number[];
  /** A node goes left where the measure is at most this. */
  readonly most: readonly number[];
  /** Where to go: a node from 0, or leaf n as -1 - n. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What a leaf adds to the sum, as a logarithm of odds. */
  readonly leaf: readonly number[];
}

export interface Forest {
  /** The names of the measures that the trees were trained on, in their order. */
  readonly measures: readonly string[];
  /** What stands in the sum before the first tree. */
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** How likely it is, from 0 to 1, by a row of measures. */
export function likelihood(forest: Forest, measured: readonly number[]): number {
  let sum = forest.start;
  for (const tree of forest.trees) sum += leafOf(tree, measured);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: Tree, measured: readonly number[]): number {
  let at = tree.measure.length === 0 ? -1 : 0;
  while (at >= 0) {
    const value = measured[tree.measure[at] as number] as number;
    at = (value <= (tree.most[at] as number) ? tree.left[at] : tree.right[at]) as number;
  }
  return tree.leaf[-1 - at] ?? 0;
}
