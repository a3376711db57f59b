/** Reading the change log, newest first, by pages that go on before a known line. */
import type { Reader } from "../reader.ts";

export interface ChangeLine {
  readonly id: number;
  readonly at: string;
  readonly statement: string | null;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly public: boolean;
  /** Account id, `cli`, `system` or `representative`; for the desk only. */
  readonly by: string;
}

export interface ChangeQuery {
  readonly statement?: string;
  readonly public: boolean;
  readonly before?: number;
  readonly limit: number;
}

export async function listChanges(r: Reader, query: ChangeQuery): Promise<readonly ChangeLine[]> {
  let select = r.db.selectFrom("change_line").selectAll().orderBy("id", "desc").limit(query.limit);
  if (query.statement) select = select.where("statement", "=", query.statement);
  if (query.public) select = select.where("public", "=", 1);
  if (query.before) select = select.where("id", "<", query.before);
  const rows = await select.execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    statement: row.statement,
    kind: row.kind,
    params: JSON.parse(row.params),
    public: row.public === 1,
    by: row.account ?? "system",
  }));
}
