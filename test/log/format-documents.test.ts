// The examples in docs/formats are what they say: another verifier may be written from them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { commit } from "#domain/commitment.ts";
import { entryKinds, formatLogEntry, parseLogEntry } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import { describeText, formatManifest } from "#domain/record/manifest.ts";
import { formatOpeningFile, parseOpeningFile } from "#domain/record/opening-file.ts";
import { parseRoll } from "#domain/record/roll.ts";
import { parseTextBytes } from "#domain/text-bytes.ts";
import { hashLeaf } from "#tlog/hash.ts";
import { meetsQuorum, parsePolicy } from "#tlog/policy.ts";
import { failureCodes } from "#verify/report.ts";
import { sha256 } from "./primitives.ts";

const pages = {
  entry: read("log-entry"),
  text: read("text-bytes"),
  commitment: read("commitment"),
  log: read("log"),
};

function read(name: string): string {
  return readFileSync(new URL(`../../docs/formats/${name}.md`, import.meta.url), "utf8");
}

function exampleOf(page: string, kind: string): string {
  return page.split(`\`\`\`${kind}\n`)[1]?.split("```")[0] ?? assert.fail(kind);
}

test("there is an example of every kind of entry, and each is one", () => {
  const lines = exampleOf(pages.entry, "entries").trimEnd().split("\n");
  const entries = lines.map((line) => {
    const parsed = parseLogEntry(line);
    assert.ok("entry" in parsed, `${line} ${JSON.stringify(parsed)}`);
    assert.equal(formatLogEntry(parsed.entry), line);
    return parsed.entry;
  });
  assert.deepEqual(new Set(entries.map(({ kind }) => kind)), new Set(entryKinds));
  const third = Buffer.from(lines[2] ?? "");
  assert.ok(
    pages.entry.includes(
      `is ${third.length} bytes; its leaf hash is \`${Buffer.from(hashLeaf(sha256, third)).toString("hex")}\``,
    ),
  );
});

test("every kind is in the table", () => {
  for (const kind of entryKinds) assert.ok(pages.entry.includes(`\`${kind}\``), kind);
});

test("the example of a text has the length and digest it says", () => {
  const bytes = Buffer.from(exampleOf(pages.text, "text-file"));
  assert.ok("text" in parseTextBytes(bytes));
  assert.ok(pages.text.includes(`${bytes.length} bytes, digest \`${digestOf(sha256, bytes)}\``));
});

test("the manifest is that of the example text, and it and the roll have the digests they say", () => {
  const manifest = exampleOf(pages.entry, "manifest").trimEnd();
  const roll = exampleOf(pages.entry, "roll").trimEnd();
  const texts = { en: describeText(sha256, Buffer.from(exampleOf(pages.text, "text-file"))) };
  assert.equal(formatManifest({ ...JSON.parse(manifest), texts }), manifest);
  assert.ok(parseRoll(roll));
  for (const example of [manifest, roll])
    assert.ok(pages.entry.includes(digestOf(sha256, Buffer.from(example))));
});

test("the commitment is the one of the example", () => {
  const value = { kind: "organisation", name: "Tern Point Lamp Wardens" };
  const salt = new Uint8Array(32).fill(7);
  assert.equal(
    exampleOf(pages.commitment, "commitment").trim(),
    commit(sha256, "org", salt, value),
  );
  const file = exampleOf(pages.commitment, "opening-file").trim();
  const opened = parseOpeningFile(file) ?? assert.fail();
  assert.equal(formatOpeningFile(opened), file);
});

test("every code in brackets is one that the verifier reports", () => {
  const named = [...pages.log.matchAll(/\[([a-z]+(?:-[a-z]+)+(?:,\s+[a-z-]+)*)\](?!\()/g)].flatMap(
    ([, codes]) => (codes ?? "").split(/,\s+/),
  );
  assert.ok(named.length > 30);
  for (const code of named) assert.ok((failureCodes as readonly string[]).includes(code), code);
});

test("the policy of the operator's guide is one, and two of three are enough", () => {
  const guide = readFileSync(new URL("../../docs/guide/operator.md", import.meta.url), "utf8");
  const [example = ""] = /^witness north [^`]+/m.exec(guide) ?? [];
  const policy = parsePolicy(sha256, example);
  assert.ok("witnesses" in policy, JSON.stringify(policy));
  const keys = policy.witnesses.map(({ key }) => key);
  assert.deepEqual(
    [meetsQuorum(policy, keys.slice(1)), meetsQuorum(policy, keys.slice(2))],
    [true, false],
  );
});
