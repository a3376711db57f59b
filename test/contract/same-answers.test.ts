/**
 * Both databases give the same answers: the same year, with the same randomness and the same clock, is lived on each, and
 * then everything is asked that can be asked.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { test, type TestContext } from "node:test";
import { doEverything } from "../faults/everything-done.ts";
import { openTestStore, type DatabaseKind, type TestStore } from "../stores.ts";
import { askEverything } from "./questions.ts";

/** Bytes that depend on how many were asked for before and on nothing else. */
function sequence(): (bytes: number) => Uint8Array {
  let asked = 0;
  return (bytes) => {
    const digest = createHash("sha512").update(`${asked++}`).digest();
    return Uint8Array.from(digest.subarray(0, bytes));
  };
}

async function lived(t: TestContext, kind: DatabaseKind): Promise<TestStore> {
  const store = await openTestStore(t, kind, { random: sequence() });
  await doEverything(store, {
    act: async (_name, work) => (await store.transact(work)) as never,
    several: async (_name, work) => (await work()) as never,
  });
  return store;
}

test("SQLite and PostgreSQL answer every question alike", async (t) => {
  const [sqlite, postgres] = [await lived(t, "sqlite"), await lived(t, "postgres")];
  const one = await askEverything(sqlite.reader);
  const other = new Map(await askEverything(postgres.reader));
  assert.ok(one.length > 400, `${one.length} questions`);
  assert.equal(other.size, new Map(one).size);
  const differing = one.filter(
    ([question, answer]) => !isDeepStrictEqual(other.get(question), answer),
  );
  assert.deepEqual(
    differing.map(([question]) => question),
    [],
  );
  const asked = new Set(one.map(([question]) => question.split(" ", 1)[0]));
  assert.deepEqual(
    readingFunctions().filter((name) => !asked.has(name)),
    [],
    "a reading function that nobody asks",
  );
});

/** Of files with tests of their own, and functions that read nothing. */
const elsewhere = new Set(["health.ts", "log-tree.ts"]);
const pure = new Set(["hashSession", "hashToken", "keptUntilOf", "toReview"]);

function readingFunctions(): string[] {
  const folder = join(import.meta.dirname, "..", "..", "src", "store");
  return globSync(["read/*.ts", "read-*/*.ts"], { cwd: folder })
    .filter((name) => !name.endsWith(".test.ts") && !elsewhere.has(basename(name)))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), "utf8").matchAll(/^export (?:async )?function (\w+)/gm),
    ])
    .map(([, name = ""]) => name)
    .filter((name) => !pure.has(name));
}
