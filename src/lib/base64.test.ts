import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from "./base64.ts";

test("both alphabets agree with the runtime on any bytes, and read back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      assert.equal(encodeBase64(bytes), Buffer.from(bytes).toString("base64"));
      assert.equal(encodeBase64Url(bytes), Buffer.from(bytes).toString("base64url"));
      assert.deepEqual(decodeBase64(encodeBase64(bytes)), bytes);
      assert.deepEqual(decodeBase64Url(encodeBase64Url(bytes)), bytes);
    }),
  );
});

test("a text that is read is the one that would be written", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."ABgh/+-_=9 "), maxLength: 8 });
  fc.assert(
    fc.property(digits, (text) => {
      const standard = decodeBase64(text);
      if (standard) assert.equal(encodeBase64(standard), text);
      const urlSafe = decodeBase64Url(text);
      if (urlSafe) assert.equal(encodeBase64Url(urlSafe), text);
    }),
    { numRuns: 2000 },
  );
});

test("other spellings of base64 are refused", () => {
  assert.deepEqual(decodeBase64("//4="), Uint8Array.of(0xff, 0xfe));
  for (const text of [
    "//4",
    "//5=",
    "__4=",
    "//4=\n",
    " //4=",
    "//==4",
    "/===",
    "====",
    "//4==",
    "=//4",
    "Aé==",
  ]) {
    assert.equal(decodeBase64(text), undefined, JSON.stringify(text));
  }
});

test("other spellings of base64url are refused", () => {
  assert.deepEqual(decodeBase64Url("__4"), Uint8Array.of(0xff, 0xfe));
  for (const text of ["__4=", "//4", "__5", "_", "__4 ", "_\n_4"]) {
    assert.equal(decodeBase64Url(text), undefined, JSON.stringify(text));
  }
});
