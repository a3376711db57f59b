/** Erasing the address that was asked about a listed line: that somebody was asked, and what was answered, stays. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { dropSubjects, scrubInvitation } from "#store/write-erasure/scrub.ts";
import { find } from "#store/reader.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import type { Erase, Erased } from "./erase.ts";

export async function eraseInvitation(
  t: Transaction,
  { subject, by }: Erase,
): Promise<Erased | Refusal> {
  const invitation = await find(t, "invitation", { id: subject });
  if (!invitation) return refuse("erasure-unknown");
  const { statement } = invitation;
  await scrubInvitation(t, subject);
  await dropSubjects(t, [subject]);
  await addChange(t, { statement, kind: "invitation-erased", public: false, by });
  return { extent: "all", statement, number: null };
}
