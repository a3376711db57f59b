import assert from "node:assert/strict";
import { test } from "node:test";
import { findSignature } from "#store/read/signatures.ts";
import { listMails, mailBody } from "#store/read/outbox.ts";
import { dueReviews, nextDue } from "#store/read/reviews.ts";
import { verdictOn } from "#store/read/organisations.ts";
import { waitingSignatures } from "#store/read/reviews.ts";
import { fogStatement, organisations, signForm, site } from "../../../test/cast.ts";
import {
  accept,
  carryOutDue,
  confirm,
  desk,
  done,
  importCliffs,
  refused,
  register,
  request,
  requestOf,
  sign,
  tokenIn,
  wait,
} from "../../../test/acting.ts";
import { scene, type Scene } from "../../../test/scene.ts";
import { amendStatement } from "../statement/amend-statement.ts";
import { closeDue } from "../statement/close-due.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { denySignature } from "./deny-signature.ts";
import { publishDue } from "./publish-due.ts";
import {
  acceptSignature,
  putOffSignature,
  refuseSignature,
  separateSignature,
  undoReview,
} from "./review-signature.ts";

async function waiting(store: Scene): Promise<string[]> {
  return (await waitingSignatures(store.reader, { limit: 99 })).map(({ act }) => act);
}

const move = (store: Scene, to: "closed" | "delivered"): Promise<unknown> =>
  done(store, (t) => moveStatement(t, site, { by: desk, statement: store.id, to, reason: null }));

function reconfirm(store: Scene): Promise<unknown> {
  const texts = fogStatement.texts.map((text) => ({ ...text, title: `${text.title}, again` }));
  return done(store, (t) =>
    amendStatement(t, site, {
      by: desk,
      statement: store.id,
      from: 1,
      change: "reconfirm",
      note: "n",
      texts,
    }),
  );
}

test("an accepted signature is published two minutes later and not before", async (t) => {
  const store = await scene(t);
  const act = await wait(store, store.slug, "noor", "galeb");
  const { dueAt } = await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
  assert.equal(dueAt, new Date(Date.parse(store.clock.now) + 120_000).toISOString());
  assert.deepEqual(await waiting(store), []);
  assert.equal(await nextDue(store.reader), dueAt);
  store.clock.pass(119);
  assert.equal(await publishDue(store, site, store.clock.now), 0);
  assert.equal((await store.tally()).signatories, 0);
  store.clock.pass(1);
  assert.equal(await publishDue(store, site, store.clock.now), 1);
  assert.equal(await publishDue(store, site, store.clock.now), 0);
  const line = await store.line(1);
  assert.deepEqual([line.act, line.evidence, line.country], [act, "email", "RS"]);
  assert.ok(line.organisation, "a new organisation is registered");
  assert.equal(await nextDue(store.reader), null);
});

test("undo within the two minutes leaves no trace outside the desk; then it can be decided anew", async (t) => {
  const store = await scene(t);
  const act = await wait(store, store.slug, "noor", "galeb");
  const mails = (await listMails(store.reader, { limit: 9 })).length;
  await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
  await done(store, (tx) => undoReview(tx, { by: desk, act }));
  store.clock.pass(300);
  assert.equal(await publishDue(store, site, store.clock.now), 0);
  assert.equal((await listMails(store.reader, { limit: 9 })).length, mails);
  assert.deepEqual(await waiting(store), [act]);
  await done(store, (tx) => refuseSignature(tx, { by: desk, act, reason: "not-reached" }));
  await done(store, (tx) => undoReview(tx, { by: desk, act }));
  assert.equal(await accept(store, store.clock, act), 1);
  assert.equal(await refused(store, (tx) => undoReview(tx, { by: desk, act })), "review-too-late");
});

test("a refused request gets a mail after two minutes and is never published", async (t) => {
  const store = await scene(t);
  const act = await wait(store, store.slug, "noor", "galeb");
  assert.equal(
    await refused(store, (tx) => refuseSignature(tx, { by: desk, act, reason: "because" })),
    "reason-unknown",
  );
  await done(store, (tx) => refuseSignature(tx, { by: desk, act, reason: "not-entitled" }));
  store.clock.pass(120);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [null]);
  const mails = await listMails(store.reader, { limit: 9 });
  const refusal = mails.find(({ purpose }) => purpose === "refused");
  assert.ok(refusal && (await mailBody(store.reader, refusal.id)));
  assert.equal((await store.tally()).signatories, 0);
  assert.deepEqual(await waiting(store), []);
});

test("a decision is made once; put off it can still be made", async (t) => {
  const store = await scene(t);
  const act = await wait(store, store.slug, "noor", "galeb");
  await done(store, (tx) => putOffSignature(tx, { by: desk, act }));
  assert.deepEqual(await waiting(store), [act]);
  await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
  for (const again of [
    acceptSignature,
    putOffSignature,
    (tx: Parameters<typeof acceptSignature>[0]) =>
      refuseSignature(tx, { by: desk, act, reason: "duplicate" }),
  ])
    assert.equal(await refused(store, (tx) => again(tx, { by: desk, act })), "review-decided");
});

test("what was never confirmed, or published by the policy, is not the desk's to decide", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  const asked = await request(store, requestOf(store.slug, signForm("ilse", "petrels")));
  const decide = (act: string): Promise<string> =>
    refused(store, (tx) => acceptSignature(tx, { by: desk, act }));
  assert.equal(await decide("0".repeat(32)), "signature-unknown");
  assert.equal(await decide(asked), "signature-unknown");
  await confirm(store, asked);
  assert.equal(await decide(asked), "review-decided");
});

test("the desk says which organisation it is; the line listed for it keeps its number", async (t) => {
  const store = await scene(t);
  const cliffs = await importCliffs(store);
  const listed = await store.line(4, cliffs.id);
  const form = { organisation: "Kittiwake Count of the Outer Skerries", website: "" };
  const act = await wait(store, cliffs.slug, "piet", "kittiwakes", form);
  await done(store, (tx) =>
    acceptSignature(tx, { by: desk, act, organisation: listed.organisation }),
  );
  store.clock.pass(120);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [4]);
  assert.deepEqual(await store.line(4, cliffs.id), { ...listed, evidence: "email" });
  assert.equal(
    await refused(store, (tx) => acceptSignature(tx, { by: desk, act, organisation: "nobody" })),
    "review-decided",
  );
});

test('"not us" from the mailbox ends an accepted request before it is published', async (t) => {
  const store = await scene(t);
  const act = await wait(store, store.slug, "noor", "galeb");
  await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
  const token = await tokenIn(store, act, "confirm", "deny");
  await done(store, (tx) => denySignature(tx, { token }));
  store.clock.pass(300);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [null]);
  assert.equal((await store.tally()).signatories, 0);
  assert.deepEqual(await dueReviews(store.reader, store.clock.now, 9), [], "nothing stays due");
  assert.equal(await nextDue(store.reader), null);
  assert.equal(
    await refused(store, (tx) => acceptSignature(tx, { by: desk, act })),
    "signature-denied",
  );
});

test('"not the same" is remembered where the request has an organisation of its own', async (t) => {
  const store = await scene(t);
  const one = await register(store, "petrels");
  const act = await request(
    store,
    requestOf(store.slug, signForm("noor", "petrels"), { same: "none" }),
  );
  await confirm(store, act);
  await done(store, (tx) => separateSignature(tx, { by: desk, act, organisation: one }));
  assert.deepEqual((await findSignature(store.reader, act))?.unsettled, []);
  assert.equal(
    await refused(store, (tx) => separateSignature(tx, { by: desk, act, organisation: one })),
    "organisation-unknown",
  );
  const number = await accept(store, store.clock, act);
  const line = await store.line(number);
  assert.notEqual(line.organisation, one);
  assert.equal(await verdictOn(store.reader, one, line.organisation!), "different");
});

test("what was confirmed in time may be accepted, and is published, until delivery", async (t) => {
  const store = await scene(t, { deadline: "2027-03-10" });
  store.clock.set("2027-03-10T23:50:00.000Z");
  const one = await wait(store, store.slug, "noor", "galeb");
  const other = await wait(store, store.slug, "piet", "charts");
  const late = await wait(store, store.slug, "ilse", "pilots");
  await done(store, (tx) => acceptSignature(tx, { by: desk, act: one }));
  store.clock.set("2027-03-11T00:01:00.000Z");
  assert.equal(await closeDue(store, site, store.clock.now), 1);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [1]);
  assert.equal(await accept(store, store.clock, other), 2);
  await done(store, (tx) => acceptSignature(tx, { by: desk, act: late }));
  await move(store, "delivered");
  store.clock.pass(121);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [null]);
  assert.equal((await store.tally()).signatories, 2);
  assert.deepEqual(await waiting(store), [late], "not lost: back in the queue, to be told");
  assert.equal(
    await refused(store, (tx) => acceptSignature(tx, { by: desk, act: late })),
    "statement-not-open",
  );
  await done(store, (tx) => refuseSignature(tx, { by: desk, act: late, reason: "not-reached" }));
});

test("a request for a text that changed in substance can only be refused", async (t) => {
  const store = await scene(t);
  const accepted = await wait(store, store.slug, "noor", "galeb");
  const asked = await wait(store, store.slug, "piet", "charts");
  await done(store, (tx) => acceptSignature(tx, { by: desk, act: accepted }));
  await reconfirm(store);
  store.clock.pass(121);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [null]);
  assert.equal((await store.tally()).signatories, 0);
  for (const act of [accepted, asked]) {
    const accept = refused(store, (tx) => acceptSignature(tx, { by: desk, act }));
    assert.equal(await accept, "version-changed");
    await done(store, (tx) => refuseSignature(tx, { by: desk, act, reason: "not-reached" }));
  }
});

test("two requests of one new organisation become one line; the second waits again", async (t) => {
  const store = await scene(t);
  const acts = [
    await wait(store, store.slug, "noor", "galeb"),
    await wait(store, store.slug, "piet", "galeb"),
  ];
  for (const act of acts) {
    await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
    store.clock.pass(1);
  }
  store.clock.pass(121);
  await publishDue(store, site, store.clock.now);
  assert.equal((await store.tally()).signatories, 1);
  assert.deepEqual(await waiting(store), [acts[1]]);
  assert.equal(await nextDue(store.reader), null);
  assert.equal(
    await accept(store, store.clock, acts[1] ?? ""),
    2,
    "the desk insists: it is another",
  );
});

test("two requests of one registered organisation become one line", async (t) => {
  const store = await scene(t);
  await register(store, "petrels", { domain: false });
  const acts = [
    await wait(store, store.slug, "noor", "petrels"),
    await wait(store, store.slug, "piet", "petrels"),
  ];
  for (const act of acts) {
    await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
    store.clock.pass(1);
  }
  store.clock.pass(121);
  await publishDue(store, site, store.clock.now);
  assert.equal((await store.tally()).signatories, 1);
  assert.deepEqual(await waiting(store), [acts[1]]);
});

test("whose signature lapsed signs the new text, and then stands once", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  await reconfirm(store);
  assert.deepEqual([(await store.line(1)).lapsed, (await store.tally()).signatories], [true, 0]);
  const { number } = await sign(store, store.slug, "ilse", "petrels");
  assert.equal(number, 2);
  const again = await request(store, requestOf(store.slug, signForm("noor", "petrels")));
  assert.deepEqual((await confirm(store, again)).reasons, ["already-signed"]);
});

test("an organisation that stands already cannot be accepted a second time", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  const act = await request(store, requestOf(store.slug, signForm("noor", "petrels")));
  await confirm(store, act);
  assert.equal(
    await refused(store, (tx) => acceptSignature(tx, { by: desk, act })),
    "organisation-stands",
  );
  await done(store, (tx) => refuseSignature(tx, { by: desk, act, reason: "duplicate" }));
  assert.equal((await store.line(1)).printed, organisations.petrels.name);
});
