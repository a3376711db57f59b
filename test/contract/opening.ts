/** Opening a store: what it asserts, what it refuses, and that a kill while it makes its tables does no harm. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { openStore, type OpenOptions } from "#store/open.ts";
import { readMigrations } from "#store/database/migrate.ts";
import { openSealed } from "#store/reader.ts";
import { insert, sealFor } from "#store/transaction.ts";
import { asSuperuser } from "../postgres.ts";
import { freshLocation, masterKey, openTestStore, type DatabaseKind } from "../stores.ts";
import { statementsOf } from "./statements.ts";

export function openingContract(kind: DatabaseKind): void {
  const open = (database: string, options: Partial<OpenOptions> = {}): Promise<void> =>
    openStore({ database, masterKey, ...options }).then((store) => store.close());

  test(`${kind}: the columns are those that the rows' types name`, async (t) => {
    const store = await openTestStore(t, kind);
    const found = await columnsOf(kind, store.location);
    assert.deepEqual(found, columnsOfTypes());
  });

  test(`${kind}: another master key is refused and nothing is changed by trying`, async (t) => {
    const { location } = await openTestStore(t, kind);
    await assert.rejects(open(location, { masterKey: new Uint8Array(32).fill(8) }), /master key/);
    await open(location);
  });

  test(`${kind}: a database made by a newer program is refused`, async (t) => {
    const location = await freshLocation(t, kind);
    const known = readMigrations(kind);
    const newer = { name: "9999-newer.sql", sql: "create table newer (id text)", digest: "d" };
    await open(location, { migrations: [...known, newer] });
    await assert.rejects(open(location), /9999-newer.*newer version/);
    await open(location, { migrations: [...known, newer] });
  });

  test(`${kind}: a migration changed after it was applied is refused`, async (t) => {
    const { location } = await openTestStore(t, kind);
    const [first, ...rest] = readMigrations(kind);
    const changed = [{ ...first!, digest: "0".repeat(64) }, ...rest];
    await assert.rejects(open(location, { migrations: changed }), /was changed after/);
  });

  test(`${kind}: a migration that fails leaves the database as it was`, async (t) => {
    const { location } = await openTestStore(t, kind);
    const known = readMigrations(kind);
    const bad = {
      name: "0002-bad.sql",
      sql: "create table half (id text); insert into nowhere values (1)",
      digest: "d",
    };
    const good = { ...bad, sql: "create table half (id text)" };
    await assert.rejects(open(location, { migrations: [...known, bad] }), /nowhere/);
    await open(location);
    await open(location, { migrations: [...known, good] });
  });

  test(`${kind}: programs that open a new database at once all succeed`, async (t) => {
    const location = await freshLocation(t, kind);
    const openers = await Promise.all([1, 2, 3, 4, 5].map(() => openInChild(location)));
    assert.deepEqual(openers, Array(5).fill("open\n"));
  });

  const count = statementsOf(readMigrations(kind)[0]?.sql ?? "").length;
  for (const at of [0, 1, Math.floor(count / 2), count - 1, count])
    test(`${kind}: a kill after ${at} of ${count} statements of a migration does no harm`, async (t) => {
      const location = await freshLocation(t, kind);
      await killWhenStalled(location, at);
      const store = await openTestStore(t, kind, { database: location });
      assert.equal(await store.change(), 0);
      assert.deepEqual(await columnsOf(kind, location), columnsOfTypes());
    });

  test(`${kind}: a reader cannot write`, async (t) => {
    const store = await openTestStore(t, kind);
    await assert.rejects(
      store.reader.db.updateTable("instance").set({ change: 7 }).execute(),
      /readonly|read-only/,
    );
    assert.equal(await store.change(), 0);
  });

  test(`${kind}: what is sealed is not in the database in clear, and is gone with its key`, async (t) => {
    const store = await openTestStore(t, kind);
    const value = { name: "Canarina Ohlsonne" };
    const sealed = await store.transact(async (tx) => {
      const bytes = await sealFor(tx, "subject", value);
      await insert(tx, "account", {
        id: "a",
        mailbox: tx.vault.mailbox("canarina@keepers.example"),
        sealed: bytes,
        role: "secretary",
        created_at: tx.now,
        disabled_at: null,
      });
      return bytes;
    });
    assert.ok(sealed instanceof Uint8Array);
    assert.deepEqual(await openSealed(store.reader, "subject", sealed), value);
    assert.ok(!Buffer.from(sealed).includes("Canarina"));
    await store.transact((tx) => tx.db.deleteFrom("sealed_key").execute());
    assert.equal(await openSealed(store.reader, "subject", sealed), null);
  });
}

/** By table its columns, `?` behind those that may be null. */
type Columns = Readonly<Record<string, readonly string[]>>;

async function columnsOf(kind: DatabaseKind, location: string): Promise<Columns> {
  const found: { table: string; column: string; null: boolean }[] =
    kind === "postgres" ? await postgresColumns(location) : await sqliteColumns(location);
  const groups = Map.groupBy(found, ({ table }) => table);
  groups.delete("migration");
  return sorted(groups, (one) => `${one.column}${one.null ? "?" : ""}`);
}

function sorted<T>(groups: ReadonlyMap<string, readonly T[]>, print: (one: T) => string): Columns {
  const entries = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([table, ones]) => [table, ones.map(print).toSorted()]));
}

async function postgresColumns(location: string) {
  const [result] = await asSuperuser(
    location,
    `select table_name as "table", column_name as "column", is_nullable = 'YES' as "null"
     from information_schema.columns where table_schema = 'public'`,
  );
  return result?.rows as { table: string; column: string; null: boolean }[];
}

async function sqliteColumns(location: string) {
  const { DatabaseSync } = await import("node:sqlite");
  const database = new DatabaseSync(location, { readOnly: true });
  const rows = database
    .prepare(
      `select t.name as "table", c.name as "column", c."notnull" = 0 and c.pk = 0 as "null"
       from sqlite_schema t join pragma_table_info(t.name) c where t.type = 'table' and t.name not like 'sqlite_%'`,
    )
    .all() as { table: string; column: string; null: number }[];
  database.close();
  return rows.map((row) => ({ ...row, null: row.null === 1 }));
}

/** The same from the source of the types: the compiler keeps nothing of them for a running program. */
function columnsOfTypes(): Columns {
  const folder = join(import.meta.dirname, "..", "..", "src", "store");
  const source = ["tables.ts", "log-tables.ts", "registry-tables.ts", "import-tables.ts"]
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  const rows = new Map(
    [...source.matchAll(/export interface (\w+)(?: extends [\w, ]+)? \{\n([^}]*)\}/g)].map(
      ([, name = "", body = ""]) => [
        name,
        [...body.matchAll(/^ {2}(\w+): (.*);$/gm)].map(([, column, type]) => ({ column, type })),
      ],
    ),
  );
  const parts = ["Tables", "LogTables", "RegistryTables", "ImportTables"];
  const all = parts.flatMap((part) => rows.get(part) ?? []);
  const tables = all.map(({ column, type = "" }) => [column ?? "", rows.get(type) ?? []] as const);
  return sorted(
    new Map(tables),
    ({ column, type }) => `${column}${type?.endsWith("| null") ? "?" : ""}`,
  );
}

const program = join(import.meta.dirname, "open-once.ts");

async function openInChild(location: string): Promise<string> {
  const child = spawn(process.execPath, [program, location], { stdio: ["ignore", "pipe", "pipe"] });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return errors || out;
}

async function killWhenStalled(location: string, at: number): Promise<void> {
  const child = spawn(process.execPath, [program, location, String(at)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  assert.equal(said.toString(), "stalled\n");
  // The long statement is being handed over; those before it take a few milliseconds.
  await new Promise((resolve) => setTimeout(resolve, 100));
  child.kill("SIGKILL");
  await once(child, "exit");
}
