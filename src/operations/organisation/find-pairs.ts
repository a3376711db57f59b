/** Asks the index for the like of organisations that were entered or changed, and keeps the pairs for the desk. */
import { blockingKeys } from "#names/keys.ts";
import { parseName } from "#names/parse-name.ts";
import { organisationsById, rootOf } from "#store/read/organisations.ts";
import { pairsWith, unreadOrganisations } from "#store/read-registry/pairs.ts";
import { addPair, markRead, removePair } from "#store/write/pairs.ts";
import type { Transaction } from "#store/transaction.ts";
import { findAlike } from "./find-candidates.ts";
import { recordOfOrganisation } from "./name-record.ts";

/** A name that is like more than these is like anything. */
const mostOfOne = 20;

/** @returns how many organisations were looked at: fewer than `most` when none is left. */
export async function findPairs(t: Transaction, most: number): Promise<{ looked: number }> {
  const unread = await unreadOrganisations(t, most);
  for (const organisation of unread) {
    await findPairsOf(t, organisation);
    await markRead(t, organisation);
  }
  return { looked: unread.length };
}

async function findPairsOf(t: Transaction, id: string): Promise<void> {
  const [organisation] = await organisationsById(t, [id]);
  if (!organisation) return;
  const own = await rootOf(t, id);
  const record = recordOfOrganisation(organisation);
  const alike = await findAlike(t, parseName(record), blockingKeys(record), mostOfOne);
  const others = alike.filter((one) => one.organisation !== id && one.organisation !== own);
  const found = new Set(others.map((one) => one.organisation));
  for (const { one, other } of await pairsWith(t, id))
    if (!found.has(one) && !found.has(other)) await removePair(t, one, other);
  for (const other of others) await addPair(t, id, other);
}
