/** Whoever holds the printed link becomes the first administrator, once. */
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { accountOfMailbox, hasAdministrator } from "#store/read/accounts.ts";
import { mailboxKey } from "#domain/email-address.ts";
import { findToken } from "#store/read/tokens.ts";
import { addAccountRow, setDisabled, setRole } from "#store/write/accounts.ts";
import { addChange } from "#store/write/changes.ts";
import { markUsed } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { parseAccountForm, type ParsedAccount } from "./parse-account-form.ts";
import { openSession, type Opened } from "./open-session.ts";

export interface BecomeAdministrator {
  readonly token: string;
  readonly name: string;
  readonly email: string;
}

export async function becomeAdministrator(
  t: Transaction,
  command: BecomeAdministrator,
): Promise<Opened | Refusal> {
  const token = await findToken(t, command.token, "first", t.now);
  if (isRefusal(token)) return token;
  if (token.usedAt || (await hasAdministrator(t))) return refuse("token-used");
  const form = parseAccountForm(command);
  if ("problems" in form) return refuseForm(form.problems);
  const account = await settleAccount(t, form);
  await markUsed(t, token.hash);
  await addChange(t, {
    statement: null,
    kind: "account-added",
    params: { account, role: "administrator" },
    public: false,
    by: account,
  });
  return openSession(t, account);
}

/** Where all administrators were lost, the address may have an account of a lower role, or a disabled one. */
async function settleAccount(t: Transaction, form: ParsedAccount): Promise<string> {
  const known = await accountOfMailbox(t, t.vault.mailbox(mailboxKey(form.email)));
  if (!known) return addAccountRow(t, { ...form, role: "administrator" });
  await setRole(t, known.id, "administrator");
  await setDisabled(t, known.id, null);
  return known.id;
}
