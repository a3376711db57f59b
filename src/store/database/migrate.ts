/**
 * Numbered .sql migrations, one set a database, never edited once released and importing nothing. Each runs with its
 * own record in one transaction, so a kill leaves a schema between two numbers, never inside one; running again goes on.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { CompiledQuery, type Kysely } from "kysely";
import type { Tables } from "../tables.ts";
import { troubleOf, type Session } from "./session.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly digest: string;
}

export function readMigrations(kind: Session["kind"]): readonly Migration[] {
  const folder = new URL(`../migrations/${kind}/`, import.meta.url);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted();
  return names.map((name) => {
    const sql = readFileSync(new URL(name, folder), "utf8");
    return { name, sql, digest: createHash("sha256").update(sql).digest("hex") };
  });
}

/** Brings the schema to the newest migration. Throws a sentence when the database is newer than this program. */
export async function migrate(
  session: Session,
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  await patiently(() =>
    session.run(
      "create table if not exists migration (name text primary key, digest text not null)",
    ),
  );
  const done: string[] = [];
  for (;;) {
    const name = await patiently(() => step(session, db, migrations));
    if (!name) return done;
    done.push(name);
  }
}

/** Runs the next missing migration under the writers' lock; null when there is none. */
async function step(
  session: Session,
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<string | null> {
  await session.begin();
  try {
    if (session.kind === "postgres") {
      await session.run("lock table migration in exclusive mode");
      await session.run("set local statement_timeout = 0");
    }
    const next = decideNext(await applied(db), migrations);
    if (next) {
      await session.run(next.sql);
      const row = CompiledQuery.raw(
        `insert into migration (name, digest) values ('${next.name}', '${next.digest}')`,
      );
      await db.executeQuery(row);
    }
    await session.run("commit");
    return next?.name ?? null;
  } catch (error) {
    if (session.inTransaction) await session.run("rollback");
    throw error;
  }
}

async function applied(db: Kysely<Tables>): Promise<readonly Omit<Migration, "sql">[]> {
  const query = CompiledQuery.raw("select name, digest from migration order by name");
  return (await db.executeQuery(query)).rows as Omit<Migration, "sql">[];
}

export function decideNext(
  present: readonly Omit<Migration, "sql">[],
  known: readonly Migration[],
): Migration | null {
  for (const { name, digest } of present) {
    const mine = known.find((one) => one.name === name);
    if (!mine)
      throw new Error(
        `The database has migration ${name}, which this version of Undersigned does not know: it was written by a newer version. Install that version, or restore a backup made before the upgrade.`,
      );
    if (mine.digest !== digest)
      throw new Error(
        `Migration ${name} was changed after it was applied to this database (digest ${digest.slice(0, 12)}, this program's is ${mine.digest.slice(0, 12)}).`,
      );
  }
  return known.find((one) => !present.some(({ name }) => name === one.name)) ?? null;
}

/** Another process may be migrating: wait for it, up to half a minute. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const trouble = troubleOf(error);
      const collided =
        (error as { code?: unknown }).code === "23505" ||
        (error as { code?: unknown }).code === "42P07";
      if ((trouble !== "busy" && trouble !== "retry" && !collided) || attempt > 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
