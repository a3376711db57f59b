/**
 * What time brings about: particulars of statements whose signing ended long enough ago, and requests that came to
 * nothing. A few acts at a time, each whole: stopped anywhere, the next run goes on; with a clock set back there is
 * nothing due.
 */
import { requestDays } from "#domain/record/erasure.ts";
import { isRefusal } from "#domain/refusal.ts";
import { dueByTime } from "#store/read-erasure/due.ts";
import type { Store } from "#store/open.ts";
import { erase } from "./erase.ts";

/** Acts of one run. */
export const together = 20;

/** How many were erased; as many as `together` means that more may wait. `now`: the system's clock. */
export async function eraseDue(
  store: Pick<Store, "reader" | "transact">,
  now: string,
): Promise<number> {
  const due = await dueByTime(store.reader, { now, requestDays, limit: together });
  let erased = 0;
  for (const { what, subject } of due) {
    const done = await store.transact((t) =>
      erase(t, { what, subject, extent: "representative", reason: "retention", by: "system" }),
    );
    if (!isRefusal(done)) erased += 1;
  }
  return erased;
}
