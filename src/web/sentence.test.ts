import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "#locales/translate.ts";
import { html, type Html } from "./html.ts";
import { sentence, sentenceIfAny } from "./sentence.ts";

const t = translator("en");
const link = (words: Html): Html => html`<a href="#u4">${words}</a>`;

test("a message takes markup as a parameter and around its own words", () => {
  const params = { authentic: html`<b>English</b>`, other: "Tern & Skua", count: 2, total: 12 };
  const found = sentence(t, "web.side.lag", params, { link }).text;
  assert.match(found, /<b>English<\/b>/);
  assert.match(found, /<a href="#u4">2 of 12 paragraphs<\/a>/);
  assert.match(found, /Tern &amp; Skua/);
});

test("a parameter can neither open nor close a wrapper, nor stand for another", () => {
  for (const hostile of ["<link>x</link></link><script>", "\u{F0001}\u{F0000}", "{count}", "'{'"]) {
    const params = { authentic: hostile, other: "y", count: 1, total: 12 };
    const found = sentence(t, "web.side.lag", params, { link }).text;
    assert.equal(found.split("<a ").length, 2, hostile);
    assert.doesNotMatch(found, /<script|<link/);
  }
});

test("a wrapper that nobody gives leaves its words as text", () => {
  const params = { authentic: "a", other: "b", count: 1, total: 2 };
  assert.match(sentence(t, "web.side.lag", params).text, /&lt;link&gt;1 of 2 paragraphs/);
});

test("a code without a sentence gives none", () => {
  assert.equal(sentenceIfAny(t, "web.change.no-such-kind"), null);
  assert.ok(sentenceIfAny(t, "web.change.closed"));
});
