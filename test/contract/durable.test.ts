/** What durability rests on, asserted at the door: the one thing in which the two databases differ. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { CompiledQuery } from "kysely";
import { openStore } from "#store/open.ts";
import { SqliteSession } from "#store/database/sqlite.ts";
import { asSuperuser, freshDatabase } from "../postgres.ts";
import { startPostgres } from "../postgres/server.ts";
import { masterKey } from "../stores.ts";
import { temporaryFolder } from "../temporary-store.ts";

function tryOpen(database: string): Promise<void> {
  return openStore({ database, masterKey }).then((store) => store.close());
}

test("SQLite runs with what durability and erasure rest on, on every opening", async (t) => {
  const file = join(temporaryFolder(t), "store.sqlite");
  for (const opening of ["first", "second"]) {
    const session = new SqliteSession(file);
    const found: Record<string, unknown> = {};
    for (const name of [
      "journal_mode",
      "synchronous",
      "foreign_keys",
      "secure_delete",
      "trusted_schema",
    ]) {
      const { rows } = await session.executeQuery<object>(CompiledQuery.raw(`pragma ${name}`));
      found[name] = Object.values(rows[0] ?? {})[0];
    }
    await session.close();
    assert.deepEqual(
      found,
      { journal_mode: "wal", synchronous: 2, foreign_keys: 1, secure_delete: 1, trusted_schema: 0 },
      `${opening} opening`,
    );
  }
});

test("a SQLite that cannot keep a write-ahead log is refused with the pragma's name", async () => {
  await assert.rejects(tryOpen(":memory:"), /journal_mode = wal.*"memory"/);
});

test("a PostgreSQL database that acknowledges before it is durable is refused", async () => {
  const url = await freshDatabase();
  const name = new URL(url).pathname.slice(1);
  await tryOpen(url);
  for (const value of ["off", "local"]) {
    await asSuperuser(url, `alter database ${name} set synchronous_commit = ${value}`);
    await assert.rejects(tryOpen(url), new RegExp(`synchronous_commit = ${value}`));
  }
  await asSuperuser(url, `alter database ${name} reset synchronous_commit`);
  await tryOpen(url);
});

test("a PostgreSQL server that does not write through to the disk is refused", async (t) => {
  const server = await startPostgres(temporaryFolder(t), { fsync: "off" });
  t.after(() => server.stop());
  await assert.rejects(tryOpen(server.url), /fsync = off/);
  const second = await startPostgres(temporaryFolder(t), { full_page_writes: "off" });
  t.after(() => second.stop());
  await assert.rejects(tryOpen(second.url), /full_page_writes = off/);
});
