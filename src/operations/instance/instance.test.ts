/** Opening, backing up, restoring and examining installations in folders of their own. */
import assert from "node:assert/strict";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test, type TestContext } from "node:test";
import { readConfig, type Config } from "#config.ts";
import { entryCount, logHead } from "#store/read/log-entries.ts";
import { listStatements } from "#store/read/statements.ts";
import { openFog } from "../../../test/acting.ts";
import { temporaryFolder } from "../../../test/temporary-store.ts";
import { loadExample, readExample } from "../import/load-example.ts";
import { removeStatement } from "../statement/remove-statement.ts";
import { backup } from "./backup.ts";
import { doctor } from "./doctor.ts";
import { raiseHighWater, readHighWater } from "./high-water.ts";
import { openInstallation, type Installation } from "./open-installation.ts";
import { restore } from "./restore.ts";
import { isTrouble, type Trouble } from "./trouble.ts";

const now = new Date("2027-03-03T12:00:00.000Z");

function configIn(data: string, env: Record<string, string> = {}): Config {
  const absolute = (path: string): string => resolve(path);
  const read = readConfig({ env: { UNDERSIGNED_DATA: data, ...env }, given: {}, absolute });
  assert.ok("config" in read, JSON.stringify(read));
  return read.config;
}

async function opened(t: TestContext, config: Config): Promise<Installation> {
  const installation = await openInstallation(config);
  assert.ok(!isTrouble(installation), JSON.stringify(installation));
  t.after(() => installation.store.close());
  return installation;
}

async function troubleOf(config: Config): Promise<Trouble["trouble"] | "none"> {
  const found = await openInstallation(config);
  if (isTrouble(found)) return found.trouble;
  await found.store.close();
  return "none";
}

function codeOf(value: object): string {
  return isTrouble(value) ? value.trouble : "done";
}

/** An installation with a log of a few entries, closed again. */
async function written(t: TestContext): Promise<Config> {
  const config = configIn(join(temporaryFolder(t), "data"));
  const installation = await openInstallation(config);
  assert.ok(!isTrouble(installation));
  await openFog(installation.store);
  await installation.store.close();
  return config;
}

test("a first opening makes a private folder and two keys, a second uses them", async (t) => {
  const config = configIn(join(temporaryFolder(t), "deep", "data"));
  const first = await opened(t, config);
  assert.equal(first.isNew, true);
  assert.equal(statSync(config.data).mode & 0o777, 0o700);
  for (const file of [config.masterKeyFile, config.logKeyFile]) {
    assert.equal(statSync(file).mode & 0o777, 0o600, file);
  }
  const second = await opened(t, config);
  assert.equal(second.isNew, false);
  assert.deepEqual(second.site.log.publicKey, first.site.log.publicKey);
  assert.equal(second.site.log.publicKey.length, 32);
});

test("what is missing or foreign is said, and nothing is made in its place", async (t) => {
  const config = await written(t);
  const put = (file: string, text: string): void => writeFileSync(file, text);
  const master = readFileSync(config.masterKeyFile, "utf8");
  const log = readFileSync(config.logKeyFile, "utf8");
  rmSync(config.masterKeyFile);
  assert.equal(await troubleOf(config), "key-lost");
  assert.ok(!existsSync(config.masterKeyFile));
  put(config.masterKeyFile, "nonsense");
  assert.equal(await troubleOf(config), "key-unreadable");
  put(config.masterKeyFile, `${Buffer.alloc(32, 9).toString("base64url")}\n`);
  assert.equal(await troubleOf(config), "other", "another key");
  put(config.masterKeyFile, master);
  rmSync(config.logKeyFile);
  assert.equal(await troubleOf(config), "log-key-lost");
  assert.ok(!existsSync(config.logKeyFile));
  put(config.logKeyFile, log);
  assert.equal(await troubleOf(config), "none");
});

test("a place that cannot hold data is named", async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "file"), "");
  assert.equal(await troubleOf(configIn(join(folder, "file"))), "not-a-folder");
  assert.equal(await troubleOf(configIn("/proc/undersigned")), "other");
  const damaged = configIn(join(folder, "damaged"));
  assert.equal(await troubleOf(damaged), "none");
  writeFileSync(join(damaged.data, "undersigned.sqlite"), "not a database at all".repeat(100));
  assert.equal(await troubleOf(damaged), "database-damaged");
  const absent = configIn(join(folder, "absent"), {
    UNDERSIGNED_DATABASE: "postgres://nobody:secret@127.0.0.1:1/none",
  });
  const trouble = await openInstallation(absent);
  assert.equal(codeOf(trouble), "database-unreachable");
  assert.ok(!JSON.stringify(trouble).includes("secret"));
});

test("a folder without a database is told from one that cannot be looked into", async (t) => {
  const folder = temporaryFolder(t);
  const empty = await openInstallation(configIn(folder), { mustExist: true });
  assert.equal(codeOf(empty), "no-database");
  assert.deepEqual(readdirSync(folder), [], "nothing was made");
  const round = join(folder, "round");
  symlinkSync(round, round);
  const unseen = configIn(round);
  assert.equal(codeOf(await openInstallation(unseen, { mustExist: true })), "other");
  const last = (await doctor(unseen, now)).at(-1);
  assert.ok(last && isTrouble(last), JSON.stringify(last));
});

test("a backup is whole, private and restorable while the server goes on", async (t) => {
  const config = configIn(join(temporaryFolder(t), "data"));
  const installation = await opened(t, config);
  await openFog(installation.store);
  const file = join(temporaryFolder(t), "backup.sqlite");
  const made = await backup(installation, file, now);
  assert.ok(!isTrouble(made), JSON.stringify(made));
  assert.equal(made.logSize, await entryCount(installation.store.reader));
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.ok(!readFileSync(file).includes(readFileSync(config.masterKeyFile, "utf8").trim()));
  assert.equal(codeOf(await backup(installation, file, now)), "backup-exists");
  assert.equal(codeOf(await backup(installation, join(file, "x"), now)), "no-rights");
  assert.deepEqual(readdirSync(join(file, "..")), ["backup.sqlite"]);
});

test("a restored installation has what was backed up, and nobody is signed in", async (t) => {
  const config = await written(t);
  const installation = await openInstallation(config);
  assert.ok(!isTrouble(installation));
  const file = join(temporaryFolder(t), "backup.sqlite");
  await backup(installation, file, now);
  const entries = await entryCount(installation.store.reader);
  assert.equal(codeOf(restore(config, file, now)), "in-use", "the server runs");
  await installation.store.close();
  const restored = restore(config, file, now);
  assert.ok(!isTrouble(restored), JSON.stringify(restored));
  assert.ok(restored.aside && existsSync(restored.aside), "the former database is kept");
  const again = await opened(t, config);
  assert.equal(await entryCount(again.store.reader), entries);
});

test("a backup restores into a new folder when the keys are put there", async (t) => {
  const config = await written(t);
  const installation = await opened(t, config);
  const file = join(temporaryFolder(t), "backup.sqlite");
  await backup(installation, file, now);
  const fresh = configIn(join(temporaryFolder(t), "data"));
  assert.equal(codeOf(restore(fresh, file, now)), "key-lost");
  const other = await openInstallation(fresh);
  assert.ok(!isTrouble(other));
  await other.store.close();
  assert.equal(codeOf(restore(fresh, file, now)), "key-other");
  writeFileSync(fresh.masterKeyFile, readFileSync(config.masterKeyFile));
  writeFileSync(fresh.logKeyFile, readFileSync(config.logKeyFile));
  assert.equal(codeOf(restore(fresh, file, now)), "done");
  assert.equal(await troubleOf(fresh), "none");
});

test("no restore takes the log back, not even where the database is lost", async (t) => {
  const config = await written(t);
  const installation = await openInstallation(config);
  assert.ok(!isTrouble(installation));
  const file = join(temporaryFolder(t), "old.sqlite");
  await backup(installation, file, now);
  await openFog(installation.store, { title: "A later statement on fog" } as object);
  const head = await logHead(installation.store.reader);
  await installation.store.close();
  assert.equal(codeOf(restore(config, file, now)), "backup-behind");
  raiseHighWater(config.data, head);
  const database = join(config.data, "undersigned.sqlite");
  renameSync(database, `${database}.lost`);
  assert.equal(codeOf(restore(config, file, now)), "backup-behind");
  assert.ok(!existsSync(database), "nothing was changed");
});

test("an older copy put in place by hand is refused at the start, and doctor says so", async (t) => {
  const config = await written(t);
  const installation = await openInstallation(config);
  assert.ok(!isTrouble(installation));
  const { origin } = await logHead(installation.store.reader);
  await installation.store.close();
  raiseHighWater(config.data, { origin, logSize: 1000 });
  raiseHighWater(config.data, { origin, logSize: 10 });
  assert.deepEqual(readHighWater(config.data), { origin, logSize: 1000 });
  assert.equal(await troubleOf(config), "log-behind");
  const found = await doctor(config, now);
  const log = found.find((one) => "check" in one && one.check === "log");
  assert.ok(log && "state" in log && log.state === "bad");
});

test("an installation starts again after its example was removed, and never behind a chosen name", async (t) => {
  const config = configIn(join(temporaryFolder(t), "data"), {
    UNDERSIGNED_LOG_ORIGIN: "harbour.example/log/2027a",
  });
  const { site, store } = await opened(t, config);
  await store.transact(async (tx) => loadExample(tx, site, await readExample()));
  const [example] = await listStatements(store.reader, { public: true });
  raiseHighWater(config.data, await logHead(store.reader));
  await store.transact((tx) => removeStatement(tx, { by: "desk", statement: example?.id ?? "" }));
  raiseHighWater(config.data, await logHead(store.reader));
  assert.equal(await troubleOf(config), "none");
  raiseHighWater(config.data, { origin: "harbour.example/log/2027a", logSize: 3 });
  assert.equal(await troubleOf(config), "log-behind", "the chosen name has begun elsewhere");
});

test("what is no whole backup is refused", async (t) => {
  const config = await written(t);
  const folder = temporaryFolder(t);
  const file = join(folder, "x");
  assert.equal(codeOf(restore(config, file, now)), "not-a-backup");
  writeFileSync(file, "nonsense");
  assert.equal(codeOf(restore(config, file, now)), "not-a-backup");
  writeFileSync(file, readFileSync(join(config.data, "undersigned.sqlite")));
  assert.equal(codeOf(restore(config, file, now)), "not-a-backup", "a database is no backup");
  const installation = await opened(t, config);
  const whole = join(folder, "whole");
  await backup(installation, whole, now);
  const bytes = readFileSync(whole);
  writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  assert.equal(codeOf(restore(config, file, now)), "not-a-backup", "cut off");
});

test("doctor finds what is wrong and says nothing against what is right", async (t) => {
  const config = await written(t);
  const states = async (changed: Config = config): Promise<Record<string, string>> => {
    const found = await doctor(changed, now);
    return Object.fromEntries(
      found.map((one) => (isTrouble(one) ? ["trouble", one.trouble] : [one.check, one.state])),
    );
  };
  const good = await states();
  for (const check of ["runtime", "data", "keys", "database", "damage", "log", "outbox"]) {
    assert.equal(good[check], "good", check);
  }
  assert.equal(good["address"], "mind", "localhost");
  chmodSync(config.masterKeyFile, 0o644);
  assert.equal((await states())["keys"], "bad");
  chmodSync(config.masterKeyFile, 0o600);
  assert.equal((await states({ ...config, baseUrl: "http://lights.example" }))["address"], "bad");
  assert.equal((await states({ ...config, baseUrl: "https://lights.example" }))["address"], "good");
  assert.equal((await states({ ...config, smtp: "smtp://127.0.0.1:1" }))["mail"], "bad");
  const empty = configIn(join(temporaryFolder(t), "nothing"));
  assert.equal((await states(empty))["database"], "bad");
  assert.ok(!existsSync(empty.data), "doctor makes nothing");
});

test("doctor sees a clock that was set back", async (t) => {
  const config = await written(t);
  const db = new DatabaseSync(join(config.data, "undersigned.sqlite"));
  db.exec("update instance set clock = '2100-01-01T00:00:00.000Z'");
  db.close();
  const found = await doctor(config, now);
  const clock = found.find((one) => "check" in one && one.check === "clock");
  assert.ok(clock && "state" in clock && clock.state === "bad");
});
