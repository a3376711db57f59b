import assert from "node:assert/strict";
import { test } from "node:test";
import { settleOrganisations } from "#operations/organisation/settle-organisations.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { done, openFog, register, sign } from "../../../test/acting.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { openPages } from "../../../test/pages.ts";
import { openTestStore } from "../../../test/stores.ts";

const typed = {
  "name-0": "Fulmar Foundation",
  "type-0": "official",
  "language-0": "en",
  "name-1": "Storm Petrel Trust",
  "type-1": "former",
  "until-1": "2026-11",
  "scheme-0": "wikidata",
  "value-0": "Q42",
  country: "DK",
  kind: "foundation",
  website: "fulmars.example",
  reason: "its letterhead",
};

test("a record is corrected by a form, with who and why in its history", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const id = await register(store, "petrels");
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/organisations/${id}/edit`;
  assert.match((await desk.get(path)).text, /value="Storm Petrel Trust"/);

  const wrong = await desk.post(path, { ...typed, "value-0": "forty-two" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /aria-invalid="true"/);
  assert.match(wrong.text, /value="forty-two"/, "what was typed is kept");

  const saved = await desk.post(path, typed);
  assert.equal(saved.status, 303);
  const page = await desk.get(saved.to);
  for (const part of ["Fulmar Foundation", "Q42", "–2026-11", "its letterhead", "Oddny"])
    assert.ok(page.text.includes(part), part);
  const found = await findOrganisation(store.reader, id);
  assert.deepEqual([found?.country, found?.kind], ["DK", "foundation"]);
  assert.equal((await desk.post(path, typed)).to, `/desk/organisations/${id}`, "nothing changed");
});

test("a joined record leads to the other, for the desk and for readers, until they are separated", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const { slug } = await openFog(store);
  const one = await register(store, "keepers");
  const other = await register(store, "pilots");
  await sign(store, slug, "ilse", "pilots");
  const join = { by: "desk", one, other, verdict: "same" } as const;
  await done(store, (tx) => settleOrganisations(tx, join));
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const pages = openPages(store, () => store.clock.now);
  assert.equal((await desk.get(`/desk/organisations/${other}`)).to, `/desk/organisations/${one}`);
  assert.equal((await pages.get(`/o/${other}`)).location, `/o/${one}`);
  assert.match((await pages.get(`/o/${one}`)).text, /no\. 1</, "what the other signed");
  assert.match((await desk.get(`/desk/organisations/${one}`)).text, /Separate again/);
  await desk.post(`/desk/organisations/${one}/undo`, { other });
  assert.equal((await desk.get(`/desk/organisations/${other}`)).status, 200);
  assert.equal((await pages.get(`/o/${other}`)).status, 200);
});
