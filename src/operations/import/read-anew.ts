/**
 * The file of a half-done import read once more, because a person says what the columns of a table hold, or takes that
 * back. What was recognised is replaced in the same transaction that adds or removes the correction: a crash leaves the
 * old reading with the old corrections, or both new.
 */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { lastCorrection } from "#store/read-import/corrections.ts";
import { addCorrection, removeLastCorrection } from "#store/write-import/corrections.ts";
import { setSourceWork } from "#store/write/sources.ts";
import type { Transaction } from "#store/transaction.ts";
import { findOpenImport, mostCorrections } from "./keep-import.ts";

export interface ReadAnew {
  readonly id: string;
  /** What was recognised this time, in the form of kept-file.ts. */
  readonly work: string;
  /** How many corrections there were when the file was handed to its reader. */
  readonly corrections: number;
  /** What the person said; null takes the last correction back. */
  readonly correction: string | null;
}

export async function readAnew(
  t: Transaction,
  { id, work, corrections, correction }: ReadAnew,
): Promise<{ id: string } | Refusal> {
  const source = await findOpenImport(t, id);
  if ("refusal" in source) return source;
  // Somebody corrected the import while it was read: the reading may not be the one that the corrections ask for.
  if ((await lastCorrection(t, id)) !== corrections) return refuse("import-changed");
  if (corrections >= mostCorrections) return refuse("too-many");
  if (correction === null) await removeLastCorrection(t, id);
  else await addCorrection(t, id, correction);
  await setSourceWork(t, id, work);
  return { id };
}
