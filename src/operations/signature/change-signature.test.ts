/** What becomes of a published signature: corrected, given a mandate, withdrawn, denied, excluded. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { exclusionReasons } from "#domain/log-entry.ts";
import { isRefusal } from "#domain/refusal.ts";
import { waitingAmendments } from "#store/read/amendments.ts";
import { listChanges } from "#store/read/changes.ts";
import { listMails } from "#store/read/outbox.ts";
import { findSignature } from "#store/read/signatures.ts";
import { collectOwnData } from "../erasure/own-data.ts";
import { confirmDomain } from "../organisation/confirm-domain.ts";
import { moveStatement } from "../statement/move-statement.ts";
import {
  carryOutDue,
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
import { organisations, people, signForm, site } from "../../../test/cast.ts";
import { scene, type Scene } from "../../../test/scene.ts";
import { amendSignature, decideAmendment } from "./amend-signature.ts";
import { confirmSignature } from "./confirm-signature.ts";
import { denySignature } from "./deny-signature.ts";
import { excludeSignatory } from "./exclude-signatory.ts";
import { acceptSignature } from "./review-signature.ts";
import { withdrawSignature } from "./withdraw-signature.ts";

interface Signed {
  readonly act: string;
  readonly mine: string;
  readonly deny: string;
}

async function signed(store: Scene): Promise<Signed> {
  await register(store, "petrels");
  const { act } = await sign(store, store.slug, "ilse", "petrels");
  const mine = await tokenIn(store, act, "receipt", "mine");
  return { act, mine, deny: await tokenIn(store, act, "confirm", "deny") };
}

const publicLines = async (store: Scene, kind: string): Promise<object[]> => {
  const lines = await listChanges(store.reader, { statement: store.id, public: true, limit: 99 });
  return lines.filter((line) => line.kind === kind).map(({ params }) => params);
};

test("a correction of spelling is made at once; the old name stays in the change log", async (t) => {
  const store = await scene(t);
  const { act, mine } = await signed(store);
  const printed = "“Storm Petrel Trust”";
  const before = organisations.petrels.name;
  const answer = await done(store, (tx) => amendSignature(tx, { token: mine, printed }));
  assert.deepEqual(answer, { act, state: "done" });
  assert.equal((await store.line(1)).printed, printed);
  assert.deepEqual(await publicLines(store, "renamed"), [{ number: 1, before, name: printed }]);
});

test("three corrections of an entry may wait, a fourth is refused until one is decided", async (t) => {
  const store = await scene(t);
  const { mine } = await signed(store);
  const ask = (printed: string) =>
    store.transact((tx) => amendSignature(tx, { token: mine, printed }));
  for (const printed of ["Petrel Trust", "Petrel Society", "Petrel Guild"])
    assert.ok(!isRefusal(await ask(printed)));
  const refusal = await ask("Petrel League");
  assert.ok(isRefusal(refusal));
  assert.deepEqual([refusal.refusal, refusal.params], ["corrections-wait", { count: 3 }]);
  const spelling = await ask(`“${organisations.petrels.name}”`);
  assert.ok(!isRefusal(spelling), "a matter of spelling waits for nobody");
  const [first] = await waitingAmendments(store.reader, 9);
  const decision = { by: desk, id: first?.id ?? "", accept: false };
  await done(store, (tx) => decideAmendment(tx, decision));
  assert.ok(!isRefusal(await ask("Petrel League")));
});

test("another name waits for the desk, which takes it or not", async (t) => {
  const store = await scene(t);
  const { mine } = await signed(store);
  for (const [printed, accept] of [
    ["Fulmar Alliance", false],
    ["Storm Petrel and Shearwater Trust", true],
  ] as const) {
    const asked = await done(store, (tx) => amendSignature(tx, { token: mine, printed }));
    assert.equal(asked.state, "waits");
    assert.equal((await store.line(1)).printed, organisations.petrels.name);
    const [row] = await store.reader.db
      .selectFrom("amendment")
      .select("id")
      .where("decision", "is", null)
      .execute();
    const decide = { by: desk, id: row?.id ?? "", accept };
    await done(store, (tx) => decideAmendment(tx, decide));
    assert.equal(await refused(store, (tx) => decideAmendment(tx, decide)), "review-decided");
  }
  assert.equal((await store.line(1)).printed, "Storm Petrel and Shearwater Trust");
});

test("a correction that changes nothing, or is no name, is refused", async (t) => {
  const store = await scene(t);
  const { mine } = await signed(store);
  const amend = (printed: string): Promise<string> =>
    refused(store, (tx) => amendSignature(tx, { token: mine, printed }));
  assert.equal(await amend(organisations.petrels.name), "nothing-changed");
  assert.equal(await amend(` ${organisations.petrels.name}  `), "nothing-changed");
  for (const printed of ["", "www.petrels.example", "\u202Etsurt", "123"])
    assert.equal(await amend(printed), "form-incomplete", printed);
});

test("a mandate is added at once, is private, and is committed to in the log", async (t) => {
  const store = await scene(t);
  const { act, mine } = await signed(store);
  const mandate = "Decision 15-quarren";
  const answer = await done(store, (tx) => amendSignature(tx, { token: mine, mandate }));
  assert.equal(answer.state, "done");
  assert.equal((await findSignature(store.reader, act))?.particulars?.mandate, mandate);
  const entries = await store.reader.db.selectFrom("log_entry").selectAll().execute();
  const entry = entries.at(-1);
  assert.equal(entry?.kind, "signature.amended");
  assert.ok(!entry.bytes.includes("quarren"));
  const empty = refused(store, (tx) => amendSignature(tx, { token: mine, mandate: " " }));
  assert.equal(await empty, "form-incomplete");
});

test("a withdrawn signature is struck in its place; withdrawing twice is once", async (t) => {
  const store = await scene(t);
  const { act, mine } = await signed(store);
  store.clock.pass(86_400);
  const withdraw = (): Promise<unknown> =>
    done(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  assert.deepEqual(await withdraw(), { act, number: 1 });
  const line = await store.line(1);
  assert.equal(line.withdrawnAt, store.clock.now);
  const tally = await store.tally();
  assert.deepEqual([tally.signatories, tally.withdrawn], [0, 1]);
  assert.deepEqual(
    [...tally.byDay],
    [
      ["2027-03-03", 1],
      ["2027-03-04", -1],
    ],
  );
  const before = await store.change();
  assert.deepEqual(await withdraw(), { act, number: 1 });
  assert.deepEqual(await store.line(1), line);
  assert.ok((await store.change()) - before <= 1);
  const mails = await listMails(store.reader, { limit: 9 });
  assert.equal(mails.filter(({ purpose }) => purpose === "withdrawn").length, 1);
});

test("who withdrew signs again and gets a new number", async (t) => {
  const store = await scene(t);
  const { mine } = await signed(store);
  await done(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  assert.equal((await sign(store, store.slug, "ilse", "petrels")).number, 2);
  assert.equal((await store.tally()).signatories, 1);
});

test("a closed statement can still be left", async (t) => {
  const store = await scene(t);
  const { mine } = await signed(store);
  const close = { by: desk, statement: store.id, to: "closed", reason: null } as const;
  await done(store, (tx) => moveStatement(tx, site, close));
  await done(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  assert.equal((await store.tally()).signatories, 0);
});

test('"not us" after publication strikes the line; pressing twice is once', async (t) => {
  const store = await scene(t);
  const { act, deny } = await signed(store);
  const answers = await Promise.all(
    [1, 2].map(() => done(store, (tx) => denySignature(tx, { token: deny }))),
  );
  assert.deepEqual(answers, [{ act }, { act }]);
  assert.ok((await store.line(1)).withdrawnAt);
  assert.equal((await store.tally()).signatories, 0);
});

test("the link that confirmed is told as used, and leads to its result even after a denial", async (t) => {
  const store = await scene(t);
  const { act, deny } = await signed(store);
  const links = async (): Promise<unknown> =>
    (await collectOwnData(store.reader, act, store.clock.now))?.links.map(({ purpose, usedAt }) => [
      purpose,
      usedAt,
    ]);
  const at = (await findSignature(store.reader, act))?.confirmation?.at;
  const before = [
    ["confirm", at],
    ["deny", null],
    ["mine", null],
  ];
  assert.deepEqual(await links(), before);
  await done(store, (tx) => denySignature(tx, { token: deny }));
  const token = await tokenIn(store, act, "confirm", "confirm");
  const again = await done(store, (tx) => confirmSignature(tx, { token }));
  assert.deepEqual(again, { act, number: 1, reasons: [] });
  assert.deepEqual(await links(), before);
});

test('"not us" before the button ends the request for good', async (t) => {
  const store = await scene(t);
  const act = await request(store, requestOf(store.slug, signForm("ilse", "petrels")));
  const token = await tokenIn(store, act, "confirm", "deny");
  await done(store, (tx) => denySignature(tx, { token }));
  assert.ok((await findSignature(store.reader, act))?.deniedAt);
  assert.equal(
    await refused(store, (tx) => acceptSignature(tx, { by: desk, act })),
    "signature-unknown",
  );
});

test("a signature that strengthened a listed line and was denied leaves nothing standing for it", async (t) => {
  const store = await scene(t);
  const cliffs = await importCliffs(store);
  const { organisation } = await store.line(4, cliffs.id);
  const domain = organisations.kittiwakes.domain;
  await done(store, (tx) =>
    confirmDomain(tx, { by: desk, organisation: organisation ?? "", domain }),
  );
  const { act } = await sign(store, cliffs.slug, "piet", "kittiwakes");
  const token = await tokenIn(store, act, "confirm", "deny");
  await done(store, (tx) => denySignature(tx, { token }));
  assert.ok((await store.line(4, cliffs.id)).withdrawnAt);
});

test("exclusion keeps place and number and says why; it is final", async (t) => {
  const store = await scene(t);
  const { act, mine } = await signed(store);
  const exclude = (reason: string): ReturnType<typeof refused> =>
    refused(store, (tx) => excludeSignatory(tx, { by: desk, act, reason }));
  assert.equal(await exclude("dislike"), "reason-unknown");
  const reason = "impersonation";
  await done(store, (tx) => excludeSignatory(tx, { by: desk, act, reason }));
  assert.equal((await store.line(1)).excluded?.reason, reason);
  const tally = await store.tally();
  assert.deepEqual([tally.signatories, tally.excluded], [0, 1]);
  assert.equal(await exclude(reason), "signatory-gone");
  const withdraw = refused(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  assert.equal(await withdraw, "signatory-gone");
  const amend = refused(store, (tx) => amendSignature(tx, { token: mine, printed: "x y" }));
  assert.equal(await amend, "signature-withdrawn");
  assert.equal(
    await refused(store, (tx) => excludeSignatory(tx, { by: desk, act: "0", reason })),
    "signatory-unknown",
  );
});

test("every published reason of exclusion can be given", async (t) => {
  const store = await scene(t);
  const cliffs = await importCliffs(store);
  const rows = await store.reader.db
    .selectFrom("signatory")
    .select("act")
    .where("act", "is not", null)
    .execute();
  for (const [index, { act }] of rows.entries()) {
    const reason = exclusionReasons[index] ?? "duplicate";
    await done(store, (tx) => excludeSignatory(tx, { by: desk, act: act ?? "", reason }));
  }
  assert.equal((await store.tally(cliffs.id)).signatories, 0);
});

test("a correction asked for before the line was struck cannot be taken any more", async (t) => {
  const store = await scene(t);
  const { mine } = await signed(store);
  await done(store, (tx) => amendSignature(tx, { token: mine, printed: "Fulmar Alliance" }));
  await done(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  const [row] = await store.reader.db.selectFrom("amendment").select("id").execute();
  const decide = (accept: boolean) => ({ by: desk, id: row?.id ?? "", accept });
  const taken = refused(store, (tx) => decideAmendment(tx, decide(true)));
  assert.equal(await taken, "signature-withdrawn");
  await done(store, (tx) => decideAmendment(tx, decide(false)));
  assert.equal((await store.line(1)).printed, organisations.petrels.name);
});

test("a request withdrawn by its private link before publication is never published", async (t) => {
  const store = await scene(t);
  const act = await wait(store, store.slug, "noor", "galeb");
  await done(store, (tx) => acceptSignature(tx, { by: desk, act }));
  const deny = await tokenIn(store, act, "confirm", "deny");
  for (const wrong of [deny, "x".repeat(43)])
    assert.equal(
      await refused(store, (tx) => withdrawSignature(tx, site, { token: wrong })),
      "token-unknown",
    );
  await done(store, (tx) => denySignature(tx, { token: deny }));
  store.clock.pass(121);
  assert.deepEqual(await carryOutDue(store, store.clock.now), [null]);
  assert.equal((await store.tally()).signatories, 0);
  assert.ok(people.noor.name);
});
