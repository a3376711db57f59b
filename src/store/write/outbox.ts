/**
 * The outbox: a mail is a row in the transaction of the act that causes it. A sender claims it for a while (so that two
 * processes do not send it twice), sends it outside any transaction, and then records what became of it. A crash between
 * sending and recording repeats the mail under the same Message-ID.
 */
import { sql } from "kysely";
import { mailboxKey } from "#domain/email-address.ts";
import type { MailAddress } from "#domain/mail-message.ts";
import { find, openSealed } from "../reader.ts";
import type { MailBody, MailWords } from "../read/outbox.ts";
import { insert, newId, sealFor, update, type Transaction } from "../transaction.ts";

export type NewMail = Envelope & MailWords;

interface Envelope {
  /** What it is for: `confirm`, `receipt`, `sign-in` ... */
  readonly purpose: string;
  /** Whose key seals it: an act, a claim or an account id; erasing that erases the mail. */
  readonly subject: string;
  readonly language: string;
  readonly to: MailAddress;
  /** Look-up value of the address, where it is known already. */
  readonly mailbox?: string;
  /** ISO 8601 UTC; at once when left out. */
  readonly notBefore?: string;
}

/** @returns its id. */
export async function queueMail(t: Transaction, mail: NewMail): Promise<string> {
  const id = newId(t);
  const { to, message, receipt } = mail;
  const body: MailBody = message ? { to, message } : { to, receipt };
  await insert(t, "outbox", {
    id,
    purpose: mail.purpose,
    subject: mail.subject,
    sealed: await sealFor(t, mail.subject, body),
    mailbox: mail.mailbox ?? t.vault.mailbox(mailboxKey(mail.to.address)),
    language: mail.language,
    created_at: t.now,
    not_before: mail.notBefore ?? t.now,
    attempts: 0,
    last_error: null,
    sent_at: null,
    bounced_at: null,
  });
  return id;
}

export type ClaimedMail = Claim & MailBody;

interface Claim {
  readonly id: string;
  readonly language: string;
  /** This try included. */
  readonly attempts: number;
}

/** Takes a due mail until `until`; null when another sender has it, or it is no longer to be sent. */
export async function claimMail(
  t: Transaction,
  id: string,
  until: string,
): Promise<ClaimedMail | null> {
  const row = await find(t, "outbox", { id });
  if (!row || row.sent_at || row.bounced_at || row.not_before > t.now) return null;
  const body = await openSealed<MailBody>(t, row.subject, row.sealed);
  if (!body) {
    await update(t, "outbox", { sealed: null, bounced_at: t.now, last_error: "erased" }, { id });
    return null;
  }
  await update(t, "outbox", { not_before: until, attempts: row.attempts + 1 }, { id });
  return { id, language: row.language, attempts: row.attempts + 1, ...body };
}

/** The body goes; that it was sent stays. */
export async function markSent(t: Transaction, id: string): Promise<void> {
  await update(t, "outbox", { sealed: null, sent_at: t.now, last_error: null }, { id });
}

export async function markRetry(
  t: Transaction,
  id: string,
  error: string,
  notBefore: string,
): Promise<void> {
  await update(t, "outbox", { last_error: error, not_before: notBefore }, { id });
}

/** The body stays, so that the desk can send it again; pruning removes it. */
export async function markBounced(t: Transaction, id: string, error: string): Promise<void> {
  await update(t, "outbox", { last_error: error, bounced_at: t.now }, { id });
}

/** @returns false when there is nothing left to send. */
export async function requeueMail(t: Transaction, id: string): Promise<boolean> {
  const row = await find(t, "outbox", { id });
  if (!row || row.sent_at || !row.sealed) return false;
  await update(t, "outbox", { bounced_at: null, attempts: 0, not_before: t.now }, { id });
  return true;
}

/** Removes sent and bounced mails created before `time`. */
export async function pruneMails(t: Transaction, time: string): Promise<number> {
  const result = await t.db
    .deleteFrom("outbox")
    .where("created_at", "<", time)
    .where((e) => e.or([e("sent_at", "is not", null), e("bounced_at", "is not", null)]))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}

/**
 * Mails of a purpose that nobody tried to send yet and that were queued until then are due at once. They are found along
 * the index of what waits: the concatenation keeps databases from that of all mails ever queued.
 */
export async function releaseMails(
  t: Transaction,
  purpose: string,
  queuedUntil: string,
): Promise<void> {
  await t.db
    .updateTable("outbox")
    .set({ not_before: t.now })
    .where("purpose", "=", purpose)
    .where(sql<string>`created_at || ''`, "<=", queuedUntil)
    .where("not_before", ">", t.now)
    .where("attempts", "=", 0)
    .where("sent_at", "is", null)
    .where("bounced_at", "is", null)
    .execute();
}
