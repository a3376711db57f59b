import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { erase } from "#operations/erasure/erase.ts";
import { prune } from "#operations/instance/prune.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { moveStatement } from "#operations/statement/move-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { removeStatement } from "#operations/statement/remove-statement.ts";
import { commentsOn, openComments } from "#store/read-draft/comments.ts";
import { stepsOf } from "#store/read/statements.ts";
import { desk, done, refused } from "../../../test/acting.ts";
import { agree } from "../../../test/agree.ts";
import { fogStatement, site } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";
import { databaseKinds, type DatabaseKind, type TestStore } from "../../../test/stores.ts";
import { circulationKey, opensCirculation } from "./circulation-link.ts";
import { sendComment } from "./send-comment.ts";
import { settleComment } from "./settle-comment.ts";

interface Stage {
  readonly store: TestStore;
  readonly id: string;
  readonly slug: string;
}

const form = { about: "", text: "Lamps, not bulbs.", name: "Ilse", organisation: "" };

async function draft(t: TestContext, kind: DatabaseKind = "sqlite"): Promise<Stage> {
  const store = await emptyScene(t, kind);
  const { id, slug } = await done(store, (tx) =>
    createStatement(tx, { by: desk, draft: fogStatement }),
  );
  return { store, id, slug };
}

const move = ({ store, id }: Stage, to: "circulating" | "draft"): Promise<unknown> =>
  done(store, (t) => moveStatement(t, site, { by: desk, statement: id, to, reason: null }));

async function keyOf({ store, id }: Stage): Promise<string> {
  return circulationKey(store.reader, id, await stepsOf(store.reader, id)) ?? "";
}

const send = (s: Stage, key: string, nonce: string, changes: Partial<typeof form> = {}) => {
  const command = { slug: s.slug, key, language: "en", nonce, form: { ...form, ...changes } };
  return (t: Parameters<typeof sendComment>[0]) => sendComment(t, command);
};

for (const kind of databaseKinds) {
  test(`${kind}: comments come in while the draft circulates, are settled, and are sealed`, async (t) => {
    const s = await draft(t, kind);
    await move(s, "circulating");
    const key = await keyOf(s);
    await done(s.store, send(s, key, "one"));
    s.store.clock.pass(60);
    await done(s.store, send(s, key, "two", { text: "Two.\r\nLines." }));
    await done(s.store, send(s, key, "two", { text: "Two.\r\nLines." }));
    const [first, second, ...more] = await commentsOn(s.store.reader, s.id);
    assert.deepEqual(more, []);
    assert.equal(second?.text, "Two.\nLines.");
    const rows = await s.store.reader.db.selectFrom("comment").selectAll().execute();
    assert.doesNotMatch(Buffer.from(rows[0]?.sealed ?? []).toString("latin1"), /Lamps|Ilse/);
    const command = { by: desk, id: first?.id ?? "", statement: s.id };
    await done(s.store, (tx) => settleComment(tx, { ...command, settled: true }));
    const after = await commentsOn(s.store.reader, s.id);
    assert.deepEqual(
      after.map(({ text }) => text),
      ["Two.\nLines.", "Lamps, not bulbs."],
    );
    assert.deepEqual(await openComments(s.store.reader), [{ slug: s.slug, count: 1 }]);
    await done(s.store, (tx) => settleComment(tx, { ...command, settled: false }));
    assert.deepEqual(await openComments(s.store.reader), [{ slug: s.slug, count: 2 }]);
  });
}

test("the link ends with the circulation, and the next one is another", async (t) => {
  const s = await draft(t);
  assert.equal(await keyOf(s), "");
  await move(s, "circulating");
  const first = await keyOf(s);
  assert.match(first, /^[A-Za-z0-9_-]{43}$/);
  await move(s, "draft");
  assert.equal(await refused(s.store, send(s, first, "late")), "token-unknown");
  await move(s, "circulating");
  const second = await keyOf(s);
  assert.notEqual(second, first);
  assert.equal(await refused(s.store, send(s, first, "older")), "token-unknown");
  await done(s.store, send(s, second, "now"));
  await done(s.store, (tx) => openStatement(tx, site, { by: desk, statement: s.id }));
  assert.equal(await refused(s.store, send(s, second, "open")), "token-unknown");
});

test("a key of another length, or none, opens nothing", () => {
  for (const given of ["", "a", "a".repeat(43)])
    for (const key of [null, "b".repeat(43)]) assert.equal(opensCirculation(given, key), false);
  assert.equal(opensCirculation("", null), false);
  assert.equal(opensCirculation("k".repeat(43), "k".repeat(43)), true);
});

test("what cannot be taken is refused: an empty comment, an unknown unit, another statement's", async (t) => {
  const s = await draft(t);
  await move(s, "circulating");
  const key = await keyOf(s);
  assert.equal(await refused(s.store, send(s, key, "1", { text: " " })), "form-incomplete");
  assert.equal(await refused(s.store, send(s, key, "2", { about: "none" })), "form-incomplete");
  await done(s.store, send(s, key, "3"));
  const [comment] = await commentsOn(s.store.reader, s.id);
  const command = { by: desk, id: comment?.id ?? "", statement: "other", settled: true };
  assert.equal(await refused(s.store, (tx) => settleComment(tx, command)), "not-found");
});

test("comments go with the draft, or ninety days after its text was frozen, keys first", async (t) => {
  const s = await draft(t);
  await move(s, "circulating");
  await done(s.store, send(s, await keyOf(s), "1"));
  await done(s.store, (tx) => openStatement(tx, site, { by: desk, statement: s.id }));
  const count = async (table: "comment" | "sealed_key"): Promise<number> =>
    (await s.store.reader.db.selectFrom(table).selectAll().execute()).length;
  const keys = await count("sealed_key");
  s.store.clock.pass(80 * 86_400);
  assert.equal((await done(s.store, (tx) => prune(tx, { mailDays: 30 }))).comments, 0);
  s.store.clock.pass(11 * 86_400);
  assert.equal((await done(s.store, (tx) => prune(tx, { mailDays: 30 }))).comments, 1);
  assert.equal(await count("comment"), 0);
  assert.equal(await count("sealed_key"), keys - 1);

  const other = await draft(t);
  await move(other, "circulating");
  await done(other.store, send(other, await keyOf(other), "1"));
  await done(other.store, (tx) => removeStatement(tx, { by: desk, statement: other.id }));
  assert.deepEqual(await other.store.reader.db.selectFrom("comment").selectAll().execute(), []);
  assert.deepEqual(await other.store.reader.db.selectFrom("sealed_key").selectAll().execute(), []);
});

test("a comment is erased on request, words, name and key, and a second time finds it done", async (t) => {
  const s = await draft(t);
  await move(s, "circulating");
  const key = await keyOf(s);
  await done(s.store, send(s, key, "one"));
  await done(s.store, send(s, key, "two", { text: "Another." }));
  // Both came in one moment, so which of them stands first is for the random ids to say.
  const first = (await commentsOn(s.store.reader, s.id)).find(({ text }) => text !== "Another.");
  const command = {
    what: "comment",
    subject: first?.id ?? "",
    extent: "all",
    reason: "asked",
    by: desk,
  } as const;
  assert.equal((await done(s.store, (tx) => erase(tx, command))).statement, s.id);
  assert.equal((await done(s.store, (tx) => erase(tx, command))).statement, s.id);
  const left = await commentsOn(s.store.reader, s.id);
  assert.deepEqual(
    left.map(({ text }) => text),
    ["Another."],
  );
  const keys = await s.store.reader.db.selectFrom("sealed_key").select("subject").execute();
  assert.ok(!keys.some(({ subject }) => subject === command.subject));
  assert.deepEqual(await agree(s.store.reader), []);
  const nobody = { ...command, subject: "0".repeat(32) };
  assert.equal(await refused(s.store, (tx) => erase(tx, nobody)), "erasure-unknown");
});
