/** Closes statements whose last day of signing is over. Nobody could sign since midnight; now the record says so. */
import { isRefusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Store } from "#store/open.ts";
import { overdueStatements } from "#store/read/statements.ts";
import { moveStatement } from "./move-statement.ts";

export async function closeDue(store: Store, site: Site, now: string): Promise<number> {
  const over = await overdueStatements(store.reader, now.slice(0, 10));
  const moves = over.map((statement) =>
    store.transact((t) =>
      moveStatement(t, site, { by: "system", statement, to: "closed", reason: null }),
    ),
  );
  const results = await Promise.all(moves);
  return results.filter((result) => !isRefusal(result)).length;
}
