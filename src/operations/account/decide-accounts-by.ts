/** Whether somebody may change accounts: an administrator, or the operator at the command line. */
import { may } from "#domain/account.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findAccount } from "#store/read/accounts.ts";
import type { Reader } from "#store/reader.ts";

export async function decideAccountsBy(r: Reader, by: string): Promise<Refusal | null> {
  if (by === "cli") return null;
  const account = await findAccount(r, by);
  const allowed = account && !account.disabledAt && may(account.role, "accounts");
  return allowed ? null : refuse("not-permitted");
}
