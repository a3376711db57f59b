/** The walls of the house hold, and each of them catches what it is there for. ARCHITECTURE.md draws them. */

import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import * as budgets from "./architecture/budget-walls.ts";
import * as conventions from "./architecture/convention-walls.ts";
import * as imports from "./architecture/import-walls.ts";
import { type Module, type SourceFiles, readModules } from "./architecture/module.ts";
import * as purity from "./architecture/purity-walls.ts";

const root = join(import.meta.dirname, "..");

const walls: Readonly<Record<string, (modules: readonly Module[]) => string[]>> = {
  rooms: imports.roomsWall,
  floors: imports.floorsWall,
  doors: imports.doorsWall,
  circles: imports.circlesWall,
  writers: imports.writersWall,
  database: imports.databaseWall,
  packages: (modules) => imports.packagesWall(modules, dependencies()),
  orphans: imports.orphansWall,
  "pure imports": purity.pureImportsWall,
  "pure code": purity.ambientWall,
  "file lines": budgets.fileLinesWall,
  "function lines": budgets.functionLinesWall,
  folders: budgets.foldersWall,
  names: conventions.namesWall,
  exports: conventions.exportsWall,
  syntax: conventions.syntaxWall,
  "whole tests": conventions.wholeTestsWall,
};

/** A fault, seeded where there was none: the wall that must see it, the files, and what it must say. */
const faults: readonly (readonly [wall: string, files: Record<string, string>, says: RegExp])[] = [
  ["rooms", { "src/services/mail.ts": "" }, /services.*no room/],
  ["floors", { "src/domain/a.ts": 'import { b } from "#store/reader.ts";' }, /store stands above/],
  ["floors", { "src/web/a.ts": 'export { b } from "#api/b.ts";' }, /api stands on the same floor/],
  ["floors", { "src/web/a.ts": 'export * from "#worker.ts";' }, /worker stands on the same floor/],
  ["floors", { "src/lib/a.ts": 'import type { B } from "#domain/b.ts";' }, /domain stands above/],
  ["floors", { "src/lib/a.ts": 'type B = import("#domain/b.ts").B;' }, /domain stands above/],
  ["floors", { "src/tlog/a.ts": 'await import("#names/b.ts");' }, /names stands on the same/],
  ["floors", { "src/mail/a.ts": 'import "../formats/b.ts";' }, /formats stands on the same floor/],
  ["doors", { "src/web/a.ts": 'import { b } from "../domain/b.ts";' }, /another room is #room/],
  ["doors", { "src/web/a.ts": 'import { b } from "#web/b.ts";' }, /inside a room/],
  ["doors", { "src/web/a.ts": "await import(name);" }, /only running it can tell/],
  [
    "circles",
    { "src/lib/a.ts": 'import "./b.ts";', "src/lib/b.ts": 'import "./a.ts";' },
    /b\.ts > /,
  ],
  [
    "writers",
    { "src/web/a.ts": 'import { b } from "#store/write/b.ts";' },
    /only operations write/,
  ],
  ["writers", { "src/cli/a.ts": 'import { b } from "#store/transaction.ts";' }, /only operations/],
  ["writers", { "src/api/a.ts": 'import { open } from "#store/open.ts";' }, /by its readers alone/],
  ["database", { "src/web/a.ts": 'import { sql } from "kysely";' }, /only the store/],
  ["packages", { "src/web/a.ts": 'import fc from "fast-check";' }, /does not depend on/],
  ["packages", { "src/web/a.ts": 'import { b } from "@else/where/b";' }, /does not depend on/],
  ["orphans", { "src/web/a.ts": "" }, /no file imports it/],
  ["pure imports", { "src/domain/a.ts": 'import { readFileSync } from "node:fs";' }, /is pure/],
  ["pure imports", { "src/lib/a.ts": 'import { randomBytes } from "node:crypto";' }, /is pure/],
  ["pure imports", { "src/tlog/a.ts": 'import { createHash } from "node:crypto";' }, /is pure/],
  ["pure imports", { "src/verify/a.ts": 'import { z } from "zod";' }, /is pure/],
  ["pure code", { "src/domain/a.ts": "const now = Date.now();" }, /a\.ts:1: Date\.now/],
  ["pure code", { "src/names/a.ts": "\nconst now = new Date();" }, /a\.ts:2: the present time/],
  ["pure code", { "src/recognition/a.ts": "const n = Math.random();" }, /Math\.random/],
  ["pure code", { "src/locales/a.ts": "const l = process.env.LANG;" }, /process/],
  ["pure code", { "src/verify/a.ts": "const id = crypto.randomUUID();" }, /crypto\.randomUUID/],
  ["file lines", { "src/web/a.ts": "f();\n".repeat(401) }, /a\.ts: 401 lines, 400 at most/],
  ["file lines", { "src/web/a.ts": "f();\n".repeat(250) }, /1 of 1 files have 250 lines/],
  ["function lines", { "src/web/a.ts": functionOf(81) }, /a\.ts:1: 81 lines, 80 at most/],
  ["function lines", { "src/web/a.ts": functionOf(40) + functionOf(5).repeat(18) }, /1 of 19/],
  ["function lines", { "src/web/a.ts": functionOf(11) }, /the median function has 11 lines/],
  ["folders", Object.fromEntries(numbers(17).map((n) => [`src/web/a${n}.ts`, ""])), /17 files/],
  ["folders", { "src/web/desk/review/a.ts": "" }, /deeper than/],
  ["names", { "src/web/utils.ts": "" }, /"utils" says nothing/],
  ["names", { "src/web/date-helpers.ts": "" }, /"date-helpers" says nothing/],
  ["names", { "src/web/showPage.ts": "" }, /not kebab-case/],
  ["exports", { "src/web/a.ts": "export default function a() {}" }, /default export/],
  ["syntax", { "src/web/a.ts": "export enum Colour { red }" }, /enum/],
  ["syntax", { "src/web/a.ts": "class A { constructor(private b: string) {} }" }, /parameter/],
  ["whole tests", { "src/web/a.test.ts": 'test.skip("x", () => {});' }, /skip leaves tests out/],
  ["whole tests", { "test/a.test.ts": 'test("x", { todo: true }, () => {});' }, /todo leaves/],
];

/** What none of the walls may take for a fault. */
const sound: SourceFiles = new Map([
  ["src/main.ts", 'import { serve } from "#web/serve.ts";\nserve(Date.now());\n'],
  [
    "src/web/serve.ts",
    'import { find } from "#store/read/statements.ts";\nimport "./show.ts";\nfind();\n',
  ],
  ["src/web/show.ts", 'import type { Transaction } from "#store/transaction.ts";\n'],
  ["src/store/transaction.ts", 'import { sql } from "kysely";\nsql();\n'],
  ["src/store/read/statements.ts", 'import { day } from "#domain/day.ts";\nday("", 0);\n'],
  ["src/domain/day.ts", dayExample()],
  [
    "src/domain/day.test.ts",
    'import { mkdir } from "node:fs";\ntest("x", () => mkdir(Date.now()));\n',
  ],
]);

const house = readModules(sourceFiles());

for (const [name, wall] of Object.entries(walls)) {
  test(`the wall "${name}" holds`, () => {
    assert.deepEqual(wall(house), []);
  });

  test(`the wall "${name}" sees what it is there for, and nothing else`, () => {
    assert.deepEqual(wall(readModules(sound)), [], "sound files");
    const seeded = faults.filter(([of]) => of === name);
    assert.notEqual(seeded.length, 0, "a wall without a seeded fault");
    for (const [, files, says] of seeded) {
      const found = wall(readModules(new Map(Object.entries(files)))).join("\n");
      assert.match(found, says);
    }
  });
}

function sourceFiles(): SourceFiles {
  const paths = globSync(["{src,test,bench,training}/**/*.ts"], { cwd: root });
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

function dependencies(): Set<string> {
  const text = readFileSync(join(root, "package.json"), "utf8");
  const { dependencies: installed } = JSON.parse(text) as { dependencies: object };
  return new Set(Object.keys(installed));
}

function functionOf(lines: number): string {
  return `(function () {\n${"g();\n".repeat(lines - 2)}});\n`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function dayExample(): string {
  return [
    'import { createHash } from "node:crypto";',
    '// import { readFileSync } from "node:fs"; Date.now()',
    "export function day(iso: string, row: { process: number }): number {",
    '  createHash("sha256").update("import type { A } from \'#store/a.ts\'");',
    "  return new Date(iso).getTime() + row.process + { fetch: 1 }.fetch;",
    "}",
  ].join("\n");
}
