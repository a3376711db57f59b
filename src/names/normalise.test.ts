import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { normaliseName } from "./normalise.ts";

const anyText = fc.string({ unit: "binary", maxLength: 80 });

test("quotes, dashes and blanks are brought to one form", () => {
  const cases: [string, string][] = [
    ["Keepers’ Union – KU ", "Keepers' Union - KU"],
    ["“Harbour  Watch”", "Harbour Watch"],
    ["Harbour\u00a0Watch\u200b", "Harbour Watch"],
    ["Harbour &amp; Pier", "Harbour & Pier"],
    ["Harbour &amp;amp; Pier", "Harbour & Pier"],
    ["Ｈａｒｂｏｕｒ", "Harbour"],
    ["Harbour Watch.", "Harbour Watch"],
    ["", ""],
    ["“”", ""],
  ];
  for (const [raw, expected] of cases) assert.equal(normaliseName(raw), expected, raw);
});

test("case, accents, order and brackets are kept", () => {
  assert.equal(normaliseName("Éclaireurs (Nord)"), "Éclaireurs (Nord)");
});

test("a letter of another alphabet inside a word is repaired, a word of that alphabet is not", () => {
  assert.equal(normaliseName("Hаrbour"), "Harbour");
  assert.equal(normaliseName("Harbοur"), "Harbour");
  assert.equal(normaliseName("Лука Сидро"), "Лука Сидро");
  assert.equal(normaliseName("Свeтионик"), "Светионик");
});

test("the long vowel sign of kana is no dash", () => {
  assert.equal(normaliseName("ハーバー"), "ハーバー");
});

test("normalising twice changes nothing, whatever the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseName(text);
      assert.equal(normaliseName(once), once);
    }),
    { numRuns: 2000 },
  );
});

test("entities and marks in any mixture are settled at once", () => {
  const pieces = fc.constantFrom(
    "&",
    "amp;",
    "quot;",
    "#39;",
    "nbsp;",
    "\u200b",
    " ",
    "-",
    "–",
    '"',
    "a",
    "а",
    ".",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const once = normaliseName(parts.join(""));
      assert.equal(normaliseName(once), once);
    }),
    { numRuns: 2000 },
  );
});
