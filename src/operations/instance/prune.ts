/**
 * Removes from the database what has served its time: expired links, ended sessions, sent and bounced mails,
 * comments on texts that are frozen long since, imports left lying.
 */
import { pruneComments } from "#store/write-draft/comments.ts";
import { pruneSessions } from "#store/write/accounts.ts";
import { pruneMails } from "#store/write/outbox.ts";
import { pruneSources } from "#store/write/sources.ts";
import { daysAfter, pruneTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

/** Days for which a file that was handed in and never stored as a statement is kept, with the corrections made in it. */
const importDays = 90;

/** Days for which an expired link is still told from an unknown one. */
const expiredDays = 90;

/** Days for which comments on a draft are kept once its text is frozen. */
const commentDays = 90;

export interface Pruned {
  readonly tokens: number;
  readonly sessions: number;
  readonly mails: number;
  readonly comments: number;
  readonly imports: number;
}

export async function prune(
  t: Transaction,
  command: { readonly mailDays: number },
): Promise<Pruned> {
  return {
    tokens: await pruneTokens(t, daysAfter(t.now, -expiredDays)),
    sessions: await pruneSessions(t),
    mails: await pruneMails(t, daysAfter(t.now, -command.mailDays)),
    imports: await pruneSources(t, daysAfter(t.now, -importDays)),
    comments: await pruneComments(t, daysAfter(t.now, -commentDays)),
  };
}
