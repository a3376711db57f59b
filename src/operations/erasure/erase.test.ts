/** Erasing on both databases: what goes, what stays, and that the list and the log still agree. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { findErasure } from "#store/read-erasure/erasures.ts";
import { openingsOf } from "#store/read/log-entries.ts";
import { findSignatory, talliesOf } from "#store/read/signatories.ts";
import { findSignature } from "#store/read/signatures.ts";
import { openStatement } from "../statement/open-statement.ts";
import { denySignature } from "../signature/deny-signature.ts";
import { withdrawSignature } from "../signature/withdraw-signature.ts";
import { amendSignature } from "../signature/amend-signature.ts";
import {
  accept,
  desk,
  done,
  importCliffs,
  importTower,
  refused,
  register,
  request,
  requestOf,
  sign,
  tokenIn,
  wait,
  type Acting,
} from "../../../test/acting.ts";
import { everythingOf } from "../../../test/agree.ts";
import { people, signForm, site } from "../../../test/cast.ts";
import { scene, type Scene } from "../../../test/scene.ts";
import { insert, newId, sealFor } from "#store/transaction.ts";
import { databaseKinds } from "../../../test/stores.ts";
import { erase, type Erase } from "./erase.ts";

function command(subject: string, changes: Partial<Erase> = {}): Erase {
  return {
    what: "signature",
    subject,
    extent: "representative",
    reason: "asked",
    by: desk,
    ...changes,
  };
}

const persons = {
  policy: { admits: "organisations-and-persons", publishAt: "email-domain" },
} as const;

/** Kinds of the entries about an act, with the scope of an erasure. */
async function entriesOf({ reader }: Acting, act: string): Promise<string[]> {
  const rows = await reader.db
    .selectFrom("log_entry")
    .select("bytes")
    .where("act", "=", act)
    .orderBy("idx")
    .execute();
  return rows.map(({ bytes }) => {
    const { kind, scope } = JSON.parse(bytes) as { kind: string; scope?: string };
    return scope ? `${kind} ${scope}` : kind;
  });
}

async function words({ reader }: Acting): Promise<string> {
  return Object.values(await everythingOf(reader)).join("\n");
}

/** A person's signature under the statement, published by the desk. */
async function signPerson(store: Scene): Promise<string> {
  const form = signForm("tobiah", "petrels", {
    kind: "person",
    organisation: "Guild of Quarrymen",
  });
  const act = await wait(store, store.slug, "tobiah", "petrels", form);
  assert.equal(await accept(store, store.clock, act), 1);
  return act;
}

for (const kind of databaseKinds) {
  test(`${kind}: who signed is gone, the organisation's line and its opening stay`, async (t) => {
    const store = await scene(t, {}, kind);
    await register(store, "petrels");
    const { act, number } = await sign(store, store.slug, "ilse", "petrels");
    const before = await store.tally();
    const erased = await done(store, (tx) => erase(tx, command(act, { extent: "all" })));
    assert.deepEqual([erased.extent, erased.number], ["representative", number]);
    const line = await store.line(number);
    assert.deepEqual([line.printed, line.erased], ["Storm Petrel Trust", "representative"]);
    assert.deepEqual(await store.tally(), before);
    const signature = await findSignature(store.reader, act);
    assert.deepEqual([signature?.particulars, signature?.mailbox], [null, ""]);
    const fields = (await openingsOf(store.reader, act)).flatMap(({ openings }) =>
      (openings ?? []).map(({ field }) => field),
    );
    assert.deepEqual(fields.toSorted(), ["org", "reservation"]);
    assert.deepEqual((await entriesOf(store, act)).slice(1), [
      "erasure.recorded representative",
      "erasure.recorded evidence",
    ]);
  });

  test(`${kind}: a person's line keeps its number and nothing else`, async (t) => {
    const store = await scene(t, persons, kind);
    const act = await signPerson(store);
    const before = (await talliesOf(store.reader, store.id)).person;
    assert.match(await words(store), /Tobiah Ockersund/);
    await done(store, (tx) => erase(tx, command(act, { extent: "all" })));
    assert.doesNotMatch(await words(store), /Tobiah|Ockersund|Quarrymen|ockersund/);
    const line = await findSignatory(store.reader, store.id, "person", 1);
    assert.deepEqual([line?.printed, line?.erased, line?.role], ["", "all", null]);
    const after = (await talliesOf(store.reader, store.id)).person;
    assert.equal(after.signatories, before.signatories);
    assert.deepEqual([...after.byCountry], []);
    assert.deepEqual(await openingsOf(store.reader, act), []);
    assert.deepEqual((await entriesOf(store, act)).at(-1), "erasure.recorded all");
  });

  test(`${kind}: a person may keep the signature and be forgotten as its sender`, async (t) => {
    const store = await scene(t, persons, kind);
    const act = await signPerson(store);
    await done(store, (tx) => erase(tx, command(act)));
    const line = await findSignatory(store.reader, store.id, "person", 1);
    assert.deepEqual([line?.printed, line?.erased], ["Tobiah Ockersund", "representative"]);
    await done(store, (tx) => erase(tx, command(act, { extent: "all" })));
    assert.equal((await findSignatory(store.reader, store.id, "person", 1))?.printed, "");
  });

  test(`${kind}: of a request that was never published nothing stays`, async (t) => {
    const store = await scene(t, persons, kind);
    const act = await request(store, requestOf(store.slug, signForm("ilse", "petrels")));
    await done(store, (tx) => erase(tx, command(act)));
    assert.equal(await findSignature(store.reader, act), null);
    const waiting = await wait(store, store.slug, "tobiah", "petrels", { kind: "person" });
    assert.match(await words(store), /Tobiah/);
    await done(store, (tx) => erase(tx, command(waiting)));
    assert.doesNotMatch(await words(store), /Tobiah/);
    assert.deepEqual(await entriesOf(store, waiting), []);
  });

  test(`${kind}: a person whom the secretariat listed goes from the list, its file and its log`, async (t) => {
    const store = await scene(t, {}, kind);
    const tower = await importTower(store);
    const person = await findSignatory(store.reader, tower.id, "person", 1);
    assert.match(person?.printed ?? "", /Wilhelmina/);
    const act = person?.act ?? "";
    await done(store, (tx) => erase(tx, command(act, { what: "line", extent: "all" })));
    assert.doesNotMatch(await words(store), /Wilhelmina|Strandgaard|emerita|Lamplighters/);
    assert.match(await words(store), /Otto Brinkholm/, "the other person stays");
    const repeat = await findSignatory(store.reader, tower.id, "person", 3);
    assert.deepEqual([repeat?.repeats, repeat?.printed, repeat?.source?.raw], [1, "", ""]);
    const [source] = await store.reader.db.selectFrom("source_file").selectAll().execute();
    assert.equal(source?.bytes.length, 0);
    assert.ok(source?.digest);
    assert.deepEqual(await entriesOf(store, act), ["signatory.listed", "erasure.recorded all"]);
  });
}

test("withdrawn, denied, amended and confirmed listed lines are erased alike", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await register(store, "pilots");
  const cliffs = await importCliffs(store);
  const withdrawn = await sign(store, store.slug, "ilse", "petrels");
  const mine = await tokenIn(store, withdrawn.act, "receipt", "mine");
  await done(store, (tx) => amendSignature(tx, { token: mine, mandate: people.tobiah.mandate }));
  await done(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  const denied = await sign(store, store.slug, "piet", "pilots");
  const deny = await tokenIn(store, denied.act, "confirm", "deny");
  await done(store, (tx) => denySignature(tx, { token: deny }));
  const confirming = await wait(store, cliffs.slug, "noor", "kittiwakes");
  await accept(store, store.clock, confirming);
  for (const act of [withdrawn.act, denied.act, confirming])
    await done(store, (tx) => erase(tx, command(act)));
  const line = await store.line(withdrawn.number);
  assert.ok(line.withdrawnAt);
  assert.equal(line.erased, "representative");
  const keys = await store.reader.db.selectFrom("sealed_key").select("subject").execute();
  assert.ok(!keys.some(({ subject }) => subject === confirming));
  const sealed = await store.reader.db
    .selectFrom("amendment")
    .select("sealed")
    .where("sealed", "is not", null)
    .execute();
  assert.deepEqual(sealed, []);
});

test("a second time finds it done; what is no person's is refused", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  const { act } = await sign(store, store.slug, "ilse", "petrels");
  await done(store, (tx) => erase(tx, command(act)));
  const entries = await entriesOf(store, act);
  const again = await store.transact((tx) => erase(tx, command(act, { extent: "all" })));
  assert.ok(!isRefusal(again));
  assert.deepEqual(await entriesOf(store, act), entries);
  assert.equal((await findErasure(store.reader, act))?.reason, "asked");
  assert.equal(
    await refused(store, (tx) => erase(tx, command("0".repeat(32)))),
    "signature-unknown",
  );
  const cliffs = await importCliffs(store);
  const organisation = await store.line(4, cliffs.id);
  const listed = command(organisation.act, { what: "line", extent: "all" });
  assert.equal(await refused(store, (tx) => erase(tx, listed)), "erasure-not-person");
});

test("a person erased from a draft's list is listed without a name, and the log says so", async (t) => {
  const store = await scene(t);
  const tower = await importTower(store, "draft");
  const person = await findSignatory(store.reader, tower.id, "person", 1);
  const act = person?.act ?? "";
  await done(store, (tx) => erase(tx, command(act, { what: "line", extent: "all" })));
  assert.deepEqual(await entriesOf(store, act), []);
  await done(store, (tx) => openStatement(tx, site, { by: desk, statement: tower.id }));
  assert.deepEqual(await entriesOf(store, act), ["signatory.listed", "erasure.recorded all"]);
  assert.deepEqual(await openingsOf(store.reader, act), []);
});

test("an invited address is forgotten; that somebody was asked stays", async (t) => {
  const store = await scene(t);
  const cliffs = await importCliffs(store);
  const { act } = await store.line(3, cliffs.id);
  const ids = await done(store, async (tx) => {
    const made: string[] = [];
    for (const mailbox of ["one", "two"]) {
      const id = newId(tx);
      await insert(tx, "invitation", {
        id,
        statement: cliffs.id,
        act,
        mailbox,
        interface: "en",
        sealed: await sealFor(tx, id, { email: "who@post.example" }),
        by_account: desk,
        at: tx.now,
        reminders: 0,
        last_at: tx.now,
        answer: null,
        answered_at: null,
        claim: null,
      });
      made.push(id);
    }
    return made;
  });
  for (const id of ids)
    await done(store, (tx) => erase(tx, command(id, { what: "invitation", extent: "all" })));
  const rows = await store.reader.db.selectFrom("invitation").selectAll().execute();
  assert.deepEqual(
    rows.map(({ sealed }) => sealed),
    [null, null],
  );
  assert.ok(rows.every(({ mailbox }) => mailbox.startsWith("erased ")));
});
