import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { findPairs } from "#operations/organisation/find-pairs.ts";
import { registerOrganisation } from "#operations/organisation/register-organisation.ts";
import { findOrganisation, verdictOn } from "#store/read/organisations.ts";
import { countOpenPairs, openPairs } from "#store/read-registry/pairs.ts";
import { done } from "../../../test/acting.ts";
import { openDesk, type Reply } from "../../../test/desk-client.ts";
import { openTestStore } from "../../../test/stores.ts";

async function desk(t: TestContext, names: readonly string[]) {
  const store = await openTestStore(t, "sqlite");
  for (const name of names) {
    const sought = { name, country: "NO", website: null };
    await done(store, (tx) => registerOrganisation(tx, sought, "desk"));
  }
  await done(store, (tx) => findPairs(tx, 100));
  const client = await openDesk(store, () => store.clock.now, "secretary");
  return { store, client };
}

const keyIn = ({ text }: Reply): string =>
  /name="pair" value="([0-9a-f.]{65})"/.exec(text)?.[1] ?? "";
const doubtful = ["Skerry Pilots and Keepers", "Skerry Keepers and Pilots"];

test("a pair stands side by side with its reason, its keys and its count", async (t) => {
  const { client } = await desk(t, doubtful);
  const page = await client.get("/desk/duplicates");
  assert.equal(page.status, 200);
  assert.match(page.text, /<mark>/);
  assert.match(page.text, /class="code">word-order</);
  for (const key of "SDBL") assert.match(page.text, new RegExp(`data-key="${key}"`));
  assert.match(page.text, /Duplicates <span class="n">1</);
  assert.match((await client.get("/desk")).text, /pair may be one organisation/);
});

test("a reason names the two in the order in which they stand", async (t) => {
  const { client } = await desk(t, [
    "Tern Watchers of Moss",
    "Tern Watcher of Moss",
    "Skua Pilot",
    "Skua Pilots",
  ]);
  const { text } = await client.get("/desk/duplicates");
  const pairs = text.match(/<li class="pair.*?<\/li>/gs) ?? [];
  assert.equal(pairs.length, 2);
  for (const pair of pairs) {
    const [first, second] = [...pair.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word]) => word);
    assert.match(pair, new RegExp(`“${first}” and “${second}”`));
  }
});

test("different is remembered, and taken back by one button", async (t) => {
  const { store, client } = await desk(t, doubtful);
  const pair = keyIn(await client.get("/desk/duplicates"));
  const [one = "", other = ""] = pair.split(".");
  const decided = await client.post("/desk/duplicates", { pair, answer: "different" });
  assert.equal(decided.status, 303);
  const after = await client.get(decided.to);
  assert.match(after.text, /They will not be asked about again/);
  assert.match(after.text, /data-key="U"/);
  assert.equal(await countOpenPairs(store.reader), 0);
  const undone = await client.post("/desk/duplicates/undo", { pair: keyIn(after) });
  assert.match((await client.get(undone.to)).text, /Taken back/);
  assert.equal(await verdictOn(store.reader, one, other), null);
});

test("same and branch do what they say, either way round; later comes last", async (t) => {
  const { store, client } = await desk(t, doubtful);
  const pair = keyIn(await client.get("/desk/duplicates"));
  const [one = "", other = ""] = pair.split(".");
  const answer = async (value: string): Promise<void> => {
    const { status } = await client.post("/desk/duplicates", { pair, answer: value });
    assert.equal(status, 303, value);
  };
  const undo = () => client.post("/desk/duplicates/undo", { pair });
  await answer("same");
  assert.equal((await findOrganisation(store.reader, other))?.id, one);
  await undo();
  await answer("branch");
  assert.equal((await findOrganisation(store.reader, other))?.parent, one);
  await undo();
  await answer("branch-left");
  assert.equal((await findOrganisation(store.reader, one))?.parent, other);
  await undo();
  await answer("later");
  assert.equal((await openPairs(store.reader, { limit: 1 }))[0]?.putOff, true);
});

test("several of one rule are previewed with what they would do, then decided", async (t) => {
  const { store, client } = await desk(t, [
    "Lega dei Fari dell’Adriatico",
    "Lega dei fari dell'Adriatico",
    "Udruga svjetioničara Lošinj",
    "UDRUGA SVJETIONIČARA LOŠINJ",
  ]);
  const page = await client.get("/desk/duplicates");
  assert.match(page.text, /Together: 2 pairs/);
  const keys = [...page.text.matchAll(/type="checkbox"[^>]* value="([0-9a-f.]{65})"/g)].map(
    ([, key = ""]) => key,
  );
  const preview = await client.get(
    `/desk/duplicates/together?${keys.map((key) => `pair=${key}`).join("&")}`,
  );
  assert.match(preview.text, /Decide 2 as the same/);
  assert.match(preview.text, /<span>4<\/span>.*<span>2<\/span>/);
  assert.equal(await countOpenPairs(store.reader), 2, "looking decides nothing");
  const decided = await client.post("/desk/duplicates/together", { pair: keys[0] ?? "" });
  assert.match((await client.get(decided.to)).text, /1 pair was decided/);
  assert.equal(await countOpenPairs(store.reader), 1, "the other was left out");
});

test("what is no pair is refused; nobody else looks", async (t) => {
  const { store, client } = await desk(t, []);
  assert.match((await client.get("/desk/duplicates")).text, /No pair waits/);
  for (const pair of ["", "x.y", `${"0".repeat(32)}.${"1".repeat(32)}`])
    assert.equal((await client.post("/desk/duplicates", { pair, answer: "same" })).status, 404);
  assert.equal((await client.post("/desk/duplicates/together")).status, 409);
  const stranger = await openDesk(store, () => store.clock.now, null);
  assert.match((await stranger.get("/desk/duplicates")).to, /sign-in/);
});
