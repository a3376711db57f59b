import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { findOrganisation } from "#store/read/organisations.ts";
import { countOpenProposals } from "#store/read-registry/outside.ts";
import { register } from "../../../test/acting.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { membersCsv, rorRecord } from "../../../test/outside.ts";
import { openTestStore } from "../../../test/stores.ts";

async function desk(t: TestContext) {
  const store = await openTestStore(t, "sqlite");
  const keepers = await register(store, "keepers");
  const client = await openDesk(store, () => store.clock.now, "secretary");
  const upload = (text: string, more: Record<string, string> = {}) =>
    client.upload(
      "/desk/outside",
      { source: "Members 2026", licence: "our own", new: "yes", ...more },
      new File([text], "members.csv"),
    );
  return { store, keepers, client, upload };
}

test("a file is taken in with its source and licence; what it proposes stands beside the records", async (t) => {
  const { client, upload } = await desk(t);
  const empty = await client.upload("/desk/outside", { source: "", licence: "" });
  assert.equal(empty.status, 422);
  const taken = await upload(membersCsv);
  assert.equal(taken.status, 303);
  const page = await client.get(taken.to);
  for (const words of [
    "Members 2026 (our own)",
    "3 proposals",
    "Lighthouse Keepers of Ternport",
    "Former: <bdi",
    "Q4242",
    "Add to the record",
    "4 things could not be read",
    "no country is called so",
  ])
    assert.ok(page.text.includes(words), words);
  const again = await upload(membersCsv);
  assert.equal(again.status, 409);
  assert.match(again.text, /name="again"/);
  assert.match(again.text, /value="Members 2026"/, "what was typed is kept");
  assert.equal((await upload(membersCsv, { again: "yes" })).status, 303);
  const broken = await upload("no heading\nat all\n");
  assert.equal(broken.status, 422);
  assert.match(broken.text, /names no column of organisations; it says: no heading/);
});

test("one answer, or all of a kind after a look at the count, and each is taken back by one button", async (t) => {
  const { store, keepers, client, upload } = await desk(t);
  const { to } = await upload(membersCsv);
  const here = to.replace(/\?.*/, "");
  const added = await client.post(here, { position: "1", answer: "add", of: "same" });
  const record = await findOrganisation(store.reader, keepers);
  assert.ok(record?.names.some(({ name }) => name === "Ternport Lamp Club"));
  const recordPage = await client.get(`/desk/organisations/${keepers}`);
  for (const words of ["From outside", "our own", "accepted on", "Oddny"])
    assert.ok(recordPage.text.includes(words), words);
  const told = await client.get(added.to);
  assert.match(told.text, /1 proposal was added to its record/);
  const batch = /name="batch" value="([0-9a-f]{32})"/.exec(told.text)?.[1] ?? "";
  const undone = await client.post(`${here}/undo`, { batch });
  assert.match((await client.get(undone.to)).text, /Undone: 1 proposal waits again/);
  assert.deepEqual((await findOrganisation(store.reader, keepers))?.names.length, 2);

  const preview = await client.get(`${here}/together?of=new&answer=new`);
  assert.match(preview.text, /Make 2 new records\?/);
  assert.match(preview.text, />1<\/span><span class="dimmer">[^<]*<\/span><span>3</);
  const made = await client.postAll(here, [
    ["answer", "new"],
    ["position", "2"],
    ["position", "3"],
  ]);
  assert.match((await client.get(made.to)).text, /2 records were made/);
  assert.equal(await countOpenProposals(store.reader, 9), 1);
  assert.equal((await client.get(`${here}/together?of=possible&answer=add`)).status, 404);
});

test("what a register says keeps its name and licence on the public page, too", async (t) => {
  const { client, upload } = await desk(t);
  const text = JSON.stringify([rorRecord()]);
  const { to } = await upload(text, { source: "ROR 1.70", licence: "CC0-1.0" });
  const page = await client.get(to);
  assert.match(page.text, /ror\.org\//);
  assert.match(page.text, /French/);
});

test("only who may work on the registry takes anything in", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const nobody = await openDesk(store, () => store.clock.now, null);
  assert.equal((await nobody.get("/desk/outside")).status, 303);
});

test("one proposal is looked at: J and K lead to its neighbours, its buttons bear the keys, the next follows an answer", async (t) => {
  const { client, upload } = await desk(t);
  const here = (await upload(membersCsv)).to.replace(/\?.*/, "");
  const current = (text: string): string =>
    /<li class="pair nolab on" id="next">.*?<\/li>/s.exec(text)?.[0] ?? "";
  const first = current((await client.get(`${here}?of=new`)).text);
  assert.match(first, /name="position" value="2"/);
  for (const key of "ND") assert.match(first, new RegExp(`data-key="${key}"`));
  const page = await client.get(`${here}?of=new&at=3`);
  assert.match(current(page.text), /name="position" value="3"/);
  assert.match(
    page.text,
    /href="[^"]*\?of=new&amp;at=2#next"/,
    "a row's link comes before its buttons",
  );
  assert.equal(page.text.match(/data-key="N"/g)?.length, 1);
  assert.match(page.text, /Organisations <span class="n">3</);
  const declined = await client.post(here, { position: "2", answer: "decline", of: "new" });
  assert.match(current((await client.get(declined.to)).text), /name="position" value="3"/);
});
