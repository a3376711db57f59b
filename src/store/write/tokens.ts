/** Making, spending and revoking the links that mails carry. */
import { encodeBase64Url } from "#lib/base64.ts";
import { hashToken, type TokenPurpose } from "../read/tokens.ts";
import { insert, type Transaction } from "../transaction.ts";

export interface NewToken {
  readonly purpose: TokenPurpose;
  readonly subject: string;
  readonly mailbox?: string;
  readonly manifest?: string;
  /** How long it opens anything; fractions of a day are allowed. */
  readonly days: number;
}

/** The token's text, 43 characters: it is in the mail and nowhere else. */
export async function makeToken(t: Transaction, wanted: NewToken): Promise<string> {
  const bytes = t.random(32);
  bytes.set(t.linkStart);
  const text = encodeBase64Url(bytes);
  await insert(t, "token", {
    hash: hashToken(text),
    purpose: wanted.purpose,
    subject: wanted.subject,
    mailbox: wanted.mailbox ?? null,
    manifest: wanted.manifest ?? null,
    created_at: t.now,
    expires_at: daysAfter(t.now, wanted.days),
    used_at: null,
  });
  return text;
}

/** @returns false when it was used before: of two clicks at once only one acts. */
export async function markUsed(t: Transaction, hash: Uint8Array): Promise<boolean> {
  return (await t.ask(spendText[t.kind], [t.now, hash])).changed > 0;
}

const spend = (time: string, hash: string): string =>
  `update "token" set "used_at" = ${time} where "hash" = ${hash} and "used_at" is null`;
const spendText = { sqlite: spend("?", "?"), postgres: spend("$1", "$2") } as const;

/** Links of a purpose that are still open for a subject end now; used ones stay, for their result page. */
export async function revokeTokens(
  t: Transaction,
  subject: string,
  purpose: TokenPurpose,
): Promise<void> {
  await t.db
    .updateTable("token")
    .set({ expires_at: t.now })
    .where("subject", "=", subject)
    .where("purpose", "=", purpose)
    .where("used_at", "is", null)
    .where("expires_at", ">", t.now)
    .execute();
}

/** Removes what expired before `time`. */
export async function pruneTokens(t: Transaction, time: string): Promise<number> {
  const result = await t.db.deleteFrom("token").where("expires_at", "<", time).executeTakeFirst();
  return Number(result.numDeletedRows);
}

export function daysAfter(time: string, days: number): string {
  return new Date(Date.parse(time) + days * 86_400_000).toISOString();
}
