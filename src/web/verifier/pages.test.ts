/** /verify and its files: the same program under the hash of its bytes, a policy that lets nothing else run, another way for everybody. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { openStatementIn, published, signingLog } from "../../../test/log/signing-log.ts";
import { openPages, wordsOf } from "../../../test/pages.ts";

async function opened(t: Parameters<typeof signingLog>[0]) {
  const log = await signingLog(t);
  const pages = openPages(log.store, () => log.store.clock.now, { door: { site: log.site } });
  return { log, pages };
}

test("the page loads one script, by the hash of its bytes; another hash has nothing", async (t) => {
  const { pages } = await opened(t);
  const { text } = await pages.get("/verify");
  const scripts = [...text.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? "");
  assert.equal(scripts.length, 1);
  const [src = ""] = scripts;
  const { status, bytes } = await pages.get(src);
  assert.equal(status, 200);
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 12);
  assert.equal(src, `/verify/${hash}.js`);
  for (const path of ["/verify/AAAAAAAAAAAA.js", "/verify/x", "/verify/..%2Fverify.js"])
    assert.equal((await pages.get(path)).status, 404, path);
});

test("the file that runs by itself allows exactly its own script and style, and nothing to send", async (t) => {
  const { pages } = await opened(t);
  const { text } = await pages.get("/verify/undersigned-verifier.html");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
  const digestOf = (part: string) =>
    `&#39;sha256-${createHash("sha256").update(part).digest("base64")}&#39;`;
  const [, script = ""] = /<script>([^]*)<\/script>/.exec(text) ?? [];
  const [, style = ""] = /<style>([^]*?)<\/style>/.exec(text) ?? [];
  assert.deepEqual(policy.split("; "), [
    "default-src &#39;none&#39;",
    `script-src ${digestOf(script)}`,
    `style-src ${digestOf(style)}`,
    "connect-src https: http:",
    "base-uri &#39;none&#39;",
    "form-action &#39;none&#39;",
  ]);
  assert.ok(!/<(?:img|iframe|link|object|base|form)\b/i.test(text), "nothing that loads or sends");
});

test("before the first statement there is no log to show; then its key and who vouches for it", async (t) => {
  const { log, pages } = await opened(t);
  assert.doesNotMatch(wordsOf((await pages.get("/verify")).text), /The log of this site/);
  await openStatementIn(log);
  await published(log);
  const words = wordsOf((await pages.get("/verify")).text);
  assert.match(words, /The log of this site.*statements\.example\/log\/2027a.*No witnesses/);
});
