/** A record changed: its keys follow, and the index is asked again for its like. */
import type { Organisation } from "#domain/organisation.ts";
import { blockingKeys } from "#names/keys.ts";
import { organisationsById } from "#store/read/organisations.ts";
import { replaceKeys } from "#store/write/organisation-keys.ts";
import { markUnread } from "#store/write/pairs.ts";
import type { Transaction } from "#store/transaction.ts";
import { recordOfOrganisation } from "./name-record.ts";

/** @param before the record as it was. */
export async function reindex(t: Transaction, before: Organisation): Promise<void> {
  const [after] = await organisationsById(t, [before.id]);
  if (!after) return;
  await replaceKeys(t, before.id, keysOf(before), keysOf(after));
  await markUnread(t, before.id);
}

function keysOf(organisation: Organisation): readonly string[] {
  return blockingKeys(recordOfOrganisation(organisation));
}
