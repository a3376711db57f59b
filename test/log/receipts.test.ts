/** What a signatory gets of the log: pending, then proof and receipt, which hold nothing of the representative. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { excludeSignatory } from "#operations/signature/exclude-signatory.ts";
import { dueMails } from "#store/read/outbox.ts";
import { hashLeaf } from "#tlog/hash.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import { parseLogProof } from "#tlog/log-proof.ts";
import { verifyInclusion } from "#tlog/proof.ts";
import { formatTilePath, tilesSince } from "#tlog/tile.ts";
import { verifyReceipt } from "#verify/receipt/verify-receipt.ts";
import { findEntry } from "#store/read/log-entries.ts";
import { desk, done, register, sign } from "../acting.ts";
import { organisations, personalData } from "../cast.ts";
import { openPages, wordsOf } from "../pages.ts";
import { primitives, sha256 } from "./primitives.ts";
import { growTo, openStatementIn, published, signingLog } from "./signing-log.ts";
import { failuresOf } from "./verify-site.ts";

const slug = "joint-statement-on-the-fog-signals-of-the-northern-coast";

async function signed(t: Parameters<typeof signingLog>[0]) {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await register(log.store, "keepers");
  const { act } = await sign(log.store, slug, "ilse", "keepers");
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  return { log, statement, act, pages };
}

test("a receipt is pending until a checkpoint covers its entry, then it verifies offline", async (t) => {
  const { log, statement, act, pages } = await signed(t);
  const place = `/s/${slug}/receipts/${act}`;
  const before = await pages.get(place);
  assert.match(wordsOf(before.text), /Log pending/);
  const files = ["json", "html", "tlog-proof"].map((form) => `/log/receipts/${act}.${form}`);
  for (const path of [...files, "/log/proofs/3.tlog-proof"])
    assert.equal((await pages.get(path)).status, 404, path);

  await published(log);
  await growTo(log, statement, 400);
  await published(log);
  const after = await pages.get(place);
  assert.match(wordsOf(after.text), /among 400 entries/);
  const links = [...after.text.matchAll(/href="([^"]+)" download/g)].map(([, href]) => href ?? "");
  const [whole = "", file = "", proof = "", opening = ""] = links;
  for (const one of [whole, file]) {
    const { bytes } = await pages.get(one.replaceAll("&amp;", "&"));
    const report = await verifyReceipt({ primitives, file: bytes, pins: {}, kept: [] });
    assert.deepEqual(failuresOf({ ...report, checkpoint: null }), [], one);
    const passed = report.findings.map(({ code }) => code);
    for (const code of ["receipt-entry-logged", "receipt-manifest-matches", "openings-match"])
      assert.ok(passed.includes(code as (typeof passed)[number]), code);
  }
  assert.equal((await pages.get(opening)).status, 200);
  const read = parseLogProof((await pages.get(proof)).text) ?? assert.fail();
  const { size, root } = parseCheckpoint(`${read.checkpoint.split("\n\n")[0]}\n`) ?? assert.fail();
  const leaf = hashLeaf(sha256, Buffer.from((await findEntry(log.store.reader, 3)) ?? ""));
  const claim = { index: read.index, size, root, leaf, proof: read.proof };
  assert.ok(verifyInclusion(sha256, claim));
  assert.ok(!verifyInclusion(sha256, { ...claim, index: 4 }));
});

test("the receipt mail waits for the checkpoint, a minute at most", async (t) => {
  const { log } = await signed(t);
  const { clock, reader } = log.store;
  const due = () => dueMails(reader, clock.now, 10);
  const waiting = await due();
  await published(log);
  assert.equal((await due()).length, waiting.length + 1);

  const other = await signed(t);
  const soon = (await dueMails(other.log.store.reader, other.log.store.clock.now, 10)).length;
  other.log.store.clock.pass(61);
  const late = await dueMails(other.log.store.reader, other.log.store.clock.now, 10);
  assert.equal(late.length, soon + 1);
});

test("openings show the line and nothing of the representative; a hidden or unknown act shows nothing", async (t) => {
  const { log, act, pages } = await signed(t);
  const shown = JSON.parse((await pages.get(`/open/${act}`)).text) as {
    openings: { field: string; value: { name: string } }[];
  };
  assert.deepEqual(
    shown.openings.map(({ field, value }) => [field, value.name]),
    [["org", organisations.keepers.name]],
  );
  await done(log.store, (tx) => excludeSignatory(tx, { by: desk, act, reason: "no-mandate" }));
  assert.equal((await pages.get(`/open/${act}`)).status, 200, "a struck line keeps its name");
  for (const unknown of ["0".repeat(32), "../vkey", "x"])
    assert.equal((await pages.get(`/open/${unknown}`)).status, 404, unknown);
});

test("no file of the log, no opening and no receipt holds anything personal", async (t) => {
  const { log, act, pages } = await signed(t);
  const { size } = await published(log);
  const paths = [...tilesSince(0, size)].map((tile) => `/log/${formatTilePath(tile)}`);
  for (const path of [...paths, `/open/${act}`, `/log/receipts/${act}.json`, "/log/checkpoint"]) {
    const { status, bytes } = await pages.get(path);
    assert.equal(status, 200, path);
    const found = personalData.filter((one) => Buffer.from(bytes).includes(one));
    assert.deepEqual(found, [], path);
    const digests = personalData.map((one) => sha256(Buffer.from(one)));
    for (const form of ["hex", "base64", "base64url"] as const)
      assert.ok(
        !digests.some((one) => Buffer.from(bytes).includes(Buffer.from(one).toString(form))),
      );
  }
});

test("a frozen text is served by its digest, byte for byte", async (t) => {
  const { log, pages } = await signed(t);
  const entry = JSON.parse((await findEntry(log.store.reader, 1)) ?? "") as {
    texts: Record<string, { digest: string; bytes: number }>;
  };
  for (const { digest, bytes } of Object.values(entry.texts)) {
    const answer = await pages.get(`/text/${digest.slice("sha256:".length)}`);
    assert.equal(answer.bytes.length, bytes);
    assert.equal(`sha256:${Buffer.from(sha256(answer.bytes)).toString("base64url")}`, digest);
  }
  assert.equal((await pages.get(`/text/${"A".repeat(43)}`)).status, 404);
});
