import assert from "node:assert/strict";
import { test } from "node:test";
import type { Text } from "#domain/text-version.ts";
import { translator } from "#locales/translate.ts";
import { anchorOf, formatLagNotice, formatText } from "./text.ts";

const t = translator("en");
const units: Text["units"] = [
  { id: "u1", kind: "paragraph", text: "We keep <lamps>.\nAll of them." },
  { id: "ask", kind: "heading", text: "What we ask" },
  { id: "u2", kind: "item", text: "light them" },
  { id: "u3", kind: "quote", text: "A light" },
];
const view = (language: string, lagging: readonly string[] = []) => ({
  text: { language, title: "Lamps", state: "final" as const, units },
  authentic: "en",
  lagging: new Set(lagging),
});

test("units are numbered, headings are not, and both can be linked to", () => {
  const html = formatText(t, view("en")).text;
  assert.match(html, /<article class="text hung" id="text">/);
  assert.match(
    html,
    /<div class="unit" id="u1"><a class="n" href="#u1"><span class="vh">Link to paragraph <\/span>1<\/a>/,
  );
  assert.match(html, /<div class="unit" id="ask"><h2>What we ask<\/h2><\/div>/);
  assert.match(html, /<div class="unit item" id="u2">.*>2<\/a>.*light them/);
  assert.match(html, /<blockquote><p>A light<\/p><\/blockquote>/);
  assert.match(html, /We keep &lt;lamps&gt;\.<br>All of them\./);
});

test("a text in another language says so, and our own words in it say theirs", () => {
  const serbian = formatText(t, view("sr-Latn")).text;
  assert.match(serbian, /class="text hung" id="text" lang="sr-Latn">/);
  assert.match(serbian, /<span class="vh" lang="en">Link to paragraph/);
  const arabic = formatText(t, view("ar")).text;
  assert.match(arabic, /class="text hung counter" id="text" lang="ar" dir="rtl">/);
  assert.match(arabic, /<span class="vh" lang="en" dir="ltr">Link to paragraph <\/span>١<\/a>/);
  assert.match(formatText(translator("en-XB"), view("en")).text, /counter" id="text" dir="ltr">/);
});

test("a translation that lags says so once above and once at the place", () => {
  assert.equal(formatLagNotice(t, view("sr-Latn")), null);
  const late = view("sr-Latn", ["u2"]);
  assert.match(formatLagNotice(t, late)?.text ?? "", /<a href="#u2">1 of 4 paragraphs<\/a>/);
  const html = formatText(t, late).text;
  assert.equal(html.split('class="lag"').length, 2);
  assert.match(html, /light them<\/p><aside class="lag" lang="en">/);
});

test("a unit cannot take the name of a part of the page", () => {
  for (const id of ["main", "text", "record", "signatories", "s12", "p3", "i-email", "fq"])
    assert.equal(anchorOf(id), `unit-${id}`);
  for (const id of ["u3", "stake", "s", "spare"]) assert.equal(anchorOf(id), id);
});
