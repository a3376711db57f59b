/** Which file may import which. Every wall is a function from the modules to sentences, one a fault. */

import { type Import, type Module, roomOf } from "./module.ts";

/** Imports point down. Rooms on one floor do not know each other. */
export const floors: readonly (readonly string[])[] = [
  ["main"],
  ["cli", "web", "api", "worker"],
  ["http"],
  ["operations"],
  ["store", "formats", "mail"],
  ["recognition"],
  ["verify"],
  ["domain"],
  ["names", "tlog", "locales"],
  ["lib", "config"],
];

/** Packages that speak to a database. */
const databasePackages = new Set(["kysely", "pg", "node:sqlite"]);

export function roomsWall(modules: readonly Module[]): string[] {
  const known = new Set(floors.flat());
  return inSource(modules)
    .filter((module) => !known.has(module.room))
    .map(({ path, room }) => `${path}: "${room}" is no room of the house; the rooms are in floors`);
}

export function floorsWall(modules: readonly Module[]): string[] {
  return eachImport(modules, (module, { path, target }) => {
    const other = roomOf(path ?? "");
    if (other === "" || other === module.room || floorOf(other) > floorOf(module.room)) return;
    const where = floorOf(other) === floorOf(module.room) ? "on the same floor as" : "above";
    return `imports ${target}, but ${other} stands ${where} ${module.room}`;
  });
}

export function doorsWall(modules: readonly Module[]): string[] {
  return eachImport(modules, (module, { path, target }) => {
    if (target === "") return "imports what only running it can tell";
    const isOwn = roomOf(path ?? "") === module.room;
    if (path === undefined || isOwn === target.startsWith(".")) return;
    return isOwn
      ? `imports ${target}: inside a room it is ./file.ts`
      : `imports ${target}: another room is #room/file.ts`;
  });
}

export function circlesWall(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const faults: string[] = [];
  function visit(path: string, trail: string[]): void {
    const at = trail.indexOf(path);
    if (at >= 0) faults.push(`${path}: a circle, ${[...trail.slice(at), path].join(" > ")}`);
    if (at >= 0 || done.has(path)) return;
    for (const each of byPath.get(path)?.imports ?? []) {
      if (each.path !== undefined && !each.isType) visit(each.path, [...trail, path]);
    }
    done.add(path);
  }
  for (const path of byPath.keys()) visit(path, []);
  return faults;
}

/** Only operations write; pages and the API read by readers. */
export function writersWall(modules: readonly Module[]): string[] {
  return eachImport(modules, (module, { path = "", target, isType }) => {
    if (isType || roomOf(path) !== "store" || ["store", "operations"].includes(module.room)) return;
    if (path.startsWith("src/store/write/") || path === "src/store/transaction.ts") {
      return `imports ${target}, but only operations write`;
    }
    const reads = path === "src/store/reader.ts" || /^src\/store\/read(?:-[a-z]+)?\//.test(path);
    if (!reads && ["web", "api", "http"].includes(module.room)) {
      return `imports ${target}, but ${module.room} sees the store by its readers alone`;
    }
  });
}

export function databaseWall(modules: readonly Module[]): string[] {
  return eachImport(modules, (module, { target }) => {
    if (!databasePackages.has(target) || module.room === "store") return;
    return `imports ${target}, but only the store speaks to a database`;
  });
}

/** @param installed the packages that running has, by name. */
export function packagesWall(modules: readonly Module[], installed: ReadonlySet<string>): string[] {
  return eachImport(modules, (_module, { path, target, isType }) => {
    if (isType || path !== undefined || target === "" || target.startsWith("node:")) return;
    const name = target.split("/", target.startsWith("@") ? 2 : 1).join("/");
    if (!installed.has(name)) return `imports ${target}, which package.json does not depend on`;
  });
}

/** Nothing lies about that nobody uses; a test is a use. */
export function orphansWall(modules: readonly Module[]): string[] {
  const used = new Set(modules.flatMap(({ imports }) => imports.map(({ path }) => path)));
  return inSource(modules)
    .filter(({ path }) => path !== "src/main.ts" && !used.has(path))
    .map(({ path }) => `${path}: no file imports it`);
}

function inSource(modules: readonly Module[]): Module[] {
  return modules.filter((module) => module.room !== "" && !module.isTest && !isBrowser(module));
}

/** What runs in the browser is built on its own, from web/browser. */
function isBrowser({ path }: Module): boolean {
  return path.startsWith("src/web/browser/");
}

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room));
}

function eachImport(
  modules: readonly Module[],
  judge: (module: Module, found: Import) => string | undefined,
): string[] {
  return inSource(modules).flatMap((module) => {
    const faults = module.imports.map((found) => judge(module, found));
    return faults.flatMap((fault) => (fault === undefined ? [] : [`${module.path}: ${fault}`]));
  });
}
