import type { Tree } from "#recognition/weighed/trees.ts";
import type { Bins } from "./bins.ts";

/** What a tree says of a binned row: the same as of the row itself, since it asks at cuts alone. */
export function binnedLeaf(tree: Tree, { columns, cuts }: Bins): (row: number) => number {
  const asked = tree.measure.map((measure) => columns[measure] as Uint8Array);
  const most = tree.measure.map((measure, node) =>
    (cuts[measure] as Float64Array).indexOf(tree.most[node] as number),
  );
  return (row) => {
    let at = asked.length === 0 ? -1 : 0;
    while (at >= 0) {
      const bin = asked[at]?.[row] as number;
      at = (bin <= (most[at] as number) ? tree.left[at] : tree.right[at]) as number;
    }
    return tree.leaf[-1 - at] as number;
  };
}
