/** The signer's own pages: two steps, POST only, nothing chosen for anybody; and everything that is held, to take along. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { findSignature } from "#store/read/signatures.ts";
import { register, request, requestOf, sign, tokenIn } from "../../../test/acting.ts";
import { people, signForm } from "../../../test/cast.ts";
import { openPages, wordsOf } from "../../../test/pages.ts";
import { scene } from "../../../test/scene.ts";

async function signed(t: TestContext) {
  const store = await scene(t);
  await register(store, "petrels");
  const { act } = await sign(store, store.slug, "ilse", "petrels");
  const mine = await tokenIn(store, act, "receipt", "mine");
  const deny = await tokenIn(store, act, "confirm", "deny");
  const pages = openPages(store, () => store.clock.now);
  return { store, act, pages, base: `/s/${store.slug}`, mine, deny };
}

test("erasing takes two steps: the page changes nothing, and nothing is chosen for anybody", async (t) => {
  const { store, act, pages, base, mine } = await signed(t);
  const link = (await pages.get(`${base}/mine/${mine}`)).text;
  assert.ok(link.includes(`${base}/mine/${mine}/erasure`));
  const page = await pages.get(`${base}/mine/${mine}/erasure`);
  assert.match(wordsOf(page.text), /This cannot be undone/);
  assert.doesNotMatch(page.text, / checked/);
  assert.ok((await findSignature(store.reader, act))?.particulars);
  const empty = await pages.post(`${base}/mine/${mine}/erasure`, {});
  assert.equal(empty.status, 422);
  assert.ok((await findSignature(store.reader, act))?.particulars);
  const done = await pages.post(`${base}/mine/${mine}/erasure`, { choice: "keep" });
  assert.equal(done.status, 303);
  assert.match(wordsOf((await pages.get(done.location ?? "")).text), /no longer work/);
  assert.equal((await findSignature(store.reader, act))?.particulars, null);
  assert.equal((await pages.get(`${base}/mine/${mine}`)).status, 404);
  const list = wordsOf((await pages.get(`${base}/signatories`)).text);
  assert.match(list, /Storm Petrel Trust\s*Particulars of who signed erased/);
});

test("a request that was never published is erased whole by the other link", async (t) => {
  const { store, pages, base } = await signed(t);
  const waiting = await request(store, requestOf(store.slug, signForm("noor", "charts")));
  const deny = await tokenIn(store, waiting, "confirm", "deny");
  const page = await pages.get(`${base}/deny/${deny}/erasure`);
  assert.match(wordsOf(page.text), /as if it had never been sent/);
  await pages.post(`${base}/deny/${deny}/erasure`, { choice: "withdraw" });
  assert.equal(await findSignature(store.reader, waiting), null);
});

test("everything held can be read and taken along, by either link", async (t) => {
  const { act, pages, base, mine, deny } = await signed(t);
  const { name, role, mandate } = people.ilse;
  for (const [purpose, token] of [
    ["mine", mine],
    ["deny", deny],
  ] as const) {
    const page = await pages.get(`${base}/${purpose}/${token}/data`);
    for (const word of [name, role, mandate, act]) assert.ok(page.text.includes(word), word);
    const file = await pages.get(`${base}/${purpose}/${token}/data.json`);
    assert.match(file.type, /^application\/json/);
    const data = JSON.parse(file.text) as Record<string, unknown>;
    assert.deepEqual(Object.keys(data), [
      "format",
      "madeAt",
      "statement",
      "request",
      "particulars",
      "line",
      "corrections",
      "messages",
      "links",
      "log",
      "keptUntil",
    ]);
    assert.deepEqual(data["particulars"], {
      name,
      role,
      email: "ilse.quarrenbeck@petrels.example",
      mandate,
    });
    assert.ok(!file.text.includes(mine) && !file.text.includes(deny), "links are not in it");
  }
  for (const wrong of [`mine/${deny}`, `deny/${mine}`, `mine/${"A".repeat(43)}`])
    assert.equal((await pages.get(`${base}/${wrong}/data.json`)).status, 404);
});
