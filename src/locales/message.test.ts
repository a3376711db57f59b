import assert from "node:assert/strict";
import { test } from "node:test";
import { compileMessage } from "./message.ts";

const shout = (text: string) => text.toUpperCase();

test("a message without arguments is its own text", () => {
  assert.equal(compileMessage("It''s open, isn't it?", "en")(), "It's open, isn't it?");
  assert.equal(compileMessage("a # in a sentence", "en")(), "a # in a sentence");
});

test("arguments are put in as they are, tags and braces among them", () => {
  const format = compileMessage("<b>{name}</b> signed", "en");
  assert.equal(format({ name: "{x} <i>" }), "<b>{x} <i></b> signed");
});

test("Serbian has its three plural forms", () => {
  const format = compileMessage("{n, plural, one {# ред} few {# реда} other {# редова}}", "sr");
  const forms = [1, 3, 5, 11, 21, 22].map((n) => format({ n }));
  assert.deepEqual(forms, ["1 ред", "3 реда", "5 редова", "11 редова", "21 ред", "22 реда"]);
});

test("a rewriting touches text, never arguments or keywords", () => {
  const message =
    "new: {name} {n, plural, one {# row of {name}} other {# rows}} {k, select, a {x} other {y}}";
  const format = compileMessage(message, "en", shout);
  assert.equal(format({ name: "ann", n: 1, k: "a" }), "NEW: ann 1 ROW OF ann X");
  assert.equal(format({ name: "ann", n: 2, k: "b" }), "NEW: ann 2 ROWS Y");
});

test("a broken message and a missing argument are bugs", () => {
  assert.throws(() => compileMessage("{n, plural, one {x}", "en"));
  assert.throws(() => compileMessage("{name}", "en")());
});
