import assert from "node:assert/strict";
import { test } from "node:test";
import { listMails, mailBody } from "#store/read/outbox.ts";
import { findSignature } from "#store/read/signatures.ts";
import { accept, carryOutDue, register, wait } from "../../../test/acting.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { scene } from "../../../test/scene.ts";

async function stage(t: Parameters<typeof scene>[0]) {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const first = await wait(store, store.slug, "ilse", "petrels");
  store.clock.pass(60);
  const second = await wait(store, store.slug, "tobiah", "kittiwakes");
  return { store, desk, first, second };
}

test("the oldest case comes first, with the reasons why it waits as sentences", async (t) => {
  const { desk, first, second } = await stage(t);
  const page = (await desk.get("/desk/review")).text;
  assert.ok(page.indexOf(first) < page.indexOf(second));
  assert.match(page, /<h2 class="as" id="as"><bdi>Storm Petrel Trust/);
  assert.match(page, /No domain was confirmed for this organisation yet/);
  assert.match(page, /private/);
});

test("accepting shows the next case and what happened; Undo leaves nothing behind", async (t) => {
  const { store, desk, first, second } = await stage(t);
  const accepted = await desk.post(`/desk/review/${first}/acceptance`, { organisation: "new" });
  assert.equal(accepted.to, `/desk/review/${second}?done=${first}`);
  assert.match(
    (await desk.get(accepted.to)).text,
    /role="status"[^]*Storm Petrel Trust[^]*accepted[^]*Undo/,
  );
  await desk.post(`/desk/review/${first}/undo`);
  store.clock.pass(300);
  assert.deepEqual(await carryOutDue(store, store.clock.now), []);
  assert.match((await desk.get("/desk/review")).text, /2 waiting/);
});

test("two minutes after accepting it is published, and taking back is no longer offered", async (t) => {
  const { store, desk, first } = await stage(t);
  await desk.post(`/desk/review/${first}/acceptance`, { organisation: "new" });
  store.clock.pass(121);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [1]);
  const page = (await desk.get(`/desk/review?done=${first}`)).text;
  assert.match(page, /is published as no\. 1/);
  assert.match((await desk.post(`/desk/review/${first}/undo`)).text, /Exclude the entry instead/);
});

test("who comes too late sees who decided, and the decision stands", async (t) => {
  const { store, desk, first } = await stage(t);
  const other = await openDesk(store, () => store.clock.now, "administrator");
  await other.post(`/desk/review/${first}/acceptance`, { organisation: "new" });
  const late = await desk.post(`/desk/review/${first}/refusal`, { reason: "duplicate" });
  assert.equal(late.to, `/desk/review/${first}?stale=1`);
  assert.match((await desk.get(late.to)).text, /Brigid[^]*accepted this at 12:01/);
  assert.equal((await findSignature(store.reader, first))?.review?.decision, "accepted");
});

test("refusing needs one of the reasons", async (t) => {
  const { store, desk, first } = await stage(t);
  const none = await desk.post(`/desk/review/${first}/refusal`, { reason: "" });
  assert.equal(none.status, 422);
  assert.equal((await findSignature(store.reader, first))?.review, null);
  const refused = await desk.post(`/desk/review/${first}/refusal`, { reason: "not-eligible" });
  assert.match((await desk.get(refused.to)).text, /refused/);
});

test("a sentence of the desk's own goes into the mail, and one that is too long stays typed", async (t) => {
  const { store, desk, first } = await stage(t);
  const path = `/desk/review/${first}/refusal`;
  const long = await desk.post(path, { reason: "not-reached", note: "fog ".repeat(200) });
  assert.equal(long.status, 422);
  assert.match(long.text, /<details class="refuse" open[ =>]/);
  assert.match(long.text, /fog fog fog/);
  assert.match(long.text, /value="not-reached" checked/);
  await desk.post(path, { reason: "not-reached", note: "We rang the bell twice.\r\nBcc: x" });
  assert.match((await desk.get(`/desk/review/${first}`)).text, /We rang the bell twice\. Bcc: x/);
  store.clock.pass(121);
  await carryOutDue(store, store.clock.now);
  const [mail] = await listMails(store.reader, { limit: 1 });
  const body = await mailBody(store.reader, mail?.id ?? "");
  assert.match(
    body?.message?.text ?? "",
    /The secretariat adds: .*We rang the bell twice\. Bcc: x/,
  );
});

test("a case put off stays in the queue", async (t) => {
  const { desk, first, second } = await stage(t);
  const later = await desk.post(`/desk/review/${first}/postponement`);
  assert.equal(later.to, `/desk/review/${second}?done=${first}`);
  assert.match((await desk.get("/desk/review")).text, /2 waiting/);
});

test("an organisation of the registry stands beside the case and can be chosen", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const known = await register(store, "petrels", { domain: false });
  const act = await wait(store, store.slug, "ilse", "petrels");
  const page = (await desk.get(`/desk/review/${act}`)).text;
  assert.match(page, new RegExp(`/desk/organisations/${known}`));
  await desk.post(`/desk/review/${act}/acceptance`, { organisation: known });
  assert.equal((await findSignature(store.reader, act))?.review?.organisation, known);
});

test("a domain confirmed from a case leads back to it and counts from then on", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const known = await register(store, "petrels", { domain: false });
  const act = await wait(store, store.slug, "ilse", "petrels");
  const done = await desk.post(`/desk/organisations/${known}/domains`, {
    domain: "post.example",
    case: act,
  });
  assert.equal(done.to, `/desk/review/${act}?said=domain`);
  assert.match((await desk.get(done.to)).text, /post\.example<\/b> was confirmed as/);
  const wrong = await desk.post(`/desk/organisations/${known}/domains`, { domain: "co.uk" });
  assert.equal(wrong.status, 422);
});

test("when nothing waits the page says so", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  assert.match((await desk.get("/desk/review")).text, /No signature waits/);
  const act = await wait(store, store.slug, "ilse", "petrels");
  await accept(store, store.clock, act);
  assert.match((await desk.get("/desk/review")).text, /No signature waits/);
});
