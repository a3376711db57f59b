/** All patterns of the project, asked as ever and guarded: whoever adds one that is kept from a text in which it is found sees it here. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { literal } from "../image/bundle-reader.ts";
import { samples } from "../image/samples.ts";
import { GuardedPattern } from "./guarded-pattern.ts";
import { requiredLetters } from "./required-letters.ts";
import { finishGuards, guardFor } from "./text-guards.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const read = (pattern: string): string[] =>
  globSync(pattern, { cwd: root, exclude: (file) => file.endsWith(".test.ts") }).map((file) =>
    readFileSync(join(root, file), "utf8"),
  );

const said = new Map<string, RegExp>();
const Native = globalThis.RegExp;
// Those that are put together from tables are made while the modules load.
globalThis.RegExp = new Proxy(Native, {
  construct: (_, [source, flags]: [string, string?]) => known(new Native(source, flags)),
});
await import("../import/recogniser.ts");
globalThis.RegExp = Native;
for (const code of read("src/{recognition,formats,lib,domain,names}/**/*.ts"))
  for (const [, source = "", flags] of code.matchAll(literal)) known(new Native(source, flags));

function known(pattern: RegExp): RegExp {
  said.set(String(pattern), new Native(pattern.source, pattern.flags.replaceAll(/[gy]/gu, "")));
  return pattern;
}

const pairs = [...said.values()]
  .map((pattern) => ({ pattern, required: requiredLetters(pattern.source, pattern.flags) }))
  .filter(({ required }) => required.length > 0)
  .map(({ pattern, required }) => {
    const guard = new GuardedPattern(pattern.source, pattern.flags, guardFor(required));
    return { pattern, guard };
  });
finishGuards();

/** True where both say so; where the guard alone says no, it is wrong. */
function isFound({ pattern, guard }: (typeof pairs)[number], text: string): boolean {
  guard.isAsked = false;
  const isFound = pattern.test(text);
  assert.ok(guard.mayBeIn(text) || !isFound, `${pattern} ${JSON.stringify(text)}`);
  return isFound;
}

const lines = [...Object.values(samples), ...read("examples/*.{txt,md,html}")]
  .flatMap((text) => text.split("\n"))
  .filter((line) => line.trim() !== "");

test("most patterns are guarded", () => {
  assert.ok(said.size > 2_000, `${said.size}`);
  assert.ok(pairs.length > said.size / 2, `${pairs.length}`);
});

test("no pattern of the project is kept from a line of the examples in which it is found", () => {
  const found = lines
    .slice(0, 300)
    .filter((line) => pairs.filter((one) => isFound(one, line)).length > 0);
  assert.ok(found.length > 50, `${found.length}`);
});

test("nor from its own words, in either case, alone and in a line", () => {
  const found = pairs.filter(
    (one) => textsOf(one.pattern.source).filter((text) => isFound(one, text)).length > 0,
  );
  assert.ok(found.length > 500, `${found.length}`);
});

/** What it might be found in. */
function textsOf(source: string): string[] {
  const words =
    source
      .replaceAll(/\\[a-z](?:\{[^}]*\})?|\(\?<?[=!:]?/giu, "")
      .match(/[\p{L}\p{M} ']+|[^\p{L}\s\\]/gu) ?? [];
  const some = words.filter((_, at) => at % Math.ceil(words.length / 12) === 0);
  return some.flatMap((word, at) => {
    const behind = some[at + 1] ?? "";
    return [
      word,
      word.toUpperCase(),
      `${word}${behind}`,
      `${word} ${behind}`,
      `Lamps: ${word} 12 (${behind})`,
    ];
  });
}
