import assert from "node:assert/strict";
import { test } from "node:test";
import { frontMatterOf } from "./front-matter.ts";

test("fields on top without fences are metadata, line by line", () => {
  const { blocks, rest } = frontMatterOf(
    "Title: A lamp for the pier\nDate: 2026-05-26 19:23\nAuthor: tern\nTags: lamp, pier\n\nThe lamp: it is dark.",
  );
  assert.deepEqual(
    blocks.map(({ field, lines }) => [field, lines[0]?.text, lines[0]?.number]),
    [
      ["title", "A lamp for the pier", 1],
      ["date", "2026-05-26 19:23", 2],
      ["author", "tern", 3],
      ["tags", "lamp, pier", 4],
    ],
  );
  assert.equal(rest, "\n\n\n\n\nThe lamp: it is dark.");
});

for (const text of [
  "Title: A lamp\nThe lamp is dark.\nDate: today\nAuthor: tern\n\n…",
  "From: tern\nTo: gull\nDate: today\n\nDear gull,",
  "Signed: Ada Berg\nStatus: keeper\nTitle: Dr\n\n…",
  "A lamp for the pier\n\nTitle: none",
  "",
])
  test(`text on top is no field: ${JSON.stringify(text.slice(0, 24))}`, () => {
    assert.deepEqual(frontMatterOf(text), { blocks: [], rest: text });
  });

test("a text of several lines in TOML is metadata, and no sign around a title", () => {
  const { blocks, rest } = frontMatterOf(
    '+++\ntitle = """A lamp for the pier"""\nexcerpt = """<p>The lamp is dark.</p>\n<div class="h10"></div>\n<p>Read more of it</p>\n"""\n+++\nThe lamp.',
  );
  assert.equal(
    blocks.find(({ field }) => field === "title")?.lines[0]?.text,
    "A lamp for the pier",
  );
  assert.equal(rest, "\n\n\n\n\n\n\nThe lamp.");
});
