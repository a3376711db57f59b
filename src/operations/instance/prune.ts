/** Removes from the database what has served its time: expired links, ended sessions, sent and bounced mails. */
import { pruneSessions } from "#store/write/accounts.ts";
import { pruneMails } from "#store/write/outbox.ts";
import { daysAfter, pruneTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

/** Days for which an expired link is still told from an unknown one. */
const expiredDays = 90;

export interface Pruned {
  readonly tokens: number;
  readonly sessions: number;
  readonly mails: number;
}

export async function prune(
  t: Transaction,
  command: { readonly mailDays: number },
): Promise<Pruned> {
  return {
    tokens: await pruneTokens(t, daysAfter(t.now, -expiredDays)),
    sessions: await pruneSessions(t),
    mails: await pruneMails(t, daysAfter(t.now, -command.mailDays)),
  };
}
