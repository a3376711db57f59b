import assert from "node:assert/strict";
import { test } from "node:test";
import type { Text } from "#domain/text-version.ts";
import { findLacks, type Inspected } from "./missing.ts";

const text = (language: string, title: string | null, ...units: string[]): Text => ({
  language,
  title,
  state: "translated",
  units: units.map((words, index) => ({ id: `u${index + 1}`, kind: "paragraph", text: words })),
});
const whole: Inspected = {
  statement: { state: "signing", authentic: "en", deadline: null },
  proposers: [{ name: "Storm Petrel Trust" }],
  texts: [text("en", "Lamps", "one", "two"), text("is", "Lampar", "eitt", "tvö")],
  lagging: new Map(),
};
const lacksOf = (changes: Partial<Inspected>) => findLacks({ ...whole, ...changes });

test("a whole statement lacks nothing", () => assert.deepEqual(lacksOf({}), []));

test("a missing title, an unfinished and a lagging translation are told by language", () => {
  const texts = [text("en", "Lamps", "one", "two"), text("is", null, "eitt"), text("fo", "Lampur")];
  const lagging = new Map([["is", new Set(["u1"])]]);
  assert.deepEqual(lacksOf({ texts, lagging }), [
    { lack: "no-title", language: "is" },
    { lack: "incomplete", language: "is", count: 1 },
    { lack: "not-begun", language: "fo" },
    { lack: "lags", language: "is", count: 1 },
  ]);
});

test("an empty draft lacks text, proposer and day", () => {
  const statement = { state: "draft", authentic: "en", deadline: null } as const;
  const lacks = lacksOf({ statement, proposers: [], texts: [text("en", "Lamps")] });
  assert.deepEqual(
    lacks.map(({ lack }) => lack),
    ["no-text", "no-proposer", "no-deadline"],
  );
});
