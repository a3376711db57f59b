/** What time alone makes due: particulars of statements that ended long enough ago, and requests that came to nothing. */
import { keepDaysOf, keptUntil, type ErasedThing } from "#domain/record/erasure.ts";
import type { Statement } from "#domain/statement.ts";
import type { Reader } from "../reader.ts";
import { listStatements, type StatementSummary } from "../read/statements.ts";
import { daysAfter } from "../write/tokens.ts";

export interface Due {
  readonly what: "signature" | "claim" | "invitation";
  readonly subject: string;
}

/** The day from which a statement's particulars go by themselves; null while its signing may still go on. */
export function keptUntilOf(
  statement: Pick<Statement, "state" | "policy"> & { readonly since: string },
): string | null {
  return keptUntil(statement.state, statement.since, keepDaysOf(statement.policy));
}

/** At most `limit`. `now`: the system's clock, not the store's, which never goes back. */
export async function dueByTime(
  r: Reader,
  { now, requestDays, limit }: { now: string; requestDays: number; limit: number },
): Promise<readonly Due[]> {
  const since = daysAfter(now, -requestDays);
  const found: Due[] = [];
  for (const find of [ofEndedStatements(now), ofNothing(since)])
    if (found.length < limit) found.push(...(await find(r, limit - found.length)));
  return found;
}

type Find = (r: Reader, limit: number) => Promise<readonly Due[]>;

function ofEndedStatements(now: string): Find {
  return async (r, limit) => {
    const statements = await endedStatements(r, now);
    if (statements.length === 0) return [];
    const signatures = await r.db
      .selectFrom("signature")
      .select("act as subject")
      .where("statement", "in", statements)
      .where("sealed", "is not", null)
      .orderBy("requested_at")
      .orderBy("act")
      .limit(limit)
      .execute();
    const others = await Promise.all(
      (["claim", "invitation"] as const).map(async (what) => {
        const rows = r.db
          .selectFrom(what)
          .select("id as subject")
          .where("statement", "in", statements)
          .where("sealed", "is not", null)
          .orderBy("at")
          .orderBy("id");
        return asDue(what, await rows.limit(limit).execute());
      }),
    );
    return [...asDue("signature", signatures), ...others.flat()].slice(0, limit);
  };
}

async function endedStatements(r: Reader, now: string): Promise<readonly string[]> {
  const all: readonly StatementSummary[] = await listStatements(r, { public: true });
  const today = now.slice(0, 10);
  return all
    .filter((one) => {
      const until = keptUntilOf(one);
      return until !== null && until <= today;
    })
    .map(({ id }) => id);
}

/** Never confirmed, denied or refused, and never published; claims nobody confirmed. */
function ofNothing(since: string): Find {
  return async (r, limit) => {
    const signatures = await r.db
      .selectFrom("signature")
      .leftJoin("confirmation", "confirmation.act", "signature.act")
      .leftJoin("denial", "denial.act", "signature.act")
      .leftJoin("signatory", "signatory.act", "signature.act")
      .leftJoin("review", (join) =>
        join
          .onRef("review.act", "=", "signature.act")
          .on("review.decision", "=", "refused")
          .on("review.done_at", "is not", null)
          .on("review.undone_at", "is", null),
      )
      .select("signature.act as subject")
      .where("signature.requested_at", "<", since)
      .where("signatory.act", "is", null)
      .where("signature.confirms", "is", null)
      .where((e) =>
        e.or([
          e("confirmation.act", "is", null),
          e("denial.at", "<", since),
          e("review.done_at", "<", since),
        ]),
      )
      .orderBy("signature.act")
      .limit(limit)
      .execute();
    const claims = await r.db
      .selectFrom("claim")
      .select("id as subject")
      .where("confirmed_at", "is", null)
      .where("at", "<", since)
      .orderBy("at")
      .orderBy("id")
      .limit(limit)
      .execute();
    return [...asDue("signature", signatures), ...asDue("claim", claims)].slice(0, limit);
  };
}

function asDue(what: Due["what"], rows: readonly { subject: string }[]): Due[] {
  return rows.map(({ subject }) => ({ what, subject }));
}

/** How many particulars a statement still holds: of signatures, claims and invitations. */
export async function countHeld(r: Reader, statement: string): Promise<number> {
  const of = (table: "signature" | "claim" | "invitation") =>
    r.db
      .selectFrom(table)
      .select((e) => e.fn.countAll().as("count"))
      .where("statement", "=", statement)
      .where("sealed", "is not", null)
      .executeTakeFirst();
  const counts = [await of("signature"), await of("claim"), await of("invitation")];
  return counts.reduce((sum, row) => sum + Number(row?.count ?? 0), 0);
}

/** Claims about a line that still hold somebody's particulars. */
export async function claimsAbout(r: Reader, act: string): Promise<readonly string[]> {
  const rows = await r.db
    .selectFrom("claim")
    .select("id")
    .where("act", "=", act)
    .where("sealed", "is not", null)
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Everything a mailbox (its look-up value) is in. */
export async function subjectsOfMailbox(
  r: Reader,
  mailbox: string,
): Promise<readonly { what: ErasedThing; subject: string }[]> {
  const signatures = await r.db
    .selectFrom("signature")
    .select("act as subject")
    .where("mailbox", "=", mailbox)
    .orderBy("requested_at")
    .orderBy("act")
    .execute();
  const claims = await r.db
    .selectFrom("claim")
    .select("id as subject")
    .where("mailbox", "=", mailbox)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const invitations = await r.db
    .selectFrom("invitation")
    .select("id as subject")
    .where("mailbox", "=", mailbox)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const accounts = await r.db
    .selectFrom("account")
    .select("id as subject")
    .where("mailbox", "=", mailbox)
    .orderBy("id")
    .execute();
  return [
    ...asDue("signature", signatures),
    ...asDue("claim", claims),
    ...asDue("invitation", invitations),
    ...accounts.map(({ subject }) => ({ what: "account" as const, subject })),
  ];
}
