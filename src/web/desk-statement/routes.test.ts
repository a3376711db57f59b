import assert from "node:assert/strict";
import { test } from "node:test";
import { findStatement, proposersOf } from "#store/read/statements.ts";
import { importCliffs, sign, register } from "../../../test/acting.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { emptyScene, scene } from "../../../test/scene.ts";

test("every step says what it does before it is done, and GET does nothing", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/statements/${store.slug}`;
  const asked = await desk.get(`${path}/life/closing`);
  assert.match(asked.text, /What this does[^]*Nobody can sign any more[^]*Close signing/);
  assert.equal((await findStatement(store.reader, store.slug))?.state, "signing");
  await desk.post(`${path}/life/closing`);
  await desk.post(`${path}/life/reopening`);
  await desk.post(`${path}/life/closing`);
  await desk.post(`${path}/life/delivery`);
  assert.equal((await findStatement(store.reader, store.slug))?.state, "delivered");
  const back = await desk.post(`${path}/life/reopening`);
  assert.equal(back.status, 409);
});

test("a withdrawal needs a reason", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/statements/${store.slug}/life/withdrawal`;
  assert.equal((await desk.post(path, { reason: " " })).status, 422);
  assert.equal((await desk.post(path, { reason: "The lamps were lit." })).status, 303);
});

test("a draft without words cannot be opened, and the page says what is missing", async (t) => {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  await desk.post("/desk/statements", { title: "Empty", language: "en" });
  const page = await desk.get("/desk/statements/empty/life/opening");
  assert.match(page.text, /The authentic text has no words yet/);
  assert.doesNotMatch(page.text, /Freeze the text and open/);
  assert.equal((await desk.post("/desk/statements/empty/life/opening")).status, 409);
});

test("wrong facts are told beside their fields and everything typed is kept", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/statements/${store.slug}/facts`;
  const typed = {
    "proposer-0": "Storm Petrel Trust",
    "acronym-0": "SPT",
    "proposer-1": "www.tern.example",
    addressee: "The Council",
    deadline: "",
    admits: "organisations",
    publishAt: "qes",
  };
  const wrong = await desk.post(path, typed);
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /aria-invalid="true"[^>]*>\nwww\.tern\.example</);
  assert.match(wrong.text, /value="qes" checked/);
  const past = await desk.post(path, { ...typed, "proposer-1": "", deadline: "2001-01-01" });
  assert.match(past.text, /This day has passed/);
  assert.equal((await desk.post(path, { ...typed, "proposer-1": "" })).status, 303);
  assert.deepEqual(await proposersOf(store.reader, store.id), [
    { name: "Storm Petrel Trust", acronym: "SPT" },
  ]);
});

test("an exclusion needs a reason, says what follows, and the line stays struck", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/statements/${store.slug}/signatories/organisation/1/exclusion`;
  assert.match((await desk.get(path)).text, /The count falls from 1 to 0/);
  assert.equal((await desk.post(path)).status, 422);
  const done = await desk.post(path, { reason: "no-mandate" });
  const list = (await desk.get(done.to)).text;
  assert.match(list, /<tr id="n1" class="gone">/);
  assert.doesNotMatch(list, /Exclude…/);
});

test("the list is searched without regard to accents and letters", async (t) => {
  const store = await emptyScene(t);
  const { slug } = await importCliffs(store);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const found = await desk.get(`/desk/statements/${slug}/signatories?q=asociacion`);
  assert.match(found.text, /Asociación de las Farolas Viejas/);
  assert.doesNotMatch(found.text, /Kittiwake/);
  assert.match(
    (await desk.get(`/desk/statements/${slug}/signatories?q=nobody`)).text,
    /No entry matches/,
  );
});

test("a draft goes without a trace, a public statement does not", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  await desk.post("/desk/statements", { title: "Passing", language: "en" });
  assert.equal((await desk.post("/desk/statements/passing/removal")).to, "/desk/statements");
  assert.equal(await findStatement(store.reader, "passing"), null);
  assert.equal((await desk.post(`/desk/statements/${store.slug}/removal`)).status, 409);
});
