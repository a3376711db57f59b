/**
 * Particulars of representatives are nowhere in clear: not in a log entry, not in a change line, not in any column or
 * byte of the database. Looked for are the cast's names, roles, mailboxes and mandates, as they are and as digests.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { insert } from "#store/transaction.ts";
import { erase } from "#operations/erasure/erase.ts";
import { commitFields } from "#operations/log/commit-fields.ts";
import { amendSignature } from "#operations/signature/amend-signature.ts";
import { denySignature } from "#operations/signature/deny-signature.ts";
import { refuseSignature } from "#operations/signature/review-signature.ts";
import { withdrawSignature } from "#operations/signature/withdraw-signature.ts";
import { claimSignatory } from "#operations/claim/claim-signatory.ts";
import { confirmClaim } from "#operations/claim/confirm-claim.ts";
import {
  accept,
  carryOutDue,
  desk,
  done,
  importCliffs,
  openFog,
  register,
  sign,
  tokenIn,
  wait,
} from "./acting.ts";
import { everythingOf } from "./agree.ts";
import { organisations, people, personalData, site } from "./cast.ts";
import { databaseKinds, openTestStore, type DatabaseKind, type TestStore } from "./stores.ts";

/** All six act, each in another way. */
async function lived(t: TestContext, kind: DatabaseKind): Promise<TestStore> {
  const store = await openTestStore(t, kind);
  const { slug } = await openFog(store);
  await register(store, "petrels");
  await register(store, "pilots");
  const { act } = await sign(store, slug, "ilse", "petrels", {
    reservation: "Not the second item",
  });
  const mine = await tokenIn(store, act, "receipt", "mine");
  const { mandate } = people.tobiah;
  await done(store, (tx) => amendSignature(tx, { token: mine, mandate }));
  await done(store, (tx) => withdrawSignature(tx, site, { token: mine }));
  await accept(store, store.clock, await wait(store, slug, "noor", "galeb"));
  const refused = await wait(store, slug, "anselm", "buoys");
  await done(store, (tx) => refuseSignature(tx, { by: desk, act: refused, reason: "not-reached" }));
  store.clock.pass(121);
  await carryOutDue(store, store.clock.now);
  const denied = await sign(store, slug, "mirjana", "pilots");
  const token = await tokenIn(store, denied.act, "confirm", "deny");
  await done(store, (tx) => denySignature(tx, { token }));
  await claimed(store);
  const erasure = { what: "signature", extent: "all", reason: "asked", by: desk } as const;
  await done(store, (tx) => erase(tx, { ...erasure, subject: denied.act }));
  return store;
}

async function claimed(store: TestStore): Promise<void> {
  const cliffs = await importCliffs(store);
  const { name, role, mailbox, mandate } = people.piet;
  const email = `${mailbox}@${organisations.kittiwakes.domain}`;
  const form = { answer: "dispute", name, role, email, mandate };
  const command = { slug: cliffs.slug, number: 4, interface: "en", form, nonce: "n" };
  const { claim } = await done(store, (tx) => claimSignatory(tx, site, command));
  const token = await tokenIn(store, claim, "claim", "claims");
  await done(store, (tx) => confirmClaim(tx, { token }));
}

/** The words, and their digests: whoever knows a word must not be able to ask whether it is there. */
function canaries(): string[] {
  const hosts = Object.values(organisations).map(({ domain }) => domain);
  const addresses = Object.values(people).flatMap(({ mailbox }) =>
    hosts.map((host) => `${mailbox}@${host}`),
  );
  const digests = [...personalData, ...addresses].flatMap((word) =>
    (["hex", "base64", "base64url"] as const).map((form) =>
      createHash("sha256").update(word).digest(form),
    ),
  );
  return [...personalData, ...digests];
}

function foundIn(bytes: Uint8Array, words: readonly string[]): string[] {
  const buffer = Buffer.from(bytes);
  return words.filter((word) => buffer.includes(word));
}

for (const kind of databaseKinds)
  test(`${kind}: no table holds a representative's particulars in clear`, async (t) => {
    const store = await lived(t, kind);
    const words = canaries();
    for (const [table, rows] of Object.entries(await everythingOf(store.reader)))
      assert.deepEqual(foundIn(Buffer.from(rows), words), [], table);
    const all = Object.values(await everythingOf(store.reader)).join("\n");
    assert.ok(all.includes(organisations.petrels.name), "the search finds what is public");
  });

test("no byte of the database's files holds them", async (t) => {
  const store = await lived(t, "sqlite");
  const folder = dirname(store.location);
  const files = (): Buffer[] => readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  assert.ok(files().length > 0);
  for (const file of files()) assert.deepEqual(foundIn(file, canaries()), []);
  assert.ok(files().some((file) => foundIn(file, [organisations.galeb.name]).length > 0));
  // The control: one name in a column that is not sealed is found in the same way.
  await store.transact((tx) =>
    insert(tx, "terms", { digest: "d", body: people.ilse.name, created_at: tx.now }),
  );
  assert.ok(files().some((file) => foundIn(file, canaries()).includes(people.ilse.name)));
});

test("acts of one person have nothing in common in the log", async (t) => {
  const store = await openTestStore(t, "sqlite");
  await register(store, "petrels");
  for (let n = 0; n < 20; n++) {
    const { slug } = await openFog(store);
    await sign(store, slug, "ilse", "petrels");
    store.clock.pass(86_400);
  }
  const entries = await store.reader.db
    .selectFrom("log_entry")
    .select("bytes")
    .where("kind", "=", "signature.recorded")
    .execute();
  const values = entries.flatMap(({ bytes }) => {
    const { commit } = JSON.parse(bytes) as { commit: Record<string, string> };
    return Object.values(commit);
  });
  assert.equal(values.length, 20 * 5);
  assert.equal(new Set(values).size, values.length);
});

test("a thousand acts of one person give a thousand unrelated commitments, whatever the field", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const { name, role, mandate } = people.ilse;
  const same = {
    org: { kind: "person", name, role },
    rep: { name, role },
    mandate,
    reservation: null,
    evidence: { method: "email", at: "2027-03-03T12:00Z" },
  };
  const made = await done(store, async (tx) =>
    Array.from({ length: 1000 }, () => commitFields(tx, same)),
  );
  const values = made.flatMap(({ commit, openings }) => [
    ...Object.values(commit),
    ...openings.map(({ salt }) => salt),
  ]);
  assert.equal(new Set(values).size, 1000 * 10);
});
