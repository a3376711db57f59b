import assert from "node:assert/strict";
import { test } from "node:test";
import { desk, done, register } from "../../../test/acting.ts";
import { organisations } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";
import { findCandidates } from "./find-candidates.ts";
import { registerOrganisation } from "./register-organisation.ts";
import { settleOrganisations } from "./settle-organisations.ts";

test("whom a person called different from the one that asks is not found again for it", async (t) => {
  const store = await emptyScene(t);
  const asking = await register(store, "petrels");
  const sought = { name: organisations.petrels.name, country: null, website: null };
  const other = await done(store, (tx) => registerOrganisation(tx, sought, "desk"));
  const found = async (of: object = {}): Promise<readonly string[]> =>
    (await findCandidates(store.reader, { ...sought, ...of }))
      .map(({ organisation }) => organisation)
      .toSorted();
  assert.deepEqual(await found({ asking }), [other]);
  const verdict = { by: desk, one: asking, other, verdict: "different" } as const;
  await done(store, (tx) => settleOrganisations(tx, verdict));
  assert.deepEqual(await found({ asking }), []);
  assert.deepEqual(await found(), [asking, other].toSorted(), "a stranger is asked about both");
});
