import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatCanonicalJson, parseCanonicalJson } from "./canonical-json.ts";
import type { CanonicalValue } from "./canonical-json.ts";

const nameArbitrary = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/);
const textArbitrary = fc.string({ unit: "grapheme" }).map((text) => text.normalize("NFC"));
const { value: valueArbitrary } = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    textArbitrary,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(nameArbitrary, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test("golden spelling: names sorted by code, no spaces, only the escapes JSON needs", () => {
  const value = { b: [1, true, "x"], a: { "sr-Latn": "é\u2028", sr: '"\\\n\u0001\u007f' }, B: -5 };
  assert.equal(
    formatCanonicalJson(value),
    '{"B":-5,"a":{"sr":"\\"\\\\\\n\\u0001\u007f","sr-Latn":"é\u2028"},"b":[1,true,"x"]}',
  );
});

test("what is written is read back as the same value", () => {
  fc.assert(
    fc.property(valueArbitrary, (value) => {
      assert.deepEqual(parseCanonicalJson(formatCanonicalJson(value)), { value });
    }),
  );
});

test("different values are written differently, whatever the order of their members", () => {
  fc.assert(
    fc.property(valueArbitrary, valueArbitrary, (a, b) => {
      const same = formatCanonicalJson(a) === formatCanonicalJson(b);
      assert.equal(same, deepEqual(a, b));
    }),
  );
});

const REFUSED: readonly (readonly [text: string, refusal: string])[] = [
  ["", "not-json"],
  ["{", "not-json"],
  ['{"a":1}\n', "not-canonical"],
  ['{"a": 1}', "not-canonical"],
  ['{"b":1,"a":2}', "not-canonical"],
  ['{"a":1,"a":1}', "not-canonical"],
  ['"\\u0061"', "not-canonical"],
  ['"\\/"', "not-canonical"],
  ['"\\u001F"', "not-canonical"],
  ["1.0", "not-canonical"],
  ["1e3", "not-canonical"],
  ["\ufeff1", "not-json"],
  ["null", "null-value"],
  ["[null]", "null-value"],
  ["1.5", "bad-number"],
  ["-0", "bad-number"],
  ["9007199254740992", "bad-number"],
  ["1e400", "bad-number"],
  ['"\\ud800"', "bad-string"],
  ['"e\u0301"', "bad-string"],
  ['{"é":1}', "bad-name"],
  ['{"1":1}', "bad-name"],
  ['{"":1}', "bad-name"],
  ['{"__proto__":1}', "bad-name"],
];

for (const [text, refusal] of REFUSED) {
  test(`${JSON.stringify(text)} is refused as ${refusal}`, () => {
    assert.deepEqual(parseCanonicalJson(text), { refusal });
  });
}

test("size and depth have limits, and a value at the limit passes", () => {
  assert.deepEqual(parseCanonicalJson("[[1]]", { maxDepth: 2 }), { value: [[1]] });
  assert.deepEqual(parseCanonicalJson("[[[1]]]", { maxDepth: 2 }), { refusal: "too-deep" });
  assert.deepEqual(parseCanonicalJson("12345", { maxLength: 5 }), { value: 12345 });
  assert.deepEqual(parseCanonicalJson("123456", { maxLength: 5 }), { refusal: "too-large" });
  assert.deepEqual(parseCanonicalJson("[".repeat(100_000) + "]".repeat(100_000)), {
    refusal: "too-deep",
  });
});

test("writing a value outside the profile is a bug and throws", () => {
  assert.throws(() => formatCanonicalJson({ half: 0.5 }), /bad-number/);
  assert.throws(() => formatCanonicalJson({ half: undefined as unknown as string }), /null-value/);
});

function deepEqual(a: CanonicalValue, b: CanonicalValue): boolean {
  try {
    assert.deepStrictEqual(a, b);
    return true;
  } catch {
    return false;
  }
}
