import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { withdrawDomain, confirmDomain } from "../organisation/confirm-domain.ts";
import { findSignature } from "#store/read/signatures.ts";
import { readLetter } from "#operations/letter/read-letter.ts";
import { listMails } from "#store/read/outbox.ts";
import {
  carryOutDue,
  confirm,
  desk,
  done,
  importCliffs,
  register,
  request,
  requestOf,
  sign,
  tokenIn,
  wait,
} from "../../../test/acting.ts";
import { organisations, signForm, site } from "../../../test/cast.ts";
import { scene, type Scene } from "../../../test/scene.ts";
import { confirmSignature } from "./confirm-signature.ts";
import { acceptSignature } from "./review-signature.ts";

async function asked(store: Scene, changes: object = {}): Promise<{ act: string; token: string }> {
  const act = await request(store, requestOf(store.slug, signForm("ilse", "petrels"), changes));
  return { act, token: await tokenIn(store, act, "confirm", "confirm") };
}

test("from the organisation's own domain it is published at once: number, line, entry, receipt", async (t) => {
  const store = await scene(t);
  const organisation = await register(store, "petrels");
  const { act, token } = await asked(store);
  const answer = await done(store, (tx) => confirmSignature(tx, { token }));
  assert.deepEqual(answer, { act, number: 1, reasons: [] });
  const line = await store.line(1);
  assert.equal(line.printed, organisations.petrels.name);
  assert.equal(line.evidence, "email-domain");
  assert.equal(line.organisation, organisation);
  assert.ok(line.logIndex);
  const mails = await listMails(store.reader, { limit: 9 });
  assert.deepEqual(mails.map(({ purpose }) => purpose).toSorted(), ["confirm", "receipt"]);
});

test("pressing twice, or in two tabs, gives the same answer once", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  const { token } = await asked(store);
  const press = (): ReturnType<typeof confirmSignature> =>
    store.transact((tx) => confirmSignature(tx, { token }));
  const [one, other] = await Promise.all([press(), press()]);
  assert.deepEqual(one, other);
  assert.deepEqual(await press(), one);
  assert.equal((await store.tally()).signatories, 1);
});

test("anything weaker than the policy waits, with the reasons", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await register(store, "charts", { domain: false });
  const cases: [string, Parameters<typeof signForm>[1], string, string[]][] = [
    ["unknown organisation", "galeb", "noor@galeb.example", ["below-policy", "no-domain"]],
    ["no domain confirmed", "charts", "noor@charts.example", ["below-policy", "no-domain"]],
    ["another domain", "petrels", "noor@other.example", ["below-policy", "other-domain"]],
    [
      "a domain that ends alike",
      "petrels",
      "noor@notpetrels.example",
      ["below-policy", "other-domain"],
    ],
    ["a free mailer", "petrels", "noor@gmail.com", ["below-policy", "free-mailer"]],
  ];
  for (const [name, organisation, email, reasons] of cases) {
    const form = signForm("noor", organisation, { email });
    const act = await request(store, requestOf(store.slug, form));
    assert.deepEqual(await confirm(store, act), { act, number: null, reasons }, name);
  }
  assert.equal((await store.tally()).signatories, 0);
});

test("a subdomain of the confirmed domain is the organisation's own", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  const form = signForm("noor", "petrels", { email: "noor@office.petrels.example" });
  const act = await request(store, requestOf(store.slug, form));
  assert.equal((await confirm(store, act)).number, 1);
});

test("a domain confirmed only after the request is no evidence for it", async (t) => {
  const store = await scene(t);
  const organisation = await register(store, "petrels", { domain: false });
  const { act } = await asked(store);
  store.clock.pass(60);
  const domain = organisations.petrels.domain;
  await done(store, (tx) => confirmDomain(tx, { by: desk, organisation, domain }));
  assert.deepEqual((await confirm(store, act)).reasons, ["below-policy", "no-domain"]);
  assert.equal((await findSignature(store.reader, act))?.confirmation?.evidence, "email");
});

test("a domain taken back before the button is no evidence either", async (t) => {
  const store = await scene(t);
  const organisation = await register(store, "petrels");
  const { act } = await asked(store);
  const domain = organisations.petrels.domain;
  await done(store, (tx) => withdrawDomain(tx, { by: desk, organisation, domain }));
  assert.deepEqual((await confirm(store, act)).reasons, ["below-policy", "no-domain"]);
});

test('the policy "email" publishes without a person looking; doubts still wait', async (t) => {
  const policy = { admits: "organisations", publishAt: "email" } as const;
  const store = await scene(t, { policy });
  assert.equal(
    (await sign(store, store.slug, "noor", "galeb", { email: "n@gmail.com" })).number,
    1,
  );
  await register(store, "petrels");
  const held = await request(
    store,
    requestOf(store.slug, signForm("ilse", "charts"), { held: true }),
  );
  assert.deepEqual((await confirm(store, held)).reasons, ["held"]);
  const none = requestOf(store.slug, signForm("ilse", "petrels"), { same: "none" });
  assert.deepEqual((await confirm(store, await request(store, none))).reasons, ["same-name"]);
});

test("an organisation that already stands is not printed a second time", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  await sign(store, store.slug, "ilse", "petrels");
  const act = await request(store, requestOf(store.slug, signForm("noor", "petrels")));
  const answer = await confirm(store, act);
  assert.deepEqual(answer, { act, number: null, reasons: ["already-signed"] });
  assert.equal((await store.tally()).signatories, 1);
});

test("a line that the secretariat listed keeps its number and printed name when its organisation signs", async (t) => {
  const store = await scene(t);
  const cliffs = await importCliffs(store);
  const before = await store.line(4, cliffs.id);
  await done(store, (tx) =>
    confirmDomain(tx, {
      by: desk,
      organisation: before.organisation!,
      domain: "kittiwakes.example",
    }),
  );
  const { number } = await sign(store, cliffs.slug, "piet", "kittiwakes");
  assert.equal(number, 4);
  const after = await store.line(4, cliffs.id);
  assert.deepEqual(after, { ...before, evidence: "email-domain" });
  const tally = await store.tally(cliffs.id);
  assert.deepEqual([tally.signatories, tally.listed, tally.confirmed], [6, 5, 1]);
});

for (const how of [
  { class: "reservation", reservation: "Not the second item." },
  { class: "shares" },
] as const)
  test(`a listed organisation that signs as "${how.class}" gets a line that says so; the listed one goes`, async (t) => {
    const store = await scene(t);
    const cliffs = await importCliffs(store);
    const { organisation } = await store.line(4, cliffs.id);
    const domain = organisations.kittiwakes.domain;
    await done(store, (tx) =>
      confirmDomain(tx, { by: desk, organisation: organisation ?? "", domain }),
    );
    const { number } = await sign(store, cliffs.slug, "piet", "kittiwakes", how);
    assert.equal(number, 8);
    const own = await store.line(8, cliffs.id);
    assert.deepEqual(
      [own.class, own.reservation, own.organisation, own.evidence],
      [how.class, "reservation" in how ? how.reservation : null, organisation, "email-domain"],
    );
    assert.equal((await store.line(4, cliffs.id)).excluded?.reason, "duplicate");
    const tally = await store.tally(cliffs.id);
    assert.deepEqual([tally.signatories, tally.listed, tally.excluded], [6, 5, 1]);
  });

test("the receipt names the line as it stands in the list", async (t) => {
  const store = await scene(t);
  const cliffs = await importCliffs(store);
  const { organisation } = await store.line(4, cliffs.id);
  const form = { organisation: "Kittiwake Count of the Outer Skerries", website: "" };
  const act = await wait(store, cliffs.slug, "piet", "kittiwakes", form);
  await done(store, (tx) => acceptSignature(tx, { by: desk, act, organisation }));
  store.clock.pass(120);
  await carryOutDue(store, store.clock.now);
  const mails = await listMails(store.reader, { limit: 9 });
  const receipt = mails.find(({ purpose }) => purpose === "receipt");
  const { message } = (await readLetter(store.reader, site, receipt?.id ?? "")) ?? {};
  assert.match(message?.subject ?? "", /Kittiwake Count$/);
});

test("persons are listed apart, with role and affiliation, where the policy admits them", async (t) => {
  const policy = { admits: "organisations-and-persons", publishAt: "email" } as const;
  const store = await scene(t, { policy });
  const form = signForm("piet", "charts", { kind: "person", email: "piet@post.example" });
  const act = await request(store, requestOf(store.slug, form));
  assert.equal((await confirm(store, act)).number, 1);
  const rows = await store.reader.db.selectFrom("signatory").selectAll().execute();
  assert.deepEqual(
    rows.map(({ kind, printed, role, affiliation, organisation }) => [
      kind,
      printed,
      role,
      affiliation,
      organisation,
    ]),
    [["person", form.name, form.role, form.organisation, null]],
  );
  assert.equal((await store.tally()).signatories, 0);
  assert.equal((await sign(store, store.slug, "ilse", "petrels")).number, 1);
});

test("where persons are not admitted, who says so signs for the organisation", async (t) => {
  const store = await scene(t);
  const form = signForm("piet", "charts", { kind: "person" });
  const act = await request(store, requestOf(store.slug, form));
  assert.equal((await findSignature(store.reader, act))?.kind, "organisation");
});

test("a new organisation is entered as it was read when it asked, and not otherwise than when read again", async (t) => {
  assert.deepEqual(
    await entered(t, { keepsReading: true }),
    await entered(t, { keepsReading: false }),
  );
});

async function entered(
  t: TestContext,
  { keepsReading }: { keepsReading: boolean },
): Promise<unknown> {
  const store = await scene(t, { policy: { admits: "organisations", publishAt: "email" } });
  const { act, token } = await asked(store);
  const { db } = store.reader;
  if (!keepsReading)
    await done(store, (tx) => tx.db.updateTable("signature").set({ reading: null }).execute());
  assert.equal((await findSignature(store.reader, act))?.reading !== null, keepsReading);
  await done(store, (tx) => confirmSignature(tx, { token }));
  assert.equal((await findSignature(store.reader, act))?.reading, null, "it is needed no longer");
  const keys = await db.selectFrom("organisation_key").select("key").orderBy("key").execute();
  const names = await db.selectFrom("organisation_name").select(["name", "folded"]).execute();
  const lines = await db.selectFrom("signatory").select(["printed", "folded"]).execute();
  assert.ok(keys.length > 3);
  return { keys, names, lines };
}
