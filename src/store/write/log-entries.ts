/**
 * Appending to the log: an entry is written in the transaction of the act that becomes public. Indices are given under
 * the writers' lock and run without gaps; a rolled-back act gives its index back.
 */
import { formatLogEntry, type LogEntry } from "#domain/log-entry.ts";
import type { Opening } from "#domain/commitment.ts";
import type { FormerCheckpointRow, FormerLogRow } from "../log-tables.ts";
import { insert, sealFor, update, type Transaction } from "../transaction.ts";

/** Appends and answers the index. */
export async function appendEntry(t: Transaction, entry: LogEntry): Promise<number> {
  const idx = t.head.logSize++;
  const statement = "statement" in entry ? entry.statement : null;
  const act = "act" in entry ? entry.act : null;
  await insert(t, "log_entry", {
    idx,
    kind: entry.kind,
    at: t.now,
    statement,
    act,
    bytes: formatLogEntry(entry),
  });
  return idx;
}

/** Salt and value of each commitment of an entry, sealed under the act's own key: deleting that key erases them. */
export async function keepOpenings(
  t: Transaction,
  idx: number,
  act: string,
  openings: readonly Opening[],
): Promise<void> {
  await insert(t, "opening", { idx, act, sealed: await sealFor(t, act, openings) });
}

/** The log's name, fixed for ever when the first statement opens. */
export function setOrigin(t: Transaction, origin: string): void {
  t.head.origin = origin;
}

/** The keys of every act, claim and invitation of a statement: what they sealed can never be read again. */
export async function removeSubjects(t: Transaction, statement: string): Promise<void> {
  const listed = t.db
    .selectFrom("signatory")
    .select((e) => e.ref("act").$notNull().as("subject"))
    .where("statement", "=", statement)
    .where("act", "is not", null);
  const requested = t.db
    .selectFrom("signature")
    .select("act as subject")
    .where("statement", "=", statement);
  const claimed = t.db
    .selectFrom("claim")
    .select("id as subject")
    .where("statement", "=", statement);
  const commented = t.db
    .selectFrom("comment")
    .select("id as subject")
    .where("statement", "=", statement);
  const invited = t.db
    .selectFrom("invitation")
    .select("id as subject")
    .where("statement", "=", statement);
  for (const subjects of [listed, requested, claimed, commented, invited]) {
    await t.db.deleteFrom("opening").where("act", "in", subjects).execute();
    await t.db.deleteFrom("sealed_key").where("subject", "in", subjects).execute();
    t.keys.clear();
    await t.db.deleteFrom("token").where("subject", "in", subjects).execute();
    await t.db.deleteFrom("outbox").where("subject", "in", subjects).execute();
    for (const table of ["withdrawal", "exclusion", "dispute", "amendment"] as const)
      await t.db.deleteFrom(table).where("act", "in", subjects).execute();
  }
}

/** Only while nothing but the example was published: the next entry is index 0 of a log with another name. */
export async function emptyLog(t: Transaction): Promise<void> {
  for (const table of ["log_entry", "log_tile", "checkpoint", "witness", "log_key"] as const)
    await t.db.deleteFrom(table).execute();
  t.head.logSize = 0;
  t.head.origin = null;
}

/** The entry at `idx` announces the key. */
export async function addLogKey(t: Transaction, vkey: string, idx: number): Promise<void> {
  await insert(t, "log_key", { vkey, announced: idx, retired: null });
}

/** The entry at `idx` retires the key; of one that was never announced, because the log was opened with it, too. */
export async function retireLogKey(t: Transaction, vkey: string, idx: number): Promise<void> {
  await t.db
    .insertInto("log_key")
    .values({ vkey, announced: 0, retired: idx })
    .onConflict((conflict) => conflict.column("vkey").doUpdateSet({ retired: idx }))
    .execute();
}

/**
 * The log goes on under another name: its entry 0 is replaced, everything that was computed from it goes, and what the
 * former log had signed is kept beside.
 */
export async function replaceOpening(
  t: Transaction,
  former: FormerLogRow,
  opened: { readonly origin: string; readonly bytes: string },
): Promise<void> {
  await insert(t, "former_log", former);
  await t.db
    .insertInto("former_checkpoint")
    .columns(["first", "size", "note"])
    .expression((e) =>
      e
        .selectFrom("checkpoint")
        .select((one) => [one.val(former.first).as("first"), "size", "note"]),
    )
    .execute();
  for (const table of ["log_tile", "checkpoint", "witness", "log_key"] as const)
    await t.db.deleteFrom(table).execute();
  await update(t, "log_entry", { bytes: opened.bytes }, { idx: 0 });
  t.head.origin = opened.origin;
}

export async function addFormerNote(
  t: Transaction,
  { first, size, note }: FormerCheckpointRow,
): Promise<void> {
  await insert(t, "former_checkpoint", { first, size, note });
}
