import assert from "node:assert/strict";
import { test } from "node:test";
import { done, register, type Acting } from "../../../test/acting.ts";
import { databaseKinds, openTestStore } from "../../../test/stores.ts";
import { registerOrganisation } from "./register-organisation.ts";
import { settleOrganisations } from "./settle-organisations.ts";
import { suggestOrganisations } from "./suggest-organisations.ts";

async function names(store: Acting, typed: string, most = 8): Promise<readonly string[]> {
  const found = await suggestOrganisations(store.reader, typed, most);
  return found.map(({ name, country, also }) => `${name}, ${country}${also ? ` (${also})` : ""}`);
}

for (const kind of databaseKinds)
  test(`${kind}: what begins so comes first, then what it may mean, each once and with its country`, async (t) => {
    const store = await openTestStore(t, kind);
    for (const name of ["keepers", "pilots", "galeb", "petrels"] as const)
      await register(store, name);
    assert.deepEqual(await names(store, "l"), [], "one letter says nothing");
    assert.deepEqual(await names(store, "light"), ["Lighthouse Keepers of Ternport, IE"]);
    assert.deepEqual(await names(store, "lkt"), ["Lighthouse Keepers of Ternport, IE (LKT)"]);
    assert.deepEqual(await names(store, "дру"), ["Društvo prijatelja galeba, RS"]);
    assert.deepEqual(await names(store, "Storm Petrol Trust"), ["Storm Petrel Trust, FO"]);
    assert.deepEqual(await names(store, "100% {_"), []);

    const { id } = (await suggestOrganisations(store.reader, "harbour", 8))[0]!;
    const other = await done(store, (tx) =>
      registerOrganisation(tx, { name: "Harbour Pilots", country: "PT", website: null }, "desk"),
    );
    await done(store, (tx) =>
      settleOrganisations(tx, { by: "desk", one: id, other, verdict: "same" }),
    );
    assert.deepEqual(
      await names(store, "harbour p"),
      ["Harbour Pilots Benevolent Fund, PT (Harbour Pilots)"],
      "a joined record leads to the other",
    );
    assert.equal((await names(store, "har", 1)).length, 1);
  });
