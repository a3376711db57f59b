/** Invitations: sent once, answered by pressing, never by opening; reminders are few. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import type { Signatory } from "#domain/signatory.ts";
import { invitationsOf } from "#store/read-import/invitations.ts";
import { listMails, mailBody } from "#store/read/outbox.ts";
import { findSignatory, talliesOf } from "#store/read/signatories.ts";
import { type Acting, desk, done, importCliffs, refused, tokenIn } from "../../../test/acting.ts";
import { agree } from "../../../test/agree.ts";
import { site } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";
import { decideClaim } from "../claim/confirm-claim.ts";
import { confirmDomain } from "../organisation/confirm-domain.ts";
import { decideAmendment } from "../signature/amend-signature.ts";
import { removeStatement } from "../statement/remove-statement.ts";
import { answerInvitation, declineInvitation } from "./answer-invitation.ts";
import { inviteOrganisations, remindOrganisations } from "./invite.ts";

const person = { name: "Noor el-Vashti", role: "Director", mandate: "", printed: "" };

async function lineOf({ reader }: Acting, statement: string, number: number): Promise<Signatory> {
  const line = await findSignatory(reader, statement, "organisation", number);
  assert.ok(line);
  return line;
}

async function stageFor(t: TestContext) {
  const store = await emptyScene(t);
  const { id, slug } = await importCliffs(store);
  const line = (number: number) => lineOf(store, id, number);
  const invite = async (number: number, address: string) => {
    const letters = [{ act: (await line(number)).act, address }];
    const command = { by: desk, statement: id, interface: "en", note: "", letters };
    const sent = await inviteOrganisations(store, site, command);
    assert.ok(!isRefusal(sent));
    return sent;
  };
  const invitations = () => invitationsOf(store.reader, id);
  const tokenOf = async (path: "invitations" | "not-us") => {
    const [invitation] = await invitations();
    store.clock.pass(1);
    return tokenIn(store, invitation?.id ?? "", "invitation", path);
  };
  return { store, id, slug, line, invite, invitations, tokenOf };
}

test("the same letter goes once, however often it is sent; other addresses of a line are limited", async (t) => {
  const { store, invite, invitations } = await stageFor(t);
  assert.deepEqual(await invite(4, "office@kittiwakes.example"), { sent: 1, left: 0 });
  assert.deepEqual(await invite(4, "Office@Kittiwakes.example"), { sent: 0, left: 1 });
  for (const name of ["b", "c"]) await invite(4, `${name}@kittiwakes.example`);
  assert.deepEqual(await invite(4, "d@kittiwakes.example"), { sent: 0, left: 1 });
  assert.equal((await invitations()).length, 3);
  assert.equal((await listMails(store.reader, { limit: 10 })).length, 3);
  assert.deepEqual(await agree(store.reader), []);
});

test("a repeat and a line that answered get no letter", async (t) => {
  const { line, invite, store, id } = await stageFor(t);
  assert.equal((await line(6)).repeats, 2);
  const repeat = await inviteOrganisations(store, site, {
    by: desk,
    statement: id,
    interface: "en",
    note: "",
    letters: [{ act: "", address: "a@tern.example" }],
  });
  assert.deepEqual(repeat, { sent: 0, left: 1 });
  assert.deepEqual(await invite(4, "a@kittiwakes.example"), { sent: 1, left: 0 });
});

test("a letter says who, where from and what opening does; its first link acts, its second declines", async (t) => {
  const { store, invite } = await stageFor(t);
  await invite(4, "office@kittiwakes.example");
  const [mail] = await listMails(store.reader, { limit: 1 });
  const body = await mailBody(store.reader, mail?.id ?? "");
  const links = body?.message?.text.match(/https?:\S+/g) ?? [];
  assert.match(links[0] ?? "", /\/invitations\/[\w-]{43}$/);
  assert.match(links[1] ?? "", /\/not-us\/[\w-]{43}$/);
  assert.match(body?.message?.text ?? "", /Opening the link changes nothing/);
  assert.match(body?.message?.text ?? "", /cliffs\.txt/);
});

test("from the organisation's own domain a confirmation counts at once; from elsewhere the desk decides", async (t) => {
  const { store, id, line, invite, tokenOf, invitations } = await stageFor(t);
  const organisation = (await line(4)).organisation ?? "";
  const domain = "kittiwakes.example";
  await done(store, (tx) => confirmDomain(tx, { by: desk, organisation, domain }));
  store.clock.pass(60);
  await invite(4, "office@kittiwakes.example");
  const form = { ...person, answer: "confirm" };
  const before = await talliesOf(store.reader, id);
  const token = await tokenOf("invitations");
  await done(store, (tx) => answerInvitation(tx, { token, form }));
  assert.equal((await line(4)).evidence, "email-domain");
  const after = await talliesOf(store.reader, id);
  assert.deepEqual(
    [after.organisation.confirmed, after.organisation.listed],
    [before.organisation.confirmed + 1, before.organisation.listed - 1],
  );
  const [invitation] = await invitations();
  assert.deepEqual([invitation?.answer, invitation?.address], ["confirmed", null]);
  await done(store, (tx) => answerInvitation(tx, { token, form: { ...form, answer: "dispute" } }));
  assert.equal((await line(4)).hidden, false, "the answer is given once");
  assert.deepEqual(await agree(store.reader), []);
});

test("a correction waits for the desk, confirmation and name apart", async (t) => {
  const { store, line, invite, tokenOf, invitations } = await stageFor(t);
  await invite(3, "someone@post.example");
  const token = await tokenOf("invitations");
  const printed = "Guild of Cliff Wardens and Friends";
  const form = { ...person, answer: "correct", printed };
  await done(store, (tx) => answerInvitation(tx, { token, form }));
  const before = await line(3);
  assert.equal(before.evidence, "listed");
  const [invitation] = await invitations();
  assert.equal(invitation?.answer, "corrected");
  await done(store, (tx) =>
    decideClaim(tx, { by: desk, id: invitation?.claim ?? "", decision: "upheld" }),
  );
  const { id } = await store.reader.db
    .selectFrom("amendment")
    .select("id")
    .executeTakeFirstOrThrow();
  await done(store, (tx) => decideAmendment(tx, { by: desk, id, accept: true }));
  assert.deepEqual([(await line(3)).evidence, (await line(3)).printed], ["email", printed]);
  assert.deepEqual(await agree(store.reader), []);
});

test("a dispute from elsewhere waits; what is missing in the form is told and nothing is spent", async (t) => {
  const { store, line, invite, tokenOf } = await stageFor(t);
  await invite(3, "someone@post.example");
  const token = await tokenOf("invitations");
  const empty = { ...person, answer: "", name: "" };
  assert.equal(
    await refused(store, (tx) => answerInvitation(tx, { token, form: empty })),
    "form-incomplete",
  );
  const form = { ...person, answer: "dispute" };
  await done(store, (tx) => answerInvitation(tx, { token, form }));
  assert.equal((await line(3)).hidden, false);
});

test("not for us: nothing is said about the line, and nobody writes there again", async (t) => {
  const { store, id, line, invite, tokenOf, invitations } = await stageFor(t);
  await invite(3, "someone@post.example");
  const token = await tokenOf("not-us");
  await done(store, (tx) => declineInvitation(tx, { token }));
  assert.equal((await line(3)).evidence, "listed");
  assert.deepEqual(
    (await invitations()).map(({ answer, address }) => [answer, address]),
    [["not-us", null]],
  );
  assert.deepEqual(await invite(3, "someone@post.example"), { sent: 0, left: 1 });
  store.clock.pass(10 * 86_400);
  const command = { by: desk, statement: id, now: store.clock.now };
  assert.deepEqual(await remindOrganisations(store, site, command), { sent: 0, left: 1 });
});

test("a reminder goes after five days, twice at most, and its link replaces the old one", async (t) => {
  const { store, id, invite, tokenOf } = await stageFor(t);
  await invite(3, "someone@post.example");
  const first = await tokenOf("invitations");
  const remind = () =>
    remindOrganisations(store, site, { by: desk, statement: id, now: store.clock.now });
  assert.deepEqual(await remind(), { sent: 0, left: 1 });
  for (const sent of [1, 1, 0]) {
    store.clock.pass(5 * 86_400 + 60);
    assert.deepEqual(await remind(), { sent, left: 1 - sent });
    assert.deepEqual(await remind(), { sent: 0, left: 1 }, "not twice");
  }
  const form = { ...person, answer: "confirm" };
  assert.equal(
    await refused(store, (tx) => answerInvitation(tx, { token: first, form })),
    "token-expired",
  );
  assert.deepEqual(await agree(store.reader), []);
});

test("a draft invites nobody, and with a statement its invitations and their keys go", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store, "draft");
  const { act } = await lineOf(store, id, 3);
  const letters = [{ act, address: "a@post.example" }];
  const command = { by: desk, statement: id, interface: "en", note: "", letters };
  const sent = await inviteOrganisations(store, site, command);
  assert.ok(isRefusal(sent) && sent.refusal === "statement-state");
  await done(store, (tx) => removeStatement(tx, { by: desk, statement: id }));
});
