/** The review queue: what waits for the desk, what was decided, and what is due to take effect. */
import type { Reader } from "../reader.ts";
import { findSignature, toReview, type Review, type Signature } from "./signatures.ts";

/** Confirmed, not denied, not decided (or put off): oldest first. */
export async function waitingSignatures(
  r: Reader,
  query: { statement?: string; limit: number },
): Promise<readonly Signature[]> {
  let select = waitingActs(r)
    .orderBy("confirmation.at")
    .orderBy("signature.act")
    .limit(query.limit);
  if (query.statement) select = select.where("signature.statement", "=", query.statement);
  const acts = await select.execute();
  const found = await Promise.all(acts.map(({ act }) => findSignature(r, act)));
  return found.filter((one) => one !== null);
}

export async function countWaiting(r: Reader): Promise<number> {
  const acts = waitingActs(r).as("waiting");
  const row = await r.db
    .selectFrom(acts)
    .select((e) => e.fn.countAll().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Accepted, due by `now` and not yet published: what the worker publishes next. */
export async function dueReviews(
  r: Reader,
  now: string,
  limit: number,
): Promise<readonly { act: string; seq: number }[]> {
  return r.db
    .selectFrom("review")
    .select(["act", "seq"])
    .where("due_at", "<=", now)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .orderBy("due_at")
    .orderBy("at")
    .orderBy("act")
    .limit(limit)
    .execute();
}

/** The moment the next accepted signature is due, for the worker's sleep. */
export async function nextDue(r: Reader): Promise<string | null> {
  const row = await r.db
    .selectFrom("review")
    .select("due_at")
    .where("due_at", "is not", null)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  return row?.due_at ?? null;
}

/** Decisions of the desk since `since`, newest first, those taken back included. */
export async function recentReviews(
  r: Reader,
  since: string,
  limit: number,
): Promise<
  readonly (Review & {
    readonly act: string;
    readonly printed: string;
    readonly statement: string;
  })[]
> {
  const rows = await r.db
    .selectFrom("review")
    .innerJoin("signature", "signature.act", "review.act")
    .leftJoin("sealed_key", "sealed_key.subject", "review.act")
    .selectAll("review")
    .select(["signature.printed", "signature.statement", "sealed_key.wrapped"])
    .where("review.at", ">=", since)
    .orderBy("review.at", "desc")
    .orderBy("review.act")
    .orderBy("review.seq", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toReview(r, row),
    act: row.act,
    printed: row.printed,
    statement: row.statement,
  }));
}

function waitingActs(r: Reader) {
  return r.db
    .selectFrom("signature")
    .innerJoin("confirmation", "confirmation.act", "signature.act")
    .leftJoin("signatory", "signatory.act", "signature.act")
    .leftJoin("denial", "denial.act", "signature.act")
    .leftJoin("review", (join) =>
      join
        .onRef("review.act", "=", "signature.act")
        .on("review.undone_at", "is", null)
        .on("review.decision", "!=", "later"),
    )
    .select("signature.act")
    .where("signatory.act", "is", null)
    .where("signature.confirms", "is", null)
    .where("denial.act", "is", null)
    .where("review.act", "is", null);
}
