import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatRoll, parseRoll, rollStates } from "./roll.ts";
import type { RollRow } from "./roll.ts";

const rowArbitrary = fc.record({
  act: fc.stringMatching(/^[0-9a-f]{32}$/),
  number: fc.integer({ min: 1, max: 9 }),
  state: fc.constantFrom(...rollStates),
});
const rollArbitrary = fc.uniqueArray(rowArbitrary, { selector: (row) => row.act, maxLength: 8 });
const [a, b] = ["a".repeat(32), "b".repeat(32)];

test("golden bytes: rows by number, then by act", () => {
  const rows: readonly RollRow[] = [
    { act: b, number: 2, state: "withdrawn" },
    { act: a, number: 2, state: "listed" },
    { act: b.replace("b", "c"), number: 1, state: "signed" },
  ];
  assert.equal(
    formatRoll(rows),
    `[["c${b.slice(1)}",1,"signed"],["${a}",2,"listed"],["${b}",2,"withdrawn"]]`,
  );
  assert.equal(formatRoll([]), "[]");
});

test("the same rows in any order are one text, which is read back", () => {
  fc.assert(
    fc.property(rollArbitrary, (rows) => {
      const text = formatRoll(rows);
      assert.equal(formatRoll(rows.toReversed()), text);
      const read = parseRoll(text);
      assert.ok(read);
      assert.equal(formatRoll(read), text);
      assert.equal(read.length, rows.length);
    }),
  );
});

test("different rolls are different texts", () => {
  fc.assert(
    fc.property(rollArbitrary, rowArbitrary, (rows, extra) => {
      const others = rows.filter((row) => row.act !== extra.act);
      assert.notEqual(formatRoll(others), formatRoll([...others, extra]));
    }),
  );
});

test("anything that would not be written so is refused", () => {
  assert.ok(parseRoll(`[["${a}",1,"signed"]]`));
  for (const text of [
    "{}",
    "[1]",
    `[["${a}",0,"signed"]]`,
    `[["${a}",1,"erased"]]`,
    `[["${a}",1,"signed",1]]`,
    `[["A",1,"signed"]]`,
    `[["${a}",1,"signed"],["${a}",2,"signed"]]`,
    `[["${a}",2,"signed"],["${b}",1,"signed"]]`,
    `[["${a}",1,"signed"] ]`,
  ]) {
    assert.equal(parseRoll(text), undefined, text);
  }
});
