/** Keeping files given for import, and the desk's half-done corrections of what was recognised in them. */
import { insert, newId, update, type Transaction } from "../transaction.ts";

export interface NewSource {
  readonly name: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
  readonly account: string | null;
  readonly target?: string | null;
}

export async function addSource(t: Transaction, source: NewSource): Promise<string> {
  const id = newId(t);
  const row = { target: null, ...source };
  await insert(t, "source_file", { id, ...row, statement: null, at: t.now, work: null });
  return id;
}

export async function setSourceWork(
  t: Transaction,
  id: string,
  work: string | null,
): Promise<void> {
  await update(t, "source_file", { work }, { id });
}

export async function setSourceStatement(
  t: Transaction,
  id: string,
  statement: string,
): Promise<void> {
  await update(t, "source_file", { statement, work: null }, { id });
}

/** A stored file is half done again, as if it had been handed in now: what is half done for long is pruned. */
export async function reopenSource(t: Transaction, id: string, work: string): Promise<void> {
  await update(t, "source_file", { statement: null, work, at: t.now }, { id });
}

export async function removeSource(t: Transaction, id: string): Promise<void> {
  await t.db
    .deleteFrom("source_file")
    .where("id", "=", id)
    .where("statement", "is", null)
    .execute();
}

/** Removes files handed in before `time` and never stored. */
export async function pruneSources(t: Transaction, time: string): Promise<number> {
  const result = await t.db
    .deleteFrom("source_file")
    .where("statement", "is", null)
    .where("at", "<", time)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
