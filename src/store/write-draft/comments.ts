/** Writing comments on drafts. */
import type { Comment } from "#domain/comment.ts";
import { insert, newId, sealFor, update, type Transaction } from "../transaction.ts";

export interface NewComment {
  readonly statement: string;
  readonly language: string;
  readonly comment: Comment;
  readonly nonce: string;
}

export async function addComment(t: Transaction, added: NewComment): Promise<string> {
  const id = newId(t);
  const { unit, ...said } = added.comment;
  const { statement, language, nonce } = added;
  await insert(t, "comment", {
    id,
    statement,
    language,
    unit,
    sealed: await sealFor(t, id, said),
    nonce,
    at: t.now,
    settled_at: null,
    by_account: null,
  });
  return id;
}

export async function setSettled(
  t: Transaction,
  id: string,
  by: string,
  settled: boolean,
): Promise<void> {
  await update(t, "comment", { settled_at: settled ? t.now : null, by_account: by }, { id });
}

/** Comments on statements that have not circulated since `before` go, with their keys. */
export async function pruneComments(t: Transaction, before: string): Promise<number> {
  const over = await t.db
    .selectFrom("comment")
    .innerJoin("statement", "statement.id", "comment.statement")
    .innerJoin("statement_step", (join) =>
      join
        .onRef("statement_step.statement", "=", "statement.id")
        .onRef("statement_step.step", "=", "statement.step"),
    )
    .select("comment.id")
    .where("statement_step.state", "not in", ["draft", "circulating"])
    .where("statement_step.at", "<", before)
    .execute();
  const ids = over.map(({ id }) => id);
  await removeComments(t, ids);
  return ids.length;
}

/** With their keys. */
export async function removeComments(t: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await t.db.deleteFrom("sealed_key").where("subject", "in", ids).execute();
  t.keys.clear();
  await t.db.deleteFrom("comment").where("id", "in", ids).execute();
}
