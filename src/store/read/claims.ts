/** Reading claims: "this is our organisation", confirming or disputing a line that the secretariat listed. */
import type { Evidence } from "#domain/evidence.ts";
import type { Particulars } from "#domain/signature.ts";
import { find, openSealed, type Reader } from "../reader.ts";
import type { ClaimRow } from "../tables.ts";

export const claimAnswers = ["confirm", "dispute"] as const;
export type ClaimAnswer = (typeof claimAnswers)[number];

export interface Claim {
  readonly id: string;
  readonly statement: string;
  readonly act: string;
  readonly answer: ClaimAnswer;
  readonly interface: string;
  readonly mailbox: string;
  readonly particulars: Particulars | null;
  readonly at: string;
  readonly confirmedAt: string | null;
  readonly evidence: Evidence | null;
  readonly decision: "upheld" | "refused" | null;
  readonly decidedAt: string | null;
  readonly by: string | null;
}

export async function findClaim(r: Reader, id: string): Promise<Claim | null> {
  const row = await find(r, "claim", { id });
  return row ? toClaim(r, row) : null;
}

export async function claimByNonce(r: Reader, nonce: string): Promise<Claim | null> {
  const row = await find(r, "claim", { nonce });
  return row ? toClaim(r, row) : null;
}

/** Confirmed by mail and not decided: oldest first. */
export async function waitingClaims(r: Reader, limit: number): Promise<readonly Claim[]> {
  const rows = await r.db
    .selectFrom("claim")
    .selectAll()
    .where("confirmed_at", "is not", null)
    .where("decision", "is", null)
    .orderBy("confirmed_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return Promise.all(rows.map((row) => toClaim(r, row)));
}

async function toClaim(r: Reader, row: ClaimRow): Promise<Claim> {
  return {
    id: row.id,
    statement: row.statement,
    act: row.act,
    answer: row.answer as ClaimAnswer,
    interface: row.interface,
    mailbox: row.mailbox,
    particulars: await openSealed<Particulars>(r, row.id, row.sealed),
    at: row.at,
    confirmedAt: row.confirmed_at,
    evidence: row.evidence as Evidence | null,
    decision: row.decision as Claim["decision"],
    decidedAt: row.decided_at,
    by: row.by_account,
  };
}
