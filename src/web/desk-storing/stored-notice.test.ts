import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { cliffStatement } from "../../../test/cast.ts";
import { openDesk } from "../../../test/desk-client.ts";
import { wordsOf } from "../../../test/pages.ts";
import { emptyScene } from "../../../test/scene.ts";

async function store(t: TestContext, state: string, text = cliffStatement) {
  const scene = await emptyScene(t);
  const desk = await openDesk(scene, () => scene.clock.now, "secretary");
  const begun = await desk.uploadToEnd("/desk/imports", { pasted: text });
  const stored = await desk.post(`${begun.to}/store`, { state });
  const page = await desk.get(stored.to);
  const told = /<div class="said".*?<\/div>/s.exec(page.text)?.[0] ?? "";
  return { desk, path: begun.to, to: stored.to, told, words: wordsOf(told) };
}

test("the page of a draft says what was stored, what is left, what comes next, and the way back", async (t) => {
  const { desk, told, words, to } = await store(t, "draft");
  assert.match(words, /^Stored as a draft, from pasted-text\.txt\./);
  assert.match(words, /6 organisations under the numbers of the source.*one line repeats another/);
  assert.match(words, /languages? \(.*English/);
  assert.match(words, /Readers see nothing of it yet\. Next: see to what is missing, then open it/);
  assert.match(told, /role="status" tabindex="-1" autofocus/);
  const links = [...told.matchAll(/href="([^"#]+)"/g)].map(([, href = ""]) => href);
  assert.equal(links.length, 4);
  for (const link of links) assert.equal((await desk.get(link)).status, 200, link);
  assert.match((await desk.get(to)).text, /id="lacks"/, "the fifth leads to a part of the page");
});

test("what is public at once says so, and leads to its page and to asking who is listed", async (t) => {
  const { desk, told, words } = await store(t, "signing");
  assert.match(words, /^Stored, and open for signature, from/);
  assert.match(words, /Readers see it on its public page\. Next: ask the organisations/);
  assert.doesNotMatch(words, /remove the draft/);
  const asking = /href="([^"]*invitations[^"]*)"/.exec(told)?.[1] ?? "";
  assert.match((await desk.get(asking.replaceAll("&amp;", "&"))).text, /4; Kittiwake Count/);
});

test("one without a list says that it is empty, and asks nobody", async (t) => {
  const text =
    "Keep the lamps lit\n\nWe keep the lights of this coast, and ask that they be kept lit.\n";
  const { words } = await store(t, "closed", text);
  assert.match(words, /^Stored as closed.*No signatories: the list is empty\./s);
  assert.match(words, /3 places that were not answered stand as they were read/);
  assert.doesNotMatch(words, /ask the organisations/);
});

test("who comes back to the import is told so again; no other address says anything", async (t) => {
  const { desk, path, to } = await store(t, "draft");
  const again = await desk.get(path);
  assert.equal(again.to, to.replace(/&open=.*/, ""));
  assert.match((await desk.get(again.to)).text, /Stored as a draft/);
  const statement = to.replace(/\?.*/, "");
  for (const other of ["", "?stored=none", `?stored=${"0".repeat(32)}`])
    assert.doesNotMatch((await desk.get(`${statement}${other}`)).text, /class="said"/);
});

test("two that may be one organisation and were not answered are said to be asked about again", async (t) => {
  const names = [
    "Northern Channel Pilots (NCP), Norway",
    "Skerry Wardens",
    "Northern Chanel Pilots (NCP), Norway",
  ];
  const list = names.map((name, at) => `${at + 1}. ${name}`).join("\n");
  const text = `Paint the buoys (Signing)\n\nWe ask that the buoys be painted every spring.\n\nSignatories:\n${list}\n`;
  const { told, words } = await store(t, "draft", text);
  assert.match(words, /What may be one organisation twice is asked about again under Duplicates\./);
  assert.match(told, /href="\/desk\/duplicates"/);
  assert.doesNotMatch((await store(t, "draft")).words, /under Duplicates/);
});
