/** The life of a statement: drafted, opened, amended, closed, delivered; and what each step refuses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { isPublic, type StatementState } from "#domain/statement.ts";
import type { Text } from "#domain/text-version.ts";
import { listChanges } from "#store/read/changes.ts";
import { listStatements, stepsOf, statementById } from "#store/read/statements.ts";
import { findTerms, findVersion, lagging, textsOf } from "#store/read/texts.ts";
import { desk, done, openFog, refused, register, sign, tokenIn } from "../../../test/acting.ts";
import { fogStatement, site } from "../../../test/cast.ts";
import { emptyScene, scene, type Scene } from "../../../test/scene.ts";
import type { TestStore } from "../../../test/stores.ts";
import { withdrawSignature } from "../signature/withdraw-signature.ts";
import { amendStatement, type Amendment } from "./amend-statement.ts";
import { createStatement } from "./create-statement.ts";
import { moveStatement, type Move } from "./move-statement.ts";
import { openStatement } from "./open-statement.ts";
import { removeStatement } from "./remove-statement.ts";
import { saveTexts } from "./save-texts.ts";
import { wordingDigest } from "./write-draft.ts";

const draft = (store: TestStore): Promise<{ id: string; slug: string }> =>
  done(store, (t) => createStatement(t, { by: desk, draft: fogStatement }));

const open = (store: TestStore, statement: string): ReturnType<typeof openStatement> =>
  store.transact((t) => openStatement(t, site, { by: desk, statement }));

const move = (
  store: TestStore,
  statement: string,
  to: Move["to"],
): ReturnType<typeof moveStatement> =>
  store.transact((t) => moveStatement(t, site, { by: desk, statement, to, reason: null }));

async function kinds(store: TestStore): Promise<string[]> {
  const rows = await store.reader.db.selectFrom("log_entry").selectAll().orderBy("idx").execute();
  return rows.map(({ kind }) => kind);
}

/** The texts with one unit of a language worded anew. */
function reworded(language: string, id: string, text: string): readonly Text[] {
  return fogStatement.texts.map((one) =>
    one.language === language
      ? { ...one, units: one.units.map((unit) => (unit.id === id ? { ...unit, text } : unit)) }
      : one,
  );
}

function amend(
  store: Scene,
  changes: Partial<Amendment> & Pick<Amendment, "texts">,
): ReturnType<typeof amendStatement> {
  const command = {
    by: desk,
    statement: store.id,
    from: 1,
    change: "editorial",
    note: "a slip of the pen",
  } as const;
  return store.transact((t) => amendStatement(t, site, { ...command, ...changes }));
}

test("a draft is the desk's alone and leaves nothing in the log", async (t) => {
  const store = await emptyScene(t);
  const { id, slug } = await draft(store);
  assert.match(slug, /^joint-statement-on-the-fog-signals/);
  assert.deepEqual(await kinds(store), []);
  assert.deepEqual(await listStatements(store.reader, { public: true }), []);
  assert.equal((await listStatements(store.reader, { public: false })).length, 1);
  assert.deepEqual(await textsOf(store.reader, id, 1), fogStatement.texts);
});

test("statements of one title get slugs of their own", async (t) => {
  const store = await emptyScene(t);
  const slugs = [await draft(store), await draft(store), await draft(store)].map(
    ({ slug }) => slug,
  );
  assert.deepEqual(slugs.slice(1), [`${slugs[0]}-2`, `${slugs[0]}-3`]);
});

test("opening freezes the text under a manifest with the terms, in this order of entries", async (t) => {
  const store = await emptyScene(t);
  const { id } = await draft(store);
  assert.deepEqual(await open(store, id), { version: 1 });
  assert.deepEqual(await kinds(store), ["log.opened", "statement.frozen", "statement.opened"]);
  const version = await findVersion(store.reader, id, 1);
  assert.match(version?.manifest ?? "", /^sha256:[\w-]{43}$/);
  const terms = await findTerms(store.reader, version?.terms ?? "");
  assert.ok(terms?.["en"]?.includes(site.controller.name));
  const frozen = { by: desk, statement: id, version: 1, texts: fogStatement.texts };
  assert.equal(await refused(store, (tx) => saveTexts(tx, frozen)), "version-frozen");
});

test("a text without words, title or authentic language cannot be opened", async (t) => {
  const store = await emptyScene(t);
  const [en, sr] = fogStatement.texts as [Text, Text];
  const cases: [readonly Text[], string][] = [
    [[{ ...en, title: null }, sr], "statement-no-title"],
    [[{ ...en, units: [] }, sr], "statement-no-text"],
    [[{ ...en, units: [{ id: "u1", kind: "paragraph", text: "  " }] }, sr], "statement-no-text"],
  ];
  for (const [texts, code] of cases) {
    const command = { by: desk, draft: { ...fogStatement, texts } };
    const { id } = await done(store, (tx) => createStatement(tx, command));
    const answer = await open(store, id);
    assert.equal(isRefusal(answer) && answer.refusal, code);
  }
  for (const [texts, code] of [
    [[sr], "language-unknown"],
    [[en, { ...en }], "language-exists"],
    [[en, { ...sr, language: "SR_latn" }], "language-unknown"],
  ] as const)
    assert.equal(
      await refused(store, (tx) =>
        createStatement(tx, { by: desk, draft: { ...fogStatement, texts } }),
      ),
      code,
    );
  assert.deepEqual(await kinds(store), []);
});

test("a draft's texts are replaced as a whole until it is opened", async (t) => {
  const store = await emptyScene(t);
  const { id } = await draft(store);
  const texts = reworded("en", "u1", "Other words.");
  const save = { by: desk, statement: id, version: 1, texts };
  await done(store, (tx) => saveTexts(tx, save));
  assert.deepEqual(await textsOf(store.reader, id, 1), texts);
  for (const [changes, code] of [
    [{ statement: "0" }, "statement-unknown"],
    [{ version: 2 }, "version-changed"],
  ] as const)
    assert.equal(await refused(store, (tx) => saveTexts(tx, { ...save, ...changes })), code);
});

test("a changed wording makes its translations lag until they change or are looked at", async (t) => {
  const store = await emptyScene(t);
  const { id } = await draft(store);
  const late = async (): Promise<unknown> =>
    (await lagging(store.reader, id, 1, wordingDigest, "en")).get("sr-Latn");
  assert.equal(await late(), undefined);
  const save = { by: desk, statement: id, version: 1, texts: reworded("en", "u2", "Other words.") };
  await done(store, (tx) => saveTexts(tx, save));
  assert.deepEqual(await late(), new Set(["u2"]));
  await done(store, (tx) => saveTexts(tx, save));
  assert.deepEqual(await late(), new Set(["u2"]), "saving again does not hide it");
  await done(store, (tx) => saveTexts(tx, { ...save, current: { "sr-Latn": ["u2"] } }));
  assert.equal(await late(), undefined);
});

test("an editorial version carries every signature over", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  const texts = reworded("sr-Latn", "u1", "Signali za maglu.");
  assert.deepEqual(await amend(store, { texts }), { version: 2 });
  const tally = await store.tally();
  assert.deepEqual([tally.signatories, (await store.line(1)).lapsed], [1, false]);
  assert.deepEqual(await textsOf(store.reader, store.id, 2), texts);
  assert.deepEqual(await textsOf(store.reader, store.id, 1), fogStatement.texts, "the old stands");
  assert.deepEqual((await kinds(store)).slice(-3), [
    "statement.frozen",
    "statement.amended",
    "statement.opened",
  ]);
});

test("a change in substance leaves earlier signatures in their place, uncounted, and who must sign again", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await register(store, "charts");
  await sign(store, store.slug, "ilse", "petrels");
  const { act } = await sign(store, store.slug, "noor", "charts");
  store.clock.pass(86_400);
  const texts = reworded("en", "u2", "That every fog signal be kept.");
  await amend(store, { texts, change: "reconfirm" });
  const tally = await store.tally();
  assert.deepEqual([tally.signatories, [...tally.byEvidence], [...tally.byCountry]], [0, [], []]);
  assert.deepEqual(
    [...tally.byDay],
    [
      ["2027-03-03", 2],
      ["2027-03-04", -2],
    ],
  );
  assert.equal((await store.line(1)).lapsed, true);
  const token = await tokenIn(store, act, "receipt", "mine");
  await done(store, (tx) => withdrawSignature(tx, site, { token }));
  assert.equal((await sign(store, store.slug, "ilse", "petrels")).number, 3);
  const now = await store.tally();
  assert.deepEqual([now.signatories, now.withdrawn], [1, 1]);
});

test("an amendment is made from the newest version, changes something, and needs a public text", async (t) => {
  const store = await scene(t);
  const texts = reworded("en", "u1", "Other words.");
  const code = async (changes: Partial<Amendment>): Promise<unknown> => {
    const answer = await amend(store, { texts, ...changes });
    return isRefusal(answer) ? answer.refusal : answer;
  };
  assert.equal(await code({ from: 2 }), "version-changed");
  assert.equal(await code({ texts: fogStatement.texts }), "nothing-changed");
  assert.equal(await code({ texts: texts.slice(1) }), "language-unknown");
  assert.equal(await code({ statement: "0" }), "statement-unknown");
  const { id } = await draft(store);
  assert.equal(await code({ statement: id }), "statement-state");
  const two = await Promise.all([code({}), code({ texts: reworded("en", "u1", "Others still.") })]);
  assert.deepEqual(two, [{ version: 2 }, "version-changed"], "of two at once one is told");
});

test("a translation can be added to a public text, and a missing title", async (t) => {
  const store = await scene(t);
  const [en] = fogStatement.texts as [Text];
  const texts = [
    ...fogStatement.texts,
    { ...en, language: "fr", title: null, state: "initial" as const },
  ];
  assert.deepEqual(await amend(store, { texts }), { version: 2 });
  const titled = texts.map((text) => ({ ...text, title: text.title ?? "Déclaration" }));
  assert.deepEqual(await amend(store, { texts: titled, from: 2 }), { version: 3 });
});

const may: Readonly<Record<StatementState, readonly StatementState[]>> = {
  draft: ["circulating", "signing", "closed"],
  circulating: ["draft", "signing"],
  signing: ["closed", "withdrawn"],
  closed: ["signing", "delivered", "withdrawn"],
  delivered: [],
  withdrawn: [],
};

test("each state is followed by those of its life alone, and each step is a record", async (t) => {
  const store = await emptyScene(t);
  const path: Readonly<Record<StatementState, readonly StatementState[]>> = {
    draft: [],
    circulating: ["circulating"],
    signing: ["signing"],
    closed: ["signing", "closed"],
    delivered: ["signing", "closed", "delivered"],
    withdrawn: ["signing", "withdrawn"],
  };
  const step = (id: string, to: StatementState): Promise<unknown> =>
    to === "signing" ? open(store, id) : move(store, id, to);
  for (const from of Object.keys(path) as StatementState[])
    for (const to of Object.keys(path) as StatementState[]) {
      const { id } = await draft(store);
      for (const state of path[from]) await step(id, state);
      const answer = await step(id, to);
      assert.equal(!isRefusal(answer), may[from].includes(to), `${from} to ${to}`);
      const statement = await statementById(store.reader, id);
      assert.equal(statement?.state, isRefusal(answer) ? from : to);
      assert.equal(
        (await stepsOf(store.reader, id)).length,
        path[from].length + (isRefusal(answer) ? 1 : 2),
      );
      if (statement && isPublic(statement.state)) assert.ok(statement.version > 0, "has a text");
    }
});

test("closing seals the roll, and reopening goes on", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  await move(store, store.id, "closed");
  const rows = await store.reader.db.selectFrom("log_entry").selectAll().orderBy("idx").execute();
  const sealed = JSON.parse(rows.at(-1)?.bytes ?? "{}");
  assert.deepEqual([sealed.kind, sealed.live], ["statement.closed", 1]);
  assert.match(sealed.roll, /^sha256:/);
  await open(store, store.id);
  await register(store, "charts");
  assert.equal((await sign(store, store.slug, "noor", "charts")).number, 2);
  const changes = await listChanges(store.reader, { statement: store.id, public: true, limit: 9 });
  assert.deepEqual(changes.map(({ kind }) => kind).toReversed(), [
    "opened",
    "signed",
    "closed",
    "reopened",
    "signed",
  ]);
});

test("a statement whose last day is over cannot be opened", async (t) => {
  const store = await emptyScene(t);
  const command = { by: desk, draft: { ...fogStatement, deadline: "2027-03-02" } };
  const { id } = await done(store, (tx) => createStatement(tx, command));
  const answer = await open(store, id);
  assert.ok(isRefusal(answer));
  assert.deepEqual([answer.refusal, answer.params], ["deadline-past", { deadline: "2027-03-02" }]);
});

test("a draft can be removed with everything about it; what was public cannot", async (t) => {
  const store = await emptyScene(t);
  const { id } = await draft(store);
  const kept = await openFog(store);
  const remove = (statement: string): Promise<string> =>
    refused(store, (tx) => removeStatement(tx, { by: desk, statement }));
  assert.equal(await remove(kept.id), "statement-state");
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: id }));
  assert.equal(await remove(id), "statement-unknown");
  const units = await store.reader.db.selectFrom("unit").select("statement").distinct().execute();
  assert.deepEqual(
    units.map(({ statement }) => statement),
    [kept.id],
  );
});
