import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { refuse, type RefusalCode } from "#domain/refusal.ts";
import type { Store } from "#store/open.ts";
import { accept, confirm, request, requestOf, tokenIn } from "../../test/acting.ts";
import { signForm } from "../../test/cast.ts";
import { type DeskClient, openDesk } from "../../test/desk-client.ts";
import { openPages, wordsOf } from "../../test/pages.ts";
import { scene } from "../../test/scene.ts";

type Lockable = Pick<Store, "reader" | "transact" | "change">;

interface Held extends Lockable {
  /** Why nothing can be stored: another process holds the lock, the disk is full; null when nothing is in the way. */
  hindrance: RefusalCode | null;
}

function heldStore(store: Lockable): Held {
  const held: Held = {
    hindrance: null,
    reader: store.reader,
    change: () => store.change(),
    transact: async (work) => (held.hindrance ? refuse(held.hindrance) : store.transact(work)),
  };
  return held;
}

/** What a browser would send when the form of the page is sent as it stands. */
function sentBack(page: string): { action: string; fields: Record<string, string> } {
  const form = /<form class="send-again" method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/s.exec(
    page,
  );
  const inputs = [
    ...(form?.[2] ?? "").matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
  ];
  const fields = inputs.map(([, name = "", value = ""]) => [name, read(value)]);
  return { action: read(form?.[1] ?? ""), fields: Object.fromEntries(fields) };
}

const read = (escaped: string): string =>
  escaped
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const hiddenOf = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, read(value)],
    ),
  );

for (const [code, status] of [
  ["busy", 503],
  ["storage-full", 507],
] as const)
  test(`a signature that cannot be stored (${status}) comes back in its form, and can be sent from there`, async (t) => {
    const stage = await scene(t);
    const store = heldStore(stage);
    const pages = openPages(store, () => stage.clock.now);
    const path = `/s/${stage.slug}/sign?language=en`;
    const hidden = hiddenOf((await pages.get(path)).text);
    store.hindrance = code;
    const form = { ...signForm("ilse", "keepers"), reservation: 'Not <b>the</b>\nsecond\n"item".' };
    const answer = await pages.post(path, { ...form, ...hidden });
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get("retry-after"), "5");
    assert.match(wordsOf(answer.text), /nothing was stored.*What you typed is still here/);
    const kept = hiddenOf(answer.text);
    assert.equal(kept["stamp"], hidden["stamp"], "sending it twice is one request");
    for (const text of [form.organisation, form.name, form.role, form.email])
      assert.ok(answer.text.includes(`value="${text}"`), text);
    assert.match(
      answer.text,
      /\nNot &lt;b&gt;the&lt;\/b&gt;\nsecond\n&quot;item&quot;\.<\/textarea>/,
    );
    store.hindrance = null;
    assert.equal((await pages.post(path, { ...form, ...kept })).status, 303);
  });

test("what stands behind a link comes back too, and one press sends it again", async (t) => {
  const stage = await scene(t);
  const store = heldStore(stage);
  const pages = openPages(store, () => stage.clock.now);
  const act = await request(stage, requestOf(stage.slug, signForm("ilse", "keepers")));
  await confirm(stage, act);
  await accept(stage, stage.clock, act);
  const path = `/s/${stage.slug}/mine/${await tokenIn(stage, act, "receipt", "mine")}`;
  store.hindrance = "busy";
  const mandate = 'Assembly of 3 May,\n"unanimous" & <binding>';
  const answer = await pages.post(`${path}/mandate?lang=en`, { mandate });
  assert.equal(answer.status, 503);
  assert.equal(answer.headers.get("retry-after"), "5");
  const again = sentBack(answer.text);
  assert.deepEqual(again, { action: `${path}/mandate?lang=en`, fields: { mandate } });
  assert.match(wordsOf(answer.text), /kept on this page/);
  store.hindrance = null;
  assert.match((await pages.post(again.action, again.fields)).location ?? "", /done=mandate/);
});

/** Signed in, then nothing can be stored any more. */
async function deskOf(t: TestContext): Promise<{ store: Held; desk: DeskClient }> {
  const stage = await scene(t);
  const store = heldStore(stage);
  const desk = await openDesk(store, () => stage.clock.now, "administrator");
  store.hindrance = "busy";
  return { store, desk };
}

test("the desk gives back whatever form it could not store", async (t) => {
  const { store, desk } = await deskOf(t);
  const title = 'Keep the "Skerry" lamp lit & <bright>';
  const made = await desk.post("/desk/statements", { title, language: "en" });
  assert.equal(made.status, 503);
  assert.equal(made.headers.get("retry-after"), "5");
  const again = sentBack(made.text);
  assert.equal(again.action, "/desk/statements");
  assert.equal(again.fields["title"], title);
  store.hindrance = null;
  assert.match((await desk.raw(again.action, again.fields)).to, /^\/desk\/statements\/.+\/texts$/);
});

test("a page that shows a refusal of its own does not hide that nothing could be stored", async (t) => {
  const { desk } = await deskOf(t);
  const sent = { email: "new@desk.example", name: "Runa of the Far Skerries", role: "secretary" };
  const made = await desk.post("/desk/accounts", sent);
  assert.equal(made.status, 503);
  const { csrf, ...fields } = sentBack(made.text).fields;
  assert.deepEqual(fields, sent);
  assert.ok(csrf);
});

test("a pasted text stays pasted, and a file is asked for again", async (t) => {
  const { desk } = await deskOf(t);
  const pasted = "# On the lamps\n\nThe lamps stay lit.\n\nSignatories:\n\nGull Rock Keepers\n";
  const kept = await desk.uploadToEnd("/desk/imports", { pasted });
  assert.equal(kept.status, 503);
  assert.ok(kept.text.replaceAll("\r\n", "\n").includes(`\n${pasted}</textarea>`), "in its field");
  const file = new File(["name\nGull Rock Keepers\n"], "lamps & co.csv");
  const outside = await desk.upload(
    "/desk/outside",
    { source: "Sea rolls", licence: "CC0 1.0" },
    file,
  );
  assert.equal(outside.status, 503);
  assert.deepEqual(
    { ...sentBack(outside.text).fields, csrf: "" },
    { csrf: "", source: "Sea rolls", licence: "CC0 1.0" },
  );
  assert.match(outside.text, /enctype="multipart\/form-data"/);
  assert.match(outside.text, /lamps &amp; co\.csv again: <input type="file" name="file" required>/);
});

test("what was asked too often comes back; what is wrong by itself is not sent again", async (t) => {
  const stage = await scene(t);
  const limits = { take: () => ({ retryAfter: 7 }), trends: () => false };
  const pages = openPages(stage, () => stage.clock.now, { door: { limits: limits as never } });
  const form = { ...signForm("ilse", "keepers") };
  const answer = await pages.post(`/s/${stage.slug}/sign?language=en`, form);
  assert.deepEqual([answer.status, answer.headers.get("retry-after")], [429, "7"]);
  assert.equal(sentBack(answer.text).fields["organisation"], form.organisation);
  const unknown = await openPages(stage, () => stage.clock.now).post("/s/nowhere/sign", form);
  assert.equal(unknown.status, 404);
  assert.doesNotMatch(unknown.text, /class="send-again"/);
});
