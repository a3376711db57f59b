/**
 * One source file as the walls see it: its room, its syntax tree, and what it imports.
 *
 * Types are blanked out by Node itself, which keeps every other character in its place. So a
 * type import is one that the file has and the stripped text has not.
 */

import { stripTypeScriptTypes } from "node:module";
import { posix } from "node:path";
import { type AnyNode, type Program, parse } from "acorn";

/** Path in the repository, with "/" ("src/domain/signature.ts"), to its text. */
export type SourceFiles = ReadonlyMap<string, string>;

export interface Module {
  readonly path: string;
  /** The first folder under src, or the file's stem for src/main.ts; "" outside src. */
  readonly room: string;
  readonly isTest: boolean;
  readonly source: string;
  readonly program: Program;
  readonly imports: readonly Import[];
  /** Why the file cannot be run by stripping its types, if it cannot. */
  readonly syntaxFault: string | undefined;
}

export interface Import {
  /** As written: "#store/reader.ts", "./verdict.ts", "node:fs", "hono". */
  readonly target: string;
  /** The path of the file it names, if it names one of this repository. */
  readonly path: string | undefined;
  readonly isType: boolean;
  /** Names taken from it, where the syntax tells them. */
  readonly names: readonly string[];
}

export function readModules(files: SourceFiles): Module[] {
  return [...files]
    .filter(([path]) => path.endsWith(".ts"))
    .map(([path, text]) => read(path, text));
}

/** Calls `visit` with every node and its parent, parents first. */
export function walk(
  node: AnyNode,
  visit: (node: AnyNode, parent?: AnyNode) => void,
  parent?: AnyNode,
): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node);
    }
  }
}

/** The room a path lies in, "" outside src. */
export function roomOf(path: string): string {
  const [top, room = ""] = path.split("/");
  return top === "src" ? room.replace(/\.ts$/, "") : "";
}

function read(path: string, source: string): Module {
  const room = roomOf(path);
  const isTest = path.endsWith(".test.ts") || room === "";
  const base = { path, room, isTest, source };
  try {
    const stripped = stripTypeScriptTypes(source);
    const program = parse(stripped, {
      ecmaVersion: "latest",
      sourceType: "module",
      locations: true,
    });
    const imports = [...typeImports(path, source, stripped), ...valueImports(path, program)];
    return { ...base, program, imports, syntaxFault: undefined };
  } catch (error) {
    const program = parse("", { ecmaVersion: "latest", sourceType: "module" });
    return { ...base, program, imports: [], syntaxFault: (error as Error).message };
  }
}

function typeImports(path: string, source: string, stripped: string): Import[] {
  const forms = [
    /\b(?:import|export)\s+type\b[^"']{0,2000}?\bfrom\s*["']([^"'\n]+)["']/g,
    /\bimport\(\s*["']([^"'\n]+)["']/g,
  ];
  return forms
    .flatMap((form) => [...source.matchAll(form)])
    .filter((found) => stripped.slice(found.index, found.index + found[0].length).trim() === "")
    .map((found) => makeImport(path, found[1] ?? "", true, []));
}

function valueImports(path: string, program: Program): Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    if (!("source" in node) || typeof node.source !== "object" || !node.source) return;
    const target = node.source.type === "Literal" ? String(node.source.value) : "";
    found.push(makeImport(path, target, false, importedNames(node)));
  });
  return found;
}

function importedNames(node: AnyNode): string[] {
  if (node.type !== "ImportDeclaration") return [];
  return node.specifiers.map((specifier) => {
    if (specifier.type !== "ImportSpecifier") return specifier.local.name;
    return "name" in specifier.imported
      ? specifier.imported.name
      : String(specifier.imported.value);
  });
}

function makeImport(from: string, target: string, isType: boolean, names: string[]): Import {
  return { target, path: resolve(from, target), isType, names };
}

function resolve(from: string, target: string): string | undefined {
  if (target.startsWith("#")) return `src/${target.slice(1)}`;
  return target.startsWith(".") ? posix.join(posix.dirname(from), target) : undefined;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
