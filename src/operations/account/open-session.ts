/** A session for an account: its text goes into the cookie and nowhere else. */
import { startSessionRow } from "#store/write/accounts.ts";
import { daysAfter } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

/** Days until one must sign in again. */
export const sessionDays = 14;

export interface Opened {
  readonly session: string;
  readonly account: string;
}

export async function openSession(t: Transaction, account: string): Promise<Opened> {
  return { account, session: await startSessionRow(t, account, daysAfter(t.now, sessionDays)) };
}
