import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { loadAssets, shortenCss } from "./assets.ts";

const assets = loadAssets();

test("a style sheet is shortened without a change of meaning", () => {
  const css = `/* a note * with stars **/\n.a > .b,\n.c {\n  content: " · ";\n  margin: 0\n    auto;\n}\n\n@media (width < 40rem) {\n  .d { color: red }\n}\n`;
  assert.equal(
    shortenCss(css),
    `.a > .b,.c {content: " · ";margin: 0 auto;}@media (width < 40rem) {.d { color: red }}`,
  );
});

test("an asset is found under the hash of its bytes and nowhere else", () => {
  const url = assets.url("public.css");
  assert.match(url, /^\/assets\/[\w-]{12}\/public\.css$/);
  const asset = assets.find(url);
  assert.ok(asset?.br && asset.gzip);
  assert.deepEqual(brotliDecompressSync(asset.br), Buffer.from(asset.bytes));
  assert.deepEqual(gunzipSync(asset.gzip), Buffer.from(asset.bytes));
  assert.equal(assets.find("/assets/000000000000/public.css"), null);
  assert.throws(() => assets.url("nobody.css"));
});

test("a style sheet loads nothing from elsewhere, and everything it loads is there", () => {
  for (const name of ["public.css", "desk.css"]) {
    const css = Buffer.from(assets.find(assets.url(name))?.bytes ?? []).toString();
    const urls = [...css.matchAll(/url\("?([^)"]*)"?\)/g)].map(([, url = ""]) => url);
    assert.ok(urls.length > 10);
    for (const url of urls)
      assert.ok(url.startsWith("data:image/svg+xml,") || assets.find(url), url);
    assert.doesNotMatch(css, /@import|https?:\/\/(?!www\.w3\.org)/);
  }
});
