import assert from "node:assert/strict";
import { test } from "node:test";
import { correctionsOf } from "#store/read-import/corrections.ts";
import { findSource } from "#store/read/sources.ts";
import { findStatement } from "#store/read/statements.ts";
import { desk as by, importCliffs } from "../../../test/acting.ts";
import { emptyScene } from "../../../test/scene.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { site } from "../../../test/cast.ts";
import { discardImport, reopenImport } from "./keep-import.ts";

async function draft(t: Parameters<typeof emptyScene>[0]) {
  const store = await emptyScene(t);
  const { id: statement, slug } = await importCliffs(store, "draft");
  const row = await store.reader.db.selectFrom("source_file").select("id").executeTakeFirst();
  return { store, statement, slug, id: row?.id ?? "" };
}

test("a draft goes and its file is half done again, as if it had come now", async (t) => {
  const { store, slug, id } = await draft(t);
  const command = { by, id, work: "read anew", corrections: 0 };
  assert.deepEqual(await store.transact((tx) => reopenImport(tx, command)), { id });
  const source = await findSource(store.reader, id);
  assert.deepEqual([source?.statement, source?.work], [null, "read anew"]);
  assert.equal(source?.at, store.clock.now);
  assert.equal(await findStatement(store.reader, slug), null);
  assert.deepEqual(await correctionsOf(store.reader, id), []);
  assert.deepEqual(await store.transact((tx) => reopenImport(tx, command)), {
    refusal: "import-unknown",
  });
  assert.deepEqual(await store.transact((tx) => discardImport(tx, { by, id })), { id });
});

test("a reading that was overtaken, and a statement that is no draft any more, change nothing", async (t) => {
  const { store, statement, slug, id } = await draft(t);
  const late = { by, id, work: "read anew", corrections: 3 };
  assert.deepEqual(await store.transact((tx) => reopenImport(tx, late)), {
    refusal: "import-changed",
  });
  const closing = { by, statement, to: "closed", reason: null } as const;
  await store.transact((tx) => moveStatement(tx, site, closing));
  const refused = await store.transact((tx) => reopenImport(tx, { ...late, corrections: 0 }));
  assert.equal("refusal" in refused && refused.refusal, "statement-state");
  assert.equal((await findStatement(store.reader, slug))?.state, "closed");
  assert.equal((await findSource(store.reader, id))?.statement, statement);
});
