/** Carries out what the desk decided once its two minutes are over, each in an act of its own. Run by the worker. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { dueErasures, findErasure } from "#store/read-erasure/erasures.ts";
import type { Store } from "#store/open.ts";
import type { Transaction } from "#store/transaction.ts";
import { erase, type Erased } from "./erase.ts";

/** How many were carried out. One that another process did first, or that was taken back, is no trouble. */
export async function carryOutErasures(
  store: Pick<Store, "reader" | "transact">,
  now: string,
): Promise<number> {
  const due = await dueErasures(store.reader, now, 100);
  const results = await Promise.all(
    due.map(({ subject }) => store.transact((t) => carryOutErasure(t, { subject }))),
  );
  return results.filter((result) => !isRefusal(result)).length;
}

export async function carryOutErasure(
  t: Transaction,
  { subject }: { readonly subject: string },
): Promise<Erased | Refusal> {
  const erasure = await findErasure(t, subject);
  if (!erasure || erasure.doneAt) return refuse("erasure-unknown");
  const { what, extent, reason, by } = erasure;
  return erase(t, { what, subject, extent, reason, by });
}
