/** A second file's texts beside the statement's own. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Text, Unit } from "#domain/text-version.ts";
import {
  compareTexts,
  keyOfLanguage,
  keyOfTitle,
  keyOfUnit,
  mergeTexts,
  type TextDifference,
} from "./compare-texts.ts";

const unit = (id: string, text: string, kind: Unit["kind"] = "paragraph"): Unit => ({
  id,
  kind,
  text,
});
const english: Text = {
  language: "en",
  title: "Lamps",
  state: "final",
  units: [
    unit("u1", "We keep the lights."),
    unit("u2", "Dim them.", "item"),
    unit("u3", "Count birds.", "item"),
  ],
};
const greek: Text = {
  language: "el",
  title: null,
  state: "translated",
  units: [unit("u1", "Φυλάμε"), unit("u2", "Χαμηλώστε", "item")],
};
const read = (text: Pick<Text, "language" | "title" | "units">) => ({
  ...text,
  units: text.units.map((one, at) => ({ ...one, id: `r${at}`, line: at + 1 })),
});
const all = (differences: readonly TextDifference[]): Set<string> =>
  new Set(
    differences.flatMap(({ language, units }) => [
      keyOfLanguage(language),
      keyOfTitle(language),
      ...units.map((_, at) => keyOfUnit(language, at)),
    ]),
  );
const freshId = (count: number): string => `fresh-${count}`;
const words = ({ units }: Text): readonly string[] => units.map(({ text }) => text);

test("the same text is no difference", () => {
  assert.deepEqual(compareTexts([english, greek], "en", [read(english), read(greek)]), []);
});

test("units that change, come and go are told apart; taken one by one they make the file's text", () => {
  const newer = {
    ...english,
    title: "Old lamps",
    units: [english.units[0] as Unit, unit("", "Dim the lamps.", "item"), unit("", "Publish it.")],
  };
  const found = compareTexts([english, greek], "en", [read(newer)]);
  assert.deepEqual(
    found[0]?.units.map(({ id, change }) => [id, change]),
    [
      ["u2", "changed"],
      ["u3", "changed"],
    ],
  );
  const merged = mergeTexts([english, greek], "en", found, { taken: all(found), freshId });
  assert.deepEqual(words(merged[0] as Text), words(newer));
  assert.equal(merged[0]?.title, "Old lamps");
  const none = mergeTexts([english, greek], "en", found, { taken: new Set(), freshId });
  assert.deepEqual(none, [english, greek]);
});

test("a unit that goes from the authentic text goes from every language", () => {
  const shorter = { ...english, units: english.units.filter(({ id }) => id !== "u2") };
  const found = compareTexts([english, greek], "en", [read(shorter)]);
  const merged = mergeTexts([english, greek], "en", found, { taken: all(found), freshId });
  assert.deepEqual(
    merged.map(({ units }) => units.map(({ id }) => id)),
    [["u1", "u3"], ["u1"]],
  );
});

test("a new language gets the ids of the authentic text, and loses no word when it has other units", () => {
  const latin = {
    language: "sr-Latn",
    title: "Lampe",
    units: [unit("", "Čuvamo svetla."), unit("", "I mi."), unit("", "Prigušite ih.", "item")],
  };
  const [found] = compareTexts([english], "en", [read(latin)]);
  assert.equal(found?.change, "new");
  assert.equal(found?.isAligned, false);
  assert.deepEqual(
    found?.text?.units.map(({ id, text }) => [id, text]),
    [
      ["u1", "Čuvamo svetla.\nI mi."],
      ["u2", "Prigušite ih."],
    ],
  );
});

test("whatever the authentic text became, taking every difference gives it", () => {
  const texts = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const own = { ...english, units: before.map((text, at) => unit(`u${at}`, text)) };
      const newer = { ...english, units: after.map((text) => unit("", text)) };
      const found = compareTexts([own], "en", [read(newer)]);
      const [merged] = mergeTexts([own], "en", found, { taken: all(found), freshId });
      assert.deepEqual(words(merged as Text), after);
      const ids = merged?.units.map(({ id }) => id) ?? [];
      assert.equal(new Set(ids).size, ids.length);
    }),
    { numRuns: 300, seed: 4 },
  );
});

test("a language beside an authentic text that has no words yet keeps all its own", () => {
  const empty: Text = { ...english, units: [] };
  const read = {
    language: "sr",
    title: null,
    units: [
      { id: "u1", kind: "paragraph" as const, text: "Prvi", line: 1 },
      { id: "u2", kind: "paragraph" as const, text: "Drugi", line: 2 },
    ],
  };
  const [difference] = compareTexts([empty], english.language, [read]);
  assert.deepEqual(
    difference?.text?.units.map(({ text }) => text),
    ["Prvi", "Drugi"],
  );
});
