import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutQuoteMarks } from "./quoted-lines.ts";

test("three quoted lines and more are read without the marks of quotation, fewer are left as they are", () => {
  const mail = [
    "Dear all,",
    "> KEEP THE LAMPS",
    ">",
    "> We ask for light.",
    ">> It is dark.",
    "-- ",
  ];
  assert.deepEqual(withoutQuoteMarks(mail), [
    "Dear all,",
    "KEEP THE LAMPS",
    "",
    "We ask for light.",
    "It is dark.",
    "-- ",
  ]);
  assert.deepEqual(withoutQuoteMarks(["> Home", "> Letters", "Text"]), [
    "> Home",
    "> Letters",
    "Text",
  ]);
  const items = ["> light", "> warmth", "> a lamp"];
  assert.deepEqual(withoutQuoteMarks(items), items);
  assert.deepEqual(withoutQuoteMarks([]), []);
});
