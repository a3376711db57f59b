import assert from "node:assert/strict";
import { test } from "node:test";
import { listMails } from "#store/read/outbox.ts";
import { waitingSignatures } from "#store/read/reviews.ts";
import { findSignature } from "#store/read/signatures.ts";
import { confirm, register, request, requestOf, tokenIn } from "../../../test/acting.ts";
import { organisations, people, signForm } from "../../../test/cast.ts";
import { wordsOf } from "../../../test/pages.ts";
import { fill, post, stageFor } from "../../../test/sign-pages.ts";

test("opening the mailed link changes nothing and shows exactly what will be printed; the button confirms once", async (t) => {
  const s = await stageFor(t);
  const act = await request(
    s.stage,
    requestOf(s.stage.slug, signForm("ilse", "keepers", { reservation: "Not item 2." })),
  );
  const token = await tokenIn(s.stage, act, "confirm", "confirm");
  const path = `${s.base}/confirm/${token}`;
  const page = await s.pages.get(path);
  await s.pages.get(path);
  assert.equal((await findSignature(s.stage.reader, act))?.confirmation, null);
  assert.deepEqual(page.text.match(/<form[^>]*>/g), [`<form method="post" action="${path}">`]);
  const words = wordsOf(page.text);
  for (const part of [
    organisations.keepers.name,
    "Ireland",
    "Not item 2.",
    people.ilse.name,
    "sha256:",
    "read in English",
  ])
    assert.ok(words.includes(part), part);
  assert.deepEqual(
    [(await s.pages.post(path, {})).status, (await s.pages.post(path, {})).location],
    [303, path],
  );
  const after = await s.pages.get(path);
  assert.match(wordsOf(after.text), /Confirmed, not yet published/);
  assert.doesNotMatch(after.text, /<form method="post"/);
  assert.equal((await waitingSignatures(s.stage.reader, { limit: 5 })).length, 1);
});

test("from the organisation's own domain it is published at once, and the page shows the number", async (t) => {
  const s = await stageFor(t);
  await register(s.stage, "keepers");
  const act = await request(s.stage, requestOf(s.stage.slug, signForm("ilse", "keepers")));
  const token = await tokenIn(s.stage, act, "confirm", "confirm");
  assert.match(
    wordsOf((await s.pages.get(`${s.base}/confirm/${token}`)).text),
    /Own-domain e-mail.*Published ?At once/,
  );
  await confirm(s.stage, act);
  assert.match(
    wordsOf((await s.pages.get(`${s.base}/confirm/${token}`)).text),
    /stands in the list as no\. 1/,
  );
});

test("a link of another kind, another statement, mistyped or too old opens nothing", async (t) => {
  const s = await stageFor(t);
  const act = await request(s.stage, requestOf(s.stage.slug, signForm("ilse", "keepers")));
  const token = await tokenIn(s.stage, act, "confirm", "confirm");
  const wrong = [
    `${s.base}/deny/${token}`,
    `${s.base}/mine/${token}`,
    `/s/other/confirm/${token}`,
    `${s.base}/confirm/${token.slice(1)}`,
    `${s.base}/confirm/${token.toLowerCase()}`,
  ];
  for (const path of wrong) {
    assert.equal((await s.pages.get(path)).status, 404, path);
    assert.equal((await s.pages.post(path, {})).status, 404, path);
  }
  s.stage.clock.pass(15 * 86_400);
  assert.equal((await s.pages.get(`${s.base}/confirm/${token}`)).status, 410);
});

test("'This was not us' takes two steps and ends the request", async (t) => {
  const s = await stageFor(t);
  const act = await request(s.stage, requestOf(s.stage.slug, signForm("ilse", "keepers")));
  const deny = `${s.base}/deny/${await tokenIn(s.stage, act, "confirm", "deny")}`;
  const token = await tokenIn(s.stage, act, "confirm", "confirm");
  assert.match(
    wordsOf((await s.pages.get(deny)).text),
    /Was this not you\?.*Nothing has been published/,
  );
  assert.equal((await findSignature(s.stage.reader, act))?.deniedAt, null);
  assert.equal((await s.pages.post(deny, {})).location, deny);
  assert.match(wordsOf((await s.pages.get(deny)).text), /Noted: this was not you/);
  assert.equal((await s.pages.get(`${s.base}/confirm/${token}`)).status, 410);
});

test("the private page corrects the name, adds a mandate, and withdraws in two steps", async (t) => {
  const s = await stageFor(t);
  await register(s.stage, "keepers");
  const act = await request(s.stage, requestOf(s.stage.slug, signForm("ilse", "keepers")));
  await confirm(s.stage, act);
  const mine = `${s.base}/mine/${await tokenIn(s.stage, act, "receipt", "mine")}`;
  assert.match(
    wordsOf((await s.pages.get(mine)).text),
    /As it stands in the list.*Lighthouse Keepers of Ternport/,
  );

  const name = organisations.keepers.name;
  const same = await s.pages.post(`${mine}/name`, { organisation: name });
  assert.equal(same.location, `${mine}?done=unchanged`);
  assert.match(wordsOf((await s.pages.get(same.location ?? "")).text), /printed like this already/);
  const longer = await s.pages.post(`${mine}/name`, { organisation: "Keepers of all Lighthouses" });
  assert.match(longer.location ?? "", /done=name-waits$/);
  assert.match(
    wordsOf((await s.pages.get(longer.location ?? "")).text),
    /Waiting for the secretariat: ?Keepers of all Lighthouses/,
  );
  const refused = await s.pages.post(`${mine}/name`, { organisation: "www.keepers.example" });
  assert.equal(refused.status, 422);
  assert.ok(refused.text.includes('value="www.keepers.example"'));
  assert.match(
    (await s.pages.post(`${mine}/mandate`, { mandate: "Decision 15" })).location ?? "",
    /done=mandate$/,
  );

  const withdrawal = `${mine}/withdrawal`;
  assert.match(
    wordsOf((await s.pages.get(withdrawal)).text),
    /No\. 1 stays in its place, struck through/,
  );
  assert.equal((await s.stage.line(1)).withdrawnAt, null);
  assert.equal((await s.pages.post(withdrawal, {})).location, mine);
  assert.match(wordsOf((await s.pages.get(mine)).text), /Withdrawn/);
  assert.match((await s.pages.get(`${s.base}/en`)).text, /<del><bdi>Lighthouse Keepers/);
  assert.equal((await s.pages.get(withdrawal)).status, 303);
});

test("forms, links and receipts speak the language in which the text was read", async (t) => {
  const s = await stageFor(t);
  const page = await s.pages.get(`${s.base}/sign?language=sr-Latn`, { "accept-language": "en" });
  assert.match(page.text, /<html lang="sr-Latn"/);
  await post(s, await fill(s, signForm("mirjana", "galeb")), "?language=sr-Latn");
  const [mail] = await listMails(s.stage.reader, { limit: 1 });
  assert.equal(mail?.language, "sr-Latn");
  assert.equal((await findSignature(s.stage.reader, mail?.subject ?? ""))?.language, "sr-Latn");
});
