import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { csvSeparatorOf, formatCsv, parseCsv, safeCsvCell } from "./csv.ts";

test("what is written is read again", () => {
  const cell = fc.string({ unit: "binary" }).filter((text) => !text.includes("\ufeff"));
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 5 }),
      fc.constantFrom(",", ";", "\t"),
      (rows, separator) => {
        assert.deepEqual(
          parseCsv(formatCsv(rows, separator), separator).map(({ cells }) => cells),
          rows,
        );
      },
    ),
  );
});

test("rows know their line, quoted line breaks included", () => {
  const rows = parseCsv('name,note\r\n"Buoy\nWatch",x\nHarbour,"a ""b"""');
  assert.deepEqual(
    rows.map(({ line }) => line),
    [1, 2, 4],
  );
  assert.deepEqual(rows[2]?.cells, ["Harbour", 'a "b"']);
});

test("a quotation that nothing closes swallows no rows", () => {
  const rows = parseCsv(
    '"Buoy Watch;Norway\nTern "Count";France\n"Pier" League;Spain\nSkerry;"Ice\nland',
    ";",
  );
  assert.deepEqual(
    rows.map(({ cells, line, stray }) => [line, stray ?? false, ...cells]),
    [
      [1, true, "Buoy Watch", "Norway"],
      [2, false, 'Tern "Count"', "France"],
      [3, false, "Pier League", "Spain"],
      [4, true, "Skerry", "Ice"],
      [5, false, "land"],
    ],
  );
});

test("blanks behind the closing mark of a cell of several lines are no part of it", () => {
  const rows = parseCsv('"Buoy\nWatch"  ;Norway\nTern;"Ice\nland" \nSkerry;Spain', ";");
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [
      ["Buoy\nWatch", "Norway"],
      ["Tern", "Ice\nland"],
      ["Skerry", "Spain"],
    ],
  );
});

test("the separator is the one that every line has", () => {
  assert.equal(csvSeparatorOf("a;b,c\nd;e\n"), ";");
  assert.equal(csvSeparatorOf("a\tb\nc\td, e\n"), "\t");
  assert.equal(csvSeparatorOf("one name\nanother name\n"), ",");
});

test("a cell that a spreadsheet would run gets an apostrophe, others do not", () => {
  for (const cell of ["=1+1", "+47 Harbour", "-x", "@SUM(A1)", " =x", "\tx"])
    assert.equal(safeCsvCell(cell), `'${cell}`);
  for (const cell of ["Harbour", "350 Harbours", "a=b"]) assert.equal(safeCsvCell(cell), cell);
});
