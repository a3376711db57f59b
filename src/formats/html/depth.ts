// How deep a tree nests. Walkers of trees call themselves, so a tree deeper than the limit is refused before any walk.

import { childrenOf, type Node } from "./tree.ts";

export function isTooDeep(root: Node, limit: number): boolean {
  let level: Node[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
  return false;
}
