/** What an erasure leaves verifies: openings are missing by right. By neglect, or on the operator's word alone, they are found. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { eraseByLink } from "#operations/erasure/erase-by-link.ts";
import { erase } from "#operations/erasure/erase.ts";
import { makeReceipt } from "#operations/log/make-receipt.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import { verifyLog, type LogReport } from "#verify/verify-log.ts";
import { verifyReceipt } from "#verify/receipt/verify-receipt.ts";
import { desk, done, register, sign, tokenIn } from "../acting.ts";
import { primitives } from "./primitives.ts";
import {
  alter,
  openStatementIn,
  published,
  readSite,
  signingLog,
  type SigningLog,
} from "./signing-log.ts";
import { failuresOf, omissionsOf } from "./verify-site.ts";

const slug = "joint-statement-on-the-fog-signals-of-the-northern-coast";

interface Stage {
  readonly log: SigningLog;
  readonly acts: readonly string[];
  readonly kept: readonly string[];
}

async function stage(t: TestContext): Promise<Stage> {
  const log = await signingLog(t);
  await openStatementIn(log);
  await register(log.store, "keepers");
  await register(log.store, "petrels");
  const acts = [
    (await sign(log.store, slug, "ilse", "keepers")).act,
    (await sign(log.store, slug, "tobiah", "petrels")).act,
  ];
  return { log, acts, kept: [(await published(log)).note] };
}

function look({ log, kept }: Stage): Promise<LogReport> {
  return verifyLog({
    primitives,
    read: readSite(log),
    pins: {},
    kept,
    lists: [`s/${slug}.json`],
    openings: true,
  });
}

function eraseOne({ log, acts }: Stage): Promise<unknown> {
  const subject = acts[0] ?? "";
  const command = { what: "signature", extent: "all", reason: "asked", by: desk } as const;
  return done(log.store, (tx) => erase(tx, { ...command, subject }));
}

test("after an erasure everything verifies, and what is missing is said", async (t) => {
  const all = await stage(t);
  await eraseOne(all);
  await published(all.log);
  const report = await look(all);
  assert.deepEqual(failuresOf(report), []);
  assert.ok(omissionsOf(report).includes("particulars-erased"));
});

test("between an erasure and the next checkpoint nobody cries wolf", async (t) => {
  const all = await stage(t);
  await eraseOne(all);
  assert.deepEqual(failuresOf(await look(all)), []);
});

test("a signature withdrawn and erased verifies, and an old receipt stays valid", async (t) => {
  const all = await stage(t);
  const { log, acts } = all;
  const [act = ""] = acts;
  const receipt = await makeReceipt(log.store.reader, act);
  const token = await tokenIn(log.store, act, "receipt", "mine");
  const choice = { token, purpose: "mine", choice: "withdraw" } as const;
  await done(log.store, (tx) => eraseByLink(tx, choice));
  await published(log);
  assert.deepEqual(failuresOf(await look(all)), []);
  const file = encodeUtf8(receipt ?? "");
  const report = await verifyReceipt({ primitives, file, pins: {}, kept: [] });
  assert.deepEqual(failuresOf({ ...report, checkpoint: null }), []);
});

test("an opening that is lost without an entry is an alarm", async (t) => {
  const all = await stage(t);
  alter(all.log, `delete from opening where act = '${all.acts[0]}'`);
  const report = await look(all);
  assert.deepEqual(failuresOf(report), ["opening-missing"]);
});

test("an erasure that only the site tells of is an alarm", async (t) => {
  const all = await stage(t);
  const read = readSite(all.log);
  const [act = ""] = all.acts;
  const says = encodeUtf8(`{"act":"${act}","erased":2,"openings":[],"v":1}`);
  const report = await verifyLog({
    primitives,
    read: (path) => (path === `open/${act}` ? Promise.resolve(says) : read(path)),
    pins: {},
    kept: all.kept,
    lists: [`s/${slug}.json`],
    openings: true,
  });
  assert.deepEqual(failuresOf(report), ["erasure-not-logged"]);
});
