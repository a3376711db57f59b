/** Erasing at the desk: what goes is said first, a reason and a typed word, two minutes, and only for whom it may be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { carryOutErasures } from "#operations/erasure/carry-out-erasures.ts";
import { findSignature } from "#store/read/signatures.ts";
import { findSignatory } from "#store/read/signatories.ts";
import { importTower, register, sign, wait } from "../../../test/acting.ts";
import { people } from "../../../test/cast.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { scene } from "../../../test/scene.ts";

async function stage(t: Parameters<typeof scene>[0]) {
  const store = await scene(t);
  await register(store, "petrels");
  const { act, number } = await sign(store, store.slug, "ilse", "petrels");
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  return { store, desk, act, number };
}

test("the page says what goes, asks for reason and word, and shows what is held", async (t) => {
  const { desk, act, number } = await stage(t);
  const list = (await desk.get("/desk/statements")).text;
  assert.ok(list.length > 0);
  const page = (await desk.get(`/desk/erasures/line/${act}`)).text;
  assert.match(page, /deleted and overwritten/);
  assert.ok(page.includes(people.ilse.name) && page.includes(`Type ${number} to confirm`));
  assert.doesNotMatch(page, / checked/);
  for (const fields of [{}, { reason: "asked", typed: "9" }, { reason: "", typed: "1" }]) {
    const wrong = await desk.post(`/desk/erasures/line/${act}`, { extent: "all", ...fields });
    assert.equal(wrong.status, 422);
  }
});

test("it can be taken back for two minutes, then it is done", async (t) => {
  const { store, desk, act } = await stage(t);
  const fields = { extent: "all", reason: "asked", typed: "1" };
  const planned = await desk.post(`/desk/erasures/signature/${act}`, fields);
  assert.equal(planned.to, "/desk/erasures?said=planned");
  assert.match((await desk.get(planned.to)).text, /Take back/);
  await desk.post("/desk/erasures/undo", { subject: act });
  store.clock.pass(121);
  assert.equal(await carryOutErasures(store, store.clock.now), 0);
  await desk.post(`/desk/erasures/signature/${act}`, fields);
  store.clock.pass(121);
  assert.equal(await carryOutErasures(store, store.clock.now), 1);
  assert.equal((await findSignature(store.reader, act))?.particulars, null);
  const page = (await desk.get("/desk/erasures")).text;
  assert.ok(!page.includes(people.ilse.name));
  assert.match(page, /asked for by the person/);
});

test("somebody who writes is found by address, and their data can be sent to them", async (t) => {
  const { store, desk, act } = await stage(t);
  const waiting = await wait(store, store.slug, "noor", "galeb");
  const found = await desk.post("/desk/erasures/search", { email: "Noor@post.example" });
  assert.ok(found.text.includes(`/desk/erasures/signature/${waiting}`));
  assert.ok(!found.text.includes(`/desk/erasures/signature/${act}`));
  const none = await desk.post("/desk/erasures/search", { email: "nobody@post.example" });
  assert.match(none.text, /Nothing is held under this address/);
  const file = await desk.get(`/desk/erasures/signature/${act}/data.json`);
  assert.ok(file.text.includes(people.ilse.mandate));
});

test("listed persons too; organisations' lines and, for secretaries, accounts are refused", async (t) => {
  const { store, desk } = await stage(t);
  const tower = await importTower(store);
  const person = await findSignatory(store.reader, tower.id, "person", 1);
  const organisation = await findSignatory(store.reader, tower.id, "organisation", 1);
  const path = `/desk/erasures/line/${person?.act}`;
  assert.match((await desk.get(path)).text, /name goes from the list too/);
  const planned = await desk.post(path, { extent: "all", reason: "asked", typed: "1" });
  assert.equal(planned.to, "/desk/erasures?said=planned");
  assert.equal((await desk.get(`/desk/erasures/line/${organisation?.act}`)).status, 409);
  assert.equal((await desk.get(`/desk/erasures/account/${desk.account}`)).status, 403);
  assert.equal((await desk.get("/desk/erasures/nothing/x")).status, 404);
  const nobody = await openDesk(store, () => store.clock.now, null);
  assert.match((await nobody.get("/desk/erasures")).to, /sign-in/);
});
