/** What a page of an import says and where it leads when something was wrong with one of its forms, or was taken back. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { openDesk } from "../../../test/desk-client.ts";
import { cliffStatement } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";

async function begin(t: TestContext, text = cliffStatement) {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const { to: path } = await desk.uploadToEnd("/desk/imports", { pasted: text });
  const correct = (fields: Record<string, string>) => desk.post(`${path}/corrections`, fields);
  return { desk, path, correct };
}

/** What takes the focus first. */
const focused = (page: string): string => /<[^>]* autofocus[^>]*>/.exec(page)?.[0] ?? "";

test("the field that is wrong takes the focus, wherever on a long page it stands", async (t) => {
  const { correct } = await begin(t);
  const fields = { acronym: "", country: "", kind: "organisation", role: "", affiliation: "" };
  const entry = { do: "entry", key: "s5", printed: "https://tern.example", ...fields };
  const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
    [entry, / id="printed" /],
    [{ do: "move", key: "s5", to: "top" }, / id="to-s5" /],
    [{ do: "title", language: "sr-Latn", title: " " }, / id="title-sr-Latn-q" /],
    [{ do: "facts", deadline: "soon" }, / id="deadline" /],
    [{ do: "entries", from: "99", till: "", as: "item" }, / id="entries-from" /],
  ];
  for (const [form, field] of cases) {
    const { status, text } = await correct(form);
    assert.equal(status, 422);
    assert.match(focused(text), field);
    assert.match(focused(text), /aria-invalid="true"/);
  }
});

test("where nothing can be split, the fields stay open with what was typed", async (t) => {
  const { correct } = await begin(t);
  const { text } = await correct({ do: "split", key: "s5", names: "Only one" });
  assert.match(text, /<details open="open"><summary class="s">/);
  assert.match(focused(text), / id="names" /);
  assert.match(text, /Write from two to 50 names/);
  assert.match(text, />\nOnly one<\/textarea>/);
});

test("an answer to boxes of which none is checked is asked for beside them, and they stay so", async (t) => {
  const unclear = `${cliffStatement}\n~~ 0x3F page 2 of 2\n~~ 0x40 page 3 of 3\n`;
  const { desk, path, correct } = await begin(t, unclear);
  const [, group = ""] = /name="group" value="(\d+)"/.exec((await desk.get(path)).text) ?? [];
  const { status, text } = await correct({ do: "place-lines", group, as: "nothing" });
  assert.equal(status, 422);
  assert.match(focused(text), /class="wrong"/);
  assert.match(text, /Check at least one line first/);
  assert.doesNotMatch(text, /name="lines" value="\d+" checked/);
});

test("links of a page that answers a form lead on, not to nowhere", async (t) => {
  const { desk, path } = await begin(t);
  for (const place of ["corrections", "columns"])
    assert.equal((await desk.get(`${path}/${place}?edit=s2`)).to, `${path}?edit=s2`);
  assert.equal((await desk.get("/desk/imports")).to, "/desk/statements/new");
});

test("what is taken back is said, and the eye is where it stands again", async (t) => {
  const { desk, path, correct } = await begin(t);
  await correct({ do: "drop-entry", key: "s2" });
  const { to: back } = await correct({ do: "back", key: "s2" });
  assert.equal(back, `${path}?said=1&at=s2#r-s2`);
  const once = await desk.post(`${path}/undo`);
  assert.equal(once.to, `${path}?undone=1#gone`);
  assert.match(
    (await desk.get(once.to)).text,
    /The last correction was taken back\. One is left\./,
  );
  const twice = await desk.post(`${path}/undo`);
  assert.equal(twice.to, `${path}?undone=1&at=s2#r-s2`);
  const { text } = await desk.get(twice.to);
  assert.match(text, /role="status"[^>]*><span>The last correction was taken back\.</);
  assert.doesNotMatch(text, new RegExp(`action="${path}/undo"`), "nothing is left to undo");
});
