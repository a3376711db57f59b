// The file of a forest: JSON, a tree a line, so that a change shows which trees are others.

import { renameSync, writeFileSync } from "node:fs";
import type { Forest } from "#recognition/weighed/trees.ts";

export function formatForest({ measures, start, trees }: Forest): string {
  const head = `{"measures":${JSON.stringify(measures)},"start":${start},"trees":[`;
  return `${head}\n${trees.map((tree) => JSON.stringify(tree)).join(",\n")}\n]}\n`;
}

/** Whole or not at all: the program reads the file at its next start. */
export function writeForest(path: string, forest: Forest): void {
  const beside = `${path}.new`;
  writeFileSync(beside, formatForest(forest));
  renameSync(beside, path);
}
