import assert from "node:assert/strict";
import { test } from "node:test";
import { concatBytes, decodeUtf8, encodeUtf8, equalBytes, formatHex, joinUtf8 } from "./bytes.ts";

test("parts are joined in order, views of larger buffers included", () => {
  const view = Uint8Array.of(9, 1, 2, 9).subarray(1, 3);
  assert.deepEqual(concatBytes(view, new Uint8Array(), Uint8Array.of(3)), Uint8Array.of(1, 2, 3));
});

test("equal means the same length and the same bytes", () => {
  assert.equal(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2)), true);
  assert.equal(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3)), false);
  assert.equal(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2, 0)), false);
  assert.equal(equalBytes(Uint8Array.of(1, 2, 0), Uint8Array.of(1, 2)), false);
});

test("UTF-8 is read strictly and a byte order mark is not swallowed", () => {
  assert.equal(decodeUtf8(encodeUtf8("Светионик 🗼")), "Светионик 🗼");
  assert.equal(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), "\ufeffa");
  for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe2, 0x82]]) {
    assert.equal(decodeUtf8(Uint8Array.from(bytes)), undefined);
  }
});

test("hexadecimal is lower-case and keeps leading zeros", () => {
  assert.equal(formatHex(Uint8Array.of(0, 10, 255)), "000aff");
});

test("a text is joined to bytes as its UTF-8, however long both are", () => {
  const part = Uint8Array.of(1, 2);
  for (const text of ["", "lamp", "Čuvari svetionika", "灯台".repeat(2000), "x".repeat(4095)]) {
    const joined = joinUtf8([part, part], text);
    assert.deepEqual(Uint8Array.from(joined), concatBytes(part, part, encodeUtf8(text)));
  }
});
