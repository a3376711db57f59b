/** Computes every key of the registry anew: after a change of the rules for keys, or of many names at once. */
import { blockingKeys } from "#names/keys.ts";
import { organisationsAfter } from "#store/read/organisations.ts";
import { beginIndex } from "#store/write/organisation-keys.ts";
import type { Transaction } from "#store/transaction.ts";
import { recordOfOrganisation } from "./name-record.ts";

const together = 2000;

/** @returns how many organisations there are, and how many keys they have. */
export async function rebuildIndex(
  t: Transaction,
): Promise<{ organisations: number; keys: number }> {
  const build = await beginIndex(t);
  let organisations = 0;
  for (let last = ""; ;) {
    const some = await organisationsAfter(t, last, together);
    const end = some.at(-1);
    if (!end) return { organisations, keys: await build.finish() };
    await build.add(
      some.flatMap((one) =>
        blockingKeys(recordOfOrganisation(one)).map((key) => ({ key, organisation: one.id })),
      ),
    );
    organisations += some.length;
    last = end.id;
  }
}
