import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { cliffStatement } from "../../../test/cast.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { wordsOf } from "../../../test/pages.ts";
import { emptyScene } from "../../../test/scene.ts";

async function stored(t: TestContext, state: string) {
  const scene = await emptyScene(t);
  const desk = await openDesk(scene, () => scene.clock.now, "secretary");
  const { to: path } = await desk.uploadToEnd("/desk/imports", { pasted: cliffStatement });
  await desk.post(`${path}/corrections`, { do: "drop-entry", key: "s2" });
  const { to } = await desk.post(`${path}/store`, { state });
  return { scene, desk, path, statement: to.replace(/\?.*/, "") };
}

const names = (html: string): string[] =>
  [...html.matchAll(/<td class="nm"><bdi>([^<]*)/g)].map(([, name]) => name ?? "");

test("a draft becomes its import again with what was corrected, and is stored anew at the same address", async (t) => {
  const { desk, path, statement } = await stored(t, "draft");
  const board = (await desk.get(statement)).text;
  assert.match(board, new RegExp(`href="${statement}/import"`));
  const list = (await desk.get(`${statement}/signatories`)).text;
  assert.match(list, new RegExp(`href="${statement}/import"`), "where lines are looked at, too");
  assert.doesNotMatch(list, /Exclude…/, "what would be refused is not offered");
  const asked = await desk.get(`${statement}/import`);
  assert.match(wordsOf(asked.text), /The correction made in it is kept/);
  assert.doesNotMatch(wordsOf(asked.text), /other file|comment/);
  assert.equal((await desk.get(statement)).status, 200, "looking changes nothing");
  const back = await desk.postToEnd(`${statement}/import`);
  assert.equal(back.to, `${path}?said=1`);
  const anew = (await desk.get(path)).text;
  assert.equal(names(anew).length, 6, "the entry that was left out is still left out");
  assert.equal((await desk.get(statement)).status, 404);
  await desk.post(`${path}/undo`);
  assert.equal(names((await desk.get(path)).text).length, 7, "and can be taken in again");
  const again = await desk.post(`${path}/store`, { state: "draft" });
  assert.equal(again.to.replace(/\?.*/, ""), statement);
});

test("the files and the changes that would go with the draft are named before", async (t) => {
  const { desk, statement } = await stored(t, "draft");
  const into = statement.split("/").at(-1) ?? "";
  const file = new File(
    ["Organisation\nSkerry Pier Wardens\nGuild of Buoy Painters\n"],
    "more.csv",
  );
  const { to } = await desk.uploadToEnd("/desk/imports", { into }, file);
  await desk.postAll(to, [
    ["step", "take"],
    ["version", "0"],
    ["take", "entry 1"],
  ]);
  const words = wordsOf((await desk.get(`${statement}/import`)).text);
  assert.match(words, /Another file was taken into the draft: more\.csv/);
});

test("what is public, and what was begun empty, has no import to go back to", async (t) => {
  const { desk, statement, path } = await stored(t, "signing");
  assert.doesNotMatch((await desk.get(statement)).text, /\/import"/);
  assert.match((await desk.get(`${statement}/import`)).text, /Only a draft that was stored/);
  assert.equal((await desk.post(`${statement}/import`)).status, 409);
  assert.match((await desk.get(path)).to, /stored=/, "the import is where it was");
  await desk.post("/desk/statements", { title: "Paint the buoys", language: "English" });
  assert.equal((await desk.post("/desk/statements/paint-the-buoys/import")).status, 409);
});
