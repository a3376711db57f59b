/** The record of erasures: which act, claim or account, how much, why, by whom and when. It says nothing of a person. */
import type { ErasedThing, ErasureExtent, ErasureReason } from "#domain/record/erasure.ts";
import { find, type Reader } from "../reader.ts";
import type { ErasureRow } from "../tables.ts";

export interface Erasure {
  readonly subject: string;
  readonly what: ErasedThing;
  readonly extent: ErasureExtent;
  readonly statement: string | null;
  readonly reason: ErasureReason;
  readonly by: string;
  readonly at: string;
  /** When it is carried out; until then it can be taken back. */
  readonly dueAt: string;
  readonly doneAt: string | null;
}

export async function findErasure(r: Reader, subject: string): Promise<Erasure | null> {
  const row = await find(r, "erasure", { subject });
  return row ? toErasure(row) : null;
}

/** Decided and due by `now`, the longest due first. */
export async function dueErasures(
  r: Reader,
  now: string,
  limit: number,
): Promise<readonly Erasure[]> {
  const query = r.db
    .selectFrom("erasure")
    .selectAll()
    .where("due_at", "<=", now)
    .where("done_at", "is", null)
    .orderBy("due_at")
    .orderBy("subject")
    .limit(limit);
  return (await query.execute()).map(toErasure);
}

/** Newest first: what the desk sees of what was erased and what is about to be. */
export async function recentErasures(
  r: Reader,
  wanted: { readonly statement?: string; readonly limit: number },
): Promise<readonly Erasure[]> {
  let query = r.db
    .selectFrom("erasure")
    .selectAll()
    .orderBy("at", "desc")
    .orderBy("subject")
    .limit(wanted.limit);
  if (wanted.statement !== undefined) query = query.where("statement", "=", wanted.statement);
  return (await query.execute()).map(toErasure);
}

/** When the newest was carried out: files and the journal may still hold what went. `own`: without those done again. */
export async function newestErasure(
  r: Reader,
  which: { readonly own: boolean } = { own: false },
): Promise<string | null> {
  let query = r.db
    .selectFrom("erasure")
    .select((e) => e.fn.max("done_at").as("at"))
    .where("done_at", "is not", null);
  if (which.own) query = query.where("reason", "!=", "restored");
  return (await query.executeTakeFirst())?.at ?? null;
}

/** Everything that was carried out, for the list outside the database. */
export async function doneErasures(
  r: Reader,
  limit: number,
  after = "",
): Promise<readonly Erasure[]> {
  const query = r.db
    .selectFrom("erasure")
    .selectAll()
    .where("done_at", "is not", null)
    .where("subject", ">", after)
    .orderBy("subject")
    .limit(limit);
  return (await query.execute()).map(toErasure);
}

function toErasure(row: ErasureRow): Erasure {
  return {
    subject: row.subject,
    what: row.what as ErasedThing,
    extent: row.scope as ErasureExtent,
    statement: row.statement,
    reason: row.reason as ErasureReason,
    by: row.by_account,
    at: row.at,
    dueAt: row.due_at,
    doneAt: row.done_at,
  };
}
