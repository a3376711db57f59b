/**
 * Pure rooms decide and compute. Time, randomness, files and the network come in as arguments,
 * so that a table of cases tests them and the same input always gives the same answer.
 */

import type { AnyNode } from "acorn";
import { type Module, walk } from "./module.ts";

const pureRooms = ["lib", "tlog", "names", "locales", "domain", "verify", "recognition"];

/** Node's modules that compute and nothing else. The log and its verifier run in browsers: none. */
const harmless = new Set(["node:buffer", "node:crypto", "node:module", "node:util", "node:zlib"]);
const anywhere = ["tlog", "verify"];

const outsideWorld = new Set(
  (
    "process fetch console performance navigator globalThis Worker WebSocket XMLHttpRequest " +
    "localStorage setTimeout setInterval setImmediate"
  ).split(" "),
);

/** Members that read the clock or roll dice, as "object.member". */
const ambient =
  /^(Date\.now|Math\.random|Temporal\.Now|crypto\.(random|getRandom|generateKey)\w*)$/;
const randomName = /^(random|getRandom|generateKey)/;

export function pureImportsWall(modules: readonly Module[]): string[] {
  return pure(modules).flatMap(({ path, room, imports }) => {
    const taken = imports.filter(({ isType }) => !isType);
    const banned = taken.filter(({ target, names }) => !isPure(room, target, names));
    return banned.map(({ target }) => `${path}: imports ${target}, but ${room} is pure`);
  });
}

export function ambientWall(modules: readonly Module[]): string[] {
  return pure(modules).flatMap(({ path, room, program }) => {
    const found: string[] = [];
    walk(program, (node, parent) => {
      const name = ambientName(node, parent);
      if (name) found.push(`${path}:${node.loc?.start.line}: ${name}, but ${room} is pure`);
    });
    return found;
  });
}

function pure(modules: readonly Module[]): Module[] {
  return modules.filter(({ room, isTest }) => !isTest && pureRooms.includes(room));
}

function isPure(room: string, target: string, names: readonly string[]): boolean {
  const isNodes = target.startsWith("node:");
  if (anywhere.includes(room)) return /^[.#]/.test(target);
  if (isNodes && !harmless.has(target)) return false;
  return target !== "node:crypto" || !names.some((name) => randomName.test(name));
}

function ambientName(node: AnyNode, parent?: AnyNode): string | undefined {
  if (node.type === "Identifier" && outsideWorld.has(node.name)) {
    return isReference(node, parent) ? node.name : undefined;
  }
  if (node.type === "MemberExpression") {
    const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
    return ambient.test(name) ? name : undefined;
  }
  const isDate = "callee" in node && nameOf(node.callee) === "Date";
  if (!isDate || !("arguments" in node) || node.arguments.length > 0) return undefined;
  return "the present time";
}

/** `x.process` and `{ process: 1 }` are names of members, not the thing. */
function isReference(node: AnyNode, parent?: AnyNode): boolean {
  if (parent?.type === "MemberExpression") return parent.object === node || parent.computed;
  return !(parent?.type === "Property" && parent.key === node && !parent.shorthand);
}

function nameOf(node: AnyNode): string {
  return node.type === "Identifier" ? node.name : "";
}
