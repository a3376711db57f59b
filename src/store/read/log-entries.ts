/** Reading the log's entries and their openings. */
import type { Opening } from "#domain/commitment.ts";
import { openSealed, type Reader } from "../reader.ts";
import type { FormerLogRow, LogKeyRow } from "../log-tables.ts";

export async function entriesFrom(
  r: Reader,
  from: number,
  limit: number,
): Promise<readonly { idx: number; kind: string; bytes: string }[]> {
  return r.db
    .selectFrom("log_entry")
    .select(["idx", "kind", "bytes"])
    .where("idx", ">=", from)
    .orderBy("idx")
    .limit(limit)
    .execute();
}

export async function entryCount(r: Reader): Promise<number> {
  const row = await r.db.selectFrom("instance").select("log_size").executeTakeFirst();
  return row?.log_size ?? 0;
}

export async function logHead(r: Reader): Promise<{ origin: string | null; logSize: number }> {
  const row = await r.db.selectFrom("instance").select(["origin", "log_size"]).executeTakeFirst();
  return { origin: row?.origin ?? null, logSize: row?.log_size ?? 0 };
}

export async function logOrigin(r: Reader): Promise<string | null> {
  const row = await r.db.selectFrom("instance").select("origin").executeTakeFirst();
  return row?.origin ?? null;
}

export async function findEntry(r: Reader, idx: number): Promise<string | null> {
  const row = await r.db
    .selectFrom("log_entry")
    .select("bytes")
    .where("idx", "=", idx)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** Log index of the newest frozen version of a statement's text. */
export async function frozenIndex(r: Reader, statement: string): Promise<number | null> {
  const row = await r.db
    .selectFrom("log_entry")
    .select("idx")
    .where("statement", "=", statement)
    .where("kind", "=", "statement.frozen")
    .orderBy("idx", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.idx ?? null;
}

export async function openingsOf(
  r: Reader,
  act: string,
): Promise<readonly { idx: number; openings: readonly Opening[] | null }[]> {
  const rows = await r.db
    .selectFrom("opening")
    .selectAll()
    .where("act", "=", act)
    .orderBy("idx")
    .execute();
  return Promise.all(
    rows.map(async (row) => ({ idx: row.idx, openings: await openSealed(r, act, row.sealed) })),
  );
}

/** Index of the newest entry that says something of an act was erased. */
export async function erasureIndex(r: Reader, act: string): Promise<number | null> {
  const row = await r.db
    .selectFrom("log_entry")
    .select("idx")
    .where("act", "=", act)
    .where("kind", "=", "erasure.recorded")
    .orderBy("idx", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.idx ?? null;
}

/** Whether every entry but the first is about this statement: nothing else was ever published. */
export async function onlyStatement(r: Reader, statement: string): Promise<boolean> {
  const other = await r.db
    .selectFrom("log_entry")
    .select("idx")
    .where("kind", "in", ["statement.frozen", "key.announced", "log.closed"])
    .where((e) => e.or([e("statement", "!=", statement), e("statement", "is", null)]))
    .limit(1)
    .executeTakeFirst();
  return other === undefined;
}

/** Keys that were announced or retired, oldest first. */
export async function logKeyRows(r: Reader): Promise<readonly LogKeyRow[]> {
  return r.db.selectFrom("log_key").selectAll().orderBy("announced").orderBy("vkey").execute();
}

/** The logs that this one follows, the last of them first. */
export async function formerLogs(r: Reader): Promise<readonly FormerLogRow[]> {
  return r.db.selectFrom("former_log").selectAll().orderBy("ended_at", "desc").execute();
}

/** A checkpoint of a former log; of the newest when no size is given. */
export async function formerNote(r: Reader, first: string, size?: number): Promise<string | null> {
  const query = r.db.selectFrom("former_checkpoint").select("note").where("first", "=", first);
  const row = await (
    size === undefined ? query.orderBy("size", "desc").limit(1) : query.where("size", "=", size)
  ).executeTakeFirst();
  return row?.note ?? null;
}
