/**
 * A program that opens a store once and ends.
 *
 *     node test/contract/open-once.ts PATH-OR-URL [STALL]
 *
 * Prints "open". With STALL the first migration stays a long time behind its STALL-th statement: it prints "stalled" there,
 * to be killed. STALL of 0 is before the first statement; past the last, the record of the migration is missing.
 */
import { writeSync } from "node:fs";
import { openStore } from "#store/open.ts";
import { readMigrations } from "#store/database/migrate.ts";
import { statementsOf } from "./statements.ts";

/** That of stores.ts, which loads far more than this program needs. */
const masterKey = new Uint8Array(32).fill(7);
const [database = "", stall] = process.argv.slice(2);
const kind = database.startsWith("postgres://") ? "postgres" : "sqlite";

/** PostgreSQL notices a killed client when the statement ends, SQLite dies with it. */
const long = {
  sqlite:
    "with recursive endless (x) as (select 1 union all select x + 1 from endless) select max(x) from endless",
  postgres: "select pg_sleep(0.5)",
};

const migrations = readMigrations(kind).map((migration, index) =>
  index === 0 && stall !== undefined
    ? { ...migration, sql: withStall(migration.sql, Number(stall)) }
    : migration,
);
const store = await openStore({
  database,
  masterKey,
  migrations,
  observe: (sql) => {
    if (sql.includes(long[kind])) writeSync(1, "stalled\n");
  },
});
await store.close();
console.log("open");

function withStall(sql: string, after: number): string {
  const statements = statementsOf(sql);
  return [...statements.slice(0, after), long[kind], ...statements.slice(after)].join(";\n");
}
