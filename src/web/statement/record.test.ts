import assert from "node:assert/strict";
import { test } from "node:test";
import type { Text } from "#domain/text-version.ts";
import { formatDigest, openingOf } from "./record.ts";

test("a digest is read in groups and copied whole", () => {
  const digest = "sha256:4MwYDT1WJLtoRaBNb9GsgQ3w5OFbQk3h5OOVoAj30PQ";
  const html = formatDigest(digest).text;
  assert.match(html, /<span>sha256:<\/span><span>4MwY<\/span><wbr>/);
  assert.equal(html.replace(/<[^>]*>/g, ""), digest);
});

test("an opening is the first paragraph, cut at a word", () => {
  const text = (...units: Text["units"]): Text => ({
    language: "en",
    title: null,
    state: "final",
    units,
  });
  const long = `We keep ${"the old lamps ".repeat(40)}lit.`;
  assert.equal(
    openingOf(
      text(
        { id: "h", kind: "heading", text: "Lamps" },
        { id: "u1", kind: "paragraph", text: "We keep them." },
      ),
    ),
    "We keep them.",
  );
  const cut = openingOf(text({ id: "u1", kind: "paragraph", text: long }));
  assert.match(cut, / (?:the|old|lamps) …$/);
  assert.ok(cut.length <= 223);
  assert.equal(openingOf(text()), "");
});
