import assert from "node:assert/strict";
import { test } from "node:test";
import { makeFirstLink } from "#operations/account/make-first-link.ts";
import { listMails, mailBody } from "#store/read/outbox.ts";
import { done } from "../../../test/acting.ts";
import { site } from "../../../test/cast.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { emptyScene } from "../../../test/scene.ts";
import { openTestStore } from "../../../test/stores.ts";
import { deskPath } from "./routes.ts";

test("after signing in only a path of the desk is gone to", () => {
  const paths: readonly (readonly [to: string, gone: string])[] = [
    ["/desk/review/0a1b?with=2", "/desk/review/0a1b?with=2"],
    ["/desk", "/desk"],
    ["", ""],
    ["https://evil.example/desk", ""],
    ["//evil.example/desk", ""],
    ["/deskevil", ""],
    ["/desk/\\evil", ""],
    ["/desk\n/x", ""],
    ["/s/other", ""],
  ];
  for (const [to, gone] of paths) assert.equal(deskPath(to), gone, to);
});

test("the printed link opens a form, and makes an administrator once", async (t) => {
  const store = await emptyScene(t);
  const nobody = await openDesk(store, () => store.clock.now, null);
  const { url } = await done(store, (tx) => makeFirstLink(tx, site));
  const path = new URL(url).pathname;
  assert.match((await nobody.get(path)).text, /Become administrator/);
  const wrong = await nobody.raw(path, { name: "", email: "brigid" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /value="brigid"/);
  assert.equal(
    (await nobody.raw(path, { name: "Brigid", email: "brigid@desk.example" })).to,
    "/desk",
  );
  assert.equal((await nobody.get(path)).status, 410);
  assert.equal((await nobody.raw(path, { name: "Eve", email: "eve@desk.example" })).status, 410);
});

test("a mailed link signs in by its button, once; opening it does nothing", async (t) => {
  const store = await openTestStore(t, "sqlite");
  await openDesk(store, () => store.clock.now, "secretary");
  const nobody = await openDesk(store, () => store.clock.now, null);
  const known = await nobody.raw("/desk/sign-in", { email: "oddny@desk.example" });
  const unknown = await nobody.raw("/desk/sign-in", { email: "nobody@desk.example" });
  assert.equal(known.text.replaceAll("oddny", "nobody"), unknown.text, "the answer tells nobody");
  const [mail, ...others] = await listMails(store.reader, { limit: 10 });
  assert.equal(others.length, 0);
  const body = await mailBody(store.reader, mail?.id ?? "");
  const path = /\/desk\/sign-in\/[\w-]{43}/.exec(body?.message?.text ?? "")?.[0] ?? "";
  for (let i = 0; i < 3; i++) assert.equal((await nobody.get(path)).status, 200);
  assert.equal((await nobody.raw(path, {})).to, "/desk");
  assert.equal((await nobody.raw(path, {})).status, 410);
});

test("an administrator adds and closes accounts, but not the last administrator", async (t) => {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "administrator");
  const added = await desk.post("/desk/accounts", {
    name: "Oddny",
    email: "oddny@desk.example",
    role: "secretary",
  });
  assert.match((await desk.get(added.to)).text, /Oddny/);
  const twice = await desk.post("/desk/accounts", {
    name: "Other",
    email: "oddny@desk.example",
    role: "secretary",
  });
  assert.match(twice.text, /There is an account with this e-mail address already/);
  const last = await desk.post(`/desk/accounts/${desk.account}/disabling`);
  assert.match(last.text, /This is the last administrator/);
});

test("keys can be switched off on a screen, and then no script and no key is shown", async (t) => {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const page = (await desk.get("/desk")).text;
  assert.match(page, /<script type="module" src="\/desk\/scripts\/desk-keys\.[\w-]+\.js">/);
  assert.match(page, /<kbd/);
  const script = /src="(\/desk\/scripts\/[^"]+)"/.exec(page)?.[1] ?? "";
  const text = (await desk.get(script)).text;
  assert.doesNotMatch(text, /: string|as const|import /, "types are gone, nothing is loaded");
});
