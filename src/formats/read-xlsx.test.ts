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

const styles = (formats: string, xfs: string): string =>
  `<styleSheet ${main}><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`;

/** A workbook of one sheet as its parts. */
function partsOf(sheet: string, more: { style?: string; properties?: string } = {}): Uint8Array {
  const { style, properties = "" } = more;
  return zipOf([
    {
      name: "xl/workbook.xml",
      data: `<workbook ${main}>${properties}<sheets><sheet id="r0"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r0" Target="worksheets/a.xml"/></Relationships>',
    },
    { name: "xl/worksheets/a.xml", data: `<worksheet ${main}>${sheet}</worksheet>` },
    ...(style === undefined ? [] : [{ name: "xl/styles.xml", data: style }]),
  ]);
}

test("days are shown as days, other numbers and answers as they stand", async () => {
  const formats =
    '<numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0"/>';
  const style = styles(
    formats,
    [0, 14, 164, 165, 2].map((id) => `<xf numFmtId="${id}"/>`).join(""),
  );
  const cells: readonly (readonly [value: string, attributes: string])[] = [
    ["45231", 's="1"'],
    ["45231.5625", 's="2"'],
    ["45231", 's="3"'],
    ["45231", ""],
    ["0.30000000000000004", 's="4"'],
    ["1", 't="b"'],
    ["0", 't="b"'],
    ["-3", 's="1"'],
    ["59", 's="1"'],
  ];
  const row = cells.map(([value, attributes]) => `<c ${attributes}><v>${value}</v></c>`).join("");
  const sheet = `<sheetData><row>${row}</row></sheetData>`;
  assert.deepEqual(await cellsOf(partsOf(sheet, { style })), [
    [
      "2023-11-01",
      "2023-11-01 13:30",
      "45231",
      "45231",
      "0.3",
      "TRUE",
      "FALSE",
      "-3",
      "1900-02-28",
    ],
  ]);
  const properties = '<workbookPr date1904="1"/>';
  const day = `<sheetData><row><c s="1"><v>43769</v></c></row></sheetData>`;
  assert.deepEqual(await cellsOf(partsOf(day, { style, properties })), [["2023-11-01"]]);
  assert.deepEqual(await cellsOf(partsOf(day, { style: "<styleSheet" })), [["43769"]]);
});

test("what stands over several rows holds of each, and rows keep the numbers that the program shows", async () => {
  const cell = (at: string, words: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const rows = [
    `<row r="2">${cell("A2", "Norway")}${cell("B2", "Puffin League")}</row>`,
    `<row r="3">${cell("B3", "Buoy Guild")}</row>`,
    '<row r="4"><c r="B4"/></row>',
    `<row r="6">${cell("B6", "Tern Watch")}</row>`,
    `<row r="7">${cell("B7", "Skerry Wardens")}</row>`,
  ].join("");
  const merged = ["A2:A6", "A7:C7", "nonsense", "B9999999:B99999999"];
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const sheet = `<sheetData>${rows}</sheetData><mergeCells>${ranges}</mergeCells>`;
  const document = await readXlsx(partsOf(sheet));
  assert.ok(!isFormatRefusal(document));
  assert.deepEqual(
    document.blocks.map(({ cells, lines }) => [lines[0]?.number, ...(cells ?? [])]),
    [
      [2, "Norway", "Puffin League"],
      [3, "Norway", "Buoy Guild"],
      [6, "Norway", "Tern Watch"],
      [7, "", "Skerry Wardens"],
    ],
  );
});
