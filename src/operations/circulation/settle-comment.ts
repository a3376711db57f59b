/** The desk has dealt with a comment, or takes that back. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findComment } from "#store/read-draft/comments.ts";
import { setSettled } from "#store/write-draft/comments.ts";
import type { Transaction } from "#store/transaction.ts";

export async function settleComment(
  t: Transaction,
  command: { by: string; id: string; statement: string; settled: boolean },
): Promise<{ id: string } | Refusal> {
  const comment = await findComment(t, command.id);
  if (comment?.statement !== command.statement) return refuse("not-found");
  if ((comment.settledAt !== null) !== command.settled)
    await setSettled(t, command.id, command.by, command.settled);
  return { id: command.id };
}
