import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textDocument } from "../read-text.ts";
import { ruledTables } from "./ruled-tables.ts";

/** The rows of all tables of a text: cells with "|" between, a header with "#" in front. */
function rowsOf(text: string): string[] {
  return ruledTables(text.split("\n")).flatMap(({ rows }) =>
    rows.map(({ cells, header }) => `${header ? "# " : ""}${cells.join("|")}`),
  );
}

test("a simple table, with a header or without", () => {
  const table = `
Organisation      Country
----------------- -------
Tern Trust        Aville
Gull Guild        Beton

The end`;
  assert.deepEqual(rowsOf(table), [
    "# Organisation|Country",
    "Tern Trust|Aville",
    "Gull Guild|Beton",
  ]);
  const bare = `
  ---- -----------
  1    Tern Trust
  2    Gull Guild
  ---- -----------`;
  assert.deepEqual(rowsOf(bare), ["1|Tern Trust", "2|Gull Guild"]);
});

test("a table with blank lines between its rows, of several lines each", () => {
  const table = `
  ---------------------------------------
  Name              Profession
  ----------------- ---------------------
  Ada Tern          Keeper of the lamp,
                    Aville

  Ben Buoy

  Cora Gull         Pilot
  ---------------------------------------`;
  assert.deepEqual(rowsOf(table), [
    "# Name|Profession",
    "Ada Tern|Keeper of the lamp, Aville",
    "Ben Buoy|",
    "Cora Gull|Pilot",
  ]);
});

test("a simple table of reStructuredText", () => {
  const table = `
===========  =========
Name         Place
===========  =========
Tern Trust   Aville
Gull Guild   Beton
===========  =========`;
  assert.deepEqual(rowsOf(table), ["# Name|Place", "Tern Trust|Aville", "Gull Guild|Beton"]);
});

test("wide signs take two columns", () => {
  const table = `
團體         地區
------------ ------
燈塔聯盟     海港
海鷗會       碼頭
`;
  assert.deepEqual(rowsOf(table), ["# 團體|地區", "燈塔聯盟|海港", "海鷗會|碼頭"]);
});

test("strokes over lines that do not keep to their columns are no table", () => {
  assert.deepEqual(rowsOf("-- --\nWe keep the lamps of the coast\nand the bells"), []);
  assert.deepEqual(rowsOf("Text\n--- ---\n\nText"), []);
});

test("every line of the text stands in one block, in its order", () => {
  const line = fc.constantFrom(
    "--- ---",
    "=== ===",
    "-------",
    "a   b",
    "a",
    "abcdefg",
    "",
    "  c",
    "漢  b",
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const { blocks } = textDocument(lines.join("\n"));
      const numbers = blocks.flatMap((block) => block.lines.map(({ number }) => number));
      const printed = lines.flatMap((text, at) => (text.trim() === "" ? [] : [at + 1]));
      assert.deepEqual(numbers, printed);
    }),
  );
});
