import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { watchChanges } from "./change-watch.ts";
import { KeptPage } from "./kept-page.ts";
import { PageCache, type Render } from "./page-cache.ts";

function page(change: number, text = `page ${change}`): KeptPage {
  return new KeptPage(200, change, ["Content-Type", "text/html"], Buffer.from(text));
}

/** Renders at once and counts; `keep` false stands for answers such as 404. */
function renderer(keep = true): { render: Render; count: () => number } {
  let count = 0;
  const render: Render = (change) => {
    count++;
    return Promise.resolve({ page: page(change), keep });
  };
  return { render, count: () => count };
}

function makeCache(maxBytes = 1_000_000): { cache: PageCache; pass: (ms: number) => void } {
  let time = 0;
  const cache = new PageCache({ clock: () => time, maxBytes });
  return { cache, pass: (ms) => void (time += ms) };
}

test("readers who ask at once wait for one rendering", async () => {
  const { cache } = makeCache();
  const { render, count } = renderer();
  const pages = await Promise.all(Array.from({ length: 20 }, () => cache.get("/", 1, 0, render)));
  assert.equal(count(), 1);
  assert.ok(pages.every((one) => one === pages[0]));
  assert.equal(cache.peek("/", 1), pages[0]);
  assert.equal(cache.peek("/", 2), undefined);
});

test("a handful of renderings at once, then one a second", async () => {
  const { cache, pass } = makeCache();
  const { render, count } = renderer();
  for (let change = 1; change <= 50; change++) await cache.get("/", change, 0, render);
  assert.equal(count(), 5);
  pass(1000);
  for (let change = 51; change <= 60; change++) await cache.get("/", change, 0, render);
  assert.equal(count(), 6);
  pass(60_000);
  for (let change = 61; change <= 90; change++) await cache.get("/", change, 0, render);
  assert.equal(count(), 11);
});

test("whoever has seen a newer change gets it, once rendered for all", async () => {
  const { cache } = makeCache();
  const { render, count } = renderer();
  for (let change = 1; change <= 9; change++) await cache.get("/", change, 0, render);
  const before = count();
  assert.ok((await cache.get("/", 9, 0, render)).change < 9);
  assert.equal((await cache.get("/", 9, 9, render)).change, 9);
  assert.equal((await cache.get("/", 9, 9, render)).change, 9);
  assert.equal(count(), before + 1);
});

test("a claim to have seen the future is none", async () => {
  const { cache } = makeCache();
  const { render, count } = renderer();
  for (let change = 1; change <= 9; change++) await cache.get("/", change, 1e12, render);
  assert.equal(count(), 5);
});

test("a rendering that began before the change is not enough for who has seen it", async () => {
  const { cache } = makeCache();
  const begun: ((value: { page: KeptPage; keep: boolean }) => void)[] = [];
  const slow: Render = () => new Promise((resolve) => begun.push(resolve));
  const first = cache.get("/", 1, 0, slow);
  const second = cache.get("/", 2, 2, slow);
  begun[0]?.({ page: page(1), keep: true });
  assert.equal((await first).change, 1);
  await new Promise((resolve) => setImmediate(resolve));
  begun[1]?.({ page: page(2), keep: true });
  assert.equal((await second).change, 2);
});

test("what is not to be kept is rendered each time, and a failure is not remembered", async () => {
  const { cache } = makeCache();
  const missing = renderer(false);
  await cache.get("/x", 1, 0, missing.render);
  await cache.get("/x", 1, 0, missing.render);
  assert.equal(missing.count(), 2);
  await assert.rejects(cache.get("/y", 1, 0, () => Promise.reject(new Error("no"))));
  assert.equal((await cache.get("/y", 1, 0, renderer().render)).change, 1);
  assert.deepEqual(cache.size.pages, 1);
});

test("memory is bounded; the longest unused page goes first", async () => {
  const { cache } = makeCache(10_000);
  const { render } = renderer();
  for (const key of ["/a", "/b", "/c", "/d"]) await cache.get(key, 1, 0, render);
  assert.ok(cache.peek("/a", 1));
  for (const key of ["/e", "/f"]) await cache.get(key, 1, 0, render);
  assert.ok(cache.size.bytes <= 10_000);
  assert.ok(cache.peek("/f", 1));
  assert.equal(cache.peek("/b", 1), undefined);
});

test("what was compressed counts as soon as it is there", async () => {
  const { cache } = makeCache(60_000);
  const text = (key: string): string => randomBytes(6000).toString("hex") + key;
  const keys = ["/a", "/b", "/c", "/d"];
  for (const key of keys) {
    const one = await cache.get(key, 1, 0, () =>
      Promise.resolve({ page: page(1, text(key)), keep: true }),
    );
    for (const encoding of ["br", "gzip"] as const) {
      const { body } = await one.wire(encoding);
      assert.equal(body.buffer.byteLength, body.length, "nothing of zlib's block is kept");
    }
    assert.ok(cache.size.bytes <= 60_000, String(cache.size.bytes));
  }
  assert.deepEqual(
    keys.map((key) => cache.peek(key, 1) !== undefined),
    [false, false, true, true],
  );
});

test("a long list is kept compressed only, and given to whoever takes no compression", async () => {
  const { cache } = makeCache(9_000_000);
  const text = "a lighthouse, a harbour\n".repeat(100_000);
  const list: Render = () => Promise.resolve({ page: page(1, text), keep: true });
  const kept = await cache.get("/list", 1, 0, list);
  assert.ok(cache.size.bytes > text.length);
  const [plain, packed, again] = await Promise.all(
    (["identity", "br", "identity"] as const).map(async (encoding) => kept.wire(encoding)),
  );
  assert.ok(plain && packed && again);
  assert.equal(plain.body.toString(), text);
  assert.equal(again.body.toString(), text);
  assert.equal(brotliDecompressSync(packed.body).toString(), text);
  assert.ok(cache.size.bytes < text.length / 10, String(cache.size.bytes));
  assert.equal((await kept.wire("identity")).body.toString(), text);
  assert.equal(gunzipSync((await kept.wire("gzip")).body).toString(), text);
  assert.ok(cache.size.bytes < text.length / 10);
});

test("the same bytes at a later change keep what was compressed", async () => {
  const { cache } = makeCache();
  const text = "words ".repeat(1000);
  const same: Render = (change) => Promise.resolve({ page: page(change, text), keep: true });
  const wire = await (await cache.get("/", 1, 0, same)).wire("br");
  const later = await cache.get("/", 2, 0, same);
  assert.equal(later.change, 2);
  assert.equal(await later.wire("br"), wire);
});

test("a change is asked for once a while, and again after a commit of our own", async () => {
  let asked = 0;
  let time = 0;
  const watch = watchChanges(
    () => Promise.resolve(++asked),
    2,
    () => time,
  );
  assert.equal(watch.known, undefined);
  assert.deepEqual(await Promise.all([watch.current(), watch.current()]), [1, 1]);
  assert.equal(watch.known, 1);
  watch.committed();
  assert.equal(watch.known, undefined);
  assert.equal(await watch.current(), 2);
  time += 2;
  assert.equal(watch.known, undefined);
});

test("a commit while asking makes the answer old", async () => {
  const answers: ((change: number) => void)[] = [];
  const watch = watchChanges(() => new Promise((resolve) => answers.push(resolve)), 1000);
  const current = watch.current();
  watch.committed();
  answers[0]?.(1);
  await new Promise((resolve) => setImmediate(resolve));
  answers[1]?.(2);
  assert.equal(await current, 2);
});

test("a database that does not answer leaves the last number, if there was one", async () => {
  let works = true;
  const watch = watchChanges(
    () => (works ? Promise.resolve(7) : Promise.reject(new Error("gone"))),
    0,
  );
  assert.equal(await watch.current(), 7);
  works = false;
  watch.committed();
  assert.equal(await watch.current(), 7);
  const never = watchChanges(() => Promise.reject(new Error("gone")), 0);
  await assert.rejects(never.current());
});
