import assert from "node:assert/strict";
import { test } from "node:test";
import { blockingKeys } from "#names/keys.ts";
import { findCandidates } from "#operations/organisation/find-candidates.ts";
import { rebuildIndex } from "#operations/organisation/rebuild-index.ts";
import { registerOrganisation } from "#operations/organisation/register-organisation.ts";
import { addKeys } from "#store/write/organisation-keys.ts";
import { done, register } from "../../../test/acting.ts";
import { databaseKinds, openTestStore } from "../../../test/stores.ts";
import { organisationsByKeys } from "./postings.ts";

for (const kind of databaseKinds) {
  test(`${kind}: who shares rare keys comes before who shares common ones`, async (t) => {
    const store = await openTestStore(t, kind);
    const many = Array.from({ length: 30 }, (_, at) => `crowd${at}`);
    await done(store, async (tx) => {
      for (const one of many) await addKeys(tx, one, ["w:hrbr"]);
      await addKeys(tx, "rare", ["w:brtn"]);
      await addKeys(tx, "both", ["w:hrbr", "w:brtn"]);
      return true;
    });
    const found = await organisationsByKeys(store.reader, ["w:hrbr", "w:brtn"], 4);
    assert.deepEqual(found.slice(0, 2), ["both", "rare"]);
    assert.equal(found.length, 4);
    assert.deepEqual(await organisationsByKeys(store.reader, [], 4), []);
    assert.deepEqual(await organisationsByKeys(store.reader, ["w:none"], 4), []);
  });

  test(`${kind}: of a key that everybody has a bounded number is read`, async (t) => {
    const store = await openTestStore(t, kind);
    await done(store, async (tx) => {
      for (let at = 0; at < 450; at++) await addKeys(tx, `crowd${at}`, ["w:hrbr"]);
      return true;
    });
    assert.equal((await organisationsByKeys(store.reader, ["w:hrbr"], 1000)).length, 100);
  });

  test(`${kind}: an index built anew is the one that grew`, async (t) => {
    const store = await openTestStore(t, kind);
    for (const name of ["keepers", "petrels", "galeb", "buoys"] as const)
      await register(store, name, { domain: false });
    const keys = () => store.reader.db.selectFrom("organisation_key").selectAll().execute();
    const sorted = async () => (await keys()).map((row) => JSON.stringify(row)).toSorted();
    const grown = await sorted();
    const built = await done(store, rebuildIndex);
    assert.deepEqual(await sorted(), grown);
    assert.deepEqual(built, { organisations: 4, keys: grown.length });
    assert.deepEqual(await done(store, rebuildIndex), built, "and once more");
  });
}

test("a name is found among those of a like name, the same first", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const sought = { name: "Pole of Harbour Keepers in Brittany", country: "FR", website: null };
  const keepers = await done(store, (tx) => registerOrganisation(tx, sought, "desk"));
  const pilots = { ...sought, name: "Pole of Harbour Keeper in Brittany" };
  await done(store, (tx) => registerOrganisation(tx, pilots, "desk"));
  assert.ok(blockingKeys({ name: sought.name }).length > 0);
  const found = await findCandidates(store.reader, sought);
  assert.equal(found[0]?.organisation, keepers);
  assert.equal(found[0]?.verdict, "same");
});
