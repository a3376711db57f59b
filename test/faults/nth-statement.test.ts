/** Every operation with its n-th statement failing, for every n, on both databases. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { addChange } from "#store/write/changes.ts";
import { agree } from "../agree.ts";
import { databaseKinds, openTestStore } from "../stores.ts";
import { StatementBreaker, StatementBreaking } from "./break-statements.ts";
import { doEverything, type Doing } from "./everything-done.ts";

/** Parts of other operations: covered where those are. */
const parts = new Set([
  "addListedLines",
  "beginStatement",
  "commitFields",
  "correctLine",
  "eraseAccount",
  "eraseClaim",
  "eraseComment",
  "eraseInvitation",
  "eraseLine",
  "eraseListed",
  "eraseSignature",
  "findOpenImport",
  "finishStatement",
  "forgetLine",
  "forgetListing",
  "listErased",
  "rememberDifferent",
  "freezeText",
  "logConfirmation",
  "logListing",
  "makeSignInUrl",
  "openLog",
  "openSession",
  // Needs the log's key: broken in test/log/interrupted.test.ts.
  "publishCheckpoint",
  "publishInPieces",
  "publishLines",
  "refuseClaim",
  "publishSignature",
  "publishText",
  "reindex",
  "renameLine",
  "releaseReceipts",
  "sendClaim",
  "sendConfirm",
  "sendInvitation",
  "sendReceipt",
  "sendRefused",
  "sendWithdrawn",
  "settleClaim",
  "signedLine",
  "strikeLine",
  "writeDraft",
]);

/** Write outside the database, or ask others, and have their own tests of failure: test/log/interrupted.test.ts. */
const elsewhere = new Set(["publishCheckpoint", "witnessCheckpoint"]);

for (const kind of databaseKinds)
  test(`${kind}: an operation whose n-th statement fails leaves nothing, for every n`, async (t) => {
    const breaker = new StatementBreaker();
    const store = await openTestStore(t, kind, { observe: breaker.observe });
    const breaking = new StatementBreaking(store, breaker);
    const doing: Doing = {
      act: (name, work) => breaking.act(name, work),
      several: (name, work) => breaking.several(name, work),
    };
    await doEverything(store, doing);
    assert.deepEqual(breaking.problems, []);
    const statements = breaking.broken.reduce((sum, one) => sum + one.statements, 0);
    t.diagnostic(`${breaking.broken.length} acts, ${statements} failing statements`);
    assert.ok(statements > 500);
  });

test("the whole year agrees with itself when nothing fails", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const done: string[] = [];
  await doEverything(store, {
    act: async (name, work) => {
      done.push(name);
      return (await store.transact(work)) as never;
    },
    several: async (name, work) => {
      done.push(name);
      return (await work()) as never;
    },
  });
  assert.deepEqual(await agree(store.reader), []);
  const known = new Set([...done, ...parts, ...elsewhere]);
  assert.deepEqual(
    operationsIn("src/operations").filter((name) => !known.has(name)),
    [],
    "operations that everything-done.ts does not do",
  );
});

test("the control: an operation that writes in two transactions is caught", async (t) => {
  const breaker = new StatementBreaker();
  const store = await openTestStore(t, "sqlite", { observe: breaker.observe });
  const breaking = new StatementBreaking(store, breaker);
  const note = (kind: string): Promise<unknown> =>
    store.transact(async (tx) => {
      await addChange(tx, { statement: null, kind, public: false, by: "desk" });
      return kind;
    });
  await breaking.run("twoTransactions", async () => [await note("one"), await note("two")], true);
  assert.match(breaking.problems.join("\n"), /something stayed: .*change_line/);
});

test("the control: an operation that swallows a failed write is caught", async (t) => {
  const breaker = new StatementBreaker();
  const store = await openTestStore(t, "sqlite", { observe: breaker.observe });
  const breaking = new StatementBreaking(store, breaker);
  await breaking.act("careless", async (tx) => {
    const line = { at: tx.now, statement: null, kind: "one", params: "{}", public: 0, account: "" };
    const writing = tx.db.insertInto("change_line").values(line).execute();
    await writing.catch(() => undefined);
    return "done";
  });
  assert.match(breaking.problems.join("\n"), /failed and the act was acknowledged/);
});

test("of what a group holds back no operation can swallow the failure", async (t) => {
  const breaker = new StatementBreaker();
  const store = await openTestStore(t, "sqlite", { observe: breaker.observe });
  const breaking = new StatementBreaking(store, breaker);
  await breaking.act("careless", async (tx) => {
    const change = { statement: null, kind: "one", public: false, by: "desk" };
    await addChange(tx, change).catch(() => undefined);
    await tx.held.write().catch(() => undefined);
    return "done";
  });
  assert.deepEqual(breaking.problems, []);
});

/** Functions exported by operations that take a transaction, or a whole store to make several. */
function operationsIn(folder: string): string[] {
  const root = join(import.meta.dirname, "..", "..");
  const files = globSync(`${folder}/*/*.ts`, { cwd: root }).filter(
    (path) =>
      (!path.endsWith(".test.ts") && !path.includes("/instance/")) || path.endsWith("prune.ts"),
  );
  const head = /^export (?:async )?function (\w+)(?:<[^>]*>)?\(\s*(?:t: Transaction|store: )/gm;
  return files
    .flatMap((path) => [...readFileSync(join(root, path), "utf8").matchAll(head)])
    .map(([, name = ""]) => name)
    .toSorted();
}
