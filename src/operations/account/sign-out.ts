/** Ending one session, or all of an account: the server forgets them, whatever cookies are left. */
import { endSessionRow, endSessionsOf } from "#store/write/accounts.ts";
import { revokeTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

export async function signOut(
  t: Transaction,
  command: { readonly session: Uint8Array },
): Promise<{ readonly ended: number }> {
  await endSessionRow(t, command.session);
  return { ended: 1 };
}

/** Links already mailed end too. */
export async function signOutEverywhere(
  t: Transaction,
  command: { readonly account: string },
): Promise<{ readonly ended: number }> {
  await revokeTokens(t, command.account, "sign-in");
  return { ended: await endSessionsOf(t, command.account) };
}
