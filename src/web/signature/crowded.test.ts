import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { SignForm } from "#domain/signature.ts";
import { listMails } from "#store/read/outbox.ts";
import { findStatement } from "#store/read/statements.ts";
import { setStatementFacts } from "#store/write/statements.ts";
import { done } from "../../../test/acting.ts";
import { organisations, signForm } from "../../../test/cast.ts";
import { findWork } from "../../../test/find-work.ts";
import { openPages, wordsOf, type Answered, type Pages } from "../../../test/pages.ts";
import { scene, type Scene } from "../../../test/scene.ts";

interface Stage {
  readonly stage: Scene;
  readonly pages: Pages;
  readonly base: string;
}

async function stageFor(t: TestContext, hasRoom = (): boolean => true): Promise<Stage> {
  const stage = await scene(t);
  const pages = openPages(stage, () => stage.clock.now, { door: { hasRoom } });
  return { stage, pages, base: `/s/${stage.slug}` };
}

/** The form's fields as a browser sends them, hidden ones included. */
async function fill({ pages, base }: Stage, form: SignForm): Promise<Record<string, string>> {
  const page = await pages.get(`${base}/sign?language=en`);
  const hidden = page.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return {
    ...form,
    ...Object.fromEntries([...hidden].map(([, name = "", value = ""]) => [name, value])),
  };
}

const post = ({ pages, base }: Stage, fields: Record<string, string>): Promise<Answered> =>
  pages.post(`${base}/sign?language=en`, fields);

test("without room on the disk nobody begins to type in vain, and what was typed stays", async (t) => {
  let room = true;
  const s = await stageFor(t, () => room);
  const fields = await fill(s, signForm("ilse", "keepers"));
  room = false;
  assert.equal((await s.pages.get(`${s.base}/sign?language=en`)).status, 507);
  const answer = await post(s, fields);
  assert.equal(answer.status, 507);
  assert.ok(answer.text.includes(`value="${fields["email"]}"`));
  assert.match(wordsOf(answer.text), /no room left for new signatures/);
  assert.equal((await listMails(s.stage.reader, { limit: 9 })).length, 0);
  room = true;
  assert.equal((await post(s, fields)).status, 303);
});

test("while a statement is flooded, what comes without work is held, and nobody is refused", async (t) => {
  const s = await stageFor(t);
  assert.doesNotMatch((await s.pages.get(`${s.base}/sign`)).text, /form-work/);
  const statement = await findStatement(s.stage.reader, s.stage.slug);
  assert.ok(statement);
  await done(s.stage, async (tx) => {
    const { id, slug, authentic, addressee, deadline, policy } = statement;
    const facts = { slug, authentic, addressee, deadline, policy: { ...policy, work: true } };
    await setStatementFacts(tx, id, facts);
    return {};
  });
  const page = (await s.pages.get(`${s.base}/sign?language=en`)).text;
  assert.match(page, /<form [^>]*data-work-bits="9" data-work-rounds="5000"/);
  assert.match(page, /<script type="module" src="\/assets\/[^"]+\/form-work\.js">/);
  assert.match(page, /<noscript>[^<]*<p[^>]*>Many forms come in/);
  const idle = await fill(s, signForm("ilse", "keepers"));
  const busy = await fill(s, signForm("tobiah", "kittiwakes"));
  const work = findWork(busy["stamp"] ?? "", busy["email"] ?? "");
  assert.equal((await post(s, { ...idle, work })).status, 303);
  assert.equal((await post(s, { ...busy, work })).status, 303);
  const rows = await s.stage.reader.db
    .selectFrom("signature")
    .select(["printed", "held"])
    .orderBy("requested_at")
    .execute();
  const held = Object.fromEntries(rows.map((row) => [row.printed, row.held]));
  assert.deepEqual(held, {
    [organisations.keepers.name]: 1,
    [organisations.kittiwakes.name]: 0,
  });
});
