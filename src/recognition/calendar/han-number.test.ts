import assert from "node:assert/strict";
import { test } from "node:test";
import { hanNumber } from "./han-number.ts";

test("numbers in Han up to ninety-nine", () => {
  for (const [digits, value] of [
    ["一", 1],
    ["九", 9],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["三十一", 31],
    ["九十九", 99],
    ["兩", 2],
    ["十两", 12],
    ["", 0],
    ["百", 0],
    ["一二", 0],
    ["十十", 0],
  ] as const)
    assert.equal(hanNumber(digits), value, digits);
});
