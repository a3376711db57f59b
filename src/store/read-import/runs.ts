/** Imports that are being stored piece by piece. */
import type { ImportRunRow } from "../import-tables.ts";
import { find, type Reader } from "../reader.ts";

export interface ImportRun {
  readonly source: string;
  readonly statement: string;
  /** The state that the statement gets when it is whole. */
  readonly state: "draft" | "signing" | "closed";
  /** Lines stored so far. */
  readonly done: number;
  readonly total: number;
  readonly by: string;
  /** When the last piece was stored. */
  readonly movedAt: string;
}

export async function runOfSource(r: Reader, source: string): Promise<ImportRun | null> {
  const row = await find(r, "import_run", { source });
  return row ? toRun(row) : null;
}

export async function runOfStatement(r: Reader, statement: string): Promise<ImportRun | null> {
  const row = await find(r, "import_run", { statement });
  return row ? toRun(row) : null;
}

function toRun(row: ImportRunRow): ImportRun {
  const { source, statement, state, done, total, by_account: by, moved_at: movedAt } = row;
  return { source, statement, state: state as ImportRun["state"], done, total, by, movedAt };
}
