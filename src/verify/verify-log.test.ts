import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeUtf8 } from "#lib/bytes.ts";
import { formatCheckpoint } from "#tlog/checkpoint.ts";
import { signNote, testKey } from "../../test/log/primitives.ts";
import {
  cosignedAt,
  harbourPlan,
  idOf,
  listPath,
  logKey,
  origin,
  publish,
  publishEntries,
  sign,
  witness,
} from "../../test/log/harbour-log.ts";
import type { Site } from "../../test/log/harbour-log.ts";
import {
  failuresOf,
  noteOf,
  omissionsOf,
  verifySite as verify,
} from "../../test/log/verify-site.ts";
import type { LogEntry } from "#domain/log-entry.ts";

const original = publish(harbourPlan());
const kept = noteOf(original);

test("an honest log passes every check, and what cannot be checked is said", async () => {
  const report = await verify(original, { kept: [kept], now: cosignedAt });
  assert.ok(report.ok);
  const codes = report.findings.map(({ code }) => code);
  assert.deepEqual(codes, [
    "key-pinned",
    "checkpoint-signed",
    "quorum-met",
    "history-kept",
    "files-match",
    "entries-valid",
    "rules-kept",
    "rolls-match",
    "texts-match",
    "list-complete",
    "openings-match",
  ]);
  assert.deepEqual(omissionsOf(report), [
    "particulars-erased",
    "page-not-compared",
    "identity",
    "display",
  ]);
  assert.equal(report.checkpoint?.note, kept);
});

test("without a key of one's own the served one is used, and that comes first among what was not checked", async () => {
  const report = await verify(original, { pins: {} });
  assert.ok(report.ok);
  assert.deepEqual(omissionsOf(report).slice(0, 3), [
    "key-not-pinned",
    "no-older-checkpoint",
    "no-witnesses",
  ]);
});

test("a pinned key that is not the log's, or no key at all, is refused", async () => {
  const other = testKey("other.example/log");
  const sameName = testKey(origin, 4);
  assert.deepEqual(failuresOf(await verify(original, { pins: { vkey: other.vkey } })), [
    "checkpoint-other-log",
  ]);
  assert.deepEqual(failuresOf(await verify(original, { pins: { vkey: sameName.vkey } })), [
    "key-unreadable",
  ]);
  assert.deepEqual(failuresOf(await verify(original, { pins: { vkey: "x" } })), ["key-unreadable"]);
  assert.deepEqual(failuresOf(await verify(original, { pins: { policy: "quorum x" } })), [
    "policy-unreadable",
  ]);
  assert.deepEqual(failuresOf(await verify(without(original, "log/vkey"), { pins: {} })), [
    "key-missing",
  ]);
});

test("a quorum that is missed is a failure, an old cosignature is said", async () => {
  const report = await verify(publish(harbourPlan(), [logKey], []));
  assert.deepEqual(failuresOf(report), ["quorum-missed"]);
  const late = await verify(original, { now: cosignedAt + 9 * 86_400 });
  assert.ok(late.ok);
  assert.deepEqual(late.notChecked[1], {
    code: "checkpoint-old",
    params: { at: "2026-11-18T11:06Z", days: 9 },
  });
});

test("a log that only grew is consistent with every checkpoint before", async () => {
  const plan = harbourPlan();
  const notes = [1, 3, 8, 12].map((size) => {
    const shorter = harbourPlan();
    shorter.entries.splice(size);
    return noteOf(publish(shorter));
  });
  sign(plan, "New Beacon", "email");
  plan.counts = { ...plan.counts, signatories: 5, confirmed: 4 };
  const report = await verify(publish(plan), { kept: notes });
  assert.deepEqual(failuresOf(report), []);
  assert.equal(report.findings.filter(({ code }) => code === "history-kept").length, 4);
});

test("an older checkpoint that is none, or of another log, is a failure and not passed over", async () => {
  const report = await verify(original, {
    kept: ["x", kept.replaceAll(origin, "other.example/log")],
  });
  assert.deepEqual(failuresOf(report), ["old-checkpoint-unusable", "old-checkpoint-unusable"]);
});

test("rows newer than the checkpoint are pending, not wrong", async () => {
  const plan = harbourPlan();
  sign(plan, "New Beacon", "email");
  plan.entries.pop();
  const hidden = await verify(publish(plan));
  assert.deepEqual(failuresOf(hidden), ["list-count-differs", "list-count-differs"]);
  plan.counts = { ...plan.counts, signatories: 5, confirmed: 4 };
  const report = await verify(publish(plan));
  assert.ok(report.ok, failuresOf(report).join(" "));
  assert.ok(omissionsOf(report).includes("list-pending"));
});

test("a checkpoint of a size beyond every log is read to its first missing file", async () => {
  const size = Number.MAX_SAFE_INTEGER;
  const text = formatCheckpoint({ origin, size, root: new Uint8Array(32) });
  const site = new Map(original).set(
    "log/checkpoint",
    encodeUtf8(signNote(text, [logKey], [witness], cosignedAt)),
  );
  assert.deepEqual(failuresOf(await verify(site)), ["bundle-missing"]);
});

test("every flipped byte of every file of the log is found", async () => {
  for (const [path, bytes] of original) {
    if (!path.startsWith("log/") || path === "log/vkey") continue;
    for (const [i, byte] of bytes.entries()) {
      const site = new Map(original).set(path, bytes.with(i, byte ^ 0x20));
      const report = await verify(site, { lists: [], openings: false });
      assert.equal(report.ok, false, `${path} at ${i}`);
    }
  }
});

test("every flipped byte of every text and opening is found", async () => {
  for (const [path, bytes] of original) {
    if (!/^(?:text|open)\//.test(path)) continue;
    for (const [i, byte] of bytes.entries()) {
      const report = await verify(new Map(original).set(path, bytes.with(i, byte ^ 1)));
      assert.equal(report.ok, false, `${path} at ${i}`);
    }
  }
});

test("a missing file is named", async () => {
  const cases = [
    ["log/checkpoint", "checkpoint-missing"],
    ["log/tile/entries/000.p/12", "bundle-missing"],
    ["log/tile/0/000.p/12", "tile-missing"],
    [listPath, "list-unreadable"],
  ] as const;
  for (const [path, code] of cases)
    assert.deepEqual(failuresOf(await verify(without(original, path))), [code]);
  const texts = [...original.keys()].filter((path) => path.startsWith("text/"));
  assert.deepEqual(failuresOf(await verify(without(original, texts[0] ?? ""))), ["text-missing"]);
  const none = await verify(without(original, ...texts));
  assert.ok(none.ok && omissionsOf(none).includes("texts-not-served"));
});

test("a full tile stands in for a partial one that was deleted", async () => {
  const entries = Array.from({ length: 256 }, (_, i) => new Uint8Array(Buffer.from(`lamp ${i}`)));
  const short = publishEntries(entries.slice(0, 200));
  const site = new Map(publishEntries(entries)).set(
    "log/checkpoint",
    short.get("log/checkpoint") ?? assert.fail(),
  );
  const report = await verify(site, { lists: [], kept: [noteOf(short)] });
  assert.ok(report.ok, failuresOf(report).join(" "));
  const bundle = site.get("log/tile/0/000") ?? assert.fail();
  const flipped = new Map(site).set("log/tile/0/000", bundle.with(0, 0).with(1, 0));
  assert.deepEqual(failuresOf(await verify(flipped, { lists: [] })), ["tile-differs"]);
});

test("another program's log is checked as far as its files go, and the rules are said not to apply", async () => {
  const entries = Array.from(
    { length: 600 },
    (_, i) => new Uint8Array(Buffer.from(`{"lamp":${i}}`)),
  );
  const report = await verify(publishEntries(entries), {
    lists: [],
    kept: [noteOf(publishEntries(entries.slice(0, 300)))],
  });
  assert.ok(report.ok, failuresOf(report).join(" "));
  assert.deepEqual(report.findings.map(({ code }) => code).slice(3), [
    "history-kept",
    "files-match",
  ]);
  assert.ok(omissionsOf(report).includes("rules-not-applicable"));
});

test("one entry that is not ours among ours is a failure", async () => {
  const entries = harbourPlan().entries.map(
    (entry) => new Uint8Array(Buffer.from(JSON.stringify(entry))),
  );
  const canonical = original.get("log/tile/entries/000.p/12") ?? assert.fail();
  const first = canonical.slice(2, 2 + (canonical[0] ?? 0) * 256 + (canonical[1] ?? 0));
  const report = await verify(publishEntries([first, ...entries.slice(1)]), {
    lists: [],
    kept: [kept],
  });
  assert.ok(failuresOf(report).includes("entry-malformed"));
});

test("a checkpoint signed by a key that the log never named is a failure", async () => {
  const thief = testKey(origin, 1);
  const plan = harbourPlan();
  const opened = plan.entries[0] as Extract<LogEntry, { kind: "log.opened" }>;
  plan.entries[0] = { ...opened, vkey: testKey("elsewhere.example/log").vkey };
  const report = await verify(publish(plan, [thief]));
  assert.deepEqual(failuresOf(report), ["log-key-differs"]);
});

test("more failures of one kind than anybody reads are counted", async () => {
  const plan = harbourPlan();
  for (let i = 0; i < 30; i += 1) {
    plan.rows.push({
      ...(plan.rows[0] ?? assert.fail()),
      number: 100 + i,
      log: { index: 1, act: idOf(`ghost ${i}`) },
    });
  }
  const report = await verify(publish(plan));
  assert.equal(report.unlisted, 10);
  assert.equal(report.ok, false);
});

test("progress is told, up to the whole", async () => {
  const entries = Array.from({ length: 600 }, (_, i) => new Uint8Array(Buffer.from(`lamp ${i}`)));
  const seen: number[] = [];
  await verify(publishEntries(entries), { lists: [], onProgress: (done) => void seen.push(done) });
  assert.deepEqual(seen, [256, 512, 600]);
});

function without(site: Site, ...paths: readonly string[]): Site {
  return new Map([...site].filter(([path]) => !paths.includes(path)));
}
