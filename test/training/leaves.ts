import type { Tree } from "#recognition/weighed/trees.ts";

export interface LeafOfTree {
  readonly leaf: number;
  /** The questions on the way. */
  readonly depth: number;
  /** Whether a row of measures ends here. */
  readonly goes: (row: readonly number[]) => boolean;
}

/** Every leaf with the way that leads there. Throws when a way leads nowhere or in a circle. */
export function leavesOf(tree: Tree): LeafOfTree[] {
  if (tree.measure.length === 0) return [{ leaf: 0, depth: 0, goes: () => true }];
  const seen = new Set<number>();
  function below(at: number, depth: number, goes: LeafOfTree["goes"]): LeafOfTree[] {
    if (at < 0) return [{ leaf: -1 - at, depth, goes }];
    const [measure, most] = [tree.measure[at], tree.most[at]];
    const [left, right] = [tree.left[at], tree.right[at]];
    if (measure === undefined || most === undefined) throw new Error(`there is no node ${at}`);
    if (left === undefined || right === undefined) throw new Error(`node ${at} leads nowhere`);
    if (seen.has(at)) throw new Error(`two ways lead to node ${at}`);
    seen.add(at);
    const goesLeft = (row: readonly number[]): boolean => (row[measure] as number) <= most;
    return [
      ...below(left, depth + 1, (row) => goes(row) && goesLeft(row)),
      ...below(right, depth + 1, (row) => goes(row) && !goesLeft(row)),
    ];
  }
  return below(0, 0, () => true);
}
