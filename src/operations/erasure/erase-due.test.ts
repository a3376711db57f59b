/** What time alone erases, and what it leaves alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findErasure } from "#store/read-erasure/erasures.ts";
import { findClaim } from "#store/read/claims.ts";
import { findSignature } from "#store/read/signatures.ts";
import { update } from "#store/transaction.ts";
import { claimSignatory } from "../claim/claim-signatory.ts";
import { denySignature } from "../signature/deny-signature.ts";
import { refuseSignature } from "../signature/review-signature.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { openStatement } from "../statement/open-statement.ts";
import {
  carryOutDue,
  desk,
  done,
  importCliffs,
  register,
  request,
  requestOf,
  sign,
  tokenIn,
  wait,
} from "../../../test/acting.ts";
import { people, signForm, site } from "../../../test/cast.ts";
import { scene, type Scene } from "../../../test/scene.ts";
import { databaseKinds } from "../../../test/stores.ts";
import { eraseDue, together } from "./erase-due.ts";

const day = 86_400;

function later(store: Scene, days: number): string {
  return new Date(Date.parse(store.clock.now) + days * day * 1000).toISOString();
}

async function close(store: Scene): Promise<void> {
  const closing = { by: desk, statement: store.id, to: "closed", reason: null } as const;
  await done(store, (t) => moveStatement(t, site, closing));
}

for (const kind of databaseKinds)
  test(`${kind}: particulars go so many days after the end of signing, the line stays`, async (t) => {
    const store = await scene(t, {}, kind);
    await register(store, "petrels");
    const { act, number } = await sign(store, store.slug, "ilse", "petrels");
    assert.equal(await eraseDue(store, later(store, 3000)), 0, "signing may still go on");
    await close(store);
    assert.equal(await eraseDue(store, later(store, 179)), 0);
    assert.equal(await eraseDue(store, later(store, -3000)), 0, "a clock set back");
    assert.equal(await eraseDue(store, later(store, 180)), 1);
    assert.equal((await findSignature(store.reader, act))?.particulars, null);
    assert.equal((await store.line(number)).printed, "Storm Petrel Trust");
    assert.equal((await findErasure(store.reader, act))?.reason, "retention");
    assert.equal(await eraseDue(store, later(store, 180)), 0);
  });

test("a statement has its own days, and opening it again stops the clock", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  await store.transact((tx) => update(tx, "statement", { keep_days: 10 }, { id: store.id }));
  await close(store);
  await done(store, (tx) => openStatement(tx, site, { by: desk, statement: store.id }));
  assert.equal(await eraseDue(store, later(store, 11)), 0);
  store.clock.pass(5 * day);
  await close(store);
  assert.equal(await eraseDue(store, later(store, 9)), 0);
  assert.equal(await eraseDue(store, later(store, 10)), 1);
});

test("requests that came to nothing go after a month, others stay", async (t) => {
  const store = await scene(t);
  await register(store, "pilots");
  const unconfirmed = await request(store, requestOf(store.slug, signForm("ilse", "petrels")));
  const refused = await wait(store, store.slug, "anselm", "buoys");
  const refusing = { by: desk, act: refused, reason: "not-reached" };
  await done(store, (tx) => refuseSignature(tx, refusing));
  store.clock.pass(121);
  await carryOutDue(store, store.clock.now);
  const denied = await request(store, requestOf(store.slug, signForm("noor", "charts")));
  const token = await tokenIn(store, denied, "confirm", "deny");
  await done(store, (tx) => denySignature(tx, { token }));
  const waiting = await wait(store, store.slug, "tobiah", "galeb");
  const { act: published } = await sign(store, store.slug, "piet", "pilots");
  const cliffs = await importCliffs(store);
  const { name, role, mandate } = people.mirjana;
  const form = { answer: "confirm", name, role, email: "m@post.example", mandate };
  const asked = { slug: cliffs.slug, number: 4, interface: "en", form, nonce: "n" };
  const { claim } = await done(store, (tx) => claimSignatory(tx, site, asked));
  assert.equal(await eraseDue(store, later(store, 29)), 0);
  assert.equal(await eraseDue(store, later(store, 31)), 4);
  for (const act of [unconfirmed, refused, denied])
    assert.equal(await findSignature(store.reader, act), null);
  assert.equal(await findClaim(store.reader, claim), null);
  for (const act of [waiting, published])
    assert.ok((await findSignature(store.reader, act))?.particulars);
});

test("many are erased a few at a time, and a run that stops is gone on with", async (t) => {
  const store = await scene(t);
  const count = together + 3;
  for (let n = 0; n < count; n++) {
    const email = `someone${n}@post.example`;
    await request(store, requestOf(store.slug, signForm("ilse", "petrels", { email })));
  }
  const now = later(store, 31);
  assert.equal(await eraseDue(store, now), together);
  assert.equal(await eraseDue(store, now), 3);
  assert.equal(await eraseDue(store, now), 0);
});
