import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decideFreeze,
  numberUnits,
  titleFor,
  type Text,
  type TextVersion,
} from "./text-version.ts";

const draft: TextVersion = {
  statement: "s",
  version: 1,
  change: "first",
  note: null,
  createdAt: "2027-03-03T12:00:00.000Z",
  frozenAt: null,
  manifest: null,
  terms: null,
};
const text: Text = {
  language: "en",
  title: "Keep the light",
  state: "final",
  units: [{ id: "u1", kind: "paragraph", text: "We ask." }],
};

test("a version freezes once, with a title and words in its authentic language", () => {
  const empty = { ...text, units: [{ id: "u1", kind: "heading" as const, text: " \n" }] };
  const cases: [TextVersion, Text[], string | null][] = [
    [draft, [text], null],
    [draft, [{ ...text, language: "sr-Latn", title: null, units: [] }, text], null],
    [{ ...draft, frozenAt: draft.createdAt }, [text], "version-frozen"],
    [draft, [], "statement-no-text"],
    [draft, [{ ...text, language: "fr" }], "statement-no-text"],
    [draft, [empty], "statement-no-text"],
    [draft, [{ ...text, units: [] }], "statement-no-text"],
    [draft, [{ ...text, title: null }], "statement-no-title"],
    [draft, [{ ...text, title: "" }], "statement-no-title"],
  ];
  for (const [version, texts, code] of cases)
    assert.equal(decideFreeze(version, texts, "en")?.refusal ?? null, code);
});

test("a missing title is another language's, marked with it; nothing is invented", () => {
  const titles = [
    { language: "fr", title: "Gardez la lampe" },
    { language: "sr-Latn", title: null },
    { language: "en", title: "Keep the light" },
  ];
  const cases: [string, string, string, string][] = [
    ["fr", "en", "Gardez la lampe", "fr"],
    ["sr-Latn", "en", "Keep the light", "en"],
    ["de", "en", "Keep the light", "en"],
    ["de", "sr-Latn", "Gardez la lampe", "fr"],
  ];
  for (const [language, authentic, title, its] of cases)
    assert.deepEqual(titleFor(titles, language, authentic), { title, language: its });
  assert.deepEqual(titleFor([], "de", "en"), { title: "", language: "en" });
});

test("everything but headings is numbered from 1", () => {
  const kinds = ["heading", "paragraph", "item", "heading", "item", "quote"] as const;
  const units = kinds.map((kind, index) => ({ id: `u${index}`, kind, text: "" }));
  assert.deepEqual(
    [...numberUnits(units)],
    [
      ["u1", 1],
      ["u2", 2],
      ["u4", 3],
      ["u5", 4],
    ],
  );
});
