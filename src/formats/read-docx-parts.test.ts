import assert from "node:assert/strict";
import { test } from "node:test";
import {
  wordFile,
  wordNumber,
  wordParagraph as paragraph,
  type WordParts,
  wordRun as run,
  zipOf,
} from "../../test/office-file.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readDocx } from "./read-docx.ts";

async function lines(body: string, parts: WordParts = {}): Promise<string[]> {
  const document = await readDocx(wordFile(body, parts));
  assert.ok(!isFormatRefusal(document), JSON.stringify(document));
  return document.blocks.map(({ kind, marker, cells, lines: own, region }) =>
    [kind, region, marker, cells?.join(" | ") ?? own.map(({ text }) => text).join(" / ")]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

const control = (content: string, properties = ""): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, properties = ""): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const gone = '<w:rPr><w:del w:id="1"/></w:rPr>';

test("content controls around rows, cells, paragraphs and runs keep nothing back but their prompts", async () => {
  const body = `<w:tbl>${row(cell(paragraph("Puffin League")) + control(cell(paragraph("Norway"))))}${control(
    row(
      cell(control(paragraph("Tern Watch"))) +
        cell(`<w:p>${control(run("Choose a country."), "<w:showingPlcHdr/>")}</w:p>`),
    ),
  )}</w:tbl>${control(paragraph("Click here to type."), "<w:showingPlcHdr/>")}<w:p>${control(run("Lights"))}</w:p>`;
  assert.deepEqual(await lines(body), [
    "row Puffin League | Norway",
    "row Tern Watch | ",
    "paragraph Lights",
  ]);
});

test("merged cells and cells left out keep the columns below each other", async () => {
  const body = `<w:tbl>${row(cell(paragraph("Signatories"), '<w:gridSpan w:val="3"/>'))}${row(
    cell(paragraph("1")) +
      cell(paragraph("Puffin League")) +
      cell(paragraph("Norway"), "<w:vMerge w:val='restart'/>"),
  )}${row(cell(paragraph("Tern Watch")) + cell(paragraph(""), "<w:vMerge/>"), '<w:gridBefore w:val="1"/>')}</w:tbl>`;
  assert.deepEqual(await lines(body), [
    "row Signatories |  | ",
    "row 1 | Puffin League | Norway",
    "row  | Tern Watch | ",
  ]);
});

test("a row that a change took away is gone, and so is the end of a paragraph", async () => {
  const deleted = row(cell(paragraph("Gull Guild")), '<w:del w:id="2"/>');
  const kept = row(cell(paragraph("Tern Watch")));
  const table = `<w:tbl>${row(cell(paragraph("Puffin League")))}${deleted}${kept}</w:tbl>`;
  const joined = paragraph("We keep ", gone) + paragraph("the lights.");
  const carried = paragraph("Left over", gone) + table;
  const emptied = `<w:p><w:pPr>${gone}</w:pPr><w:del><w:r><w:delText>no</w:delText></w:r></w:del></w:p>`;
  assert.deepEqual(await lines(joined + emptied + carried + paragraph("End", gone)), [
    "paragraph We keep the lights.",
    "paragraph Left over",
    "row Puffin League",
    "row Tern Watch",
    "paragraph End",
  ]);
});

test("many ends of paragraphs taken away are joined in one go", async () => {
  const body = paragraph("light ", gone).repeat(20_000) + paragraph("house");
  const [only] = await lines(body);
  assert.equal(only?.length, "paragraph ".length + 6 * 20_000 + 5);
});

test("readings above characters are left out, new columns and pages begin lines", async () => {
  const ruby = `<w:r><w:ruby><w:rt>${run("とうだい")}</w:rt><w:rubyBase>${run("灯台")}</w:rubyBase></w:ruby></w:r>`;
  const body = `<w:p>${ruby}${run("協会")}</w:p><w:p>${run("One")}<w:r><w:br w:type="column"/></w:r>${run("Two")}</w:p><w:p><w:r><w:br w:type="page"/></w:r>${run("Three")}</w:p>`;
  assert.deepEqual(await lines(body), [
    "paragraph 灯台協会",
    "paragraph One / Two",
    "paragraph Three",
  ]);
});

test("styles make bold and slanted, a run may say no", async () => {
  const styles = [
    '<w:style w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
    '<w:style w:styleId="Who"><w:name w:val="Who"/><w:rPr><w:b/><w:i/></w:rPr></w:style>',
  ].join("");
  const body = `<w:p>${run("Ana Reef", '<w:rStyle w:val="Strong"/>')}${run(", keeper")}</w:p><w:p><w:pPr><w:pStyle w:val="Who"/></w:pPr>${run("Bo")}${run(" Tide", '<w:b w:val="0"/><w:i w:val="0"/>')}</w:p>`;
  const document = await readDocx(wordFile(body, { styles }));
  assert.ok(!isFormatRefusal(document));
  assert.deepEqual(
    document.lines.map(({ marks }) => marks),
    [
      [{ kind: "strong", from: 0, to: 8 }],
      [
        { kind: "strong", from: 0, to: 2 },
        { kind: "emphasis", from: 0, to: 2 },
      ],
    ],
  );
});

test("lists by a style of lists, and levels that a list words anew, have their numbers", async () => {
  const level = (text: string, format = "decimal"): string =>
    `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Ours"/>${level("%1)")}</w:abstractNum>`,
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Ours"/></w:abstractNum>',
    '<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>',
    '<w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>',
    `<w:num w:numId="6"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>${level("(%1)", "upperLetter")}</w:lvlOverride></w:num>`,
  ].join("");
  const item = (text: string, list: number): string => paragraph(text, wordNumber(list));
  assert.deepEqual(
    await lines(item("Puffin League", 5) + item("Tern Watch", 4) + item("Gull Guild", 6), {
      numbering,
    }),
    ["item 1) Puffin League", "item 2) Tern Watch", "item (A) Gull Guild"],
  );
});

test("a table of contents stands outside the text", async () => {
  const styles =
    '<w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style><w:style w:styleId="VK"><w:name w:val="TOC Heading"/></w:style>';
  const styled = (text: string, style: string): string =>
    paragraph(text, `<w:pStyle w:val="${style}"/>`);
  assert.deepEqual(
    await lines(styled("Contents", "VK") + styled("Signatories 4", "V1") + paragraph("Lights"), {
      styles,
    }),
    ["paragraph navigation Contents", "paragraph navigation Signatories 4", "paragraph Lights"],
  );
});

test("the parts may bear numbers, as Word on the web writes them", async () => {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const document = await readDocx(
    zipOf([
      {
        name: "word/document2.xml",
        data: `<w:document ${word}><w:body><w:p><w:pPr><w:pStyle w:val="U"/></w:pPr>${run("Lights")}</w:p></w:body></w:document>`,
      },
      {
        name: "word/styles2.xml",
        data: `<w:styles ${word}><w:style w:styleId="U"><w:name w:val="heading 1"/></w:style></w:styles>`,
      },
    ]),
  );
  assert.ok(!isFormatRefusal(document));
  assert.equal(document.blocks[0]?.kind, "heading");
});
