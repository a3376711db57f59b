import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { shortenImage, startOfModules } from "./shorten-image.ts";

const snapshot = Buffer.from(
  "what V8 keeps, and numbers: \0\0\0\0\0\0\0\x40\0\0\0\0\0\0\0".repeat(90),
);

function sized(bytes: Buffer): Buffer {
  return Buffer.concat([number(bytes.length), bytes]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** As Node writes it. */
function modules(count: number): Buffer {
  const each = Array.from({ length: count }, (_, at) =>
    Buffer.concat([sized(Buffer.from(`internal/module_${at}`)), sized(Buffer.alloc(at, 7))]),
  );
  return Buffer.concat([number(count), ...each]);
}

test("what was compiled of Node's own modules is found at the end of an image", () => {
  assert.equal(startOfModules(Buffer.concat([snapshot, modules(60)])), snapshot.length);
});

test("nothing is found where the file ends otherwise", () => {
  for (const end of [modules(60).subarray(0, -1), Buffer.concat([modules(60), Buffer.alloc(9)])])
    assert.equal(startOfModules(Buffer.concat([snapshot, end])), null);
  assert.equal(startOfModules(snapshot), null);
  assert.equal(startOfModules(Buffer.alloc(0)), null);
});

test("an image is left with none of them, and one that ends otherwise as it was", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "shorten-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "a.blob");
  for (const [before, after] of [
    [Buffer.concat([snapshot, modules(60)]), Buffer.concat([snapshot, number(0)])],
    [snapshot, snapshot],
  ] as const) {
    writeFileSync(path, before);
    shortenImage(path);
    assert.deepEqual(readFileSync(path), after);
  }
});
