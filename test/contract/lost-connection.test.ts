/** A PostgreSQL server that goes away, in every way one does, and comes back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { openStore, type Store } from "#store/open.ts";
import { listChanges } from "#store/read/changes.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import { asSuperuser } from "../postgres.ts";
import { startPostgres } from "../postgres/server.ts";
import { masterKey, openTestStore } from "../stores.ts";
import { temporaryFolder } from "../temporary-store.ts";

const terminate =
  "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'undersigned' and datname = current_database()";

async function note(t: Transaction, kind: string): Promise<string> {
  await addChange(t, { statement: null, kind, public: false, by: "desk" });
  return kind;
}

async function notes(store: Pick<Store, "reader">): Promise<string[]> {
  const lines = await listChanges(store.reader, { public: false, limit: 1000 });
  return lines.map(({ kind }) => kind).toReversed();
}

/** Until the store works again, which it does within a few tries. */
async function recovers(store: Store, kind: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await store.transact((t) => note(t, kind));
    if (answer === kind) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the store did not recover");
}

test("connections ended between two acts cost nothing", async (t) => {
  const store = await openTestStore(t, "postgres");
  await store.transact((tx) => note(tx, "before"));
  await notes(store);
  await asSuperuser(store.location, terminate);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await recovers(store, "after");
  assert.deepEqual(await notes(store), ["before", "after"]);
});

test("a connection ended inside an act is answered as busy, and the act left nothing", async (t) => {
  const store = await openTestStore(t, "postgres");
  const answers = await Promise.all([
    store.transact((tx) => note(tx, "neighbour")),
    store.transact(async (tx) => {
      await note(tx, "broken off");
      await asSuperuser(store.location, terminate);
      return note(tx, "never");
    }),
  ]);
  assert.deepEqual(answers, [{ refusal: "busy" }, { refusal: "busy" }]);
  await recovers(store, "after");
  assert.deepEqual(await notes(store), ["after"]);
});

test("a server that is killed under load and comes back loses nothing that was acknowledged", async (t) => {
  const folder = temporaryFolder(t);
  const port = String(40_000 + (process.pid % 20_000));
  let server = await startPostgres(folder, { port });
  const url = `postgres://undersigned@127.0.0.1:${port}/postgres`;
  const store = await openStore({ database: url, masterKey, patience: 1000 });
  t.after(async () => {
    await store.close();
    await server.stop();
  });
  const acknowledged: string[] = [];
  let refusals = 0;
  let isOver = false;
  const client = async (name: string): Promise<void> => {
    for (let n = 0; !isOver; n++) {
      const answer = await store.transact((tx) => note(tx, `${name}-${n}`));
      if (!isRefusal(answer)) acknowledged.push(answer);
      else refusals++;
      if (isRefusal(answer)) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const clients = ["a", "b", "c", "d"].map((name) => client(name));
  await new Promise((resolve) => setTimeout(resolve, 400));
  await server.stop();
  await new Promise((resolve) => setTimeout(resolve, 200));
  server = await startPostgres(folder, { port });
  await recovers(store, "after");
  isOver = true;
  await Promise.all(clients);
  const lines = await store.reader.db.selectFrom("change_line").select("kind").execute();
  const kept = new Set(lines.map(({ kind }) => kind));
  assert.deepEqual(
    acknowledged.filter((one) => !kept.has(one)),
    [],
  );
  assert.ok(acknowledged.length > 20 && refusals > 0, `${acknowledged.length}, ${refusals}`);
});
