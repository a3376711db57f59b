/** What a group does in one statement for many acts comes to what each act would have done. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal, refuse } from "#domain/refusal.ts";
import { statementById } from "#store/read/statements.ts";
import { addChange } from "#store/write/changes.ts";
import { insert, update, type Transaction } from "#store/transaction.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { done } from "../acting.ts";
import { fogStatement } from "../cast.ts";
import { openTestStore, type DatabaseKind } from "../stores.ts";

const many = 100;

export function togetherContract(kind: DatabaseKind): void {
  test(`${kind}: one of a hundred rows that cannot be written undoes its own act alone`, async (t) => {
    const store = await openTestStore(t, kind);
    await done(store, keyed(41));
    const numbers = Array.from({ length: many }, (_, index) => index);
    const acts = [...numbers.map(keyed), keyed(3)];
    const answers = await Promise.allSettled(acts.map((act) => store.transact(act)));
    const rejected = answers.flatMap(({ status }, index) => (status === "rejected" ? index : []));
    assert.deepEqual(rejected, [41, many]);
    const keys = await store.reader.db.selectFrom("sealed_key").select("subject").execute();
    assert.equal(keys.length, many);
    const lines = await store.reader.db.selectFrom("change_line").select("kind").execute();
    assert.equal(lines.length, many, "what else an undone act wrote went with it");
    assert.equal(await store.transact(keyed(many)), many);
  });

  test(`${kind}: a hundred rows of one act are written wholly or not at all`, async (t) => {
    const store = await openTestStore(t, kind);
    const act = (last: number) => async (tx: Transaction) => {
      for (let number = 0; number < many; number++) await insert(tx, "sealed_key", keyRow(number));
      await insert(tx, "sealed_key", keyRow(last));
      return last;
    };
    await assert.rejects(store.transact(act(50)), /unique/i);
    assert.deepEqual(await store.reader.db.selectFrom("sealed_key").selectAll().execute(), []);
    assert.equal(await store.transact(act(many)), many);
  });

  test(`${kind}: lines of a group are numbered in the order of its acts`, async (t) => {
    const store = await openTestStore(t, kind);
    const numbers = Array.from({ length: many }, (_, index) => index);
    await Promise.all(numbers.map((number) => store.transact(keyed(number))));
    const lines = store.reader.db.selectFrom("change_line").select("kind").orderBy("id");
    assert.deepEqual(
      (await lines.execute()).map((line) => line.kind),
      numbers.map((number) => `n${number}`),
    );
  });

  test(`${kind}: acts of a group ask for their statement once, and see whatever changes it`, async (t) => {
    const seen: string[] = [];
    const store = await openTestStore(t, kind, { observe: (sql) => seen.push(sql) });
    const { id } = await done(store, (tx) =>
      createStatement(tx, { by: "desk", draft: fogStatement }),
    );
    seen.length = 0;
    const answers = await Promise.all([
      ...[0, 1, 2].map(() => store.transact(addresseeOf(id))),
      store.transact((tx) => update(tx, "statement", { addressee: "the pilots" }, { id })),
      ...[0, 1].map(() => store.transact(addresseeOf(id))),
      store.transact(async (tx) => {
        await tx.db.updateTable("statement").set({ addressee: "the keepers" }).execute();
        return addresseeOf(id)(tx);
      }),
      store.transact(addresseeOf(id)),
    ]);
    const before = fogStatement.addressee ?? null;
    const [piloted, kept] = ["the pilots", "the keepers"];
    assert.deepEqual(answers, [before, before, before, 1, piloted, piloted, kept, kept]);
    assert.equal(seen.filter((sql) => sql.includes("statement_step")).length, 3);
    assert.equal(await done(store, addresseeOf(id)), "the keepers");
  });

  test(`${kind}: what an undone act made of the statement is seen by nobody`, async (t) => {
    const store = await openTestStore(t, kind);
    const { id } = await done(store, (tx) =>
      createStatement(tx, { by: "desk", draft: fogStatement }),
    );
    const undone = async (tx: Transaction): Promise<unknown> => {
      await update(tx, "statement", { addressee: "nobody" }, { id });
      assert.equal(await addresseeOf(id)(tx), "nobody");
      return refuse("busy");
    };
    const acts = [addresseeOf(id), undone, addresseeOf(id), undone, undone, addresseeOf(id)];
    const answers = await Promise.all(acts.map((act) => store.transact<unknown>(act)));
    const before = fogStatement.addressee ?? null;
    assert.deepEqual(
      answers.map((one) => (isRefusal(one) ? "refused" : one)),
      [before, "refused", before, "refused", "refused", before],
    );
  });
}

function addresseeOf(id: string): (tx: Transaction) => Promise<string | null> {
  return async (tx) => (await statementById(tx, id))?.addressee ?? null;
}

function keyed(number: number): (tx: Transaction) => Promise<number> {
  return async (tx) => {
    await addChange(tx, { statement: null, kind: `n${number}`, public: false, by: "desk" });
    await insert(tx, "sealed_key", keyRow(number));
    return number;
  };
}

function keyRow(number: number): { subject: string; wrapped: Uint8Array; created_at: string } {
  const subject = number.toString(16).padStart(32, "0");
  return { subject, wrapped: new Uint8Array(60), created_at: "now" };
}
