/** Writing down how far an import is that is stored piece by piece. */
import type { ImportRun } from "../read-import/runs.ts";
import { insert, update, type Transaction } from "../transaction.ts";

export async function addRun(
  t: Transaction,
  run: Omit<ImportRun, "done" | "movedAt">,
): Promise<void> {
  const { source, statement, state, total, by } = run;
  const row = { source, statement, state, total, by_account: by, done: 0, moved_at: t.now };
  await insert(t, "import_run", row);
}

export async function moveRun(t: Transaction, source: string, done: number): Promise<void> {
  await update(t, "import_run", { done, moved_at: t.now }, { source });
}

export async function endRun(t: Transaction, source: string): Promise<void> {
  await t.db.deleteFrom("import_run").where("source", "=", source).execute();
}
