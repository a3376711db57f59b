import assert from "node:assert/strict";
import { test } from "node:test";
import { correctionsOf } from "#store/read-import/corrections.ts";
import { findSource } from "#store/read/sources.ts";
import { desk as by } from "../../../test/acting.ts";
import { emptyScene } from "../../../test/scene.ts";
import { beginImport, correctImport } from "./keep-import.ts";
import { readAnew } from "./read-anew.ts";

async function begun(t: Parameters<typeof emptyScene>[0]) {
  const store = await emptyScene(t);
  const file = { by, name: "lamps.csv", bytes: Uint8Array.of(65), work: "first", again: false };
  const kept = await store.transact((tx) => beginImport(tx, file));
  assert.ok("id" in kept);
  return { store, id: kept.id };
}

test("the other reading and what led to it are kept together, and taken back together", async (t) => {
  const { store, id } = await begun(t);
  const anew = { id, work: "other", corrections: 0, correction: "by columns" };
  assert.deepEqual(await store.transact((tx) => readAnew(tx, anew)), { id });
  assert.equal((await findSource(store.reader, id))?.work, "other");
  assert.deepEqual(await correctionsOf(store.reader, id), ["by columns"]);
  const back = { id, work: "first", corrections: 1, correction: null };
  assert.deepEqual(await store.transact((tx) => readAnew(tx, back)), { id });
  assert.equal((await findSource(store.reader, id))?.work, "first");
  assert.deepEqual(await correctionsOf(store.reader, id), []);
});

test("a reading that was overtaken by a correction changes nothing", async (t) => {
  const { store, id } = await begun(t);
  await store.transact((tx) => correctImport(tx, { id, correction: "an entry" }));
  for (const correction of ["by columns", null]) {
    const late = { id, work: "other", corrections: 0, correction };
    assert.deepEqual(await store.transact((tx) => readAnew(tx, late)), {
      refusal: "import-changed",
    });
  }
  assert.equal((await findSource(store.reader, id))?.work, "first");
  assert.deepEqual(await correctionsOf(store.reader, id), ["an entry"]);
});
