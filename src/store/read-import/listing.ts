/** How many of a statement's lines are in the log. */
import type { Reader } from "../reader.ts";

export interface ListingProgress {
  readonly done: number;
  readonly total: number;
}

export async function listingOf(r: Reader, statement: string): Promise<ListingProgress> {
  const row = await r.db
    .selectFrom("signatory")
    .select((e) => [e.fn.count("log_index").as("done"), e.fn.countAll().as("total")])
    .where("statement", "=", statement)
    .where("act", "is not", null)
    .executeTakeFirstOrThrow();
  return { done: Number(row.done), total: Number(row.total) };
}
