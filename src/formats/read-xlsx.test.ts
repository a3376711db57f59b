import assert from "node:assert/strict";
import { test } from "node:test";
import { workbook, zipOf } from "../../test/office-file.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readXlsx } from "./read-xlsx.ts";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

async function cellsOf(bytes: Uint8Array): Promise<(readonly string[] | undefined)[]> {
  const document = await readXlsx(bytes);
  assert.ok(!isFormatRefusal(document), JSON.stringify(document));
  return document.blocks.map(({ cells }) => cells);
}

test("the rows of all sheets that are shown", async () => {
  const sheets = [
    {
      rows: [
        ["Name", "Country"],
        ["Puffin League", "Norway"],
      ],
    },
    { rows: [["a note of the office"]], state: "hidden" },
    { rows: [["a deeper one"]], state: "veryHidden" },
    { rows: [["Buoy Guild", ""]] },
  ];
  assert.deepEqual(await cellsOf(workbook(sheets)), [
    ["Name", "Country"],
    ["Puffin League", "Norway"],
    ["Buoy Guild", ""],
  ]);
});

test("cells stand in their columns; numbers, texts of their own and stored results are read", async () => {
  const row = [
    '<c r="A1"><v>7</v></c>',
    '<c r="C1" t="inlineStr"><is><r><t>Tern </t></r><r><t>Watch</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></is></c>',
    '<c r="D1" t="str"><f>HYPERLINK("x")</f><v>Norway</v></c>',
    '<c r="E1" t="e"><v>#REF!</v></c>',
    '<c r="ZZZ1"><v>far away</v></c>',
  ].join("");
  const file = zipOf([
    {
      name: "xl/workbook.xml",
      data: `<workbook ${main}><sheets><sheet id="r0"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Target="/xl/worksheets/a.xml"/></Relationships>',
    },
    { name: "xl/worksheets/a.xml", data: `<worksheet ${main}><row>${row}</row></worksheet>` },
  ]);
  assert.deepEqual(await cellsOf(file), [["7", "", "Tern Watch", "Norway", ""]]);
});

test("a workbook without words is refused", async () => {
  const answer = await readXlsx(workbook([{ rows: [[" "]] }]));
  assert.ok(isFormatRefusal(answer));
  assert.equal(answer.refusal, "no-text");
});
