/** One entry on a page of its own: the same by number and by act, with how it is known and what can be kept of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { claimSignatory } from "#operations/claim/claim-signatory.ts";
import { confirmClaim } from "#operations/claim/confirm-claim.ts";
import { importStatement } from "#operations/import/import-statement.ts";
import { confirmDomain } from "#operations/organisation/confirm-domain.ts";
import { excludeSignatory } from "#operations/signature/exclude-signatory.ts";
import { findSignatory } from "#store/read/signatories.ts";
import {
  type Acting,
  desk,
  done,
  importCliffs,
  recogniseCliffs,
  register,
  sign,
  tokenIn,
} from "../../../test/acting.ts";
import { organisations, people, site } from "../../../test/cast.ts";
import { openStatementIn, published, signingLog } from "../../../test/log/signing-log.ts";
import { openPages, wordsOf } from "../../../test/pages.ts";

const slug = "joint-statement-on-the-fog-signals-of-the-northern-coast";

async function signed(t: Parameters<typeof signingLog>[0]) {
  const log = await signingLog(t);
  await openStatementIn(log);
  await register(log.store, "keepers");
  const { act } = await sign(log.store, slug, "ilse", "keepers");
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  return { log, act, pages };
}

test("by number and by act it is the same entry, with its evidence explained and its text named", async (t) => {
  const { log, act, pages } = await signed(t);
  await published(log);
  const byNumber = await pages.get(`/s/${slug}/signatories/1`);
  const byAct = await pages.get(`/s/${slug}/receipts/${act}`);
  for (const { status, text } of [byNumber, byAct]) {
    assert.equal(status, 200);
    const words = wordsOf(text);
    assert.match(words, /Lighthouse Keepers of Ternport/);
    assert.match(words, /It shows that somebody could read mail at the organisation’s own domain/);
    assert.match(words, /Text version1/);
    assert.match(words, /Language readEnglish/);
    assert.match(words, /sha256:/);
    assert.ok(text.includes(`href="/verify?s=${slug}&amp;act=${act}"`), "one step to verifying it");
    for (const form of ["html", "json", "tlog-proof"])
      assert.ok(text.includes(`/log/receipts/${act}.${form}`), form);
  }
  const list = await pages.get(`/s/${slug}/en`);
  assert.ok(list.text.includes(`href="/s/${slug}/signatories/1"`), "one step from the list");
  assert.ok(list.text.includes(`href="/verify?s=${slug}"`), "and from the list to verifying it");
});

test("until a checkpoint covers it there are no files, and that is said", async (t) => {
  const { act, pages } = await signed(t);
  const { text } = await pages.get(`/s/${slug}/signatories/1`);
  assert.match(wordsOf(text), /Log pending/);
  assert.ok(!text.includes(`/log/receipts/${act}`));
});

test("what was excluded keeps its page, struck, with the reason", async (t) => {
  const { log, act, pages } = await signed(t);
  await done(log.store, (tx) => excludeSignatory(tx, { by: desk, act, reason: "no-mandate" }));
  const { text } = await pages.get(`/s/${slug}/signatories/1`);
  assert.match(text, /<del>/);
  assert.match(wordsOf(text), /Excluded on/);
});

test("a listed line says that nobody confirmed it, and how its organisation can; a repeat has no proof", async (t) => {
  const log = await signingLog(t);
  const { slug: cliffs } = await importCliffs(log.store);
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  const { text } = await pages.get(`/s/${cliffs}/signatories/1`);
  assert.match(wordsOf(text), /Nobody at the organisation has confirmed this/);
  assert.match(wordsOf(text), /It comes from cliffs\.txt, line \d+\./);
  assert.ok(text.includes(`/s/${cliffs}/signatories/1/claim`));
  const list = await pages.get(`/s/${cliffs}/signatories`);
  const repeat = /id="s(\d+)" class="again"/.exec(list.text)?.[1] ?? assert.fail("a repeat");
  const repeated = await pages.get(`/s/${cliffs}/signatories/${repeat}`);
  assert.doesNotMatch(wordsOf(repeated.text), /In the public log/);
});

test("a line disputed with proof names nobody: not on its page, not in its receipts", async (t) => {
  const log = await signingLog(t);
  const { name, bytes, recognised } = recogniseCliffs();
  const given = { by: desk, recognised, source: { name, bytes }, state: "signing" } as const;
  const { id, slug: cliffs } = await done(log.store, (tx) => importStatement(tx, log.site, given));
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  const line = (await findSignatory(log.store.reader, id, "organisation", 4)) ?? assert.fail();
  await published(log);
  const files = [
    `/log/receipts/${line.act}.html`,
    `/s/${cliffs}/signatories/4`,
    `/open/${line.act}`,
  ];
  for (const path of files) assert.ok((await pages.get(path)).text.includes(line.printed), path);
  await dispute(log.store, cliffs, line.organisation ?? "");
  for (const path of [...files, `/log/receipts/${line.act}.json`]) {
    const { text } = await pages.get(path);
    assert.ok(!text.includes(line.printed) && !decoded(text).includes(line.printed), path);
  }
});

/** From the organisation's own domain, which hides the line at once. */
async function dispute(store: Acting, of: string, organisation: string): Promise<void> {
  const { domain } = organisations.kittiwakes;
  await done(store, (tx) => confirmDomain(tx, { by: desk, organisation, domain }));
  const { name, role, mandate } = people.piet;
  const form = { answer: "dispute", name, role, email: `piet@${domain}`, mandate };
  const command = { slug: of, number: 4, interface: "en", form, nonce: crypto.randomUUID() };
  const { claim } = await done(store, (tx) => claimSignatory(tx, site, command));
  const token = await tokenIn(store, claim, "claim", "claims");
  await done(store, (tx) => confirmClaim(tx, { token }));
}

/** What the base64 of a receipt's page says. */
function decoded(page: string): string {
  const [, base64 = ""] = /id="receipt">([^<]*)</.exec(page) ?? [];
  return Buffer.from(base64, "base64").toString();
}

test("numbers and acts that are not there, or stand under another statement, are not found", async (t) => {
  const { act, pages } = await signed(t);
  for (const path of [
    `/s/${slug}/signatories/2`,
    `/s/${slug}/signatories/0`,
    `/s/${slug}/signatories/01`,
    `/s/${slug}/signatories/1e0`,
    `/s/${slug}/signatories/99999999999`,
    `/s/${slug}/persons/1`,
    `/s/nothing/signatories/1`,
    `/s/nothing/receipts/${act}`,
    `/s/${slug}/receipts/${"0".repeat(32)}`,
  ])
    assert.equal((await pages.get(path)).status, 404, path);
});
