/** Reading comments on drafts. */
import type { Comment } from "#domain/comment.ts";
import { find, openSealed, type Reader } from "../reader.ts";

export interface KeptComment extends Comment {
  readonly id: string;
  readonly statement: string;
  /** The text it was read in. */
  readonly language: string;
  readonly at: string;
  readonly settledAt: string | null;
}

/** Oldest first; those still open before those settled. */
export async function commentsOn(r: Reader, statement: string): Promise<readonly KeptComment[]> {
  const rows = await r.db
    .selectFrom("comment")
    .selectAll()
    .where("statement", "=", statement)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const read = await Promise.all(
    rows.map(async (row): Promise<KeptComment | null> => {
      const said = await openSealed<Omit<Comment, "unit">>(r, row.id, row.sealed);
      const { id, language, unit, at, settled_at: settledAt } = row;
      return said && { ...said, id, statement, language, unit, at, settledAt };
    }),
  );
  const kept = read.filter((one) => one !== null);
  return [
    ...kept.filter(({ settledAt }) => settledAt === null),
    ...kept.filter(({ settledAt }) => settledAt !== null),
  ];
}

export async function countComments(r: Reader, statement: string): Promise<number> {
  const row = await r.db
    .selectFrom("comment")
    .select((e) => e.fn.countAll().as("count"))
    .where("statement", "=", statement)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Comments nobody has settled, by statement; those on a text that is frozen by now wait for nobody. */
export async function openComments(r: Reader): Promise<readonly { slug: string; count: number }[]> {
  const rows = await r.db
    .selectFrom("comment")
    .innerJoin("statement", "statement.id", "comment.statement")
    .select((e) => ["statement.slug", e.fn.countAll().as("count")])
    .where("comment.settled_at", "is", null)
    .where("statement.version", "=", 0)
    .groupBy("statement.slug")
    .orderBy("statement.slug")
    .execute();
  return rows.map(({ slug, count }) => ({ slug, count: Number(count) }));
}

export async function findComment(
  r: Reader,
  id: string,
): Promise<{ statement: string; settledAt: string | null } | null> {
  const row = await find(r, "comment", { id });
  return row ? { statement: row.statement, settledAt: row.settled_at } : null;
}

export async function isRepeated(r: Reader, nonce: string): Promise<boolean> {
  return (await find(r, "comment", { nonce })) !== undefined;
}
