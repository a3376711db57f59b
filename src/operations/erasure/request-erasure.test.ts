/** The desk's way: a reason, a typed word, two minutes to think again; and the signer's own, at once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { findErasure } from "#store/read-erasure/erasures.ts";
import { listChanges } from "#store/read/changes.ts";
import { findSignature } from "#store/read/signatures.ts";
import { addAccountRow } from "#store/write/accounts.ts";
import { accountOfMailbox, findAccount } from "#store/read/accounts.ts";
import { desk, done, refused, register, sign, tokenIn } from "../../../test/acting.ts";
import { people } from "../../../test/cast.ts";
import { emptyScene, scene, type Scene } from "../../../test/scene.ts";
import { carryOutErasure, carryOutErasures } from "./carry-out-erasures.ts";
import { erase } from "./erase.ts";
import { eraseByLink } from "./erase-by-link.ts";
import { requestErasure, undoErasure, type RequestErasure } from "./request-erasure.ts";

async function signed(store: Scene): Promise<RequestErasure> {
  await register(store, "petrels");
  const { act: subject, number } = await sign(store, store.slug, "ilse", "petrels");
  const typed = String(number);
  return { by: desk, what: "signature", subject, extent: "representative", reason: "asked", typed };
}

test("it waits two minutes; taken back until then, nothing was erased", async (t) => {
  const store = await scene(t);
  const command = await signed(store);
  await done(store, (tx) => requestErasure(tx, command));
  const { subject } = command;
  assert.equal(await carryOutErasures(store, store.clock.now), 0);
  assert.equal(await refused(store, (tx) => requestErasure(tx, command)), "erasure-planned");
  await done(store, (tx) => undoErasure(tx, { by: desk, subject }));
  store.clock.pass(121);
  assert.equal(await carryOutErasures(store, store.clock.now), 0);
  assert.ok((await findSignature(store.reader, subject))?.particulars);
  const kinds = (await listChanges(store.reader, { public: true, limit: 9 })).map(
    (one) => one.kind,
  );
  assert.ok(!kinds.some((kind) => kind.includes("eras")), "outside the desk there is no trace");
});

test("after two minutes it is carried out, once, and can no longer be taken back", async (t) => {
  const store = await scene(t);
  const command = await signed(store);
  const { subject } = command;
  await done(store, (tx) => requestErasure(tx, command));
  store.clock.pass(121);
  assert.equal(await carryOutErasures(store, store.clock.now), 1);
  assert.equal((await findSignature(store.reader, subject))?.particulars, null);
  const erasure = await findErasure(store.reader, subject);
  assert.deepEqual(
    [erasure?.reason, erasure?.by, erasure?.doneAt],
    ["asked", desk, store.clock.now],
  );
  assert.equal(
    await refused(store, (tx) => undoErasure(tx, { by: desk, subject })),
    "review-too-late",
  );
  assert.equal(await refused(store, (tx) => carryOutErasure(tx, { subject })), "erasure-unknown");
  assert.equal(await refused(store, (tx) => requestErasure(tx, command)), "erasure-unknown");
});

test("without a reason of the list, or the word typed exactly, nothing happens", async (t) => {
  const store = await scene(t);
  const command = await signed(store);
  for (const wrong of [{ typed: "7" }, { typed: "" }, { reason: "retention" }, { reason: "x" }]) {
    const answer = await store.transact((tx) => requestErasure(tx, { ...command, ...wrong }));
    assert.ok(isRefusal(answer) && answer.refusal === "form-incomplete");
  }
  const unknown = { ...command, subject: "0".repeat(32) };
  assert.equal(await refused(store, (tx) => requestErasure(tx, unknown)), "signature-unknown");
});

for (const choice of ["keep", "withdraw"] as const)
  test(`the private link: ${choice}; afterwards no link works`, async (t) => {
    const store = await scene(t);
    const { subject } = await signed(store);
    const mine = await tokenIn(store, subject, "receipt", "mine");
    const deny = await tokenIn(store, subject, "confirm", "deny");
    await done(store, (tx) => eraseByLink(tx, { token: mine, purpose: "mine", choice }));
    const line = await store.line(1);
    assert.equal(line.erased, "representative");
    assert.equal(line.withdrawnAt !== null, choice === "withdraw");
    const again = { token: deny, purpose: "deny", choice } as const;
    assert.equal(await refused(store, (tx) => eraseByLink(tx, again)), "token-unknown");
  });

test("an account is erased, never the last administrator's", async (t) => {
  const store = await emptyScene(t);
  const { name } = people.noor;
  const email = "noor@statements.example";
  const add = (role: "administrator" | "secretary", address: string): Promise<string> =>
    done(store, (tx) => addAccountRow(tx, { name, email: address, role }));
  const [first, second] = [
    await add("administrator", email),
    await add("secretary", "n@x.example"),
  ];
  const command = (subject: string) =>
    ({ what: "account", subject, extent: "all", reason: "asked", by: desk }) as const;
  assert.equal(
    await refused(store, (tx) => erase(tx, command(first))),
    "account-last-administrator",
  );
  await done(store, (tx) => erase(tx, command(second)));
  const account = await findAccount(store.reader, second);
  assert.deepEqual([account?.name, account?.email], ["", ""]);
  assert.ok(account?.disabledAt);
  const { vault } = store.reader;
  assert.equal(await accountOfMailbox(store.reader, vault.mailbox("n@x.example")), null);
});
