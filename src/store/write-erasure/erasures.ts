/** Writing the record of erasures: decided, carried out, or taken back in time. */
import type { ErasedThing, ErasureExtent, ErasureReason } from "#domain/record/erasure.ts";
import { insert, update, type Transaction } from "../transaction.ts";

export interface NewErasure {
  readonly subject: string;
  readonly what: ErasedThing;
  readonly extent: ErasureExtent;
  readonly statement: string | null;
  readonly reason: ErasureReason;
  readonly by: string;
  readonly dueAt: string;
}

export async function addErasure(
  t: Transaction,
  { subject, what, extent, statement, reason, by, dueAt }: NewErasure,
): Promise<void> {
  await removeErasure(t, subject);
  await insert(t, "erasure", {
    subject,
    what,
    scope: extent,
    statement,
    reason,
    by_account: by,
    at: t.now,
    due_at: dueAt,
    done_at: null,
  });
}

export async function markErased(t: Transaction, subject: string): Promise<void> {
  await update(t, "erasure", { done_at: t.now }, { subject });
}

export async function removeErasure(t: Transaction, subject: string): Promise<void> {
  await t.db.deleteFrom("erasure").where("subject", "=", subject).execute();
}
