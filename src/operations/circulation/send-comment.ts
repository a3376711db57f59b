/** A reader of a circulating draft says something about it. The desk reads it; nobody else does. */
import { parseComment, type CommentForm } from "#domain/comment.ts";
import { refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { countComments, isRepeated } from "#store/read-draft/comments.ts";
import { addComment } from "#store/write-draft/comments.ts";
import { findStatement, stepsOf } from "#store/read/statements.ts";
import { textsOf, versionsOf } from "#store/read/texts.ts";
import type { Transaction } from "#store/transaction.ts";
import { circulationKey, opensCirculation } from "./circulation-link.ts";

export interface SendComment {
  readonly slug: string;
  readonly key: string;
  readonly language: string;
  readonly form: CommentForm;
  /** Made with the form: sending it twice is one comment. */
  readonly nonce: string;
}

/** Comments kept for one statement; a link that got into wrong hands must not fill the disk. */
const mostComments = 2000;

export async function sendComment(
  t: Transaction,
  command: SendComment,
): Promise<{ statement: string } | Refusal> {
  const statement = await findStatement(t, command.slug);
  const steps = statement ? await stepsOf(t, statement.id) : [];
  if (!statement || !opensCirculation(command.key, circulationKey(t, statement.id, steps)))
    return refuse("token-unknown");
  if (await isRepeated(t, command.nonce)) return { statement: statement.id };
  const version = (await versionsOf(t, statement.id)).at(-1)?.version ?? 1;
  const texts = await textsOf(t, statement.id, version);
  const text = texts.find(({ language }) => language === command.language);
  if (!text) return refuse("language-unknown", { language: command.language });
  const comment = parseComment(command.form, new Set(text.units.map(({ id }) => id)));
  if ("problems" in comment) return refuseForm(comment.problems);
  if ((await countComments(t, statement.id)) >= mostComments)
    return refuse("too-many", { retryAfter: 86_400 });
  const { language, nonce } = command;
  await addComment(t, { statement: statement.id, language, comment, nonce });
  return { statement: statement.id };
}
