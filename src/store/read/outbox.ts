/** The outgoing mail: what waits, what was sent, what came back. Bodies are sealed and gone once sent. */
import { sql, type Selectable, type SqlBool } from "kysely";
import type { MailAddress, MailMessage, Receipt } from "#domain/mail-message.ts";
import { find, openSealed, type Reader } from "../reader.ts";
import type { OutboxRow } from "../tables.ts";

/** What is sealed of a mail: its words, or what they are made of when it is sent. */
export type MailBody = { readonly to: MailAddress } & MailWords;
export type MailWords =
  | { readonly message: MailMessage; readonly receipt?: undefined }
  | { readonly receipt: Receipt; readonly message?: undefined };

export type MailState = "waiting" | "sent" | "bounced";

export interface Mail {
  /** Also the left part of its Message-ID, the same on every try. */
  readonly id: string;
  readonly purpose: string;
  readonly subject: string;
  readonly language: string;
  readonly state: MailState;
  readonly createdAt: string;
  readonly notBefore: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sentAt: string | null;
  readonly bouncedAt: string | null;
}

export async function findMail(r: Reader, id: string): Promise<Mail | null> {
  const row = await find(r, "outbox", { id });
  return row ? asMail(row) : null;
}

/** Null when it was sent or its subject erased. */
export async function mailBody(r: Reader, id: string): Promise<MailBody | null> {
  const row = await find(r, "outbox", { id });
  return row ? openSealed<MailBody>(r, row.subject, row.sealed) : null;
}

/** Those of these ids that have a row. */
export async function presentMails(
  r: Reader,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await r.db
    .selectFrom("outbox")
    .select("id")
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Newest first; `before` is the createdAt of the last one seen. */
export async function listMails(
  r: Reader,
  wanted: { state?: MailState; before?: string; limit: number },
): Promise<readonly Mail[]> {
  let query = r.db
    .selectFrom("outbox")
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(wanted.limit);
  if (wanted.before !== undefined) query = query.where("created_at", "<", wanted.before);
  if (wanted.state === "waiting")
    query = query.where("sent_at", "is", null).where("bounced_at", "is", null);
  if (wanted.state === "sent") query = query.where("sent_at", "is not", null);
  if (wanted.state === "bounced") query = query.where("bounced_at", "is not", null);
  return (await query.execute()).map(asMail);
}

/** Mails to a mailbox (its look-up value) since an instant; one purpose or all but receipts, which nobody else can cause. */
export async function countMails(
  r: Reader,
  mailbox: string,
  since: string,
  purpose?: string,
): Promise<number> {
  let query = r.db
    .selectFrom("outbox")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("mailbox", "=", mailbox)
    .where("created_at", ">=", since)
    .where(isFoundByMailbox);
  if (purpose !== undefined) query = query.where("purpose", "=", purpose);
  return Number((await query.executeTakeFirstOrThrow()).count);
}

/** The condition of the index, word for word: with a value in its place no database would see that it is the same. */
const isFoundByMailbox = sql<SqlBool>`purpose <> 'receipt'`;

/** Ids of mails that may be sent at `now`, the longest due first. */
export async function dueMails(r: Reader, now: string, limit: number): Promise<readonly string[]> {
  const query = waiting(r)
    .select("id")
    .where("not_before", "<=", now)
    .orderBy("not_before")
    .orderBy("id")
    .limit(limit);
  return (await query.execute()).map((row) => row.id);
}

/** When the next mail falls due, or null when none waits. */
export async function nextMailDue(r: Reader): Promise<string | null> {
  const row = await waiting(r)
    .select("not_before")
    .orderBy("not_before")
    .limit(1)
    .executeTakeFirst();
  return row?.not_before ?? null;
}

export async function mailCounts(
  r: Reader,
): Promise<{ waiting: number; bounced: number; oldestWaiting: string | null }> {
  const count = waiting(r).select((e) => [
    e.fn.countAll<number>().as("count"),
    e.fn.min("created_at").as("oldest"),
  ]);
  const bounced = r.db
    .selectFrom("outbox")
    .select((e) => e.fn.countAll<number>().as("count"))
    .where("bounced_at", "is not", null);
  const [one, other] = await Promise.all([
    count.executeTakeFirstOrThrow(),
    bounced.executeTakeFirstOrThrow(),
  ]);
  return { waiting: Number(one.count), bounced: Number(other.count), oldestWaiting: one.oldest };
}

function waiting(r: Reader) {
  return r.db.selectFrom("outbox").where("sent_at", "is", null).where("bounced_at", "is", null);
}

function asMail(row: Selectable<OutboxRow>): Mail {
  return {
    id: row.id,
    purpose: row.purpose,
    subject: row.subject,
    language: row.language,
    state: row.sent_at ? "sent" : row.bounced_at ? "bounced" : "waiting",
    createdAt: row.created_at,
    notBefore: row.not_before,
    attempts: row.attempts,
    lastError: row.last_error,
    sentAt: row.sent_at,
    bouncedAt: row.bounced_at,
  };
}
