/** Adding, disabling and signing in accounts of the desk. */
import type { Role } from "#domain/account.ts";
import { mailboxKey } from "#domain/email-address.ts";
import { encodeBase64Url } from "#lib/base64.ts";
import { hashSession, type AccountParticulars } from "../read/accounts.ts";
import { insert, newId, sealFor, update, type Transaction } from "../transaction.ts";

/** @returns its id. */
export async function addAccountRow(
  t: Transaction,
  account: AccountParticulars & { readonly role: Role },
): Promise<string> {
  const id = newId(t);
  const { name, email, role } = account;
  await insert(t, "account", {
    id,
    mailbox: t.vault.mailbox(mailboxKey(email)),
    sealed: await sealFor(t, id, { name, email }),
    role,
    created_at: t.now,
    disabled_at: null,
  });
  return id;
}

export async function setDisabled(t: Transaction, id: string, at: string | null): Promise<void> {
  await update(t, "account", { disabled_at: at }, { id });
}

export async function setRole(t: Transaction, id: string, role: Role): Promise<void> {
  await update(t, "account", { role }, { id });
}

/** @returns the text of the session's cookie, which nothing else holds. */
export async function startSessionRow(
  t: Transaction,
  account: string,
  expiresAt: string,
): Promise<string> {
  const text = encodeBase64Url(t.random(32));
  await insert(t, "session", {
    hash: hashSession(text),
    account,
    created_at: t.now,
    seen_at: t.now,
    expires_at: expiresAt,
  });
  return text;
}

export async function endSessionRow(t: Transaction, hash: Uint8Array): Promise<void> {
  await t.db.deleteFrom("session").where("hash", "=", hash).execute();
}

export async function endSessionsOf(t: Transaction, account: string): Promise<number> {
  const query = t.db.deleteFrom("session").where("account", "=", account);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}

export async function pruneSessions(t: Transaction): Promise<number> {
  const query = t.db.deleteFrom("session").where("expires_at", "<=", t.now);
  return Number((await query.executeTakeFirst()).numDeletedRows);
}
