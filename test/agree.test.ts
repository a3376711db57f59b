/** The checker itself: it finds nothing in a store that was only used, and finds each kind of damage done to one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Transaction } from "#store/transaction.ts";
import { accept, importCliffs, openFog, register, sign, wait } from "./acting.ts";
import { agree, everythingOf } from "./agree.ts";
import { openTestStore, type TestStore } from "./stores.ts";
import type { TestContext } from "node:test";

async function busyStore(t: TestContext): Promise<TestStore> {
  const store = await openTestStore(t, "sqlite");
  const fog = await openFog(store);
  await register(store, "petrels");
  await sign(store, fog.slug, "ilse", "petrels");
  await accept(store, store.clock, await wait(store, fog.slug, "noor", "galeb"));
  await importCliffs(store);
  return store;
}

test("a store that was only used agrees with itself", async (t) => {
  const store = await busyStore(t);
  assert.deepEqual(await agree(store.reader), []);
});

const damages: [string, (t: Transaction) => Promise<unknown>, RegExp][] = [
  [
    "a tally one too high",
    ({ db }) => db.updateTable("tally").set({ count: 9 }).where("facet", "=", "evidence").execute(),
    /tallies of organisations/,
  ],
  [
    "a day's count changed",
    ({ db }) => db.updateTable("tally").set({ count: 9 }).where("facet", "=", "day").execute(),
    /days add up/,
  ],
  [
    "a line deleted",
    ({ db }) => db.deleteFrom("signatory").where("number", "=", 2).execute(),
    /numbers 1/,
  ],
  [
    "an entry deleted",
    ({ db }) => db.deleteFrom("log_entry").where("idx", "=", 3).execute(),
    /log index/,
  ],
  [
    "evidence made stronger in the list alone",
    ({ db }) =>
      db
        .updateTable("signatory")
        .set({ evidence: "domain" })
        .where("evidence", "=", "listed")
        .execute(),
    /the log says listed/,
  ],
  [
    "an opening lost",
    ({ db }) => db.deleteFrom("opening").where("idx", "=", 3).execute(),
    /does not open/,
  ],
  [
    "a withdrawal without its entry",
    ({ db }) =>
      db
        .insertInto("withdrawal")
        .columns(["act", "at", "log_index"])
        .expression((e) =>
          e
            .selectFrom("signatory")
            .select((c) => [
              c.ref("act").$notNull().as("act"),
              c.ref("signed_at").as("at"),
              c.ref("log_index").as("log_index"),
            ])
            .where("number", "=", 1)
            .where("source", "is", null),
        )
        .execute(),
    /points at log index/,
  ],
  ["the receipts lost", ({ db }) => db.deleteFrom("outbox").execute(), /got no receipt/],
  ["the keys of mails lost", ({ db }) => db.deleteFrom("sealed_key").execute(), /cannot be opened/],
  [
    "the change log cut",
    ({ db }) => db.deleteFrom("change_line").where("kind", "=", "signed").execute(),
    /changes "signed"/,
  ],
  ["a confirmation lost", ({ db }) => db.deleteFrom("confirmation").execute(), /never confirmed/],
  [
    "one organisation on two lines",
    ({ db }) =>
      db
        .updateTable("signatory")
        .set((e) => ({
          organisation: e.selectFrom("organisation").select("id").orderBy("id").limit(1),
        }))
        .where("repeats", "is", null)
        .execute(),
    /one organisation is counted/,
  ],
];

for (const [name, damage, says] of damages) {
  test(`damage is found: ${name}`, async (t) => {
    const store = await busyStore(t);
    await store.transact(damage);
    assert.match((await agree(store.reader)).join("\n"), says);
  });
}

test("two looks at the same rows are equal, and a change of one byte is not", async (t) => {
  const store = await busyStore(t);
  const before = await everythingOf(store.reader);
  assert.deepEqual(await everythingOf(store.reader), before);
  await store.transact(({ db }) =>
    db.updateTable("organisation").set({ website: "https://other.example/" }).execute(),
  );
  const after = await everythingOf(store.reader);
  const changed = Object.keys(before).filter((table) => before[table] !== after[table]);
  assert.deepEqual(changed, ["instance", "organisation"]);
});
