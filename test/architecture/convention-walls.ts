/** How files are called, what they export, and that no test is left out. */

import { basename } from "node:path/posix";
import { type Module, walk } from "./module.ts";

/** Names that say nothing, so that anything gathers under them. */
const emptyNames = /^(utils?|helpers?|common|shared|services?|managers?|types|misc)$/;
const emptyEnd = /-(utils?|helpers?|misc)$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function namesWall(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path }) => {
    const parts = path.split("/").map((part) => basename(part).replace(/(\.[a-z]+)?\.ts$/, ""));
    const empty = parts.filter((part) => emptyNames.test(part) || emptyEnd.test(part));
    const odd = parts.filter((part) => !kebabCase.test(part) && part !== "sr-Cyrl");
    return [
      ...empty.map((part) => `${path}: "${part}" says nothing; name the thing it does`),
      ...odd.map((part) => `${path}: "${part}" is not kebab-case`),
    ];
  });
}

export function exportsWall(modules: readonly Module[]): string[] {
  return modules
    .filter(({ program }) => program.body.some(({ type }) => type === "ExportDefaultDeclaration"))
    .map(({ path }) => `${path}: has a default export; exports are named`);
}

/** Enums, namespaces and parameter properties are more than types, so Node cannot strip them. */
export function syntaxWall(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, syntaxFault }) => {
    return syntaxFault === undefined ? [] : [`${path}: ${syntaxFault}`];
  });
}

export function wholeTestsWall(modules: readonly Module[]): string[] {
  return modules
    .filter(({ isTest }) => isTest)
    .flatMap(({ path, program }) => {
      const found: string[] = [];
      walk(program, (node) => {
        const name = "key" in node || "property" in node ? leavingOut(node) : undefined;
        if (name) found.push(`${path}:${node.loc?.start.line}: .${name} leaves tests out`);
      });
      return found;
    });
}

/** `test.skip(…)`, `t.skip(…)` and `{ skip: … }` alike. */
function leavingOut(node: { key?: unknown; property?: unknown }): string | undefined {
  const member = (node.key ?? node.property) as { name?: string };
  return ["skip", "only", "todo"].find((name) => name === member.name);
}
