/** What was changed in a record of the registry, by whom and why. */
import type { Reader } from "../reader.ts";

export interface RecordChange {
  readonly seq: number;
  readonly at: string;
  readonly by: string;
  /** `edited`, `settled` or `undone`. */
  readonly kind: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** Newest first. */
export async function historyOf(
  r: Reader,
  organisation: string,
  limit: number,
): Promise<readonly RecordChange[]> {
  const rows = await r.db
    .selectFrom("organisation_change")
    .selectAll()
    .where("organisation", "=", organisation)
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ seq, at, by_account: by, kind, reason, before, after }) => ({
    seq,
    at,
    by,
    kind,
    reason,
    before: before === null ? null : (JSON.parse(before) as unknown),
    after: after === null ? null : (JSON.parse(after) as unknown),
  }));
}
