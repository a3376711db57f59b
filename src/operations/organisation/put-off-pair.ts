/** "Later": the pair goes to the end of the queue. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { putOffPair } from "#store/write/pairs.ts";
import type { Transaction } from "#store/transaction.ts";

export async function putOff(
  t: Transaction,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<{ one: string; other: string } | Refusal> {
  return (await putOffPair(t, one, other)) ? { one, other } : refuse("organisation-unknown");
}
