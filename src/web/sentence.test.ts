import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "#locales/translate.ts";
import { html } from "./html.ts";
import { sentence, sentenceIfAny } from "./sentence.ts";

const t = translator("en");
const link = (words: { text: string }) => html`<a href="#u4">${html([words.text] as unknown as TemplateStringsArray)}</a>`;

test("a message takes markup as parameter and in its own words", () => {
  const found = sentence(t, "web.side.lag", { authentic: html`<b>English</b>`, other: "Tern & Skua", count: 2, total: 12 }, { link });
  assert.match(found.text, /<b>English<\/b>/);
  assert.match(found.text, /<a href="#u4">2 of 12 paragraphs<\/a>/);
  assert.match(found.text, /Tern &amp; Skua/);
});

test("a parameter can neither open nor close a wrapper", () => {
  const hostile = "<link>x</link></link><script>";
  const found = sentence(t, "web.side.lag", { authentic: hostile, other: "y", count: 1, total: 12 }, { link });
  assert.equal(found.text.split("<a ").length, 2);
  assert.doesNotMatch(found.text, /<script|<link/);
});

test("a code without a sentence gives none", () => {
  assert.equal(sentenceIfAny(t, "web.change.no-such-kind"), null);
});
