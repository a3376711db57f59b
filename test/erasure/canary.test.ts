/**
 * RELIABILITY A14: after an erasure no byte of the data folder holds the name, the address, the role or the mandate of
 * whoever was erased, in whatever form software writes words. Each means is shown to be needed by a control without it.
 */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test, type TestContext } from "node:test";
import { clearRemains } from "#operations/erasure/clear-remains.ts";
import { erase } from "#operations/erasure/erase.ts";
import { sweepMailFiles } from "#operations/mail/sweep-mail-files.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import { agree } from "../agree.ts";
import { done } from "../acting.ts";
import { temporaryFolder } from "../temporary-store.ts";
import { canaries, fill, inClear, openFolder } from "./data-folder.ts";
import { findCanaries } from "./canaries.ts";

async function erased(t: TestContext): Promise<Installation> {
  const data = join(temporaryFolder(t), "data");
  const installation = await openFolder(data);
  t.after(() => installation.store.close());
  const present = await fill(installation);
  const before = new Set(findCanaries(data, canaries).map(({ word }) => word));
  assert.deepEqual(
    inClear.filter((word) => !before.has(word)),
    [],
    "the search finds them all",
  );
  for (const command of present) await done(installation.store, (tx) => erase(tx, command));
  return installation;
}

test("no byte of the data folder holds anything of those who were erased", async (t) => {
  const installation = await erased(t);
  assert.equal(await clearRemains(installation), true);
  assert.deepEqual(findCanaries(installation.folders.data, canaries), []);
  assert.deepEqual(await agree(installation.store.reader), []);
});

test("the control: without emptying the journal they are found there", async (t) => {
  const { store, folders } = await erased(t);
  await sweepMailFiles(store.reader, folders.mail);
  const found = findCanaries(folders.data, canaries);
  assert.ok(found.some(({ file }) => file.endsWith("-wal")));
  assert.ok(!found.some(({ file }) => file.startsWith("mail/")));
});

test("the control: without sweeping the files of mails they are found there", async (t) => {
  const { store, folders } = await erased(t);
  assert.equal(await store.emptyJournal(), true);
  const found = findCanaries(folders.data, canaries);
  assert.ok(found.length > 0 && found.every(({ file }) => file.startsWith("mail/")));
  assert.ok(readdirSync(folders.mail).length > 0);
});

test("the control: a database that does not overwrite what it deletes still holds them", (t) => {
  const folder = temporaryFolder(t);
  const words = Array.from({ length: 200 }, (_, n) => `Canary Number ${n} of the lamp room`);
  const found = [1, 0].map((secure) => {
    const db = new DatabaseSync(join(folder, `secure-${secure}.sqlite`));
    db.exec(`pragma journal_mode = wal; pragma secure_delete = ${secure}; create table t (x text)`);
    for (const word of words) db.prepare("insert into t values (?)").run(word);
    db.exec("update t set x = ''; delete from t; pragma wal_checkpoint(truncate)");
    db.close();
    return findCanaries(folder, words).filter(({ file }) => file === `secure-${secure}.sqlite`);
  });
  assert.equal(found[0]?.length, 0);
  assert.ok((found[1]?.length ?? 0) > 0);
});

test("nothing is swept away of those who stay", async (t) => {
  const data = join(temporaryFolder(t), "data");
  const installation = await openFolder(data);
  t.after(() => installation.store.close());
  await fill(installation);
  const files = readdirSync(installation.folders.mail).toSorted();
  await clearRemains(installation);
  assert.deepEqual(readdirSync(installation.folders.mail).toSorted(), files);
  assert.ok(files.length > 3);
});
