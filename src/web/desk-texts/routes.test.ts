import assert from "node:assert/strict";
import { test } from "node:test";
import { findStatement } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import { openDesk, type DeskClient } from "../../../test/desk-client.ts";
import { emptyScene, scene } from "../../../test/scene.ts";

async function draft(t: Parameters<typeof emptyScene>[0]) {
  const store = await emptyScene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const created = await desk.post("/desk/statements", {
    title: "Keep the logbooks",
    language: "English",
  });
  const path = created.to.replace("/texts", "");
  const texts = async () => {
    const statement = await findStatement(store.reader, "keep-the-logbooks");
    return textsOf(store.reader, statement?.id ?? "", 1);
  };
  return { store, desk, path, texts };
}

const add = (desk: DeskClient, path: string, text: string) =>
  desk.post(`${path}/texts`, { edit: "add-unit", language: "en", kind: "paragraph", text });

test("a draft is written unit by unit, in two languages, and lagging is seen", async (t) => {
  const { desk, path, texts } = await draft(t);
  await add(desk, path, "The logbooks lie in forty archives.");
  await desk.post(`${path}/texts`, { edit: "add-language", language: "Icelandic" });
  await desk.post(`${path}/texts`, {
    edit: "unit",
    id: "u1",
    language: "is",
    text: "Dagbækurnar liggja víða.",
  });
  assert.equal((await texts())[1]?.units[0]?.text, "Dagbækurnar liggja víða.");
  await desk.post(`${path}/texts`, {
    edit: "unit",
    id: "u1",
    language: "en",
    text: "The logbooks lie in fifty archives.",
    kind: "paragraph",
  });
  assert.match((await desk.get(`${path}/texts?language=is`)).text, /1 unit behind/);
  await desk.post(`${path}/texts`, {
    edit: "unit",
    id: "u1",
    language: "is",
    text: "Dagbækurnar liggja víða.",
    next: "current",
  });
  assert.doesNotMatch((await desk.get(`${path}/texts?language=is`)).text, /1 unit behind/);
});

test("two people writing different units at once lose nothing", async (t) => {
  const { desk, path, texts } = await draft(t);
  await add(desk, path, "One.");
  await add(desk, path, "Two.");
  await Promise.all([
    desk.post(`${path}/texts`, {
      edit: "unit",
      id: "u1",
      language: "en",
      text: "First.",
      kind: "paragraph",
    }),
    desk.post(`${path}/texts`, {
      edit: "unit",
      id: "u2",
      language: "en",
      text: "Second.",
      kind: "paragraph",
    }),
  ]);
  assert.deepEqual(
    (await texts())[0]?.units.map(({ text }) => text),
    ["First.", "Second."],
  );
});

test("saving leads to the next unit", async (t) => {
  const { desk, path } = await draft(t);
  await add(desk, path, "One.");
  await add(desk, path, "Two.");
  const saved = await desk.post(`${path}/texts`, {
    edit: "unit",
    id: "u1",
    language: "en",
    text: "One.",
    kind: "paragraph",
    next: "u2",
  });
  assert.equal(saved.to, `${path}/texts?language=en&unit=u2#u2`);
  assert.match((await desk.get(saved.to)).text, /<div class="tu alone on" id="u2">/);
});

test("an unknown language is refused, and what was typed stays", async (t) => {
  const { desk, path } = await draft(t);
  const refused = await desk.post(`${path}/texts`, {
    edit: "add-language",
    language: "no such thing",
  });
  assert.equal(refused.status, 422);
  const twice = await desk.post(`${path}/texts`, { edit: "add-language", language: "en" });
  assert.match(twice.text, /There is a text in this language already/);
});

test("a frozen text changes by a previewed version with a note, and signatures carry over", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/statements/${store.slug}/amendment`;
  const before = await textsOf(store.reader, store.id, 1);
  const units = Object.fromEntries(
    (before[1]?.units ?? []).map(({ id, text }) => [`unit-${id}`, text]),
  );
  const typed = {
    language: "sr-Latn",
    title: "Nov naslov",
    change: "editorial",
    from: "1",
    ...units,
  };
  const noteless = await desk.post(path, { ...typed, step: "publish" });
  assert.equal(noteless.status, 422);
  assert.match(noteless.text, />\nNov naslov</, "what was typed is still there");
  const preview = await desk.post(path, { ...typed, note: "A better title", step: "preview" });
  assert.match(preview.text, /<ins>[^<]*Nov/);
  assert.equal((await findStatement(store.reader, store.slug))?.version, 1, "nothing is done yet");
  const published = await desk.post(path, { ...typed, note: "A better title", step: "publish" });
  assert.equal(published.status, 303);
  const statement = await findStatement(store.reader, store.slug);
  assert.equal(statement?.version, 2);
  const late = await desk.post(path, { ...typed, title: "Drugi", note: "Late", step: "publish" });
  assert.match(late.text, /version 2 is the newest/);
  assert.match(late.text, />\nDrugi</);
});

test("a new language of a frozen text is an editorial version", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const page = await desk.get(`/desk/statements/${store.slug}/amendment?language=Icelandic`);
  assert.match(page.text, /Title in Icelandic/);
  const [source] = await textsOf(store.reader, store.id, 1);
  const [unit] = source?.units ?? [];
  await desk.post(`/desk/statements/${store.slug}/amendment`, {
    language: "is",
    title: "Þokulúðrar",
    [`unit-${unit?.id}`]: "Við biðjum.",
    note: "Icelandic added",
    change: "editorial",
    from: "1",
    step: "publish",
  });
  const after = await textsOf(store.reader, store.id, 2);
  assert.deepEqual(
    after.find(({ language }) => language === "is")?.units.map(({ text }) => text),
    ["Við biðjum."],
  );
});

test("the id of a paragraph that was dropped by an amendment is never given again", async (t) => {
  const store = await scene(t);
  const desk = await openDesk(store, () => store.clock.now, "secretary");
  const path = `/desk/statements/${store.slug}/amendment`;
  const amend = async (from: number, changes: Record<string, string>) => {
    const lead = (await textsOf(store.reader, store.id, from))[0];
    const units = (lead?.units ?? []).map(({ id, text }) => [`unit-${id}`, text]);
    const typed = { language: "en", title: lead?.title ?? "", change: "reconfirm", note: "Less" };
    const form = { ...typed, from: String(from), ...Object.fromEntries(units), ...changes };
    assert.equal((await desk.post(path, { ...form, step: "publish" })).status, 303);
  };
  await amend(1, { "unit-u3": "" });
  await amend(2, { added: "That the lamps be lit.", addedKind: "item" });
  const [lead] = await textsOf(store.reader, store.id, 3);
  assert.deepEqual(
    lead?.units.map(({ id }) => id),
    ["u1", "u2", "u4"],
  );
});
