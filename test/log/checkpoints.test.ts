/** Checkpoints over entries of a real store: every size verifies, and nothing is signed that was signed otherwise before. */
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { examineSigned } from "#operations/log/examine-signing.ts";
import { publishCheckpoint } from "#operations/log/publish-checkpoint.ts";
import { findLogFile } from "#operations/log/find-log-file.ts";
import { markFile } from "#operations/log/signed-mark.ts";
import { openLogKey } from "#operations/instance/keys.ts";
import { openStore } from "#store/open.ts";
import { entryCount } from "#store/read/log-entries.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import { openLog } from "#operations/log/open-log.ts";
import { formatTilePath, tilesSince } from "#tlog/tile.ts";
import { done } from "../acting.ts";
import { databaseKinds, masterKey, openTestStore } from "../stores.ts";
import { temporaryFolder } from "../temporary-store.ts";
import {
  alter,
  codeOf,
  growTo,
  openStatementIn,
  publish,
  published,
  signingLog,
  verifyStored,
} from "./signing-log.ts";
import { failuresOf } from "./verify-site.ts";

const sizes = [3, 4, 255, 256, 257, 511, 512, 513, 700];

for (const kind of databaseKinds) {
  test(`${kind}: every published size verifies, each the beginning of the next`, async (t) => {
    const log = await signingLog(t, kind);
    assert.equal(codeOf(await publish(log)), "nothing", "a log without entries has no checkpoint");
    const statement = await openStatementIn(log);
    const kept: string[] = [];
    for (const size of sizes) {
      await growTo(log, statement, size);
      const { note, ...rest } = await published(log);
      assert.deepEqual(rest, { size, isPartial: false });
      const report = await verifyStored(log, { kept });
      assert.deepEqual(failuresOf(report), [], String(size));
      assert.equal(report.checkpoint?.size, size);
      kept.push(note);
    }
    assert.equal(codeOf(await publish(log)), "nothing");
  });
}

test("a log of one entry has a checkpoint", async (t) => {
  const log = await signingLog(t);
  await done(log.store, async (tx) => {
    await openLog(tx, log.site);
    return true;
  });
  assert.equal((await published(log)).size, 1);
  assert.deepEqual(failuresOf(await verifyStored(log)), []);
});

test("files of every published size stay, none goes beyond the newest checkpoint", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  for (const size of [100, 300, 600]) {
    await growTo(log, statement, size);
    await published(log);
  }
  await growTo(log, statement, 620);
  const { reader } = log.store;
  for (const size of [100, 300, 600])
    for (const tile of tilesSince(0, size)) {
      const path = formatTilePath(tile);
      assert.ok(await findLogFile(reader, path), path);
    }
  const missing = [
    "tile/0/002.p/89",
    "tile/entries/002.p/100",
    "tile/0/002",
    "tile/1/000.p/3",
    "tile/2/000.p/1",
    "tile/0/2",
    "tile/entries/../vkey",
    "checkpoints/99",
    "checkpoints/0100",
    "constructor",
  ];
  for (const path of missing) assert.equal(await findLogFile(reader, path), null, path);
  assert.ok(await findLogFile(reader, "checkpoints/300"));
});

test("tiles that were lost or changed are computed anew from the entries", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await growTo(log, statement, 600);
  await published(log);
  for (const sql of [
    "delete from log_tile",
    "update log_tile set hashes = zeroblob(length(hashes)) where level = 0",
  ]) {
    alter(log, sql);
    await growTo(log, statement, (await entryCount(log.store.reader)) + 10);
    await published(log);
    assert.deepEqual(failuresOf(await verifyStored(log)), [], sql);
  }
});

test("a changed entry is found although the kept tiles still tell the truth", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await growTo(log, statement, 300);
  await published(log);
  await growTo(log, statement, 310);
  alter(log, "update log_entry set bytes = replace(bytes, '2027', '2026') where idx = 4");
  assert.equal(codeOf(await publish(log)), "published");
  const failures = new Set(failuresOf(await verifyStored(log)));
  assert.deepEqual(failures, new Set(["tile-differs", "root-differs", "time-went-back"]));
});

test("an operator who makes the tree anew over changed entries gets no signature", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await growTo(log, statement, 300);
  await published(log);
  await growTo(log, statement, 310);
  alter(
    log,
    "update log_entry set bytes = replace(bytes, '2027', '2026') where idx = 4; delete from log_tile",
  );
  assert.equal(codeOf(await publish(log)), "log-damaged");
  alter(log, "delete from checkpoint");
  assert.equal(codeOf(await publish(log)), "log-beside");
  alter(log, "delete from log_entry where idx >= 200; update instance set log_size = 200");
  assert.equal(codeOf(await publish(log)), "log-behind-mark");
  alter(log, "delete from log_entry where idx = 7");
  assert.equal(codeOf(await publish(log)), "log-damaged");
});

test("a restored older database is refused, also when it has grown past what was signed", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await growTo(log, statement, 50);
  await published(log);
  const copy = join(temporaryFolder(t), "older.sqlite");
  await log.store.copyTo(copy);
  await growTo(log, statement, 80);
  await published(log);
  const store = await openTestStore(t, "sqlite", { database: copy });
  const older = { ...log, store };
  await growTo(older, statement, 70);
  assert.equal(codeOf(await publish(older)), "log-behind-mark");
  await growTo(older, statement, 80);
  assert.equal(codeOf(await publish(older)), "log-beside");
  await growTo(older, statement, 300);
  assert.equal(codeOf(await publish(older)), "log-beside");
  assert.equal((await newestCheckpoint(store.reader))?.size, 50, "nothing was stored");
  await growTo(log, statement, 300);
  assert.equal(codeOf(await publish(log)), "published", "the newer one goes on");
});

test("a foreign key, a lost or foreign memory and a clock set back are refused", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await published(log);
  await growTo(log, statement, 20);
  const mark = markFile(log.keyFile, log.site.log.origin ?? "");
  const note = readFileSync(mark, "utf8");

  const foreign = join(temporaryFolder(t), "log.key");
  openLogKey(foreign);
  assert.equal(codeOf(await publish({ ...log, keyFile: foreign })), "log-key-other");
  rmSync(mark);
  assert.equal(codeOf(await publish(log)), "log-mark-lost");
  writeFileSync(mark, note.replace("\n3\n", "\n2\n"));
  assert.equal(codeOf(await publish(log)), "log-mark-unreadable");
  writeFileSync(mark, note);
  assert.equal(codeOf(await publish(log, "2027-03-03T11:58:00.000Z")), "clock-behind");
  assert.equal(codeOf(await publish(log, "2027-03-03T11:59:30.000Z")), "published");
});

test("a start tells what stands against signing before there is anything to sign", async (t) => {
  const log = await signingLog(t);
  const { reader } = log.store;
  const told = async (keyFile = log.keyFile, now = log.store.clock.now): Promise<string> =>
    (await examineSigned(reader, keyFile, now))?.trouble ?? "nothing";
  assert.equal(await told(), "nothing", "no log yet");
  const statement = await openStatementIn(log);
  assert.equal(await told(), "nothing", "nothing was signed yet");
  await published(log);
  assert.equal(await told(), "nothing");
  const mark = markFile(log.keyFile, log.site.log.origin ?? "");
  const note = readFileSync(mark, "utf8");
  rmSync(mark);
  assert.equal(await told(), "log-mark-lost");
  writeFileSync(mark, note.slice(0, 40));
  assert.equal(await told(), "log-mark-unreadable");
  writeFileSync(mark, note);
  const foreign = join(temporaryFolder(t), "log.key");
  openLogKey(foreign);
  assert.equal(await told(foreign), "log-key-other");
  assert.equal(await told(undefined, "2027-03-03T11:00:00.000Z"), "clock-behind");
  const older = join(temporaryFolder(t), "older.sqlite");
  await log.store.copyTo(older);
  await growTo(log, statement, 20);
  await published(log);
  const back = await openTestStore(t, "sqlite", { database: older });
  assert.equal(
    (await examineSigned(back.reader, log.keyFile, log.store.clock.now))?.trouble,
    "log-behind-mark",
  );
  assert.equal(await told(), "nothing");
});

test("a lost memory is replaced by the newest checkpoint that anybody has", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  const { note } = await published(log);
  await growTo(log, statement, 20);
  const mark = markFile(log.keyFile, log.site.log.origin ?? "");
  rmSync(mark);
  writeFileSync(mark, note);
  assert.equal(codeOf(await publish(log)), "published");
});

test("what was signed but not stored is signed again, the same", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await growTo(log, statement, 300);
  const copy = join(temporaryFolder(t), "before.sqlite");
  await log.store.copyTo(copy);
  const { note } = await published(log);
  const store = await openTestStore(t, "sqlite", { database: copy });
  assert.equal((await published({ ...log, store })).note, note);
});

test("two processes on one database sign one history", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  const other = await openStore({ database: log.store.location, masterKey });
  t.after(() => other.close());
  const otherKey = join(temporaryFolder(t), "log.key");
  copyFileSync(log.keyFile, otherKey);
  await published(log);
  copyFileSync(
    markFile(log.keyFile, log.site.log.origin ?? ""),
    markFile(otherKey, log.site.log.origin ?? ""),
  );
  const kept: string[] = [];
  for (let size = 20; size <= 600; size += 58) {
    await growTo(log, statement, size);
    const results = await Promise.all([
      publish(log),
      publishCheckpoint(other, otherKey, log.store.clock.now),
    ]);
    const codes = results.map(codeOf);
    assert.deepEqual(codes.toSorted(), ["nothing", "published"]);
    kept.push((await newestCheckpoint(other.reader))?.note ?? "");
  }
  assert.deepEqual(failuresOf(await verifyStored(log, { kept })), []);
});
