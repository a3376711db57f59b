import assert from "node:assert/strict";
import { test } from "node:test";
import { deskActs, may, roles } from "#domain/account.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { emptyScene, scene } from "../../../test/scene.ts";
import { deskApp } from "./app.ts";
import { deskRoutes } from "./route-table.ts";

const id = "0".repeat(32);
const filled = (path: string): string =>
  path
    .replaceAll(":slug", "nothing")
    .replaceAll(":kind", "organisation")
    .replaceAll(":number", "1")
    .replace(/:\w+/g, id);
const addresses = deskRoutes.map((route) => ({ ...route, address: filled(route.path) }));

test("the application answers exactly what the table lists, and its scripts", () => {
  const door = {} as Parameters<typeof deskApp>[0];
  const app = deskApp(door, {} as Parameters<typeof deskApp>[1]);
  const served = app.routes.map(({ method, path }) => `${method} ${path}`);
  const listed = deskRoutes.map(({ method, path }) => `${method} ${path}`);
  const others = served.filter((one) => !listed.includes(one));
  assert.deepEqual(
    listed.filter((one) => !served.includes(one)),
    [],
  );
  assert.equal(others.length, 5, others.join(", "));
  assert.match(others.join(" "), /(?:GET \/desk\/scripts\/desk-\w+\.[\w-]+\.js ){4}ALL \/desk\/\*/);
});

test("no address is listed twice", () => {
  const listed = deskRoutes.map(({ method, path }) => `${method} ${path}`);
  assert.equal(new Set(listed).size, listed.length);
});

test("only the doors are open to anybody", () => {
  const open = deskRoutes.filter(({ act }) => act === "anyone").map(({ path }) => path);
  assert.deepEqual(
    [...new Set(open)],
    ["/desk/sign-in", "/desk/sign-in/:token", "/desk/first/:token"],
  );
});

test("without a session every page leads to the sign-in and every form is refused", async (t) => {
  const store = await emptyScene(t);
  const nobody = await openDesk(store, () => store.clock.now, null);
  for (const { method, address, act } of addresses) {
    if (act === "anyone") continue;
    const reply = method === "GET" ? await nobody.get(address) : await nobody.raw(address, {});
    if (method === "GET") assert.match(reply.to, /^\/desk\/sign-in/, address);
    else assert.equal(reply.status, 403, address);
  }
});

test("a role is refused what it may not do, and only that", async (t) => {
  const store = await emptyScene(t);
  for (const role of roles) {
    const client = await openDesk(store, () => store.clock.now, role);
    for (const { method, address, act } of addresses) {
      if (act === "anyone" || address.includes("sign-out")) continue;
      const reply = method === "GET" ? await client.get(address) : await client.raw(address, {});
      const refused = reply.text.includes("not-permitted");
      assert.equal(refused, act !== "signed-in" && !may(role, act), `${role} ${method} ${address}`);
    }
  }
});

test("there is an act that a secretary may not do, so that the test above sees something", () => {
  assert.ok(deskActs.some((act) => !may("secretary", act)));
  assert.ok(deskRoutes.some(({ act }) => act === "accounts"));
});

test("a form without the session's token, or with another, does nothing", async (t) => {
  const store = await scene(t);
  const client = await openDesk(store, () => store.clock.now, "administrator");
  const path = `/desk/statements/${store.slug}/life/closing`;
  for (const csrf of ["", "x".repeat(43)]) {
    const reply = await client.raw(path, { csrf });
    assert.equal(reply.status, 403);
    assert.match(reply.text, /cross-site/);
  }
  assert.match((await client.get(`/desk/statements/${store.slug}`)).text, /Close signing/);
  assert.equal((await client.post(path)).status, 303, "with the token it is done");
});

test("signing out everywhere ends the session on every screen", async (t) => {
  const store = await emptyScene(t);
  const client = await openDesk(store, () => store.clock.now, "secretary");
  assert.equal((await client.get("/desk")).status, 200);
  await client.post("/desk/sign-out-everywhere");
  assert.match((await client.get("/desk")).to, /sign-in/);
});

test("what is not there is called so, what was refused is not", async (t) => {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const absent = await desk.get("/desk/statements/nothing");
  assert.equal(absent.status, 404);
  assert.match(absent.text, /<h1>Not found<\/h1>/);
  const refusedPage = await desk.post("/desk/imports/nothing/undo", {});
  assert.doesNotMatch(refusedPage.text, /<h1>[^<]*done/);
});
