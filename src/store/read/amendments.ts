/** Reading corrections asked for through the private link. */
import { find, openSealed, type Reader } from "../reader.ts";

export interface Amendment {
  readonly id: string;
  readonly act: string;
  readonly what: "name" | "mandate";
  readonly printed: string | null;
  readonly mandate: string | null;
  readonly at: string;
  readonly decision: "accepted" | "refused" | null;
  readonly decidedAt: string | null;
}

export async function amendmentsOf(r: Reader, act: string): Promise<readonly Amendment[]> {
  const rows = await r.db
    .selectFrom("amendment")
    .selectAll()
    .where("act", "=", act)
    .orderBy("at")
    .orderBy("id")
    .execute();
  return Promise.all(rows.map((row) => toAmendment(r, row)));
}

export async function findAmendment(r: Reader, id: string): Promise<Amendment | null> {
  const row = await find(r, "amendment", { id });
  return row ? toAmendment(r, row) : null;
}

/** How many wait, without opening any. */
export async function countAmendments(r: Reader): Promise<number> {
  const row = await r.db
    .selectFrom("amendment")
    .select((e) => e.fn.countAll().as("count"))
    .where("decision", "is", null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export async function waitingAmendments(r: Reader, limit: number): Promise<readonly Amendment[]> {
  const rows = await r.db
    .selectFrom("amendment")
    .selectAll()
    .where("decision", "is", null)
    .orderBy("at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return Promise.all(rows.map((row) => toAmendment(r, row)));
}

async function toAmendment(
  r: Reader,
  row: {
    id: string;
    act: string;
    what: string;
    printed: string | null;
    sealed: Uint8Array | null;
    at: string;
    decision: string | null;
    decided_at: string | null;
  },
): Promise<Amendment> {
  const mandate = await openSealed<string>(r, row.act, row.sealed);
  return {
    id: row.id,
    act: row.act,
    what: row.what as Amendment["what"],
    printed: row.printed,
    mandate,
    at: row.at,
    decision: row.decision as Amendment["decision"],
    decidedAt: row.decided_at,
  };
}
