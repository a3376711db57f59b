import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cssString } from "./print-style.ts";

test("letters stay letters, everything that could end a string is escaped", () => {
  assert.equal(cssString("Čuvari · Љиљан, v. 2"), '"Čuvari · Љиљан, v. 2"');
  assert.equal(cssString('a"}b\\c\nd'), '"a\\22 \\7d b\\5c c\\a d"');
});

test("no text ends the string it is put in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const inside = cssString(text).slice(1, -1);
      assert.doesNotMatch(inside.replace(/\\[0-9a-f]+ /g, ""), /["\\\n\r\f{}<@]/);
    }),
  );
});
