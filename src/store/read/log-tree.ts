/** Reading the tree over the log's entries: tiles of hashes and signed checkpoints. */
import { hashSize } from "#tlog/hash.ts";
import { find, type Reader } from "../reader.ts";

export interface StoredCheckpoint {
  readonly size: number;
  /** Base64, as in the note. */
  readonly root: string;
  /** The signed checkpoint, as it is served. */
  readonly note: string;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export async function newestCheckpoint(r: Reader): Promise<StoredCheckpoint | null> {
  const row = await r.db
    .selectFrom("checkpoint")
    .selectAll()
    .orderBy("size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function findCheckpoint(r: Reader, size: number): Promise<StoredCheckpoint | null> {
  return (await find(r, "checkpoint", { size })) ?? null;
}

/** The hashes of a tile of this width; null when there are not as many. */
export async function findTile(
  r: Reader,
  { level, index, width }: { level: number; index: number; width: number },
): Promise<Uint8Array | null> {
  const row = await find(r, "log_tile", { level, idx: index });
  if (!row || row.hashes.length < width * hashSize) return null;
  return Uint8Array.from(row.hashes.subarray(0, width * hashSize));
}

/** When an entry was written, ISO 8601 UTC, as exactly as the mails of the same act. */
export async function entryTime(r: Reader, idx: number): Promise<string | null> {
  return (await find(r, "log_entry", { idx }))?.at ?? null;
}

/** Slugs of the statements whose text was ever frozen, oldest first: those that the log speaks of. */
export async function frozenSlugs(r: Reader): Promise<readonly string[]> {
  const rows = await r.db
    .selectFrom("statement")
    .select("slug")
    .where("version", ">", 0)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Where a frozen text with this digest stands; the same text may have been frozen more than once. */
export async function findFrozenText(
  r: Reader,
  digest: string,
): Promise<{ statement: string; version: number; language: string } | null> {
  const row = await r.db
    .selectFrom("text_body")
    .select(["statement", "version", "language"])
    .where("digest", "=", digest)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
