/** What the confirming link says after the button, when things went on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { refuseSignature } from "#operations/signature/review-signature.ts";
import {
  accept,
  carryOutDue,
  desk,
  done,
  request,
  requestOf,
  tokenIn,
} from "../../../test/acting.ts";
import { signForm } from "../../../test/cast.ts";
import { openPages, wordsOf, type Answered } from "../../../test/pages.ts";
import { scene } from "../../../test/scene.ts";

test("the confirming link says what became of it: refused, denied, withdrawn", async (t) => {
  const stage = await scene(t);
  const base = `/s/${stage.slug}`;
  const pages = openPages(stage, () => stage.clock.now, { fastestForm: 0 });
  const began = async (): Promise<{ act: string; page: () => Promise<Answered> }> => {
    const act = await request(stage, requestOf(stage.slug, signForm("ilse", "keepers")));
    const link = `${base}/confirm/${await tokenIn(stage, act, "confirm", "confirm")}`;
    assert.equal((await pages.post(link, {})).location, link);
    return { act, page: () => pages.get(link) };
  };
  const refusedOne = await began();
  const reason = { by: desk, act: refusedOne.act, reason: "not-entitled" };
  await done(stage, (tx) => refuseSignature(tx, reason));
  assert.match(wordsOf((await refusedOne.page()).text), /not yet published/, "it may be undone");
  stage.clock.pass(121);
  await carryOutDue(stage, stage.clock.now);
  assert.match(
    wordsOf((await refusedOne.page()).text),
    /did not accept this signature.*sign again/,
  );

  const denied = await began();
  const deny = `${base}/deny/${await tokenIn(stage, denied.act, "confirm", "deny")}`;
  await pages.post(deny, {});
  const after = await denied.page();
  assert.equal(after.status, 409);
  assert.match(wordsOf(after.text), /said that this was not them/);

  const withdrawn = await began();
  await accept(stage, stage.clock, withdrawn.act);
  assert.match(wordsOf((await withdrawn.page()).text), /stands in the list as no\. 1/);
  const mine = await tokenIn(stage, withdrawn.act, "receipt", "mine");
  await pages.post(`${base}/mine/${mine}/withdrawal`, {});
  const gone = wordsOf((await withdrawn.page()).text);
  assert.match(gone, /no longer counts.*no\. 1, stays in its place/);
  assert.doesNotMatch(gone, /receipt with a private link/);
});
