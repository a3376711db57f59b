/** Reading files that were given for import: finished ones are the source of listed lines, others are half done. */
import { find, type Reader } from "../reader.ts";
import type { SourceFileRow } from "../import-tables.ts";

export interface SourceFile {
  readonly id: string;
  readonly name: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
  readonly statement: string | null;
  readonly account: string | null;
  readonly at: string;
  /** What was recognised in it, as it is kept while a person looks at it; null when stored. */
  readonly work: string | null;
  /** The statement that this file is to add to; null for a statement of its own. */
  readonly target: string | null;
}

export async function findSource(r: Reader, id: string): Promise<SourceFile | null> {
  const row = await find(r, "source_file", { id });
  return row ? toSource(row) : null;
}

/** A stored file with the same bytes and the slug it became. */
export async function sourceByDigest(
  r: Reader,
  digest: string,
): Promise<{ id: string; slug: string } | null> {
  const row = await r.db
    .selectFrom("source_file")
    .innerJoin("statement", "statement.id", "source_file.statement")
    .select(["source_file.id", "statement.slug"])
    .where("source_file.digest", "=", digest)
    .executeTakeFirst();
  return row ?? null;
}

/** Imports begun in the desk and not stored, newest first, without their bytes. */
export async function unfinishedSources(
  r: Reader,
): Promise<readonly Omit<SourceFile, "bytes" | "work">[]> {
  return r.db
    .selectFrom("source_file")
    .select(["id", "name", "digest", "statement", "account", "at", "target"])
    .where("statement", "is", null)
    .orderBy("at", "desc")
    .orderBy("id")
    .limit(100)
    .execute();
}

export async function sourcesOf(
  r: Reader,
  statement: string,
): Promise<readonly Omit<SourceFile, "bytes" | "work">[]> {
  return r.db
    .selectFrom("source_file")
    .select(["id", "name", "digest", "statement", "account", "at", "target"])
    .where("statement", "=", statement)
    .orderBy("at")
    .orderBy("id")
    .execute();
}

function toSource(row: SourceFileRow): SourceFile {
  const { id, name, digest, bytes, statement, account, at, work, target } = row;
  return { id, name, digest, bytes, statement, account, at, work, target };
}
