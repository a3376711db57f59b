/** What doctor asks of the database itself. */
import { sql } from "kysely";
import type { Reader } from "../reader.ts";

/** The time of the newest act: later than the clock when that was set back. */
export async function newestTime(r: Reader): Promise<string> {
  const row = await r.db.selectFrom("instance").select("clock").executeTakeFirst();
  return row?.clock ?? "";
}

/** What SQLite finds wrong with its file; PostgreSQL checks its own. */
export async function findDamage(r: Reader): Promise<readonly string[]> {
  if (r.kind !== "sqlite") return [];
  const { rows } = await sql<Record<string, string>>`pragma quick_check(5)`.execute(r.db);
  return rows.flatMap((row) => Object.values(row)).filter((line) => line !== "ok");
}
