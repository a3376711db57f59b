import assert from "node:assert/strict";
import { test } from "node:test";
import { everySign } from "./every-sign.ts";
import { begin, end, lettersAlike, parts } from "./letters-alike.ts";

const every = everySign().flatMap(({ signs }) => [...signs]);
const inTwoCases = every.filter((sign) =>
  [sign.toUpperCase(), sign.toLowerCase()].some((one) => one !== sign),
);

for (const flags of ["iu", "i"]) {
  test(`letters that a pattern with /${flags} takes for one are one`, () => {
    const text = inTwoCases.join("\n");
    const found = inTwoCases.flatMap((letter) =>
      (text.match(new RegExp(letter, `g${flags}`)) ?? []).map((other) => [letter, other] as const),
    );
    assert.ok(found.some(([one, other]) => one === "ſ" && other === "S") === (flags === "iu"));
    const differing = found.filter(([one, other]) => lettersAlike(one) !== lettersAlike(other));
    assert.deepEqual(differing, []);
  });

  test(`no letter that is in one case alone is taken for another with /${flags}`, () => {
    const any = new RegExp(`^[${inTwoCases.join("")}]$`, flags === "i" ? "i" : "iu");
    const wrong = every.filter((sign) => sign.length === 1 && any.test(sign));
    const known = new Set(inTwoCases.flatMap((letter) => letter.split("")));
    assert.deepEqual(
      wrong.filter((sign) => !known.has(sign)),
      [],
    );
  });
}

test("spaces are one, digits are, and halves of far code points; other letters stay different", () => {
  assert.equal(new Set([..." \t\n\u00a0\u3000"].map(lettersAlike)).size, 1);
  assert.equal(new Set([..."09٣７"].map(lettersAlike)).size, 1);
  assert.equal(lettersAlike("𝔸"), lettersAlike("🐦"));
  assert.equal(new Set([..."abcßдγ,;-–"].map(lettersAlike)).size, 10);
});

test("no text has the letters that stand for more than themselves", () => {
  for (const letter of [begin, end, ...parts]) assert.notEqual(lettersAlike(letter), letter);
});
