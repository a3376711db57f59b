import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { SignForm } from "#domain/signature.ts";
import { listMails } from "#store/read/outbox.ts";
import { waitingSignatures } from "#store/read/reviews.ts";
import { findSignature } from "#store/read/signatures.ts";
import { amendStatement } from "#operations/statement/amend-statement.ts";
import {
  confirm,
  desk,
  done,
  register,
  request,
  requestOf,
  tokenIn,
} from "../../../test/acting.ts";
import { fogStatement, organisations, people, signForm, site } from "../../../test/cast.ts";
import { openPages, wordsOf, type Answered, type Pages } from "../../../test/pages.ts";
import { scene, type Scene } from "../../../test/scene.ts";

interface Stage {
  readonly stage: Scene;
  readonly pages: Pages;
  readonly base: string;
}

async function stageFor(t: TestContext, fastest = 0): Promise<Stage> {
  const stage = await scene(t);
  return {
    stage,
    pages: openPages(stage, () => stage.clock.now, { fastestForm: fastest }),
    base: `/s/${stage.slug}`,
  };
}

/** The form's fields as a browser sends them, hidden ones included. */
async function fill({ pages, base }: Stage, form: SignForm): Promise<Record<string, string>> {
  const page = await pages.get(`${base}/sign?language=en`);
  const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    ...form,
    contact_url: "",
    ...Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value])),
  };
}

const post = (
  { pages, base }: Stage,
  fields: Record<string, string>,
  query = "?language=en",
): Promise<Answered> => pages.post(`${base}/sign${query}`, fields);
const countMails = async ({ stage }: Stage): Promise<number> =>
  (await listMails(stage.reader, { limit: 100 })).length;

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
