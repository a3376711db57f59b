/** A backup made before an erasure still holds the person. Put back, it is made to forget again. */
import assert from "node:assert/strict";
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { clearRemains } from "#operations/erasure/clear-remains.ts";
import { eraseListed } from "#operations/erasure/keep-erased.ts";
import { readErasedList } from "#operations/erasure/erased-list.ts";
import { erase, type Erase } from "#operations/erasure/erase.ts";
import { backup } from "#operations/instance/backup.ts";
import { removeOldBackups } from "#operations/instance/old-backups.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import { restore } from "#operations/instance/restore.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { findSignature } from "#store/read/signatures.ts";
import { agree } from "../agree.ts";
import { done } from "../acting.ts";
import { temporaryFolder } from "../temporary-store.ts";
import { canaries, fill, openFolder } from "./data-folder.ts";
import { findCanaries } from "./canaries.ts";

interface Stage {
  readonly data: string;
  readonly file: string;
  readonly people: readonly Erase[];
}

/** Backed up, then erased: those whose erasure the log tells as well, or only those it does not know. */
async function stage(t: TestContext, which: "all" | "unlogged"): Promise<Stage> {
  const folder = temporaryFolder(t);
  const [data, file] = [join(folder, "data"), join(folder, "old.sqlite")];
  const installation = await openFolder(data);
  const everybody = await fill(installation);
  const people = which === "all" ? everybody : everybody.slice(2, 4);
  assert.ok(!isTrouble(await backup(installation, file, new Date())));
  for (const command of people) await done(installation.store, (tx) => erase(tx, command));
  await clearRemains(installation);
  await installation.store.close();
  return { data, file, people };
}

async function opened<T>(data: string, look: (opened: Installation) => Promise<T>): Promise<T> {
  const installation = await openFolder(data);
  try {
    return await look(installation);
  } finally {
    await installation.store.close();
  }
}

test("a backup older than an erasure that the log tells of is refused", async (t) => {
  const { data, file } = await stage(t, "all");
  const { config } = await opened(data, (installation) => Promise.resolve(installation));
  const refused = restore(config, file, new Date());
  assert.ok(isTrouble(refused) && refused.trouble === "backup-behind");
});

test("whoever was erased since the backup does not come back with it", async (t) => {
  const { data, file, people } = await stage(t, "unlogged");
  const { config } = await opened(data, (installation) => Promise.resolve(installation));
  assert.ok(!isTrouble(restore(config, file, new Date())));
  await opened(data, async (installation) => {
    const { store } = installation;
    const act = people[0]?.subject ?? "";
    assert.ok(await findSignature(store.reader, act), "the backup brings them back");
    assert.equal(await eraseListed(store, data), 2);
    assert.equal(await findSignature(store.reader, act), null);
    assert.equal(await eraseListed(store, data), 0, "once is enough");
    await clearRemains(installation);
    assert.deepEqual(await agree(store.reader), []);
  });
  assert.deepEqual(
    findCanaries(
      data,
      canaries.filter((word) => /noor|piet/i.test(word)),
    ),
    [],
  );
});

test("a database file copied back by hand is made to forget as well, and the log says so", async (t) => {
  const { data, file, people } = await stage(t, "all");
  rmSync(join(data, "high-water.json"), { force: true });
  copyFileSync(file, join(data, "undersigned.sqlite"));
  await opened(data, async (installation) => {
    assert.equal(await eraseListed(installation.store, data), people.length);
    await clearRemains(installation);
    assert.deepEqual(await agree(installation.store.reader), []);
  });
  assert.deepEqual(findCanaries(data, canaries), []);
});

test("the control: without the list whoever was erased is back", async (t) => {
  const { data, file, people } = await stage(t, "unlogged");
  rmSync(join(data, "erased.txt"));
  const { config } = await opened(data, (installation) => Promise.resolve(installation));
  assert.ok(!isTrouble(restore(config, file, new Date())));
  await opened(data, async ({ store }) => {
    assert.equal(await eraseListed(store, data), 0);
    assert.ok(await findSignature(store.reader, people[0]?.subject ?? ""));
  });
});

test("the list names nobody, keeps its lines, and a line cut off by a crash is written again", async (t) => {
  const { data, people } = await stage(t, "all");
  const list = join(data, "erased.txt");
  const text = readFileSync(list, "utf8");
  assert.match(text, /^(?:(?:signature|line|claim) [0-9a-f]{32} (?:representative|all)\n)+$/);
  assert.equal(readErasedList(data).length, people.length);
  appendFileSync(list, "signature 0123456789");
  assert.equal(readErasedList(data).length, people.length);
  rmSync(list);
  await opened(data, async (installation) => void (await clearRemains(installation)));
  assert.equal(readFileSync(list, "utf8"), text);
});

test("the database that a restore set aside goes with the next erasure, not before", async (t) => {
  const folder = temporaryFolder(t);
  const [data, file] = [join(folder, "data"), join(folder, "old.sqlite")];
  const installation = await openFolder(data);
  const people = await fill(installation);
  assert.ok(!isTrouble(await backup(installation, file, new Date())));
  await installation.store.close();
  assert.ok(!isTrouble(restore(installation.config, file, new Date())));
  const aside = (): number => readdirSync(data).filter((name) => name.includes(".before-")).length;
  await opened(data, async (again) => {
    await clearRemains(again);
    assert.equal(aside(), 1);
    for (const command of people) await done(again.store, (tx) => erase(tx, command));
    await clearRemains(again);
    assert.equal(aside(), 0);
  });
  assert.deepEqual(findCanaries(data, canaries), []);
});

test("backups older than they may be kept are deleted, others and strangers stay", async (t) => {
  const folder = temporaryFolder(t);
  const installation = await openFolder(join(folder, "data"));
  t.after(() => installation.store.close());
  const backups = join(folder, "backups");
  mkdirSync(backups);
  const made = async (name: string, at: string): Promise<string> => {
    const done = await backup(installation, join(backups, name), new Date(at));
    assert.ok(!isTrouble(done));
    return done.keyCheck;
  };
  const keyCheck = await made("old", "2027-01-01T00:00:00Z");
  await made("new.sqlite", "2027-02-01T00:00:00Z");
  writeFileSync(join(backups, "letter.txt"), "not a backup");
  copyFileSync(join(folder, "data", "undersigned.sqlite"), join(backups, "live.sqlite"));
  assert.deepEqual(removeOldBackups(backups, "another", "2028-01-01T00:00:00Z"), []);
  assert.deepEqual(removeOldBackups(backups, keyCheck, "2027-01-15T00:00:00Z"), [
    join(backups, "old"),
  ]);
  assert.deepEqual(readdirSync(backups).toSorted(), ["letter.txt", "live.sqlite", "new.sqlite"]);
});
