import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "#locales/translate.ts";
import { lineField, radios, rowsOf } from "./fields.ts";

const look = { t: translator("en"), csrf: "", keys: true, now: "2026-05-01T00:00:00Z" };

test("a field has as many rows as its text needs on a phone, within bounds", () => {
  assert.equal(rowsOf(""), 1);
  assert.equal(rowsOf("On the cliffs"), 1);
  assert.equal(rowsOf("x".repeat(41)), 2);
  assert.equal(rowsOf("一".repeat(41)), 3, "a letter that is twice as wide takes two places");
  assert.equal(rowsOf("one\n\nthree"), 3);
  assert.equal(rowsOf("x\n".repeat(500)), 20);
});

test("the field of a long line holds its words as typed, also markup and a first break", () => {
  const field = { name: "title", label: "Title", value: "\n<b>&", language: "en", classes: "doc" };
  const shown = lineField(look, field).text;
  assert.match(shown, /<textarea rows="2" id="title" name="title" class="fit doc" lang="en"/);
  assert.match(shown, />\n\n&lt;b&gt;&amp;<\/textarea>/);
});

test("of a question without an answer the first choice takes the focus, and the group says what is wrong", () => {
  const choices = ["one", "other"].map((value) => ({ value, label: value }));
  const problems = [{ field: "change", code: "answer-needed" as const }];
  const shown = radios(look, { name: "change", label: "Change" }, choices, problems).text;
  assert.match(shown, /<fieldset class="fld" id="change" aria-describedby="change-e">/);
  assert.match(shown, /value="one" autofocus>/);
  assert.equal(shown.match(/autofocus/g)?.length, 1);
});
