// Which documents are judged together by a forest that has seen none of them. Whoever gathers documents has habits, so
// what is judged are whole folders; where there is but one, its documents by chance.

import { sep } from "node:path";

export interface Placed {
  readonly folder: string;
  readonly file: string;
  /** How many rows, or other things that are looked at, it has. */
  readonly size: number;
}

const most = { ofFolders: 8, ofOne: 5 };

/** The fold of each document, from 0. A folder within another is judged with it. */
export function foldsOf(documents: readonly Placed[]): number[] {
  const folders = [...new Set(documents.map(({ folder }) => folder))];
  const outermost = (folder: string): string =>
    folders.find((other) => folder.startsWith(other + sep)) ?? folder;
  const sizes = new Map<string, number>();
  for (const { folder, size } of documents) {
    const key = outermost(folder);
    sizes.set(key, (sizes.get(key) ?? 0) + size);
  }
  if (sizes.size === 1) return documents.map(({ file }) => hashOf(file) % most.ofOne);
  const folds = evenly(sizes, most.ofFolders);
  return documents.map(({ folder }) => folds.get(outermost(folder)) as number);
}

/** FNV-1a: the same document always falls into the same fold, whatever is added. */
function hashOf(name: string): number {
  let hash = 2_166_136_261;
  for (const unit of Buffer.from(name)) hash = Math.imul(hash ^ unit, 16_777_619) >>> 0;
  return hash;
}

/** The largest first, each into the fold that holds least. */
function evenly(sizes: ReadonlyMap<string, number>, count: number): ReadonlyMap<string, number> {
  const held = Array.from({ length: Math.min(count, sizes.size) }, () => 0);
  const largestFirst = [...sizes].toSorted(([, a], [, b]) => b - a);
  return new Map(
    largestFirst.map(([key, size]) => {
      const fold = held.indexOf(Math.min(...held));
      held[fold] = (held[fold] ?? 0) + size;
      return [key, fold];
    }),
  );
}
