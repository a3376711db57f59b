/** A disk that is full, a file that may not grow, a database that another program holds. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { CompiledQuery } from "kysely";
import { isRefusal } from "#domain/refusal.ts";
import { requestSignature } from "#operations/signature/request-signature.ts";
import type { Store } from "#store/open.ts";
import { sqliteFile } from "#operations/instance/folders.ts";
import { requestOf, register, sign } from "../acting.ts";
import { agree, everythingOf } from "../agree.ts";
import { signForm, site } from "../cast.ts";
import { holdLock } from "../contract/commit.ts";
import { scene } from "../scene.ts";
import { nothingPressed, pressButtons } from "../serving/press-buttons.ts";
import { configOf, openData, openForAll, prepareRequests } from "../serving/prepare.ts";
import { startServer } from "../serving/server-process.ts";
import { temporaryFolder } from "../temporary-store.ts";

/** How many pages the database may have; what comes beyond is SQLITE_FULL, as on a full disk. */
async function limitPages(store: Pick<Store, "transact">, more: number): Promise<void> {
  await store.transact(async (t) => {
    const { rows } = await t.db.executeQuery<{ page_count: number }>(
      CompiledQuery.raw("pragma page_count"),
    );
    const most = (rows[0]?.page_count ?? 0) + more;
    await t.db.executeQuery(CompiledQuery.raw(`pragma max_page_count = ${most}`));
  });
}

test("a full disk refuses what is new, whole, and goes on when there is room", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await limitPages(store, 8);
  const ask = (n: number): ReturnType<typeof requestSignature> => {
    const email = `ada@post-${n}.example`;
    const form = signForm("ilse", "galeb", {
      organisation: `Invented ${"abcdefghij"[n % 10]}${n} Lamps`,
      email,
    });
    return store.transact((tx) =>
      requestSignature(tx, site, requestOf(store.slug, form, { same: "none" })),
    );
  };
  let kept = 0;
  let full: unknown;
  for (let n = 0; n < 500 && full === undefined; n++) {
    const answer = await ask(n);
    if (isRefusal(answer)) full = answer.refusal;
    else kept++;
  }
  assert.equal(full, "storage-full");
  const before = await everythingOf(store.reader);
  const refused = await Promise.all([1, 2, 3].map((n) => ask(1000 + n)));
  assert.deepEqual(refused, Array(3).fill({ refusal: "storage-full" }));
  assert.deepEqual(await everythingOf(store.reader), before);
  const rows = await store.reader.db.selectFrom("signature").select("act").execute();
  assert.equal(rows.length, kept);
  assert.deepEqual(await agree(store.reader), []);
  await limitPages(store, 10_000);
  assert.equal((await sign(store, store.slug, "ilse", "petrels")).number, 1);
});

async function prepared(
  t: TestContext,
  count: number,
): Promise<{ data: string; slug: string; links: string[] }> {
  const data = temporaryFolder(t);
  const installation = await openData(data);
  const { slug } = await openForAll(installation);
  const links = await prepareRequests(installation, slug, count);
  await installation.store.transact((tx) =>
    tx.db.updateTable("outbox").set({ sealed: null, sent_at: tx.now }).execute(),
  );
  await installation.store.close();
  return { data, slug, links };
}

const env = { UNDERSIGNED_LIMITS: "0" };

test("a server whose files may not grow any more loses nothing that it acknowledged", async (t) => {
  const { data, slug, links } = await prepared(t, 400);
  const server = await startServer({ data, env, mostFileBlocks: 3000 });
  const pressed = nothingPressed();
  await Promise.race([pressButtons(server.url, links, 8, pressed), server.ended]);
  const code = await server.end("SIGTERM");
  assert.ok(pressed.refused.every(({ status }) => status === 507 || status === 503));
  t.diagnostic(`${pressed.acknowledged.length} acknowledged, then it ended with ${code}`);
  const again = await startServer({ data, env });
  const page = await fetch(`${again.url}/s/${slug}.json`);
  const { counts } = (await page.json()) as { counts: { signatories: number } };
  await again.end("SIGTERM");
  assert.ok(counts.signatories >= pressed.acknowledged.length);
  assert.ok(counts.signatories < 400, "the limit was reached");
  const { store } = await openData(data);
  assert.deepEqual(await agree(store.reader), []);
  await store.close();
});

test("while another program holds the database, pages are served and signing waits", async (t) => {
  const { data, slug, links } = await prepared(t, 20);
  const server = await startServer({ data, env });
  t.after(() => server.end("SIGKILL"));
  await fetch(`${server.url}/s/${slug}/en`);
  // Far longer than anybody waits: it is let go when all pages have come, so a page that waited for it would never come.
  const holder = await holdLock(sqliteFile(configOf(data)), 60_000);
  const events: string[] = [];
  void holder.ended.then(() => events.push("let go"));
  const pressed = nothingPressed();
  const pressing = pressButtons(server.url, links, 4, pressed).then(() => events.push("signed"));
  for (let asked = 0; asked < 8; asked++) {
    const answer = await fetch(`${server.url}/s/${slug}/signatories?q=a${asked}`);
    await answer.arrayBuffer();
    assert.equal(answer.status, 200);
    events.push("page");
  }
  // The control: what needs the database has waited.
  assert.deepEqual(pressed, nothingPressed());
  holder.release();
  await Promise.all([holder.ended, pressing]);
  assert.deepEqual(events.slice(0, 8), Array(8).fill("page"));
  assert.equal(pressed.acknowledged.length, 20);
  assert.equal(await server.end("SIGTERM"), 0);
});
