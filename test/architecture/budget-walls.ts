/** How large a file, a function and a folder may grow. Data tables (`*-table.ts`) are exempt by name. */

import { dirname } from "node:path/posix";
import { type Module, walk } from "./module.ts";

const mostLines = { file: 400, function: 80 };
/** At most one in twenty may reach these. */
const largeLines = { file: 250, function: 40 };
const medianFunctionLines = 10;
const mostFilesInFolder = 16;
/** src/room/part/file.ts */
const mostLevels = 4;

interface Sized {
  readonly name: string;
  readonly lines: number;
}

export function fileLinesWall(modules: readonly Module[]): string[] {
  const hard = modules.filter(isMeasured).map(fileSize);
  const soft = modules.filter((module) => isMeasured(module) && !module.isTest).map(fileSize);
  return [...tooLong(hard, mostLines.file), ...tooManyLarge(soft, largeLines.file, "files")];
}

export function functionLinesWall(modules: readonly Module[]): string[] {
  const sizes = modules.filter((module) => isMeasured(module) && !module.isTest).flatMap(functions);
  const median = quantile(sizes, 0.5);
  const long = median > medianFunctionLines ? [`the median function has ${median} lines`] : [];
  const large = tooManyLarge(sizes, largeLines.function, "functions");
  return [...tooLong(sizes, mostLines.function), ...long, ...large];
}

export function foldersWall(modules: readonly Module[]): string[] {
  const counted = modules.filter((module) => module.room !== "" && !module.isTest);
  const folders = Map.groupBy(counted, (module) => dirname(module.path));
  const full = [...folders].filter(([, inside]) => inside.length > mostFilesInFolder);
  const deep = counted.filter((module) => module.path.split("/").length > mostLevels);
  return [
    ...full.map(
      ([folder, { length }]) => `${folder}: ${length} files, ${mostFilesInFolder} at most`,
    ),
    ...deep.map(({ path }) => `${path}: deeper than src/room/part/file.ts`),
  ];
}

function isMeasured({ path }: Module): boolean {
  return !/-table(\.test)?\.ts$/.test(path);
}

function fileSize({ path, source }: Module): Sized {
  return { name: path, lines: source.trimEnd().split("\n").length };
}

/** Every function with a body in braces, by the lines from its first word to its last brace. */
function functions({ path, program }: Module): Sized[] {
  const found: Sized[] = [];
  walk(program, (node) => {
    if (!("body" in node) || !("params" in node) || !node.loc) return;
    if (Array.isArray(node.body) || node.body?.type !== "BlockStatement") return;
    const { start, end } = node.loc;
    found.push({ name: `${path}:${start.line}`, lines: end.line - start.line + 1 });
  });
  return found;
}

function tooLong(sizes: readonly Sized[], most: number): string[] {
  return sizes
    .filter(({ lines }) => lines > most)
    .map(({ name, lines }) => `${name}: ${lines} lines, ${most} at most`);
}

function tooManyLarge(sizes: readonly Sized[], large: number, what: string): string[] {
  const found = sizes.filter(({ lines }) => lines >= large);
  if (found.length * 20 <= sizes.length) return [];
  const names = found
    .toSorted((a, b) => b.lines - a.lines)
    .map(({ name, lines }) => `${name} (${lines})`);
  const share = `${found.length} of ${sizes.length} ${what} have ${large} lines or more`;
  return [`${share}, one in twenty may: ${names.join(", ")}`];
}

function quantile(sizes: readonly Sized[], share: number): number {
  const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
