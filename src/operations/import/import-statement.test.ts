/** A statement that comes as a file, and the example of a first start. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { listChanges } from "#store/read/changes.ts";
import { logHead } from "#store/read/log-entries.ts";
import { listStatements, proposersOf, statementById } from "#store/read/statements.ts";
import { sourcesOf } from "#store/read/sources.ts";
import { textsOf } from "#store/read/texts.ts";
import {
  desk,
  done,
  importCliffs,
  openFog,
  recogniseCliffs,
  refused,
  register,
  sign,
} from "../../../test/acting.ts";
import { agree, everythingOf } from "../../../test/agree.ts";
import { site } from "../../../test/cast.ts";
import { emptyScene, scene } from "../../../test/scene.ts";
import { settleOrganisations } from "../organisation/settle-organisations.ts";
import { excludeSignatory } from "../signature/exclude-signatory.ts";
import { importStatement } from "./import-statement.ts";
import { beginImport } from "./keep-import.ts";
import { loadExample, readExample } from "./load-example.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { openStatement } from "../statement/open-statement.ts";
import { removeStatement } from "../statement/remove-statement.ts";

test("an imported list keeps its numbers; a repeat is kept, quiet and uncounted", async (t) => {
  const store = await scene(t);
  const { id, slug } = await importCliffs(store);
  const lines = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((number) => store.line(number, id)));
  assert.deepEqual(
    lines.map(({ number, repeats }) => [number, repeats]),
    [
      [1, null],
      [2, null],
      [3, null],
      [4, null],
      [5, null],
      [6, 2],
      [7, null],
    ],
  );
  assert.equal(lines[5]?.organisation, lines[1]?.organisation);
  assert.notEqual(lines[2]?.organisation, lines[4]?.organisation, "look-alikes are two");
  assert.ok(
    lines.every((line) => line.evidence === "listed" && line.source?.file === "cliffs.txt"),
  );
  const tally = await store.tally(id);
  assert.deepEqual([tally.signatories, tally.listed, tally.repeats], [6, 6, 1]);
  await register(store, "keepers");
  assert.equal((await sign(store, slug, "ilse", "keepers")).number, 8);
});

test("its texts are aligned, its proposer known, its file kept; a missing title stays missing", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store);
  const texts = await textsOf(store.reader, id, 1);
  assert.deepEqual(
    texts.map(({ language, title, units }) => [language, title !== null, units.length]),
    [
      ["en", true, 3],
      ["sr-Latn", false, 3],
    ],
  );
  assert.deepEqual(
    texts[0]?.units.map((unit) => unit.id),
    texts[1]?.units.map((unit) => unit.id),
  );
  assert.deepEqual(await proposersOf(store.reader, id), [
    { name: "Storm Petrel Trust", acronym: "SPT" },
  ]);
  assert.deepEqual(
    (await sourcesOf(store.reader, id)).map(({ name }) => name),
    ["cliffs.txt"],
  );
});

test("the same bytes are refused a second time", async (t) => {
  const store = await emptyScene(t);
  await importCliffs(store);
  await assert.rejects(importCliffs(store), /import-repeated/);
  assert.equal((await listStatements(store.reader, { public: false })).length, 1);
});

for (const state of ["draft", "signing", "closed"] as const)
  test(`imported as ${state}, its lines are in the log ${state === "draft" ? "only once it opens" : "at once"}`, async (t) => {
    const store = await emptyScene(t);
    const { id } = await importCliffs(store, state);
    assert.equal((await statementById(store.reader, id))?.state, state);
    const logged = async (): Promise<number> =>
      (
        await store.reader.db
          .selectFrom("log_entry")
          .select("idx")
          .where("kind", "=", "signatory.listed")
          .execute()
      ).length;
    assert.equal(await logged(), state === "draft" ? 0 : 6);
    if (state !== "draft") return;
    await done(store, (tx) => openStatement(tx, site, { by: desk, statement: id }));
    assert.equal(await logged(), 6);
  });

test("a list whose last day is over comes in as closed, and is refused where it is to be open", async (t) => {
  const store = await emptyScene(t);
  const { name, bytes, recognised } = recogniseCliffs();
  const take = (deadline: string, state?: "signing") =>
    store.transact((tx) =>
      importStatement(tx, site, {
        by: desk,
        recognised: { ...recognised, deadline },
        source: { name, bytes },
        again: true,
        ...(state ? { state } : {}),
      }),
    );
  const over = await take("2027-03-02");
  assert.ok(!isRefusal(over));
  assert.deepEqual([over.state, over.overdue], ["closed", "2027-03-02"]);
  const refusal = await take("2027-03-02", "signing");
  assert.ok(isRefusal(refusal));
  assert.deepEqual(
    [refusal.refusal, refusal.params],
    ["deadline-past", { deadline: "2027-03-02" }],
  );
  const open = await take("2027-03-03");
  assert.ok(!isRefusal(open));
  assert.deepEqual([open.state, open.overdue], ["signing", null]);
});

test("the change log names the file, also of an import that was kept at the desk", async (t) => {
  const store = await emptyScene(t);
  const { name, bytes, recognised } = recogniseCliffs();
  const kept = { by: desk, name, bytes, work: "{}", again: false };
  const { id } = await done(store, (tx) => beginImport(tx, kept));
  await done(store, (tx) =>
    importStatement(tx, site, { by: desk, recognised, source: { id }, state: "draft" }),
  );
  const changes = await listChanges(store.reader, { public: true, limit: 9 });
  assert.equal(changes.find(({ kind }) => kind === "imported")?.params["file"], name);
});

test("lines excluded before anything was public are not logged as listed", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store, "draft");
  const [line] = await store.reader.db
    .selectFrom("signatory")
    .select("act")
    .where("number", "=", 3)
    .execute();
  const exclude = { by: desk, act: line?.act ?? "", reason: "listing-error" };
  assert.equal(await refused(store, (tx) => excludeSignatory(tx, exclude)), "statement-state");
  await done(store, (tx) => openStatement(tx, site, { by: desk, statement: id }));
  await done(store, (tx) => excludeSignatory(tx, exclude));
});

test("the example is loaded into an empty store alone, and leaves it as it was when removed", async (t) => {
  const store = await emptyScene(t);
  const before = await everythingOf(store.reader);
  const { slug } = await done(store, async (tx) => loadExample(tx, site, await readExample()));
  assert.equal(
    await store.transact(async (tx) => loadExample(tx, site, await readExample())),
    null,
  );
  const [example] = await listStatements(store.reader, { public: true });
  assert.deepEqual([example?.slug, example?.example], [slug, true]);
  assert.deepEqual(await agree(store.reader), []);
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: example?.id ?? "" }));
  const after = await everythingOf(store.reader);
  const left = Object.keys(before).filter((table) => before[table] !== after[table]);
  assert.deepEqual(left.toSorted(), ["change_line", "instance", "terms"]);
  assert.equal(
    (await store.reader.db.selectFrom("instance").selectAll().execute())[0]?.origin,
    null,
  );
});

test("the log of the example has a random name, and the one after it the name that was chosen", async (t) => {
  const store = await emptyScene(t);
  await done(store, async (tx) => loadExample(tx, site, await readExample()));
  const example = (await listStatements(store.reader, { public: true }))[0];
  const { origin } = await logHead(store.reader);
  assert.match(origin ?? "", /\.invalid\//);
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: example?.id ?? "" }));
  assert.deepEqual(await logHead(store.reader), { origin: null, logSize: 0 });
  await openFog(store);
  assert.equal((await logHead(store.reader)).origin, site.log.origin);
});

test("organisations of the example that something refers to stay when it is removed", async (t) => {
  const store = await emptyScene(t);
  await done(store, async (tx) => loadExample(tx, site, await readExample()));
  const all = () => store.reader.db.selectFrom("organisation").select("id").execute();
  const [one, other] = await all();
  assert.ok(one && other);
  const settle = { by: desk, one: one.id, other: other.id, verdict: "different" } as const;
  await done(store, (tx) => settleOrganisations(tx, settle));
  const example = (await listStatements(store.reader, { public: true }))[0];
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: example?.id ?? "" }));
  assert.deepEqual(new Set((await all()).map(({ id }) => id)), new Set([one.id, other.id]));
});

test("the example of a log that something real is in takes its keys along and leaves its entries", async (t) => {
  const store = await emptyScene(t);
  const { slug } = await done(store, async (tx) => loadExample(tx, site, await readExample()));
  await register(store, "petrels");
  await sign(store, slug, "ilse", "petrels");
  await openFog(store);
  const example = (await listStatements(store.reader, { public: true })).find((one) => one.example);
  const size = (await store.reader.db.selectFrom("log_entry").select("idx").execute()).length;
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: example?.id ?? "" }));
  const entries = await store.reader.db.selectFrom("log_entry").select("idx").execute();
  assert.equal(entries.length, size);
  for (const table of ["signature", "opening", "sealed_key", "outbox", "token"] as const)
    assert.equal((await store.reader.db.selectFrom(table).selectAll().execute()).length, 0, table);
});

test("a statement closed on arrival is delivered with the roll it came with", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store, "closed");
  const deliver = { by: desk, statement: id, to: "delivered", reason: null } as const;
  const answer = await store.transact((tx) => moveStatement(tx, site, deliver));
  assert.ok(!isRefusal(answer));
  const rows = await store.reader.db.selectFrom("log_entry").selectAll().orderBy("idx").execute();
  const [closed, delivered] = rows.slice(-2).map(({ bytes }) => JSON.parse(bytes));
  assert.deepEqual([closed.live, closed.roll], [delivered.live, delivered.roll]);
  assert.equal(closed.live, 6);
});
