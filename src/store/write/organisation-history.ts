/** The history of a record: every change with who and why, and what it was before. */
import { historyOf, type RecordChange } from "../read-registry/history.ts";
import { insert, type Transaction } from "../transaction.ts";

export async function addRecordChange(
  t: Transaction,
  organisation: string,
  change: Omit<RecordChange, "seq" | "at">,
): Promise<void> {
  const [newest] = await historyOf(t, organisation, 1);
  await insert(t, "organisation_change", {
    organisation,
    seq: (newest?.seq ?? 0) + 1,
    at: t.now,
    by_account: change.by,
    kind: change.kind,
    reason: change.reason,
    before: change.before === null ? null : JSON.stringify(change.before),
    after: change.after === null ? null : JSON.stringify(change.after),
  });
}
