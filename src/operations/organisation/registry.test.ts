import assert from "node:assert/strict";
import { test } from "node:test";
import type { OrganisationFacts } from "#domain/organisation.ts";
import {
  domainsOf,
  findOrganisation,
  organisationsById,
  verdictOn,
} from "#store/read/organisations.ts";
import { historyOf } from "#store/read-registry/history.ts";
import { countOpenPairs, openPairs } from "#store/read-registry/pairs.ts";
import { signedBy, standsUnder } from "#store/read/signatories.ts";
import { loadEverything } from "../../../test/agreement/everything.ts";
import { done, openFog, refused, register, sign, type Acting } from "../../../test/acting.ts";
import { databaseKinds, openTestStore } from "../../../test/stores.ts";
import { factsOf } from "#domain/organisation.ts";
import { editOrganisation } from "./edit-organisation.ts";
import { findCandidates } from "./find-candidates.ts";
import { findPairs } from "./find-pairs.ts";
import { putOff } from "./put-off-pair.ts";
import { registerOrganisation } from "./register-organisation.ts";
import { settleOrganisations, undoSettlement } from "./settle-organisations.ts";

const by = "desk";

function enter(store: Acting, name: string, country: string | null = "FR"): Promise<string> {
  const sought = { name, country, website: null };
  return done(store, (t) => registerOrganisation(t, sought, "desk"));
}

async function edit(store: Acting, id: string, changes: Partial<OrganisationFacts>) {
  const organisation = await findOrganisation(store.reader, id);
  const facts = { ...factsOf(organisation!), ...changes };
  return store.transact((t) =>
    editOrganisation(t, { by, organisation: id, facts, reason: "its letterhead" }),
  );
}

const borne = { language: null, since: null, until: null } as const;

for (const kind of databaseKinds) {
  test(`${kind}: a joined record leads to the other, and undoing leaves everything as it was`, async (t) => {
    const store = await openTestStore(t, kind);
    const { id: fog, slug } = await openFog(store);
    const keepers = await register(store, "keepers");
    const pilots = await register(store, "pilots");
    await sign(store, slug, "ilse", "pilots");
    await done(store, (tx) => findPairs(tx, 100));
    const before = await loadEverything(store.reader);

    const settle = { by, one: keepers, other: pilots, verdict: "same" } as const;
    await done(store, (tx) => settleOrganisations(tx, settle));
    const found = await findOrganisation(store.reader, pilots);
    assert.equal(found?.id, keepers);
    const [line] = await signedBy(store.reader, keepers);
    assert.equal(line?.printed, "Harbour Pilots Benevolent Fund", "as it was signed");
    assert.equal((await standsUnder(store.reader, fog, keepers))?.number, line.number);
    const domains = (await domainsOf(store.reader, keepers)).map(({ domain }) => domain);
    assert.deepEqual(domains, ["keepers.example", "pilots.example"]);
    const [candidate] = await findCandidates(store.reader, {
      name: "Harbour Pilots Benevolent Fund",
      country: "PT",
      website: null,
    });
    assert.equal(candidate?.organisation, keepers, "found by either name");

    await done(store, (tx) => undoSettlement(tx, { by, one: keepers, other: pilots }));
    const after = await loadEverything(store.reader);
    for (const table of [
      "organisation",
      "organisation_name",
      "organisation_key",
      "organisation_domain",
      "organisation_verdict",
      "organisation_pair",
      "signatory",
    ] as const)
      assert.deepEqual(after[table], before[table], table);
    const kinds = (await historyOf(store.reader, pilots, 9)).map((one) => one.kind);
    assert.deepEqual(kinds, ["undone", "settled"]);
    const again = await refused(store, (tx) =>
      undoSettlement(tx, { by, one: keepers, other: pilots }),
    );
    assert.equal(again, "nothing-changed");
  });

  test(`${kind}: a pair is found once, and whoever was called different is never asked about again`, async (t) => {
    const store = await openTestStore(t, kind);
    const union = await enter(store, "Pole of Harbour Keepers in Brittany");
    const other = await enter(store, "Pole of Harbor Keepers in Brittany");
    await enter(store, "Museum of Old Sea Charts");
    assert.deepEqual(await done(store, (tx) => findPairs(tx, 100)), { looked: 3 });
    assert.deepEqual(await done(store, (tx) => findPairs(tx, 100)), { looked: 0 });
    const [pair, ...more] = await openPairs(store.reader, { limit: 10 });
    assert.deepEqual(more, []);
    assert.deepEqual([pair?.one, pair?.other], [union, other].toSorted());
    assert.equal(await countOpenPairs(store.reader), 1);

    const settle = { by, one: union, other, verdict: "different" } as const;
    await done(store, (tx) => settleOrganisations(tx, settle));
    assert.equal(await countOpenPairs(store.reader), 0);
    await edit(store, other, { website: "https://keepers.example/" });
    assert.deepEqual(await done(store, (tx) => findPairs(tx, 100)), { looked: 1 });
    assert.equal(await countOpenPairs(store.reader), 0, "the answer stands");

    await done(store, (tx) => undoSettlement(tx, { by, one: union, other }));
    assert.equal(await countOpenPairs(store.reader), 1);
  });

  test(`${kind}: pairs of a joined record are pairs of the one it leads to`, async (t) => {
    const store = await openTestStore(t, kind);
    const names = ["Pole of Harbour Keepers", "Pole of Harbor Keepers", "Pole of Harbour Keeper"];
    const [one = "", two = "", three = ""] = await Promise.all(
      names.map((name) => enter(store, name)),
    );
    await done(store, (tx) => findPairs(tx, 100));
    assert.equal(await countOpenPairs(store.reader), 3);
    const same = { by, one, other: two, verdict: "same" } as const;
    await done(store, (tx) => settleOrganisations(tx, same));
    const left = await openPairs(store.reader, { limit: 10 });
    assert.deepEqual(
      left.map(({ roots }) => roots.toSorted()),
      [[one, three].toSorted()],
    );
    assert.equal(await countOpenPairs(store.reader), 1);
  });

  test(`${kind}: an edited record is found by its new names; signatures keep theirs`, async (t) => {
    const store = await openTestStore(t, kind);
    const { slug } = await openFog(store);
    const petrels = await register(store, "petrels");
    await sign(store, slug, "ilse", "petrels");
    const names = [
      { name: "Fulmar Foundation", type: "official", ...borne, language: "en" },
      { name: "Фондација Фулмар", type: "official", ...borne, language: "sr-Cyrl" },
      { name: "Storm Petrel Trust", type: "former", ...borne, until: "2026" },
    ] as const;
    const identifiers = [{ scheme: "wikidata", value: "Q42" }] as const;
    await edit(store, petrels, { names, identifiers, kind: "foundation", country: "DK" });

    const organisation = await findOrganisation(store.reader, petrels);
    assert.deepEqual(organisation?.names, names);
    assert.deepEqual(organisation.identifiers, identifiers);
    assert.equal(organisation.kind, "foundation");
    for (const { name } of names) {
      const [found] = await findCandidates(store.reader, { name, country: null, website: null });
      assert.equal(found?.organisation, petrels, name);
    }
    const [line] = await signedBy(store.reader, petrels);
    assert.equal(line?.printed, "Storm Petrel Trust");
    const [change] = await historyOf(store.reader, petrels, 9);
    assert.deepEqual([change?.by, change?.reason, change?.kind], [by, "its letterhead", "edited"]);
    assert.equal((change?.before as OrganisationFacts | undefined)?.country, "FO");
    assert.deepEqual(await edit(store, petrels, {}), { refusal: "nothing-changed" });
  });
}

test("a branch knows what is above it; nothing can be above itself", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const [above, beneath, third] = [
    await enter(store, "Gull Watch"),
    await enter(store, "Gull Watch Skerry"),
    await enter(store, "Gull Watch Mole"),
  ];
  const branch = (one: string, other: string) => ({ by, one, other, verdict: "branch" }) as const;
  await done(store, (tx) => settleOrganisations(tx, branch(above, beneath)));
  await done(store, (tx) => settleOrganisations(tx, branch(beneath, third)));
  const [record] = await organisationsById(store.reader, [third]);
  assert.equal(record?.parent, beneath);
  await refused(store, (tx) => settleOrganisations(tx, branch(third, above)));
  const wrong = await edit(store, above, { parent: third });
  assert.ok(wrong && "problems" in wrong);
  await done(store, (tx) => undoSettlement(tx, { by, one: above, other: beneath }));
  assert.equal((await findOrganisation(store.reader, beneath))?.parent, null);
});

test("undoing a second thought brings the first one back", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const [one, other] = [await enter(store, "Gull Watch"), await enter(store, "Gull Watchers")];
  await done(store, (tx) => settleOrganisations(tx, { by, one, other, verdict: "different" }));
  await done(store, (tx) => settleOrganisations(tx, { by, one, other, verdict: "branch" }));
  await done(store, (tx) => undoSettlement(tx, { by, one, other }));
  assert.equal(await verdictOn(store.reader, one, other), "different");
});

test("what is put off comes last, and still counts", async (t) => {
  const store = await openTestStore(t, "sqlite");
  for (const name of ["Gull Watch Fen", "Gull Watch of Fen", "Kelp Society", "The Kelp Society"])
    await enter(store, name);
  await done(store, (tx) => findPairs(tx, 100));
  const [first, second] = await openPairs(store.reader, { limit: 10 });
  await done(store, (tx) => putOff(tx, first!));
  const now = await openPairs(store.reader, { limit: 10 });
  assert.deepEqual(
    now.map(({ one }) => one),
    [second?.one, first?.one],
  );
  assert.equal(await countOpenPairs(store.reader), 2);
});
