/** Decisions are numbered, whole, and account for everything that is installed. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "decisions");
const files = readdirSync(folder).toSorted();
const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));

test("decisions are numbered without gaps and have context, decision and consequences", () => {
  for (const [index, file] of files.entries()) {
    const number = index + 1;
    assert.ok(file.startsWith(`${String(number).padStart(4, "0")}-`), file);
    assert.ok(texts[index]?.startsWith(`# ${number}. `), file);
    for (const part of ["Context", "Decision", "Consequences"]) {
      assert.ok(texts[index]?.includes(`\n**${part}.** `), `${file}: ${part}`);
    }
  }
});

test("every dependency is pinned exactly and named in a decision", () => {
  for (const [name, version] of Object.entries(installed())) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
    assert.ok(
      texts.some((text) => text.includes(`\`${name}\``)),
      `no decision names ${name}`,
    );
  }
});

function installed(): Record<string, string> {
  const text = readFileSync(join(root, "package.json"), "utf8");
  const groups = JSON.parse(text) as Record<string, Record<string, string>>;
  return {
    ...groups["dependencies"],
    ...groups["optionalDependencies"],
    ...groups["devDependencies"],
  };
}
