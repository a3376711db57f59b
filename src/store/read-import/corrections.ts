/** What a person corrected in a half-done import. */
import type { Reader } from "../reader.ts";

/** In the order in which they were made, as text; only the desk reads them. */
export async function correctionsOf(r: Reader, source: string): Promise<readonly string[]> {
  const rows = await r.db
    .selectFrom("import_correction")
    .select("correction")
    .where("source", "=", source)
    .orderBy("seq")
    .execute();
  return rows.map(({ correction }) => correction);
}

/** 0 when there is none. */
export async function lastCorrection(r: Reader, source: string): Promise<number> {
  const row = await r.db
    .selectFrom("import_correction")
    .select((e) => e.fn.max("seq").as("last"))
    .where("source", "=", source)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
