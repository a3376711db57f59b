import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { describeText, digestManifest, formatManifest } from "./manifest.ts";
import { digestOf, isDigest } from "./digest.ts";

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const terms = digestOf(sha256, Buffer.from("We sign what we read.\n"));
const manifest = {
  statement: "5".repeat(32),
  version: 1,
  lead: "en",
  texts: {
    "sr-Latn": describeText(sha256, Buffer.from("Svetionik\n")),
    en: describeText(sha256, Buffer.from("Light\n")),
  },
  terms,
};

test("golden bytes of a manifest and its digest", () => {
  const text = `{"lead":"en","statement":"${"5".repeat(32)}","terms":"${terms}","texts":{"en":{"bytes":6,"digest":"sha256:${createHash("sha256").update("Light\n").digest("base64url")}"},"sr-Latn":{"bytes":10,"digest":"sha256:${createHash("sha256").update("Svetionik\n").digest("base64url")}"}},"version":1}`;
  assert.equal(formatManifest(manifest), text);
  assert.equal(
    digestManifest(sha256, manifest),
    `sha256:${createHash("sha256").update(text).digest("base64url")}`,
  );
});

test("every part of what is signed changes the manifest", () => {
  const { en } = manifest.texts;
  const changes = [
    { statement: "6".repeat(32) },
    { version: 2 },
    { lead: "sr-Latn" },
    { texts: { en } },
    { texts: { ...manifest.texts, "sr-Latn": { ...manifest.texts["sr-Latn"], bytes: 11 } } },
    { terms: en.digest },
  ];
  const digests = [{}, ...changes].map((change) =>
    digestManifest(sha256, { ...manifest, ...change }),
  );
  assert.equal(new Set(digests).size, changes.length + 1);
});

test("members that are no part of the manifest are left out", () => {
  assert.equal(
    formatManifest({ ...manifest, note: "x" } as typeof manifest),
    formatManifest(manifest),
  );
});

test("a digest has one spelling", () => {
  assert.ok(isDigest(terms));
  for (const wrong of [
    "",
    "sha256:",
    terms.slice(0, -1),
    `${terms}A`,
    terms.replace("sha256", "SHA256"),
    `sha256:${"A".repeat(42)}B`,
    1,
  ]) {
    assert.equal(isDigest(wrong), false, String(wrong));
  }
});
