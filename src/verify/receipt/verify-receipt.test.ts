import assert from "node:assert/strict";
import { test } from "node:test";
import { formatLogEntry } from "#domain/log-entry.ts";
import { harbourPlan, policy, publish } from "../../../test/log/harbour-log.ts";
import { receiptOf } from "../../../test/log/harbour-receipt.ts";
import { noteOf } from "../../../test/log/verify-site.ts";
import { primitives, testKey } from "../../../test/log/primitives.ts";
import { formatReceipt, parseReceipt } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const plan = harbourPlan();
const note = noteOf(publish(plan));
const { receipt, index } = receiptOf(plan, "Skerry Lights Trust");

async function verify(
  change: Partial<Receipt> = {},
  pins: { vkey?: string; policy?: string } = { policy },
  kept: readonly string[] = [],
) {
  return verifyBytes(Buffer.from(formatReceipt({ ...receipt, ...change })), pins, kept);
}

async function verifyBytes(
  file: Uint8Array,
  pins: { vkey?: string; policy?: string } = { policy },
  kept: readonly string[] = [],
) {
  const report = await verifyReceipt({ primitives, file: new Uint8Array(file), pins, kept });
  const failures = report.findings.filter(({ ok }) => !ok).map(({ code }) => code);
  const omissions = report.notChecked.map(({ code }) => code);
  return { ...report, failures, omissions };
}

test("a receipt shows offline that this signature is in the log, under this text", async () => {
  const report = await verify({}, { policy }, [note]);
  assert.ok(report.ok);
  assert.deepEqual(
    report.findings.map(({ code }) => code),
    [
      "key-pinned",
      "checkpoint-signed",
      "quorum-met",
      "openings-match",
      "receipt-entry-logged",
      "receipt-manifest-matches",
    ],
  );
  assert.deepEqual(report.omissions, ["receipt-later-changes", "identity", "display"]);
  assert.deepEqual(report.findings[2]?.params, { count: 1, of: 1, at: "2026-11-18T11:06Z" });
});

test("it is read back, and nothing but its own spelling is read", () => {
  const file = formatReceipt(receipt);
  assert.deepEqual(parseReceipt(file), { v: 1, ...receipt });
  for (const wrong of [
    "",
    "{}",
    `${file}\n`,
    file.replace('"v":1', '"v":2'),
    file.replace('"v":1', '"u":1,"v":1'),
    file.replace('"texts":{', '"texts":{"a":1,'),
  ]) {
    assert.equal(parseReceipt(wrong), undefined);
  }
});

test("without a key of one's own, its own key is used and said to be unproven", async () => {
  const report = await verify({}, {});
  assert.ok(report.ok);
  assert.deepEqual(report.omissions.slice(0, 3), [
    "key-not-pinned",
    "no-older-checkpoint",
    "no-witnesses",
  ]);
});

test("another log's receipt is refused by a pinned key", async () => {
  assert.deepEqual((await verify({}, { vkey: testKey("other.example/log").vkey })).failures, [
    "checkpoint-other-log",
  ]);
});

test("another entry, another index or another proof is refused", async () => {
  const other = formatLogEntry(plan.entries[index + 1] ?? assert.fail());
  assert.ok((await verify({ entry: other })).failures.includes("receipt-proof-wrong"));
  const moved = receipt.proof.replace(`index ${index}`, `index ${index + 1}`);
  assert.deepEqual((await verify({ proof: moved })).failures, ["receipt-proof-wrong"]);
  assert.deepEqual((await verify({ proof: "" })).failures, ["receipt-proof-wrong"]);
  const opened = formatLogEntry(plan.entries[0] ?? assert.fail());
  assert.ok((await verify({ entry: opened })).failures.includes("receipt-entry-malformed"));
});

test("another manifest or another text is refused, a missing text is said", async () => {
  const manifest = receipt.manifest.replace('"version":1', '"version":2');
  assert.deepEqual((await verify({ manifest })).failures, ["receipt-manifest-differs"]);
  const texts = { ...receipt.texts, en: `${receipt.texts["en"]}\nitem u2\n  More.\n` };
  assert.deepEqual((await verify({ texts })).failures, ["receipt-text-differs"]);
  assert.deepEqual((await verify({ texts: { ...receipt.texts, de: "x\n" } })).failures, [
    "receipt-text-differs",
  ]);
  const short = await verify({ texts: { en: receipt.texts["en"] ?? "" } });
  assert.ok(short.ok && short.omissions.includes("receipt-text-missing"));
});

test("openings to anything else are refused", async () => {
  const [first = assert.fail(), ...rest] = receipt.openings;
  assert.deepEqual((await verify({ openings: [{ ...first, value: "x" }, ...rest] })).failures, [
    "opening-differs",
  ]);
  const none = await verify({ openings: [] });
  assert.ok(none.ok && none.omissions.includes("openings-not-served"));
});

test("a checkpoint of the same size that differs from one kept is a fork", async () => {
  const forked = harbourPlan();
  forked.entries[4] = {
    ...(forked.entries[4] ?? assert.fail()),
    act: "f".repeat(32),
  } as (typeof forked.entries)[number];
  const other = Buffer.from(publish(forked).get("log/checkpoint") ?? assert.fail()).toString();
  assert.deepEqual((await verify({}, { policy }, [other])).failures, ["log-forked"]);
});

test("every flipped byte of a receipt is found", async () => {
  const file = Buffer.from(formatReceipt(receipt));
  const vkeyAt = file.indexOf('"vkey"');
  for (let i = 0; i < vkeyAt; i += 1) {
    const flipped = Uint8Array.from(file);
    flipped[i] = (flipped[i] ?? 0) ^ 1;
    assert.equal((await verifyBytes(flipped)).ok, false, `byte ${i}`);
  }
});
