/** Keeping what a person corrects in a half-done import, one act each. */
import { lastCorrection } from "../read-import/corrections.ts";
import { insert, type Transaction } from "../transaction.ts";

/** @returns how many there are now. */
export async function addCorrection(
  t: Transaction,
  source: string,
  correction: string,
): Promise<number> {
  const seq = (await lastCorrection(t, source)) + 1;
  await insert(t, "import_correction", { source, seq, correction });
  return seq;
}

export async function removeLastCorrection(t: Transaction, source: string): Promise<void> {
  const seq = await lastCorrection(t, source);
  await t.db
    .deleteFrom("import_correction")
    .where("source", "=", source)
    .where("seq", "=", seq)
    .execute();
}
