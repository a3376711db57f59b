import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readBrowserScript } from "./browser-script.ts";

test("a stripped script is kept, whole and under what it was made of, and read again", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-scripts-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const made = readBrowserScript("form-work", folder);
  const [file = "", ...others] = readdirSync(folder);
  assert.match(file, /^form-work-[0-9a-f]{32}\.js$/);
  assert.deepEqual(others, []);
  assert.equal(readBrowserScript("form-work", folder), made);
  writeFileSync(join(folder, file), "kept");
  assert.equal(readBrowserScript("form-work", folder), "kept");
});

test("where nothing can be kept the script is made all the same", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-scripts-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "no-folder");
  writeFileSync(file, "");
  assert.equal(readBrowserScript("form-work", file), readBrowserScript("form-work", folder));
});
