import assert from "node:assert/strict";
import { test } from "node:test";
import { listMails } from "#store/read/outbox.ts";
import { findSignature } from "#store/read/signatures.ts";
import { amendStatement } from "#operations/statement/amend-statement.ts";
import { desk, done, register, request, requestOf, tokenIn } from "../../../test/acting.ts";
import { fogStatement, organisations, people, signForm, site } from "../../../test/cast.ts";
import { wordsOf } from "../../../test/pages.ts";
import { countMails, fill, post, stageFor } from "../../../test/sign-pages.ts";

test("a complete form is answered with a page that says nothing of who signed", async (t) => {
  const s = await stageFor(t);
  const answer = await post(s, await fill(s, signForm("ilse", "keepers")));
  assert.equal(answer.status, 303);
  assert.match(
    answer.location ?? "",
    /^\/s\/[a-z-]+\/sent\?language=en&to=i%E2%80%A6%40keepers\.example$/,
  );
  const page = wordsOf((await s.pages.get(answer.location ?? "")).text);
  assert.match(page, /A link is on its way to i…@keepers\.example\. Nothing has been published/);
  assert.equal(await countMails(s), 1);
});

test("whatever stands in whichever field, the answer is a page that says what is wrong", async (t) => {
  const s = await stageFor(t);
  const form = await fill(s, signForm("ilse", "keepers"));
  const unseen = ["\uFFFD", "\u202E", "\u200B", " ", "é\u0301".repeat(60), "😀".repeat(200)];
  const shaped = ["<b>", "a,b@c.example", "{count}", "'{", "javascript:1"];
  const long = ["a".repeat(300), `${"a".repeat(300)}@x.example`, "x".repeat(9000)];
  for (const field of ["organisation", "country", "website", "name", "role", "email", "mandate"])
    for (const text of [...unseen, ...shaped, ...long]) {
      const { status } = await post(s, { ...form, [field]: text });
      assert.ok([303, 422].includes(status), `${field} ${text.slice(0, 20)}: ${status}`);
    }
  const told = await post(s, { ...form, email: `${"a".repeat(300)}@x.example` });
  assert.match(wordsOf(told.text), /This has 310 characters; at most 254 fit/);
});

test("the fields of the interface are enough for a program that never saw the form", async (t) => {
  const s = await stageFor(t);
  const { organisation, country, website, name, role, email, mandate, reservation } = signForm(
    "ilse",
    "keepers",
  );
  const answer = await post(
    s,
    { organisation, country, website, name, role, email, mandate, reservation, terms: "1" },
    "",
  );
  assert.equal(answer.status, 303);
});

test("sent twice, a form is one request; corrected and sent again, it is another", async (t) => {
  const s = await stageFor(t);
  const fields = await fill(s, signForm("ilse", "keepers"));
  await Promise.all([post(s, fields), post(s, fields)]);
  assert.equal((await post(s, fields)).status, 303);
  assert.equal(await countMails(s), 1);
  await post(s, { ...fields, email: "ilse@keepers.example" });
  assert.equal(await countMails(s), 2);
});

test("what is wrong is named beside its field, and nothing that was typed is lost", async (t) => {
  const s = await stageFor(t);
  const typed = signForm("mirjana", "galeb", {
    email: "mirjana@galeb",
    country: "",
    terms: "",
    name: "",
    class: "reservation",
    reservation: "",
  });
  const answer = await post(s, await fill(s, typed));
  assert.equal(answer.status, 422);
  const words = wordsOf(answer.text);
  assert.match(words, /5 things need correcting/);
  for (const sentence of [
    /Choose the country/,
    /Give your name/,
    /not a whole e-mail address/,
    /Write the reservation/,
    /terms have to be agreed/,
  ])
    assert.match(words, sentence);
  for (const value of [organisations.galeb.name, people.mirjana.role, "mirjana@galeb"])
    assert.ok(answer.text.includes(`value="${value}"`), value);
  assert.match(answer.text, /<title>Error: /);
  assert.equal(await countMails(s), 0);
});

test("a name that may be a registered one is asked about, with the reason and no answer preset", async (t) => {
  const s = await stageFor(t);
  const id = await register(s.stage, "galeb");
  const fields = await fill(
    s,
    signForm("mirjana", "galeb", { organisation: "Drustvo prijatelja galeba" }),
  );
  const asked = await post(s, fields);
  assert.equal(asked.status, 422);
  assert.match(
    wordsOf(asked.text),
    /Is this your organisation\?.*Društvo prijatelja galeba, Serbia.*Why we ask: Same words; only accents/,
  );
  assert.doesNotMatch(
    asked.text.split('<fieldset class="ask">')[1]?.split("</fieldset>")[0] ?? "checked",
    /checked/,
  );
  assert.doesNotMatch(asked.text, /already|signed before/);
  assert.equal((await post(s, { ...fields, same: id })).status, 303);
  assert.equal((await post(s, { ...fields, same: "none" })).status, 303);
  const wrong = await post(s, { ...fields, same: "0".repeat(32) });
  assert.equal(wrong.status, 422);
  assert.match(wordsOf(wrong.text), /Say whether this is your organisation/);
});

test("who fills in the field that people do not see is asked to look again, and nothing is sent", async (t) => {
  const s = await stageFor(t);
  const answer = await post(s, {
    ...(await fill(s, signForm("ilse", "keepers"))),
    contact_url: "https://x.example",
  });
  assert.equal(answer.status, 422);
  assert.match(wordsOf(answer.text), /A field that people do not see/);
  assert.ok(answer.text.includes(`value="${organisations.keepers.name}"`));
  assert.equal(await countMails(s), 0);
});

test("a form that comes back at once, or without its stamp, is held for a look; a person's is not", async (t) => {
  const s = await stageFor(t, 3);
  const cases: readonly (readonly [seconds: number, stamped: boolean, held: boolean])[] = [
    [0, true, true],
    [10, false, true],
    [10, true, false],
  ];
  for (const [seconds, stamped, held] of cases) {
    const fields = await fill(
      s,
      signForm("ilse", "keepers", { email: `ilse-${seconds}-${stamped}@keepers.example` }),
    );
    s.stage.clock.pass(seconds);
    await post(s, stamped ? fields : { ...fields, stamp: "" });
    const [newest] = await listMails(s.stage.reader, { limit: 1 });
    assert.equal(
      (await findSignature(s.stage.reader, newest?.subject ?? ""))?.held,
      held,
      `${seconds} ${stamped}`,
    );
    s.stage.clock.pass(60);
  }
});

test("a form that was opened for an older text comes back, filled in, for the new one", async (t) => {
  const s = await stageFor(t);
  const fields = await fill(s, signForm("ilse", "keepers"));
  const texts = fogStatement.texts.map((text) => ({ ...text, title: `${text.title}!` }));
  const change = {
    by: desk,
    statement: s.stage.id,
    from: 1,
    change: "editorial",
    note: "!",
    texts,
  } as const;
  await done(s.stage, (tx) => amendStatement(tx, site, change));
  const answer = await post(s, fields);
  assert.equal(answer.status, 422);
  assert.match(wordsOf(answer.text), /The text has changed while you filled in the form/);
  const [, version = ""] = /name="version" value="(\d+)"/.exec(answer.text) ?? [];
  assert.equal((await post(s, { ...fields, version })).status, 303);
});

test("a request for a text that changed in substance cannot be confirmed any more", async (t) => {
  const s = await stageFor(t);
  const act = await request(s.stage, requestOf(s.stage.slug, signForm("ilse", "keepers")));
  const token = await tokenIn(s.stage, act, "confirm", "confirm");
  const texts = fogStatement.texts.map((text) => ({ ...text, title: `No: ${text.title}` }));
  const change = {
    by: desk,
    statement: s.stage.id,
    from: 1,
    change: "reconfirm",
    note: "No",
    texts,
  } as const;
  await done(s.stage, (tx) => amendStatement(tx, site, change));
  const page = await s.pages.get(`${s.base}/confirm/${token}`);
  assert.equal(page.status, 409);
  assert.match(wordsOf(page.text), /version 2 is the newest/);
});

test("a form from another site changes nothing", async (t) => {
  const s = await stageFor(t);
  const fields = await fill(s, signForm("ilse", "keepers"));
  for (const headers of [
    { "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example" },
  ] as Record<string, string>[]) {
    const answer = await s.pages.post(`${s.base}/sign`, fields, headers);
    assert.equal(answer.status, 403);
    assert.match(wordsOf(answer.text), /sent from another site/);
  }
  assert.equal(await countMails(s), 0);
});
