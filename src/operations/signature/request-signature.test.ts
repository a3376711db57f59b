import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { listMails, mailBody } from "#store/read/outbox.ts";
import { findSignature } from "#store/read/signatures.ts";
import {
  desk,
  done,
  openFog,
  refused,
  register,
  request,
  requestOf,
  sign,
} from "../../../test/acting.ts";
import { organisations, people, signForm, site } from "../../../test/cast.ts";
import { scene } from "../../../test/scene.ts";
import { amendStatement } from "../statement/amend-statement.ts";
import { createStatement } from "../statement/create-statement.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { fogStatement } from "../../../test/cast.ts";
import { requestSignature } from "./request-signature.ts";

const form = signForm("ilse", "petrels");

test("a request publishes nothing and sends one mail with two links, the confirming one first", async (t) => {
  const store = await scene(t);
  const asked = await done(store, (tx) => requestSignature(tx, site, requestOf(store.slug, form)));
  assert.ok("act" in asked && asked.mail);
  assert.equal((await store.tally()).signatories, 0);
  const body = await mailBody(store.reader, asked.mail);
  assert.deepEqual(body?.to, { name: people.ilse.name, address: form.email });
  const links = [...body!.message!.text.matchAll(/https:\/\/\S+\/(confirm|deny)\/[\w-]{43}/g)];
  assert.deepEqual(
    links.map(([, link]) => link),
    ["confirm", "deny"],
  );
  for (const [url] of links) assert.ok(body!.message!.html.includes(url));
  assert.equal(body?.message?.text.indexOf("https://"), links[0]?.index);
});

test("a form for a text that was amended meanwhile is refused", async (t) => {
  const store = await scene(t);
  const texts = fogStatement.texts.map((text) => ({ ...text, title: `${text.title}, again` }));
  const change = { change: "editorial", note: "the title", from: 1 } as const;
  await done(store, (tx) =>
    amendStatement(tx, site, { by: desk, statement: store.id, texts, ...change }),
  );
  const ask = (version: number) =>
    store.transact((tx) => requestSignature(tx, site, requestOf(store.slug, form, { version })));
  const refusal = await ask(1);
  assert.ok(isRefusal(refusal));
  assert.deepEqual([refusal.refusal, refusal.params], ["version-changed", { version: 2 }]);
  assert.ok(!isRefusal(await ask(2)));
});

test("the third person of one mailbox waits for the desk, the third organisation does not", async (t) => {
  const policy = { admits: "organisations-and-persons", publishAt: "email" } as const;
  const store = await scene(t, { policy });
  const email = "harbour@post.example";
  const held: (boolean | undefined)[] = [];
  for (const by of ["ilse", "piet", "noor"] as const) {
    const person = signForm(by, "charts", { kind: "person", email });
    const act = await request(store, requestOf(store.slug, person));
    held.push((await findSignature(store.reader, act))?.held);
  }
  assert.deepEqual(held, [false, false, true]);
  const act = await request(store, requestOf(store.slug, signForm("ilse", "charts", { email })));
  assert.equal((await findSignature(store.reader, act))?.held, false);
});

test("sending the form twice is one request and one mail", async (t) => {
  const store = await scene(t);
  const command = requestOf(store.slug, form);
  const [one, other] = await Promise.all([
    store.transact((tx) => requestSignature(tx, site, command)),
    store.transact((tx) => requestSignature(tx, site, command)),
  ]);
  assert.ok(!isRefusal(one) && !isRefusal(other) && "act" in one && "act" in other);
  assert.equal(one.act, other.act);
  assert.equal((await listMails(store.reader, { limit: 9 })).length, 1);
});

test("a registered organisation is asked about, with the reason, and printed as the registry has it", async (t) => {
  const store = await scene(t);
  const id = await register(store, "petrels");
  const typed = { ...form, organisation: "STORM PETREL TRUST (SPT)" };
  const command = requestOf(store.slug, typed);
  const asked = await done(store, (tx) => requestSignature(tx, site, command));
  assert.ok("ask" in asked);
  assert.deepEqual(
    asked.ask.map(({ organisation, verdict }) => [organisation, verdict]),
    [[id, "same"]],
  );
  assert.equal((await listMails(store.reader, { limit: 9 })).length, 0);
  const act = await request(store, { ...command, same: id });
  const signature = await findSignature(store.reader, act);
  assert.equal(signature?.organisation, id);
  assert.equal(signature?.printed, organisations.petrels.name);
  assert.deepEqual(signature?.unsettled, []);
});

test("who says it is none of those is kept for the desk with the question open", async (t) => {
  const store = await scene(t);
  const id = await register(store, "petrels");
  const act = await request(store, requestOf(store.slug, form, { same: "none" }));
  const signature = await findSignature(store.reader, act);
  assert.equal(signature?.organisation, null);
  assert.equal(signature?.printed, organisations.petrels.name);
  assert.deepEqual(
    signature?.unsettled.map((one) => one.organisation),
    [id],
  );
});

test("an answer that was never offered is refused", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  const other = await register(store, "charts");
  for (const same of [other, "0".repeat(32), "x"])
    assert.equal(
      await refused(store, (tx) =>
        requestSignature(tx, site, requestOf(store.slug, form, { same })),
      ),
      "form-incomplete",
    );
});

test("the answer does not tell whether the organisation or the address signed before", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  const again = await done(store, (tx) => requestSignature(tx, site, requestOf(store.slug, form)));
  const fresh = await openFog(store);
  const first = await done(store, (tx) => requestSignature(tx, site, requestOf(fresh.slug, form)));
  assert.deepEqual(again, first);
});

test("a mailbox gets five confirming mails a day; what comes after is kept and answered alike", async (t) => {
  const store = await scene(t);
  const results: (string | null)[] = [];
  for (const [index, name] of Object.keys(organisations).slice(0, 7).entries()) {
    const email = `ruth+${index}@POST.example`;
    const command = requestOf(store.slug, signForm("anselm", name as "fog", { email }));
    const asked = await done(store, (tx) => requestSignature(tx, site, command));
    assert.ok("act" in asked && (await findSignature(store.reader, asked.act)));
    results.push(asked.mail && "sent");
  }
  assert.deepEqual(results, [...Array<string>(5).fill("sent"), null, null]);
  store.clock.pass(86_401);
  const next = requestOf(store.slug, signForm("anselm", "charts", { email: "ruth@post.example" }));
  const asked = await done(store, (tx) => requestSignature(tx, site, next));
  assert.ok("act" in asked && asked.mail);
});

test("only an open statement can be signed, in a language it has", async (t) => {
  const store = await scene(t, { deadline: "2027-03-10" });
  const ask = (changes: object): Promise<string> =>
    refused(store, (tx) => requestSignature(tx, site, requestOf(store.slug, form, changes)));
  assert.equal(await ask({ slug: "nothing" }), "statement-unknown");
  assert.equal(await ask({ language: "fr" }), "language-unknown");
  const draft = await done(store, (tx) => createStatement(tx, { by: desk, draft: fogStatement }));
  assert.equal(await ask({ slug: draft.slug }), "statement-not-open");
  store.clock.set("2027-03-10T23:59:59.000Z");
  const last = requestOf(store.slug, form);
  assert.ok("act" in (await done(store, (tx) => requestSignature(tx, site, last))));
  store.clock.set("2027-03-11T00:00:00.000Z");
  assert.equal(await ask({}), "statement-not-open");
  store.clock.set("2027-03-10T12:00:00.000Z");
  await done(store, (tx) =>
    moveStatement(tx, site, { by: desk, statement: store.id, to: "closed", reason: null }),
  );
  assert.equal(await ask({}), "statement-not-open");
});

test("a form with faults is refused with all of them, and nothing is kept", async (t) => {
  const store = await scene(t);
  const bad = {
    ...form,
    organisation: "https://spam.example",
    email: "a@b.example,c@d.example",
    terms: "",
  };
  const refusal = await store.transact((tx) =>
    requestSignature(tx, site, requestOf(store.slug, bad)),
  );
  assert.ok(isRefusal(refusal));
  assert.deepEqual(
    refusal.problems?.map(({ field, code }) => [field, code]),
    [
      ["organisation", "link-in-name"],
      ["email", "email-several"],
      ["terms", "terms-not-accepted"],
    ],
  );
  assert.equal((await store.reader.db.selectFrom("signature").selectAll().execute()).length, 0);
});
