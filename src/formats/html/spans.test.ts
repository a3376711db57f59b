import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";

async function cellsOf(table: string): Promise<readonly (readonly string[])[]> {
  const page = `<html><body><p>Who signs</p><table>${table}</table></body></html>`;
  const document = await readDocument(new TextEncoder().encode(page), "a.html");
  assert.ok(!isFormatRefusal(document));
  return document.blocks.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
}

test("a cell over several rows stands in each, one over several columns leaves the others empty", async () => {
  assert.deepEqual(
    await cellsOf(
      "<tr><th>Country</th><th>Body</th><th>For it</th></tr>" +
        '<tr><td rowspan="2">Norway</td><td>Tern Trust</td><td>Ada Tar</td></tr>' +
        "<tr><td>Gull Guild</td><td>Jonas Sund</td></tr>" +
        '<tr><td>Iceland</td><td colspan="2">Bell Society</td></tr>',
    ),
    [
      ["Country", "Body", "For it"],
      ["Norway", "Tern Trust", "Ada Tar"],
      ["Norway", "Gull Guild", "Jonas Sund"],
      ["Iceland", "Bell Society", ""],
    ],
  );
});

test("spans beyond the table, of nothing or of too much end with it; one cell alone is one cell", async () => {
  assert.deepEqual(
    await cellsOf(
      '<tr><td rowspan="0">A</td><td rowspan="x">B</td></tr><tr><td colspan="3">Bodies</td></tr>' +
        '<tr><td rowspan="99999">C</td><td>D</td></tr>',
    ),
    [["A", "B"], ["Bodies"], ["C", "D"]],
  );
  const wide = await cellsOf(
    '<tr><td colspan="9999">A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr>',
  );
  assert.ok((wide[0]?.length ?? 0) <= 32);
});
