/** Accounts of the desk and their sessions. Names and addresses are sealed under the account's own key. */
import { hash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Account, Role } from "#domain/account.ts";
import { find, openSealed, type Reader } from "../reader.ts";
import type { AccountRow } from "../tables.ts";

/** What is sealed of an account. */
export interface AccountParticulars {
  readonly name: string;
  readonly email: string;
}

export async function findAccount(r: Reader, id: string): Promise<Account | null> {
  const row = await find(r, "account", { id });
  return row ? asAccount(r, row) : null;
}

/** @param mailbox look-up value of the address. */
export async function accountOfMailbox(r: Reader, mailbox: string): Promise<Account | null> {
  const row = await find(r, "account", { mailbox });
  return row ? asAccount(r, row) : null;
}

/** The oldest first. */
export async function listAccounts(r: Reader): Promise<readonly Account[]> {
  const query = r.db.selectFrom("account").selectAll().orderBy("created_at").orderBy("id");
  return Promise.all((await query.execute()).map((row) => asAccount(r, row)));
}

/** Whether anybody can sign in at the desk who may add others. */
export async function hasAdministrator(r: Reader): Promise<boolean> {
  return (await activeAdministrators(r)).length > 0;
}

export async function activeAdministrators(r: Reader): Promise<readonly string[]> {
  const query = r.db
    .selectFrom("account")
    .select("id")
    .where("role", "=", "administrator")
    .where("disabled_at", "is", null)
    .orderBy("id");
  return (await query.execute()).map((row) => row.id);
}

export interface Session {
  readonly account: Account;
  readonly hash: Uint8Array;
  readonly expiresAt: string;
}

/** @param text the cookie's value; anything but a session that still runs, of an account that may enter, is null. */
export async function findSession(r: Reader, text: string, now: string): Promise<Session | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return null;
  const row = await find(r, "session", { hash: hashSession(text) });
  if (!row || row.expires_at <= now) return null;
  const account = await findAccount(r, row.account);
  if (!account || account.disabledAt) return null;
  return { account, hash: row.hash, expiresAt: row.expires_at };
}

export function hashSession(text: string): Uint8Array {
  return hash("sha256", text, "buffer");
}

async function asAccount(r: Reader, row: Selectable<AccountRow>): Promise<Account> {
  const sealed = await openSealed<AccountParticulars>(r, row.id, row.sealed);
  return {
    id: row.id,
    name: sealed?.name ?? "",
    email: sealed?.email ?? "",
    role: row.role as Role,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  };
}
