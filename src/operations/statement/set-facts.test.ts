/** What a statement says about itself, changed; and what the change log says of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { listChanges } from "#store/read/changes.ts";
import { statementById } from "#store/read/statements.ts";
import { desk, done, refused } from "../../../test/acting.ts";
import { fogStatement } from "../../../test/cast.ts";
import { scene } from "../../../test/scene.ts";
import { createStatement } from "./create-statement.ts";
import { setFacts, type SetFacts } from "./set-facts.ts";

test("facts can be changed; a deadline is a day to come, and the address of a public page stays", async (t) => {
  const store = await scene(t);
  const facts: SetFacts = {
    by: desk,
    statement: store.id,
    slug: store.slug,
    proposers: [{ name: "Storm Petrel Trust", acronym: "SPT" }],
    addressee: "The Harbour Board",
    deadline: "2027-04-01",
    policy: { admits: "organisations-and-persons", publishAt: "email" },
  };
  await done(store, (tx) => setFacts(tx, facts));
  const statement = await statementById(store.reader, store.id);
  assert.deepEqual(
    [statement?.addressee, statement?.deadline, statement?.policy],
    [facts.addressee, facts.deadline, facts.policy],
  );
  const code = (changes: Partial<SetFacts>): Promise<string> =>
    refused(store, (tx) => setFacts(tx, { ...facts, ...changes }));
  for (const deadline of ["tomorrow", "2027-02-31", "2027-13-01", "2027-4-1", "2026-12-31"])
    assert.equal(await code({ deadline }), "form-incomplete", deadline);
  assert.equal(await code({ slug: "other" }), "statement-state");
  assert.equal(await code({ statement: "0" }), "statement-unknown");
  const other = await done(store, (tx) => createStatement(tx, { by: desk, draft: fogStatement }));
  const mine = { ...facts, statement: other.id };
  for (const [slug, expected] of [
    [store.slug, "slug-taken"],
    ["Not A Slug", "form-incomplete"],
    ["new", "form-incomplete"],
  ] as const)
    assert.equal(await code({ ...mine, slug }), expected, slug);
  await done(store, (tx) => setFacts(tx, { ...mine, slug: "fog-signals" }));
});

test("every changed fact of a public statement has a line of its own in the change log", async (t) => {
  const store = await scene(t);
  const { addressee, deadline, proposers } = fogStatement;
  const facts: SetFacts = {
    by: desk,
    statement: store.id,
    slug: store.slug,
    proposers,
    addressee,
    deadline,
    policy: { admits: "organisations", publishAt: "email-domain" },
  };
  const lines = async (changes: Partial<SetFacts>): Promise<unknown[]> => {
    const before = await listChanges(store.reader, { public: true, limit: 50 });
    await done(store, (tx) => setFacts(tx, { ...facts, ...changes }));
    const after = await listChanges(store.reader, { public: true, limit: 50 });
    return after.slice(0, after.length - before.length).map(({ kind, params }) => [kind, params]);
  };
  assert.deepEqual(await lines({}), []);
  assert.deepEqual(await lines({ addressee: "The Harbour Board" }), [
    ["addressee", { addressee: "The Harbour Board" }],
  ]);
  assert.deepEqual(await lines({ addressee: null }), [["addressee-none", {}]]);
  const policy = { admits: "organisations-and-persons", publishAt: "qes" } as const;
  assert.deepEqual(
    new Set(await lines({ addressee: null, policy })),
    new Set([
      ["admits-organisations-and-persons", {}],
      ["publishes-at", { evidence: "qes" }],
    ]),
  );
});

test("how long particulars are kept may be shortened, never stretched, once the text is frozen", async (t) => {
  const store = await scene(t);
  const { id: statement, slug } = store;
  const set = (keepDays: number) => ({
    by: desk,
    statement,
    slug,
    proposers: [],
    addressee: null,
    deadline: null,
    policy: { admits: "organisations", publishAt: "email-domain", keepDays } as const,
  });
  for (const days of [0, 181, 3651, 1.5])
    assert.equal(await refused(store, (tx) => setFacts(tx, set(days))), "form-incomplete");
  await done(store, (tx) => setFacts(tx, set(30)));
  assert.equal((await statementById(store.reader, statement))?.policy.keepDays, 30);
  assert.equal(await refused(store, (tx) => setFacts(tx, set(60))), "form-incomplete");
});
