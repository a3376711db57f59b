/** The button behind a sign-in link: a new session, once. Opening the link alone does nothing. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { findAccount } from "#store/read/accounts.ts";
import { findToken } from "#store/read/tokens.ts";
import { markUsed } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { openSession, type Opened } from "./open-session.ts";

export async function signIn(
  t: Transaction,
  command: { readonly token: string },
): Promise<Opened | Refusal> {
  const token = await findToken(t, command.token, "sign-in", t.now);
  if (isRefusal(token)) return token;
  const account = await findAccount(t, token.subject);
  if (!account || account.disabledAt) return refuse("token-unknown");
  if (!(await markUsed(t, token.hash))) return refuse("token-used");
  return openSession(t, account.id);
}
