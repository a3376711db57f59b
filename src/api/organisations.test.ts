import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { makeApp } from "#http/app.ts";
import { makeRateLimits } from "#http/rate-limit.ts";
import { site } from "../../test/cast.ts";
import { register } from "../../test/acting.ts";
import { openTestStore } from "../../test/stores.ts";
import { addApi } from "./app.ts";

async function api(t: TestContext, factor = 0) {
  const store = await openTestStore(t, "sqlite");
  await register(store, "petrels");
  const limits = makeRateLimits({ clock: () => 0, factor });
  const door = {
    site,
    store,
    limits,
    now: () => store.clock.now,
    mailFolder: null,
    hasRoom: () => true,
  };
  const app = makeApp({
    door,
    refusalPage: (c) => c.text("no page"),
    clientOf: () => ({ block: "test" }),
    change: () => store.change(),
    onError: (error) => {
      throw error;
    },
  });
  addApi(app, door);
  return async (path: string) => {
    const answer = await app.request(path, { headers: { "accept-language": "en" } });
    const body = (await answer.json()) as Record<string, unknown>;
    return { status: answer.status, type: answer.headers.get("content-type") ?? "", body };
  };
}

test("a name finds the organisations it may mean, with verdict and reason", async (t) => {
  const ask = await api(t);
  const { status, type, body } = await ask(
    "/api/v1/organisations?name=storm%20petrel%20trust&country=fo",
  );
  assert.equal(status, 200);
  assert.match(type, /^application\/json/);
  assert.deepEqual([body["name"], body["country"]], ["storm petrel trust", "FO"]);
  const [found, ...more] = body["organisations"] as Record<string, string>[];
  assert.deepEqual(more, []);
  assert.deepEqual([found?.["name"], found?.["verdict"]], ["Storm Petrel Trust", "same"]);
  assert.match(found?.["reason"] ?? "", /\w+ \w+/);
  const none = await ask("/api/v1/organisations?name=Kelp%20Museum");
  assert.deepEqual(none.body["organisations"], []);
});

for (const [query, field, code] of [
  ["", "name", "missing"],
  ["?name=%20", "name", "missing"],
  [`?name=${"x".repeat(301)}`, "name", "too-long"],
  ["?name=a%00b", "name", "control-characters"],
  ["?name=Gull&country=ZZ", "country", "country-unknown"],
] as const)
  test(`what is asked wrongly is a problem: ${query.slice(0, 30)} ${code}`, async (t) => {
    const { status, type, body } = await (await api(t))(`/api/v1/organisations${query}`);
    assert.equal(status, 422);
    assert.equal(type, "application/problem+json");
    const [error] = body["errors"] as Record<string, string>[];
    assert.deepEqual([error?.["field"], error?.["code"]], [field, code]);
    assert.notEqual(error?.["detail"], code);
  });

test("who asks too often waits; what is not there is not found", async (t) => {
  const ask = await api(t, 1);
  const statuses: number[] = [];
  for (let i = 0; i < 62; i++) statuses.push((await ask("/api/v1/organisations?name=Gull")).status);
  assert.deepEqual([statuses[0], statuses.at(-1)], [200, 429]);
  const lost = await ask("/api/v2/elsewhere");
  assert.deepEqual([lost.status, lost.body["code"]], [404, "not-found"]);
});
