import assert from "node:assert/strict";
import { test } from "node:test";
import { emlWriter } from "#mail/write-eml.ts";
import { deliverDue } from "#operations/mail/deliver-due.ts";
import { listMails } from "#store/read/outbox.ts";
import { request, requestOf } from "../../../test/acting.ts";
import { signForm, site } from "../../../test/cast.ts";
import { openPages, wordsOf } from "../../../test/pages.ts";
import { scene } from "../../../test/scene.ts";
import { temporaryFolder } from "../../../test/temporary-store.ts";

test("on this machine a mail can be read and its links followed, before and after it is written as a file", async (t) => {
  const stage = await scene(t);
  const folder = temporaryFolder(t);
  await request(stage, requestOf(stage.slug, signForm("ilse", "keepers")));
  const [mail] = await listMails(stage.reader, { limit: 1 });
  const path = `/mail/${mail?.id}`;
  const local = { ...site, local: true, mailFolder: true };
  const pages = openPages(stage, () => stage.clock.now, {
    door: { site: local, mailFolder: folder },
  });
  const waiting = await pages.get(path);
  assert.match(
    waiting.text,
    /<a href="https:\/\/statements\.example\/s\/[^"]*\/confirm\/[\w-]{43}">/,
  );
  await deliverDue(stage, site, emlWriter(folder), stage.clock.read);
  assert.match(wordsOf((await pages.get(path)).text), /Please confirm: Lighthouse Keepers/);
  assert.equal((await pages.get("/mail/../secret")).status, 404);
  assert.equal((await pages.get(`/mail/${"0".repeat(32)}`)).status, 404);
});

test("anywhere else nobody can read it", async (t) => {
  const stage = await scene(t);
  await request(stage, requestOf(stage.slug, signForm("ilse", "keepers")));
  const [mail] = await listMails(stage.reader, { limit: 1 });
  const pages = openPages(stage, () => stage.clock.now);
  assert.equal((await pages.get(`/mail/${mail?.id}`)).status, 404);
});
