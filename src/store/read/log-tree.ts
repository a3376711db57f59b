/** Reading the tree over the log's entries: tiles of hashes, signed checkpoints, and what witnesses made of them. */
import { hashSize } from "#tlog/hash.ts";
import { find, type Reader } from "../reader.ts";
import type { CheckpointRow } from "../log-tables.ts";

export interface StoredCheckpoint {
  readonly size: number;
  /** Base64, as in the note. */
  readonly root: string;
  /** The signed checkpoint, as it is served. */
  readonly note: string;
  /** When it was signed, ISO 8601 UTC. */
  readonly at: string;
  /** Since when it is shown to readers, ISO 8601 UTC; null while witnesses are being asked. */
  readonly publishedAt: string | null;
}

/** The newest that was signed, whether it is shown to readers or not. */
export async function newestCheckpoint(r: Reader): Promise<StoredCheckpoint | null> {
  const row = await r.db
    .selectFrom("checkpoint")
    .selectAll()
    .orderBy("size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? toCheckpoint(row) : null;
}

/** The newest that readers are shown: what they see of the log ends with it. */
export async function publishedCheckpoint(r: Reader): Promise<StoredCheckpoint | null> {
  const row = await r.db
    .selectFrom("checkpoint")
    .selectAll()
    .where("published_at", "is not", null)
    .orderBy("size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? toCheckpoint(row) : null;
}

export async function findCheckpoint(r: Reader, size: number): Promise<StoredCheckpoint | null> {
  const row = await find(r, "checkpoint", { size });
  return row ? toCheckpoint(row) : null;
}

function toCheckpoint({ published_at, ...row }: CheckpointRow): StoredCheckpoint {
  return { ...row, publishedAt: published_at };
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

/** What a witness was asked, and what came of it. */
export interface WitnessStanding {
  /** The name of its key. */
  readonly name: string;
  /** Size of the tree that it saw last, as far as is known. */
  readonly size: number;
  /** ISO 8601 UTC. */
  readonly askedAt: string;
  /** When it cosigned last, by its own clock, ISO 8601 UTC. */
  readonly cosignedAt: string | null;
  /** Why it did not cosign when it was asked last. */
  readonly trouble: string | null;
}

export async function witnessStandings(r: Reader): Promise<readonly WitnessStanding[]> {
  const rows = await r.db.selectFrom("witness").selectAll().orderBy("name").execute();
  return rows.map(({ asked_at, cosigned_at, ...row }) => ({
    ...row,
    askedAt: asked_at,
    cosignedAt: cosigned_at,
  }));
}
