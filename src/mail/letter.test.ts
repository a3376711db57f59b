import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "#locales/translate.ts";
import { formatLetter, isolate, plain, type Letter } from "./letter.ts";

const letter: Letter = {
  subject: "Please confirm:\r\nBcc: x@x.example",
  lead: `Sign for ${isolate('<b>Harbour & "Sons"</b>')}.`,
  links: [
    { words: "Confirm", url: "https://lights.example/s/a/confirm/t" },
    { words: "This was not us", url: "https://lights.example/s/a/deny/t" },
  ],
  facts: [{ label: "Printed as", value: isolate("مرصد") }],
  notes: ["It works until Friday."],
  sender: { name: "Lights", url: "https://lights.example" },
};

test("the acting link is the first address of the text, the denying one the second", () => {
  const { text } = formatLetter(translator("en"), letter);
  assert.deepEqual(text.match(/https?:\S+/g)?.slice(0, 2), [
    "https://lights.example/s/a/confirm/t",
    "https://lights.example/s/a/deny/t",
  ]);
});

test("names are isolated in the text and escaped and isolated in the page", () => {
  const { text, html } = formatLetter(translator("en"), letter);
  assert.ok(text.includes('\u2068<b>Harbour & "Sons"</b>\u2069'));
  assert.ok(html.includes("<bdi>&lt;b&gt;Harbour &amp; &quot;Sons&quot;&lt;/b&gt;</bdi>"));
  assert.ok(!html.includes("<b>"));
});

test("a subject is one line", () => {
  const { subject } = formatLetter(translator("en"), letter);
  assert.equal(subject, "Please confirm: Bcc: x@x.example");
});

test("foreign words cannot leave their isolation", () => {
  assert.equal(isolate("a\u2069b\u202Ec\nd"), "\u2068abc d\u2069");
  assert.equal(plain(" \u0000 a \u2028 b "), "a b");
});

test("the page is in the reader's language and direction", () => {
  assert.match(formatLetter(translator("sr-Latn"), letter).html, /<html lang="sr-Latn" dir="ltr">/);
  assert.match(formatLetter(translator("en-XB"), letter).html, /<html lang="en" dir="rtl">/);
});
