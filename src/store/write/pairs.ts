/** Keeping the pairs that a person is to be asked about. */
import { swapSides } from "#names/rules.ts";
import type { Unsettled } from "../read/signatures.ts";
import type { Transaction } from "../transaction.ts";

/** The same pair found again takes the newer rule; that it was put off stays. */
export async function addPair(t: Transaction, one: string, found: Unsettled): Promise<void> {
  const { verdict, rule, params } = found;
  // "Left" in the reason is `one` of the row, whichever of the two was compared with the other.
  const told = one < found.organisation ? params : swapSides(params);
  const judged = { verdict, rule, params: JSON.stringify(told) };
  await t.db
    .insertInto("organisation_pair")
    .values({ ...sides(one, found.organisation), ...judged, found_at: t.now, put_off_at: null })
    .onConflict((conflict) => conflict.columns(["one", "other"]).doUpdateSet(judged))
    .execute();
}

export async function removePair(t: Transaction, a: string, b: string): Promise<void> {
  const { one, other } = sides(a, b);
  await t.db
    .deleteFrom("organisation_pair")
    .where("one", "=", one)
    .where("other", "=", other)
    .execute();
}

/** Answers false when there is no such pair. */
export async function putOffPair(t: Transaction, a: string, b: string): Promise<boolean> {
  const { one, other } = sides(a, b);
  const done = await t.db
    .updateTable("organisation_pair")
    .set({ put_off_at: t.now })
    .where("one", "=", one)
    .where("other", "=", other)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

export async function markUnread(t: Transaction, organisation: string): Promise<void> {
  await t.db
    .insertInto("organisation_unread")
    .values({ organisation })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function markRead(t: Transaction, organisation: string): Promise<void> {
  await t.db.deleteFrom("organisation_unread").where("organisation", "=", organisation).execute();
}

function sides(a: string, b: string): { one: string; other: string } {
  return a < b ? { one: a, other: b } : { one: b, other: a };
}
