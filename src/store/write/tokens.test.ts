import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { noon, temporaryStore } from "../../../test/temporary-store.ts";
import { findToken, type Token } from "../read/tokens.ts";
import { insert } from "../transaction.ts";
import { daysAfter, makeToken, markUsed, pruneTokens, revokeTokens } from "./tokens.ts";

const act = "0123456789abcdef0123456789abcdef";
const soon = daysAfter(noon, 1);

function codeOf(found: unknown): string {
  return isRefusal(found) ? found.refusal : "found";
}

test("a token is found under its purpose until it expires", async (t) => {
  const store = await temporaryStore(t);
  const text = await store.transact((tx) =>
    makeToken(tx, { purpose: "confirm", subject: act, mailbox: "box", manifest: "m", days: 7 }),
  );
  assert.ok(typeof text === "string");
  assert.match(text, /^[A-Za-z0-9_-]{43}$/);
  const found = (await findToken(store.reader, text, "confirm", soon)) as Token;
  assert.deepEqual(
    [found.subject, found.mailbox, found.manifest, found.usedAt],
    [act, "box", "m", null],
  );
  assert.equal(codeOf(await findToken(store.reader, text, "deny", soon)), "token-unknown");
  const expired = daysAfter(noon, 7);
  assert.equal(codeOf(await findToken(store.reader, text, "confirm", expired)), "token-expired");
});

test("anything that is not exactly a token is unknown", async (t) => {
  const store = await temporaryStore(t);
  const text = await store.transact((tx) =>
    makeToken(tx, { purpose: "confirm", subject: act, days: 7 }),
  );
  assert.ok(typeof text === "string");
  const flipped = (text.startsWith("A") ? "B" : "A") + text.slice(1);
  const forged = [
    "",
    "x",
    text.slice(1),
    `${text}A`,
    `${text} `,
    flipped,
    `${text}\0`,
    "é".repeat(43),
  ];
  for (const one of forged) {
    assert.equal(codeOf(await findToken(store.reader, one, "confirm", soon)), "token-unknown", one);
  }
  assert.equal(codeOf(await findToken(store.reader, text, "confirm", soon)), "found");
});

test("the database does not hold the token's text", async (t) => {
  const store = await temporaryStore(t);
  const text = await store.transact((tx) =>
    makeToken(tx, { purpose: "mine", subject: act, days: 7 }),
  );
  assert.ok(typeof text === "string");
  const rows = await store.reader.db.selectFrom("token").selectAll().execute();
  assert.equal(rows.length, 1);
  assert.notDeepEqual(Buffer.from(rows[0]!.hash), Buffer.from(text, "base64url"));
});

test("links of one group begin alike, in the mail and in the database", async (t) => {
  const store = await temporaryStore(t);
  const make = (): Promise<unknown> =>
    store.transact((tx) => makeToken(tx, { purpose: "mine", subject: act, days: 7 }));
  const group = (await Promise.all([make(), make(), make()])) as string[];
  const texts = [...group, (await make()) as string];
  const startOf = (text: string): string => text.slice(0, 4);
  assert.equal(new Set(group.map(startOf)).size, 1);
  assert.notEqual(startOf(texts[3] ?? ""), startOf(texts[0] ?? ""), "another group, another start");
  assert.equal(new Set(texts.map((text) => text.slice(4))).size, 4);
  const rows = await store.reader.db.selectFrom("token").select("hash").execute();
  assert.deepEqual(
    rows.map(({ hash }) => Buffer.from(hash).toString("latin1", 0, 4)).toSorted(),
    texts.map(startOf).toSorted(),
  );
  const ends = texts.map((text) => createHash("sha256").update(text).digest().subarray(4).toHex());
  assert.deepEqual(
    rows.map(({ hash }) => Buffer.from(hash).subarray(4).toHex()).toSorted(),
    ends.toSorted(),
  );
});

test("a link that was mailed before links of a group began alike still opens", async (t) => {
  const store = await temporaryStore(t);
  const text = Buffer.alloc(32, 7).toString("base64url");
  const hash = createHash("sha256").update(text).digest();
  const row = { hash, purpose: "mine", subject: act, mailbox: null, manifest: null, used_at: null };
  const times = { created_at: noon, expires_at: daysAfter(noon, 3650) };
  await store.transact((tx) => insert(tx, "token", { ...row, ...times }));
  const found = (await findToken(store.reader, text, "mine", soon)) as Token;
  assert.equal(found.subject, act);
  const used = await store.transact(async (tx) => markUsed(tx, found.hash));
  assert.equal(used, true);
});

test("of two uses only the first counts", async (t) => {
  const store = await temporaryStore(t);
  const outcome = await store.transact(async (tx) => {
    const text = await makeToken(tx, { purpose: "confirm", subject: act, days: 7 });
    const found = (await findToken(tx, text, "confirm", tx.now)) as Token;
    return [await markUsed(tx, found.hash), await markUsed(tx, found.hash)];
  });
  assert.deepEqual(outcome, [true, false]);
});

test("revoking ends the open links of one purpose and subject", async (t) => {
  const store = await temporaryStore(t);
  const codes = await store.transact(async (tx) => {
    const old = await makeToken(tx, { purpose: "confirm", subject: act, days: 7 });
    const used = await makeToken(tx, { purpose: "confirm", subject: act, days: 7 });
    await markUsed(tx, ((await findToken(tx, used, "confirm", tx.now)) as Token).hash);
    const other = await makeToken(tx, { purpose: "deny", subject: act, days: 7 });
    const theirs = await makeToken(tx, { purpose: "confirm", subject: "other", days: 7 });
    await revokeTokens(tx, act, "confirm");
    return [
      codeOf(await findToken(tx, old, "confirm", tx.now)),
      codeOf(await findToken(tx, used, "confirm", tx.now)),
      codeOf(await findToken(tx, other, "deny", tx.now)),
      codeOf(await findToken(tx, theirs, "confirm", tx.now)),
    ];
  });
  assert.deepEqual(codes, ["token-expired", "found", "found", "found"]);
});

test("pruning removes what expired before a time", async (t) => {
  const store = await temporaryStore(t);
  const removed = await store.transact(async (tx) => {
    await makeToken(tx, { purpose: "mine", subject: act, days: 1 });
    await makeToken(tx, { purpose: "mine", subject: act, days: 30 });
    return pruneTokens(tx, daysAfter(noon, 2));
  });
  assert.equal(removed, 1);
});
