/** What a group holds back is written in time, and wholly or not at all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { find } from "#store/reader.ts";
import { findSignatory, listSignatories, talliesOf } from "#store/read/signatories.ts";
import { addChange } from "#store/write/changes.ts";
import { addSignatory, type NewSignatory } from "#store/write/signatories.ts";
import { insert, update, updateLater, type Transaction } from "#store/transaction.ts";
import { done } from "../acting.ts";
import { fogStatement, site } from "../cast.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { openTestStore, type DatabaseKind, type TestStore } from "../stores.ts";

export function heldContract(kind: DatabaseKind): void {
  test(`${kind}: rows of all acts of a group are written together, table by table`, async (t) => {
    const seen: string[] = [];
    const store = await openTestStore(t, kind, { observe: (sql) => seen.push(sql) });
    seen.length = 0;
    const acts = Array.from({ length: 20 }, (_, index) => async (tx: Transaction) => {
      await insert(tx, "sealed_key", keyRow(index));
      await note(tx, `n${index}`);
      return index;
    });
    await Promise.all(acts.map((act) => store.transact(act)));
    const tables = seen.flatMap((sql) => /^insert (?:or fail )?into "(\w+)"/.exec(sql)?.[1] ?? []);
    assert.deepEqual(
      tables,
      tables.toSorted((a, b) => tables.indexOf(a) - tables.indexOf(b)),
    );
    assert.deepEqual(new Set(tables), new Set(["sealed_key", "change_line"]));
  });

  test(`${kind}: an act sees what it and its neighbours wrote, however it asks`, async (t) => {
    const store = await openTestStore(t, kind);
    const { id } = await statementIn(store);
    const answers = await Promise.all([
      store.transact((tx) => addSignatory(tx, lineOf(id, 1))),
      store.transact((tx) => addSignatory(tx, lineOf(id, 2))),
      store.transact(async (tx) => {
        await addSignatory(tx, lineOf(id, 3));
        const tally = (await talliesOf(tx, id)).organisation;
        const { total, rows } = await listSignatories(tx, id, {
          kind: "organisation",
          page: 1,
          perPage: 9,
        });
        return [tally.signatories, total, rows.map(({ number }) => number)];
      }),
      store.transact(async (tx) => {
        await updateLater(tx, "signatory", { printed: "Gannet Wardens" }, ["act", idOf(2)]);
        return (await findSignatory(tx, id, "organisation", 2))?.printed;
      }),
      store.transact(async (tx) => (await find(tx, "signatory", { act: idOf(2) }))?.printed),
      store.transact(async (tx) => {
        await insert(tx, "sealed_key", keyRow(7));
        return update(tx, "sealed_key", { created_at: "later" }, { subject: idOf(7) });
      }),
      store.transact((tx) => addSignatory(tx, lineOf(id, 4))),
    ]);
    assert.deepEqual(answers, [1, 2, [3, 3, [1, 2, 3]], "Gannet Wardens", "Gannet Wardens", 1, 4]);
    assert.equal((await find(store.reader, "statement", { id }))?.organisation_lines, 4);
    assert.equal((await talliesOf(store.reader, id)).organisation.signatories, 4);
  });

  test(`${kind}: who is undone before anything was written makes nobody run again`, async (t) => {
    const store = await openTestStore(t, kind);
    const { id } = await statementIn(store);
    const runs: string[] = [];
    const line = (name: string, number: number) => async (tx: Transaction) => {
      runs.push(name);
      return addSignatory(tx, lineOf(id, number));
    };
    const refused = async (tx: Transaction): Promise<Refusal> => {
      await line("refused", 8)(tx);
      return refuse("busy");
    };
    const acts = [line("a", 1), refused, line("b", 2), refused, line("c", 3)];
    const answers = await Promise.all(acts.map((act) => store.transact<unknown>(act)));
    assert.deepEqual(runs, ["a", "refused", "b", "refused", "c"]);
    assert.deepEqual(
      answers.map((answer) => (isRefusal(answer) ? "refused" : answer)),
      [1, "refused", 2, "refused", 3],
    );
    const { organisation } = await talliesOf(store.reader, id);
    assert.deepEqual([organisation.signatories, organisation.byCountry.get("NO")], [3, 3]);
  });

  test(`${kind}: a row that cannot be written undoes its own act alone`, async (t) => {
    const store = await openTestStore(t, kind);
    const keyed = (name: string, number: number) => async (tx: Transaction) => {
      await insert(tx, "sealed_key", keyRow(number));
      await note(tx, name);
      return name;
    };
    const acts = [keyed("a", 1), keyed("twice", 1), keyed("b", 2), keyed("also twice", 2)];
    const answers = await Promise.allSettled(acts.map((act) => store.transact(act)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      ["fulfilled", "rejected", "fulfilled", "rejected"],
    );
    assert.deepEqual(await notes(store), ["a", "b"]);
    await assert.rejects(store.transact(keyed("alone", 1)), /unique/i);
    assert.equal(await store.transact(keyed("c", 3)), "c");
    assert.deepEqual(await notes(store), ["a", "b", "c"]);
  });

  test(`${kind}: more than is held at once is written on the way`, async (t) => {
    const store = await openTestStore(t, kind);
    const count = kind === "sqlite" ? 12_000 : 6_000;
    const outcome = await store.transact(async (tx) => {
      for (let number = 0; number < count; number++) await insert(tx, "sealed_key", keyRow(number));
      return refuse("busy");
    });
    assert.ok(isRefusal(outcome));
    const rows = await store.reader.db.selectFrom("sealed_key").select("subject").execute();
    assert.equal(rows.length, 0);
  });

  test(`${kind}: a group comes to what its acts come to one by one`, async (t) => {
    const together = await openTestStore(t, kind);
    const alone = await openTestStore(t, kind, { most: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const store of [together, alone]) await emptied(store);
        const answers = await Promise.all([together, alone].map((store) => play(store, steps)));
        assert.deepEqual(answers[0], answers[1]);
        assert.deepEqual(await everything(together), await everything(alone));
      }),
      { numRuns: kind === "sqlite" ? 150 : 30, seed: 11 },
    );
  });
}

/** A key is made, changed or asked for by one act, which then goes on, is refused, or fails. */
const step = fc.record({
  key: fc.integer({ min: 0, max: 3 }),
  does: fc.array(fc.constantFrom("insert", "many", "change", "later", "find", "look", "note"), {
    minLength: 1,
    maxLength: 4,
  }),
  ends: fc.constantFrom("well", "well", "well", "refused", "broken"),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function play(store: TestStore, steps: readonly Step[]): Promise<unknown[]> {
  const acts = steps.map((one, index) => store.transact((tx) => take(tx, one, index)));
  const answers = await Promise.allSettled(acts);
  return answers.map((one) => (one.status === "fulfilled" ? one.value : "rejected"));
}

async function take(tx: Transaction, { key, does, ends }: Step, index: number): Promise<unknown> {
  const seen: unknown[] = [];
  for (const what of does) {
    const subject = idOf(key);
    if (what === "insert") await insert(tx, "sealed_key", keyRow(key));
    if (what === "many")
      for (let number = 0; number < 18; number++)
        await insert(tx, "sealed_key", keyRow(key * 8 + number));
    if (what === "note") await note(tx, `note ${index}`);
    if (what === "change")
      seen.push(await update(tx, "sealed_key", { created_at: `changed ${index}` }, { subject }));
    if (what === "later")
      await updateLater(tx, "sealed_key", { created_at: `later ${index}` }, ["subject", subject]);
    if (what === "find") seen.push((await find(tx, "sealed_key", { subject }))?.created_at);
    if (what === "look") seen.push((await keysIn(tx)).length);
  }
  if (ends === "broken") throw new Error("a bug");
  return ends === "refused" ? refuse("busy") : seen;
}

async function keysIn(r: Pick<Transaction, "db">): Promise<readonly object[]> {
  const query = r.db.selectFrom("sealed_key").select(["subject", "created_at"]);
  return query.orderBy("subject").execute();
}

async function everything({ reader }: TestStore): Promise<unknown> {
  const lines = await reader.db.selectFrom("change_line").select("kind").orderBy("id").execute();
  return [await keysIn(reader), lines];
}

async function emptied(store: TestStore): Promise<void> {
  await done(store, async (tx) => {
    await tx.db.deleteFrom("sealed_key").execute();
    await tx.db.deleteFrom("change_line").execute();
    return true;
  });
}

async function statementIn(store: TestStore): Promise<{ id: string }> {
  const created = await done(store, (t) => createStatement(t, { by: "desk", draft: fogStatement }));
  await done(store, (t) => openStatement(t, site, { by: "desk", statement: created.id }));
  return created;
}

function idOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

function keyRow(number: number): { subject: string; wrapped: Uint8Array; created_at: string } {
  return { subject: idOf(number), wrapped: new Uint8Array(60), created_at: "now" };
}

function note(tx: Transaction, kind: string): Promise<void> {
  return addChange(tx, { statement: null, kind, public: false, by: "desk" });
}

async function notes({ reader }: TestStore): Promise<string[]> {
  const lines = await reader.db.selectFrom("change_line").select("kind").orderBy("id").execute();
  return lines.map(({ kind }) => kind);
}

function lineOf(statement: string, number: number): NewSignatory {
  return {
    statement,
    kind: "organisation",
    act: idOf(number),
    printed: `Petrel Count ${number}`,
    folded: `petrel count ${number}`,
    nameLanguage: null,
    country: "NO",
    role: null,
    affiliation: null,
    class: "signs",
    reservation: null,
    evidence: "email",
    version: 1,
    language: "en",
    organisation: null,
    repeats: null,
    source: null,
    logIndex: null,
  };
}
