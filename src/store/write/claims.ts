/** Writing claims on listed lines. */
import type { Evidence } from "#domain/evidence.ts";
import type { Particulars } from "#domain/signature.ts";
import type { ClaimAnswer } from "../read/claims.ts";
import { insert, newId, sealFor, update, type Transaction } from "../transaction.ts";

export interface NewClaim {
  readonly statement: string;
  readonly act: string;
  readonly answer: ClaimAnswer;
  readonly interface: string;
  readonly mailbox: string;
  readonly particulars: Particulars;
  readonly nonce: string;
}

export async function addClaim(t: Transaction, claim: NewClaim): Promise<string> {
  const id = newId(t);
  const { statement, act, answer, mailbox, nonce } = claim;
  const sealed = await sealFor(t, id, claim.particulars);
  await insert(t, "claim", {
    id,
    statement,
    act,
    answer,
    interface: claim.interface,
    mailbox,
    sealed,
    nonce,
    at: t.now,
    confirmed_at: null,
    evidence: null,
    decision: null,
    decided_at: null,
    by_account: null,
  });
  return id;
}

export async function confirmClaimRow(
  t: Transaction,
  id: string,
  evidence: Evidence,
): Promise<void> {
  await update(t, "claim", { confirmed_at: t.now, evidence }, { id });
}

export async function decideClaimRow(
  t: Transaction,
  id: string,
  decision: "upheld" | "refused",
  by: string,
): Promise<void> {
  await update(t, "claim", { decision, decided_at: t.now, by_account: by }, { id });
}
