import assert from "node:assert/strict";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Readable } from "node:stream";
import { test, type TestContext } from "node:test";
import { setTimeout as pass } from "node:timers/promises";
import { Checkpoints } from "./checkpoints.ts";
import { SqliteSession } from "./sqlite.ts";

function folderFor(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function openGulls(file: string, foldAfter: number): Promise<SqliteSession> {
  const session = new SqliteSession(file, undefined, foldAfter);
  await session.run("create table gull (id integer primary key, ring text not null)");
  return session;
}

async function add(session: SqliteSession, count: number): Promise<void> {
  await session.begin();
  const shape = { table: "gull", columns: ["ring"], mode: "plain" } as const;
  await session.insertRows(
    shape,
    Array.from({ length: count }, (_, n) => [`ring ${n} `.repeat(20)]),
  );
  await session.run("commit");
}

/** In the database's file alone, without its journal; a copy made while it was written may be no database. */
function folded(file: string): number {
  const copy = `${file}.copy`;
  copyFileSync(file, copy);
  try {
    return countIn(copy);
  } catch {
    return 0;
  }
}

function countIn(file: string): number {
  const db = new DatabaseSync(file);
  try {
    const check = db.prepare("pragma integrity_check").get();
    assert.equal(check?.["integrity_check"], "ok");
    return Number(db.prepare("select count(*) as count from gull").get()?.["count"]);
  } finally {
    db.close();
  }
}

/** Of a program of its own: a database that is folded back after every commit, and how to add fifty gulls. */
function opening(file: string): string {
  return `
    import { SqliteSession } from ${JSON.stringify(join(import.meta.dirname, "sqlite.ts"))};
    const session = new SqliteSession(${JSON.stringify(file)}, undefined, 1);
    const shape = { table: "gull", columns: ["ring"], mode: "plain" };
    async function add(session) {
      await session.begin();
      await session.insertRows(shape, Array.from({ length: 50 }, () => ["ring ".repeat(100)]));
      await session.run("commit");
    }`;
}

function run(program: string): ChildProcessByStdio<null, Readable, null> {
  const given = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", program];
  return spawn(process.execPath, given, { stdio: ["ignore", "pipe", "inherit"] });
}

test("while many write, the journal is folded back beside them", async (t) => {
  const file = join(folderFor(t), "gulls.sqlite");
  const session = await openGulls(file, 10);
  for (let n = 0; n < 20; n++) {
    await add(session, 10);
    await pass(1);
  }
  for (let waited = 0; folded(file) < 10 && waited < 10_000; waited += 20) await pass(20);
  assert.ok(folded(file) >= 10);
  await session.close();
  assert.ok(!existsSync(`${file}-wal`), "whoever closes last leaves no journal");
  assert.equal(countIn(file), 200);
});

test("the control: while few write, the journal is left alone", async (t) => {
  const file = join(folderFor(t), "gulls.sqlite");
  const session = await openGulls(file, 1000);
  for (let n = 0; n < 20; n++) await add(session, 10);
  await pass(200);
  assert.equal(folded(file), 0);
  await session.close();
  assert.equal(countIn(file), 200);
});

test("followed by the thread, large commits let the journal grow; small ones and the thread's end do not", async (t) => {
  const file = join(folderFor(t), "gulls.sqlite");
  await (await openGulls(file, 10)).close();
  const told: number[] = [];
  const checkpoints = new Checkpoints(file, 5, (pages) => told.push(pages));
  for (const writes of [10, 1009, 1500]) checkpoints.committed(writes);
  assert.deepEqual(told, [], "none of these was large");
  for (const writes of [2500, 4000, 4010]) checkpoints.committed(writes);
  assert.deepEqual(told, [12_000]);
  await checkpoints.stop();
  assert.deepEqual(told, [12_000, 4000]);
});

test("a thread that cannot open the database harms nobody and is not tried again", async (t) => {
  const checkpoints = new Checkpoints(join(folderFor(t), "nowhere", "gulls.sqlite"), 1);
  checkpoints.committed(5);
  await pass(300);
  checkpoints.committed(10);
  await checkpoints.stop();
});

test("a program whose last act is to close the database has closed it when it ends", async (t) => {
  const file = join(folderFor(t), "gulls.sqlite");
  await (await openGulls(file, 1)).close();
  const child = run(`${opening(file)}
    await add(session);
    await session.close();
    console.log("closed");`);
  let said = "";
  child.stdout.on("data", (bytes: Buffer) => (said += bytes.toString()));
  const [code] = (await once(child, "close")) as [number];
  assert.deepEqual([code, said], [0, "closed\n"]);
  assert.ok(!existsSync(`${file}-wal`));
});

test("killed while it is folded back, it has all that was committed", async (t) => {
  const file = join(folderFor(t), "gulls.sqlite");
  await (await openGulls(file, 1)).close();
  let committed = 0;
  for (let round = 0; round < 3; round++) {
    const child = run(`${opening(file)}
      for (;;) {
        await add(session);
        process.stdout.write("committed\\n");
        await new Promise((resolve) => setImmediate(resolve));
      }`);
    const most = 60 + 25 * round;
    let seen = 0;
    child.stdout.on("data", (bytes: Buffer) => {
      seen += bytes.toString().split("\n").length - 1;
      if (seen >= most) child.kill("SIGKILL");
    });
    await once(child, "close");
    committed += seen;
    const found = countIn(file);
    assert.ok(found >= committed * 50, `${found} of ${committed * 50}`);
    assert.ok(found <= (committed + 1) * 50);
    committed = found / 50;
  }
});
