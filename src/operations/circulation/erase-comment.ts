/** Erasing what somebody said about a draft: words and name go together, for the words may tell who wrote them. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { find } from "#store/reader.ts";
import type { Transaction } from "#store/transaction.ts";
import { addChange } from "#store/write/changes.ts";
import { removeComments } from "#store/write-draft/comments.ts";
import type { Erase, Erased } from "../erasure/erase.ts";

export async function eraseComment(
  t: Transaction,
  { subject, by }: Erase,
): Promise<Erased | Refusal> {
  const comment = await find(t, "comment", { id: subject });
  if (!comment) return refuse("erasure-unknown");
  const { statement } = comment;
  await removeComments(t, [subject]);
  await addChange(t, { statement, kind: "comment-erased", public: false, by });
  return { extent: "all", statement, number: null };
}
