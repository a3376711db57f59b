/** Erasing who confirmed or disputed a listed line: what became of the claim stays. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { dropSubjects, removeClaim, scrubClaim } from "#store/write-erasure/scrub.ts";
import { findClaim } from "#store/read/claims.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import type { Erase, Erased } from "./erase.ts";

/** A claim that nobody confirmed or decided about leaves nothing at all. */
export async function eraseClaim(
  t: Transaction,
  { subject, by }: Erase,
): Promise<Erased | Refusal> {
  const claim = await findClaim(t, subject);
  if (!claim) return refuse("claim-unknown");
  if (claim.confirmedAt === null) await removeClaim(t, claim.id);
  else await scrubClaim(t, claim.id);
  await dropSubjects(t, [claim.id]);
  await addChange(t, { statement: claim.statement, kind: "claim-erased", public: false, by });
  return { extent: "all", statement: claim.statement, number: null };
}
