// Pages that are kept: rendered once for each change, and for each language where they differ.
import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask } from "../../test/raw-http.ts";
import { commit, serve } from "../../test/served.ts";

test("a kept page is rendered once and goes out in the reader's encoding", async (t) => {
  const running = await serve(t);
  const plain = await ask(running.port, "/page");
  const br = await ask(running.port, "/page", { headers: { "Accept-Encoding": "gzip, br" } });
  const gzip = await ask(running.port, "/page", { headers: { "Accept-Encoding": "br;q=0, *" } });
  assert.equal(running.renderings, 1);
  assert.equal(br.headers["content-encoding"], "br");
  assert.deepEqual(brotliDecompressSync(br.body), plain.body);
  assert.equal(gzip.headers["content-encoding"], "gzip");
  assert.deepEqual(gunzipSync(gzip.body), plain.body);
  assert.equal(plain.headers["content-length"], String(plain.body.length));
  assert.equal(plain.headers["vary"], "Accept-Encoding");
  assert.equal(plain.headers["cache-control"], "public, no-cache");
  assert.equal(plain.headers["set-cookie"], undefined);
  assert.equal(new Set([plain, br, gzip].map(({ headers }) => headers["etag"])).size, 3);
});

test("who has the page gets 304, in any encoding; HEAD gets no body", async (t) => {
  const { port } = await serve(t);
  const { headers } = await ask(port, "/page");
  const again = { "If-None-Match": headers["etag"] ?? "", "Accept-Encoding": "br" };
  const same = await ask(port, "/page", { headers: again });
  assert.deepEqual([same.status, same.body.length], [304, 0]);
  assert.match(same.headers["etag"] ?? "", /-br"$/);
  const head = await ask(port, "/page", { method: "HEAD" });
  assert.deepEqual([head.status, head.body.length], [200, 0]);
  assert.equal(head.headers["content-length"], headers["content-length"]);
});

test("a commit, also another process's, makes the page new", async (t) => {
  const running = await serve(t);
  const before = await ask(running.port, "/page");
  await commit(running.store);
  const after = await ask(running.port, "/page");
  assert.notDeepEqual(after.body, before.body);
  await ask(running.port, "/page");
  assert.equal(running.renderings, 2);
});

test("under many changes a page is rendered at most once a second, save for who has seen more", async (t) => {
  const running = await serve(t);
  const seen: string[] = [];
  for (let n = 0; n < 12; n++) {
    await commit(running.store);
    seen.push((await ask(running.port, "/page")).body.toString().slice(0, 8));
  }
  assert.ok(running.renderings <= 7, `${running.renderings} renderings`);
  assert.equal(seen.at(-1), seen.at(-2), "the older bytes go out");
  const posted = await ask(running.port, "/act", { method: "POST", body: "" });
  const cookie = posted.headers["set-cookie"]?.split(";", 1)[0] ?? "";
  assert.match(cookie, /^seen=\d+$/);
  const own = await ask(running.port, "/page", { headers: { Cookie: cookie } });
  assert.match(own.body.toString(), /^<p> 12</);
  const forged = await ask(running.port, "/page", { headers: { Cookie: "seen=999999999" } });
  assert.equal(forged.status, 200);
});

test("a reader's language is part of the page, unknown query fields are not", async (t) => {
  const running = await serve(t);
  const language = (value: string) => ({ headers: { "Accept-Language": value } });
  const one = await ask(running.port, "/reader?utm=1", language("sr-Latn-RS,sr;q=0.9"));
  assert.equal(one.body.toString(), "<p>sr-Latn</p>");
  assert.equal(one.headers["vary"], "Accept-Encoding, Accept-Language");
  assert.equal((await ask(running.port, "/reader", language("de"))).body.toString(), "<p>en</p>");
  await ask(running.port, "/page?utm=1&fbclid=2");
  await ask(running.port, "/page?x=y");
  assert.equal(running.renderings, 1);
});

test("searches that nobody has made yet are limited for each address block", async (t) => {
  const { port } = await serve(t);
  const statuses: number[] = [];
  for (let n = 0; n < 70; n++) statuses.push((await ask(port, `/page?q=${n}`)).status);
  assert.ok(statuses.includes(429));
  assert.equal((await ask(port, "/page?q=59")).status, 200, "what is kept goes out");
});
