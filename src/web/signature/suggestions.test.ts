import assert from "node:assert/strict";
import { test } from "node:test";
import { makeRateLimits } from "#http/rate-limit.ts";
import { openFog, register, sign } from "../../../test/acting.ts";
import { openPages } from "../../../test/pages.ts";
import { openTestStore } from "../../../test/stores.ts";

test("suggestions are names with countries in the form's language, and tell nobody who signed", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const { slug } = await openFog(store);
  await register(store, "pilots");
  const pages = openPages(store, () => store.clock.now);
  const ask = async (name: string, lang = "en"): Promise<Record<string, unknown>> => {
    const answer = await pages.get(`/suggestions?lang=${lang}&name=${encodeURIComponent(name)}`);
    assert.equal(answer.status, 200);
    return JSON.parse(answer.text) as Record<string, unknown>;
  };
  const before = await ask("harb");
  const [found] = before["suggestions"] as Record<string, unknown>[];
  assert.deepEqual(Object.keys(found ?? {}), ["id", "name", "country", "also", "place"]);
  assert.equal(found?.["place"], "Portugal");
  assert.match(String(before["said"]), /^1 suggestion/);
  assert.equal(
    ((await ask("harb", "sr-Cyrl"))["suggestions"] as (typeof before)[])[0]?.["place"],
    "Португалија",
  );
  await sign(store, slug, "ilse", "pilots");
  assert.deepEqual(await ask("harb"), before, "signing changes nothing in the answer");
  assert.deepEqual((await ask(""))["suggestions"], []);
  assert.deepEqual((await ask("x".repeat(5000)))["suggestions"], []);
});

test("whoever draws lists instead of typing is slowed down", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const limits = makeRateLimits({ clock: () => 0, factor: 1 });
  const pages = openPages(store, () => store.clock.now, { door: { limits } });
  const statuses = new Set<number>();
  for (let at = 0; at < 70; at++) statuses.add((await pages.get("/suggestions?name=gu")).status);
  assert.deepEqual([...statuses], [200, 429]);
});

test("a suggestion that was chosen answers the question in advance; without a script it is asked", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const { slug } = await openFog(store);
  const id = await register(store, "pilots");
  const pages = openPages(store, () => store.clock.now);
  const form = {
    organisation: "Harbour Pilots Benevolent Fund",
    country: "PT",
    website: "",
    name: "Tove Sund",
    role: "Chair",
    email: "tove@pilots.example",
    mandate: "",
    reservation: "",
    terms: "yes",
  };
  const asked = await pages.post(`/s/${slug}/sign?language=en`, form);
  assert.match(asked.text, /Is this your organisation\?/);
  const sent = await pages.post(`/s/${slug}/sign?language=en`, { ...form, same: id });
  assert.match(sent.location ?? "", /\/sent\?/);
});
