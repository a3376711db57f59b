/** The words of GLOSSARY.md, and the names that the sources give to things. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readModules, walk } from "../architecture/module.ts";
import { root } from "./markdown.ts";

export interface Glossary {
  readonly words: readonly string[];
  /** Words that are not used for the thing. */
  readonly not: readonly string[];
}

/** Rows of the tables `| word | means | not |`. */
export function parseGlossary(text: string): Glossary {
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| word |"))
    .map((line) => line.slice(2, -2).split(" | "));
  const cells = (at: number): string[] =>
    rows.flatMap((row) =>
      (row[at] ?? "").split(/, | \| /).map((word) => word.replace(/\|$/, "").trim()),
    );
  return { words: cells(0).filter(Boolean), not: cells(2).filter(Boolean) };
}

/** Every name declared or used in `src`, as its words: `makeRateLimits` is "make", "rate", "limits". */
export function namesInSource(): ReadonlyMap<string, string> {
  const paths = globSync("src/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const words = new Map<string, string>();
  for (const { path, program } of readModules(files))
    walk(program, (node) => {
      if (node.type !== "Identifier") return;
      for (const word of wordsOf(node.name)) words.set(word, `${path}: ${node.name}`);
    });
  return words;
}

export function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|[_$-]/).map((word) => word.toLowerCase());
}
