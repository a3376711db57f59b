import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { textDocument } from "#formats/read-text.ts";
import type { Document } from "#recognition/document.ts";
import { workbook } from "../../../test/office-file.ts";
import { numberLines } from "./number-lines.ts";

const numbersOf = ({ lines }: Document): number[] => lines.map(({ number }) => number);

async function read(bytes: string | Uint8Array, name: string): Promise<Document> {
  const document = await readDocument(
    typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    name,
  );
  assert.ok(!isFormatRefusal(document));
  return document;
}

test("a list on one line of a web page gets a number for each entry, in the lines and in the blocks alike", async () => {
  const page = await read(
    "<h1>Lamps</h1>\n<ul><li>Tern Watch</li><li>Skerry Wardens</li></ul>\n\n\n\n<p>After</p>",
    "a.html",
  );
  assert.deepEqual(numbersOf(page), [1, 2, 2, 6], "the page's own lines, two of which are one");
  const numbered = numberLines(page);
  assert.deepEqual(numbersOf(numbered), [1, 2, 3, 6]);
  assert.deepEqual(
    numbered.blocks.flatMap(({ lines }) => lines),
    numbered.lines,
  );
});

test("the rows of a second sheet go on where those of the first end", async () => {
  const sheet = (...names: string[]) => ({ rows: names.map((name) => [name, "Norway"]) });
  const book = await read(workbook([sheet("Tern Watch", "Bell Guild"), sheet("Notes")]), "a.xlsx");
  assert.deepEqual(numbersOf(book), [1, 2, 1]);
  assert.deepEqual(numbersOf(numberLines(book)), [1, 2, 3]);
});

test("what tells its lines apart stays as it is", () => {
  const document = textDocument("Lamps\n\nTern Watch\n");
  assert.equal(numberLines(document), document);
});

test("whatever the source's numbers, each is given once and none is smaller than its own", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (numbers) => {
      const lines = numbers.map((number) => ({ text: "x", number: number + 1 }));
      const document: Document = { ...textDocument(""), lines, blocks: [] };
      const given = numbersOf(numberLines(document));
      assert.ok(given.every((one, at) => one > (given[at - 1] ?? 0)));
      assert.ok(given.every((one, at) => one >= (lines[at]?.number ?? 0)));
    }),
  );
});
