import assert from "node:assert/strict";
import { test } from "node:test";
import type { Text } from "#domain/text-version.ts";
import { editTexts, freshUnitId } from "./edit-texts.ts";

const unit = (id: string, text: string, kind: "paragraph" | "item" = "paragraph") => ({
  id,
  kind,
  text,
});
const texts: readonly Text[] = [
  {
    language: "en",
    title: "Lamps",
    state: "final",
    units: [unit("u1", "We ask:"), unit("u2", "shield them"), unit("u3", "count the birds")],
  },
  {
    language: "is",
    title: null,
    state: "initial",
    units: [unit("u1", "Við biðjum:"), unit("u3", "telja fuglana")],
  },
];
const idsOf = (all: readonly Text[], language: string) =>
  all.find((text) => text.language === language)?.units.map(({ id }) => id);

test("a translated unit stands where the authentic one does, whenever it is written", () => {
  const after = editTexts(texts, "en", {
    edit: "unit",
    id: "u2",
    language: "is",
    text: " skýla þeim ",
    kind: null,
  });
  assert.deepEqual(idsOf(after, "is"), ["u1", "u2", "u3"]);
  assert.equal(after[1]?.units[1]?.text, "skýla þeim");
});

test("an emptied translation is a unit not translated; an emptied authentic unit stays until it is dropped", () => {
  const translated = editTexts(texts, "en", {
    edit: "unit",
    id: "u1",
    language: "is",
    text: " ",
    kind: null,
  });
  assert.deepEqual(idsOf(translated, "is"), ["u3"]);
  const source = editTexts(texts, "en", {
    edit: "unit",
    id: "u1",
    language: "en",
    text: "",
    kind: null,
  });
  assert.deepEqual(idsOf(source, "en"), ["u1", "u2", "u3"]);
});

test("the kind of a unit is one in all languages", () => {
  const after = editTexts(texts, "en", {
    edit: "unit",
    id: "u3",
    language: "en",
    text: "count the birds",
    kind: "item",
  });
  assert.deepEqual(
    after.map((text) => text.units.find(({ id }) => id === "u3")?.kind),
    ["item", "item"],
  );
});

test("dropping and moving act on every language at once", () => {
  assert.deepEqual(idsOf(editTexts(texts, "en", { edit: "drop-unit", id: "u1" }), "is"), ["u3"]);
  const lifted = editTexts(texts, "en", { edit: "lift-unit", id: "u3" });
  assert.deepEqual(idsOf(lifted, "en"), ["u1", "u3", "u2"]);
  assert.deepEqual(idsOf(lifted, "is"), ["u1", "u3"]);
  assert.deepEqual(
    editTexts(texts, "en", { edit: "lift-unit", id: "u1" }),
    texts,
    "the first stays first",
  );
});

test("a further unit gets an id that none had", () => {
  const id = freshUnitId(new Set(["u1", "u2", "u3"]));
  const after = editTexts(texts, "en", {
    edit: "add-unit",
    after: null,
    kind: "item",
    text: "light the old lamps",
    id,
  });
  assert.deepEqual(idsOf(after, "en"), ["u1", "u2", "u3", "u4"]);
  assert.equal(freshUnitId(new Set(["u2"])), "u3");
});

test("languages come and go, the authentic one stays", () => {
  assert.deepEqual(
    editTexts(texts, "en", { edit: "add-language", language: "fo" }).map(
      ({ language }) => language,
    ),
    ["en", "is", "fo"],
  );
  assert.deepEqual(
    editTexts(texts, "en", { edit: "drop-language", language: "is" }).map(
      ({ language }) => language,
    ),
    ["en"],
  );
  assert.deepEqual(editTexts(texts, "en", { edit: "drop-language", language: "en" }), texts);
});

test("a unit that is not there changes nothing", () => {
  assert.deepEqual(
    editTexts(texts, "en", { edit: "unit", id: "u9", language: "is", text: "x", kind: null }),
    texts,
  );
});
