/** A long list is stored piece by piece, and nobody sees a half of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { runOfStatement } from "#store/read-import/runs.ts";
import { listSignatories, talliesOf } from "#store/read/signatories.ts";
import { listStatements, statementById } from "#store/read/statements.ts";
import { desk, done, recogniseCliffs, refused } from "../../../test/acting.ts";
import { agree } from "../../../test/agree.ts";
import { site } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { openStatement } from "../statement/open-statement.ts";
import { removeStatement } from "../statement/remove-statement.ts";
import { importStatement } from "./import-statement.ts";
import { beginImport } from "./keep-import.ts";
import { storeInPieces, type Writes } from "./store-in-pieces.ts";

const { name, bytes, recognised } = recogniseCliffs();
const pieces = { lines: 3, atOnce: 0 };
const source = { name, bytes };

const linesOf = async (store: Pick<Writes, "reader">, statement: string) => {
  const kind = "organisation" as const;
  const { rows } = await listSignatories(store.reader, statement, { kind, page: 1, perPage: 100 });
  return rows.map((line) => [line.number, line.printed, line.country, line.repeats, line.version]);
};

test("stored in pieces it is what it is when stored at once", async (t) => {
  const [whole, pieced] = [await emptyScene(t), await emptyScene(t)];
  for (const state of ["draft", "signing", "closed"] as const) {
    const command = { by: desk, recognised, source, state, again: true };
    const one = await done(whole, (tx) => importStatement(tx, site, command));
    const progress: number[] = [];
    const other = await storeInPieces(
      pieced,
      site,
      command,
      (moved) => progress.push(moved.done),
      pieces,
    );
    assert.ok(!isRefusal(other));
    assert.deepEqual(progress, [3, 6, 7]);
    assert.equal(other.state, state);
    assert.deepEqual(await linesOf(pieced, other.id), await linesOf(whole, one.id));
    assert.deepEqual(
      await talliesOf(pieced.reader, other.id),
      await talliesOf(whole.reader, one.id),
    );
  }
  assert.deepEqual(await agree(pieced.reader), []);
});

/** A store that fails at the n-th transaction, as a process that ends there. */
function endingAt(store: Writes, n: number): Writes {
  let count = 0;
  return {
    reader: store.reader,
    transact: (work) => {
      count += 1;
      return count === n ? Promise.reject(new Error("ended")) : store.transact(work);
    },
  };
}

test("wherever it ends, readers see nothing of it, it can go on, and it cannot be opened before", async (t) => {
  for (let n = 2; n <= 5; n += 1) {
    const store = await emptyScene(t);
    const begun = { by: desk, ...source, work: "kept", again: false };
    const { id } = await done(store, (tx) => beginImport(tx, begun));
    const command = { by: desk, recognised, source: { id }, state: "signing" } as const;
    const ending = endingAt(store, n);
    await assert.rejects(storeInPieces(ending, site, command, undefined, pieces), /ended/);
    assert.deepEqual(await listStatements(store.reader, { public: true }), []);
    const [draft] = await listStatements(store.reader, { public: false });
    assert.ok(draft && (await runOfStatement(store.reader, draft.id)));
    const statement = draft.id;
    const opening = { by: desk, statement };
    const open = await refused(store, (tx) => openStatement(tx, site, opening));
    const closing = { by: desk, statement, to: "closed", reason: null } as const;
    const closed = await refused(store, (tx) => moveStatement(tx, site, closing));
    assert.deepEqual([open, closed], ["import-running", "import-running"]);
    const stored = await storeInPieces(store, site, command, undefined, pieces);
    assert.ok(!isRefusal(stored) && stored.id === statement, `ended at ${n}`);
    assert.equal((await statementById(store.reader, statement))?.state, "signing");
    assert.equal((await linesOf(store, statement)).length, 7);
    assert.deepEqual(await agree(store.reader), []);
  }
});

test("a half that nobody goes on with is removed like any draft, and its file is still half done", async (t) => {
  const store = await emptyScene(t);
  const { id } = await done(store, (tx) =>
    beginImport(tx, { by: desk, ...source, work: "kept", again: false }),
  );
  const command = { by: desk, recognised, source: { id }, state: "draft" } as const;
  await assert.rejects(storeInPieces(endingAt(store, 3), site, command, undefined, pieces));
  const [draft] = await listStatements(store.reader, { public: false });
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: draft?.id ?? "" }));
  const stored = await storeInPieces(store, site, command, undefined, pieces);
  assert.ok(!isRefusal(stored));
  assert.deepEqual(await agree(store.reader), []);
});

test("two processes that store the same import store it once", async (t) => {
  const store = await emptyScene(t);
  const { id } = await done(store, (tx) =>
    beginImport(tx, { by: desk, ...source, work: "kept", again: false }),
  );
  const command = { by: desk, recognised, source: { id }, state: "draft" } as const;
  const both = await Promise.all(
    [1, 2].map(() => storeInPieces(store, site, command, undefined, pieces)),
  );
  assert.ok(both.some((one) => !isRefusal(one)));
  const [statement, ...others] = await listStatements(store.reader, { public: false });
  assert.deepEqual(others, []);
  assert.equal((await linesOf(store, statement?.id ?? "")).length, 7);
  assert.deepEqual(await agree(store.reader), []);
});

test("others act between the pieces", async (t) => {
  const store = await emptyScene(t);
  const order: string[] = [];
  const watched: Writes = {
    reader: store.reader,
    transact: async (work) => {
      const value = await store.transact(work);
      order.push("piece");
      void store.transact(() => Promise.resolve("other")).then(() => order.push("other"));
      return value;
    },
  };
  const command = { by: desk, recognised, source, state: "draft" } as const;
  await storeInPieces(watched, site, command, undefined, pieces);
  assert.ok(order.indexOf("other") < order.lastIndexOf("piece"), order.join(" "));
});
