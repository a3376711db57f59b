import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../../../test/desk-client.ts";
import { emptyScene } from "../../../test/scene.ts";

const table = [
  "Lamp;Place;Who",
  "Keepers of the Outer Lamp;Norway;Ana Ban",
  "Kittiwake Count;France;Bo Li",
  "Storm Petrel Trust;;Cy Marsh",
].join("\n");

async function begin(t: Parameters<typeof emptyScene>[0], text = table) {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const file = new File([text], "lamps.csv");
  const { to: path } = await desk.uploadToEnd("/desk/imports", {}, file);
  return { desk, path };
}

const persons = {
  line: "1",
  header: "1",
  "column-1-0": "affiliation",
  "column-1-1": "country",
  "column-1-2": "person",
};
const names = (html: string): string[] =>
  [...html.matchAll(/<td class="nm"><bdi>([^<]*)/g)].map(([, name]) => name ?? "");

test("a table is read by the columns that a person names, and Undo reads it as before", async (t) => {
  const { desk, path } = await begin(t);
  const before = (await desk.get(path)).text;
  assert.deepEqual(names(before)[0], "Keepers of the Outer Lamp");
  assert.match(before, /<option value="name" selected/);
  const done = await desk.postToEnd(`${path}/columns`, persons);
  assert.equal(done.status, 303);
  const after = (await desk.get(done.to)).text;
  assert.deepEqual(names(after), ["Ana Ban", "Bo Li", "Cy Marsh"]);
  assert.match(after, /read by the columns as you named them/);
  const undone = await desk.postToEnd(`${path}/undo`);
  assert.match(undone.to, /\/[0-9a-f]{32}\?undone=1#co$/, "what was undone is not told as done");
  assert.deepEqual(names((await desk.get(path)).text), names(before));
});

test("corrections of entries are put aside while the other reading holds; those of facts stay", async (t) => {
  const { desk, path } = await begin(t);
  await desk.post(`${path}/corrections`, { do: "drop-entry", key: "s2" });
  const facts = { do: "facts", "title-1": "Lamps", "language-1": "en", status: "draft" };
  await desk.post(`${path}/corrections`, facts);
  await desk.postToEnd(`${path}/columns`, persons);
  const anew = (await desk.get(path)).text;
  assert.equal(names(anew).length, 3);
  assert.match(anew, />\nLamps</);
  await desk.postToEnd(`${path}/undo`);
  assert.deepEqual(names((await desk.get(path)).text), [
    "Keepers of the Outer Lamp",
    "Storm Petrel Trust",
  ]);
});

test("without a column of names the form comes back with what was chosen, and nothing is read", async (t) => {
  const { desk, path } = await begin(t);
  const told = await desk.post(`${path}/columns`, { ...persons, "column-1-2": "role" });
  assert.equal(told.status, 422);
  assert.match(told.text, /No column names who signs/);
  assert.match(told.text, /<option value="role" selected/);
  assert.match((await desk.get(path)).text, /Keepers of the Outer Lamp<\/bdi>/);
  assert.equal((await desk.post(`${path}/columns`, { ...persons, line: "2" })).status, 400);
});

test("a file of a table in which nobody was found asks for the column", async (t) => {
  const costs = "Lamp;Cost\n4;12\n7;9\n8;14\n9;15\n";
  const { desk, path } = await begin(t, costs);
  assert.match((await desk.get(path)).text, /No column was taken for that of the names/);
});

test("a list without a text gets a title and a language together", async (t) => {
  const { desk, path } = await begin(t);
  const facts = { do: "facts", "title-1": "Lamps", "language-1": "", status: "draft" };
  const told = await desk.post(`${path}/corrections`, facts);
  assert.equal(told.status, 422);
  assert.match(told.text, /id="language-1-e"/);
  assert.match(told.text, />\nLamps</);
  await desk.post(`${path}/corrections`, { ...facts, "language-1": "sr-latn" });
  assert.match((await desk.get(path)).text, /name="title-sr-Latn"[^>]*>\nLamps</);
});

const odd = [
  "Coast;North;",
  "Pier;4;x",
  "Since;Who;Land",
  "1999;Outer Lamp;Norway",
  "2004;Kittiwake Count;France",
];

test("the row that names the columns is chosen; its words say what they hold", async (t) => {
  const { desk, path } = await begin(t, odd.join("\n"));
  const shown = (await desk.get(path)).text;
  assert.match(shown, /<option value="3">line 3: Since · Who · Land</);
  const fields = [...shown.matchAll(/<select id="(column-1-\d)".*?<\/select>/gs)].map(
    ([all, name = ""]) => [name, /value="(\w+)" selected/.exec(all)?.[1] ?? ""] as const,
  );
  const done = await desk.postToEnd(`${path}/columns`, {
    line: "1",
    header: "3",
    ...Object.fromEntries(fields),
  });
  const anew = (await desk.get(done.to)).text;
  assert.match(anew, /<option value="3" selected="selected">line 3/);
  assert.match(anew, /<option value="1">line 1/, "the way back stands there, too");
  assert.doesNotMatch(names(anew).join(), /Coast|Pier|Who/);
});

test("a table that is no list is left out without a question, and can be taken in again", async (t) => {
  const { desk, path } = await begin(t);
  const done = await desk.postToEnd(`${path}/columns`, { line: "1", none: "1" });
  const left = (await desk.get(done.to)).text;
  assert.deepEqual(names(left), []);
  assert.match(left, /no list, as you said/);
  assert.doesNotMatch(left, /lines below each other were not understood/);
  await desk.postToEnd(`${path}/columns`, persons);
  assert.deepEqual(names((await desk.get(path)).text), ["Ana Ban", "Bo Li", "Cy Marsh"]);
});
