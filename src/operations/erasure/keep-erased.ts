/**
 * The database and the list outside it tell of the same erasures: what the database did is listed, and what the list
 * says and the database does not know (it was put back from an older copy) is done again.
 */
import { isRefusal } from "#domain/refusal.ts";
import { covers, type ErasureExtent } from "#domain/record/erasure.ts";
import { doneErasures, type Erasure } from "#store/read-erasure/erasures.ts";
import type { Reader } from "#store/reader.ts";
import type { Store } from "#store/open.ts";
import { erase } from "./erase.ts";
import { addToErasedList, readErasedList } from "./erased-list.ts";

const together = 1000;

/** Writes what was erased into the list. */
export async function listErased({ reader }: Pick<Store, "reader">, data: string): Promise<void> {
  for await (const some of pagesOfDone(reader)) addToErasedList(data, some);
}

/** Erases again whom the list names; answers how many it found present. Those who are not there need nothing. */
export async function eraseListed(
  store: Pick<Store, "reader" | "transact">,
  data: string,
): Promise<number> {
  const listed = readErasedList(data);
  if (listed.length === 0) return 0;
  const known = new Map<string, ErasureExtent>();
  for await (const some of pagesOfDone(store.reader))
    for (const { subject, extent } of some) known.set(subject, extent);
  let again = 0;
  for (const { what, subject, extent } of listed) {
    const before = known.get(subject);
    if (before && covers(before, extent)) continue;
    const done = await store.transact((t) =>
      erase(t, { what, subject, extent, reason: "restored", by: "system" }),
    );
    if (!isRefusal(done)) again += 1;
  }
  return again;
}

async function* pagesOfDone(r: Reader): AsyncGenerator<readonly Erasure[]> {
  for (let after = ""; ;) {
    const some = await doneErasures(r, together, after);
    yield some;
    const last = some.at(-1);
    if (!last || some.length < together) return;
    after = last.subject;
  }
}
