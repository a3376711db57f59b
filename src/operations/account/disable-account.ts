/** Closing an account, and opening it again. Its sessions and links end at once; the last administrator stays. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { activeAdministrators, findAccount } from "#store/read/accounts.ts";
import { setDisabled } from "#store/write/accounts.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import { decideAccountsBy } from "./decide-accounts-by.ts";
import { signOutEverywhere } from "./sign-out.ts";

export interface ChangeAccount {
  readonly by: string;
  readonly account: string;
}

export async function disableAccount(
  t: Transaction,
  command: ChangeAccount,
): Promise<{ readonly account: string } | Refusal> {
  const refusal = await decideAccountsBy(t, command.by);
  if (refusal) return refusal;
  const { account: id } = command;
  if (!(await findAccount(t, id))) return refuse("account-unknown");
  const administrators = await activeAdministrators(t);
  if (administrators.length === 1 && administrators[0] === id) {
    return refuse("account-last-administrator");
  }
  await setDisabled(t, id, t.now);
  await signOutEverywhere(t, { account: id });
  await tell(t, command, "account-disabled");
  return { account: id };
}

export async function enableAccount(
  t: Transaction,
  command: ChangeAccount,
): Promise<{ readonly account: string } | Refusal> {
  const refusal = await decideAccountsBy(t, command.by);
  if (refusal) return refusal;
  if (!(await findAccount(t, command.account))) return refuse("account-unknown");
  await setDisabled(t, command.account, null);
  await tell(t, command, "account-enabled");
  return { account: command.account };
}

function tell(t: Transaction, { by, account }: ChangeAccount, kind: string): Promise<void> {
  return addChange(t, { statement: null, kind, params: { account }, public: false, by });
}
