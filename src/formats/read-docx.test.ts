import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "#recognition/document.ts";
import {
  wordFile,
  wordNumber,
  wordParagraph as paragraph,
  type WordParts,
  wordRun as run,
  wordTable,
} from "../../test/office-file.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readDocx } from "./read-docx.ts";

async function read(body: string, parts: WordParts = {}): Promise<Document> {
  const document = await readDocx(wordFile(body, parts));
  assert.ok(!isFormatRefusal(document), JSON.stringify(document));
  return document;
}

function shown({ blocks }: Document): string[] {
  return blocks.map(({ kind, marker, level, lines }) =>
    [kind, level, marker, lines.map(({ text }) => text).join(" / ")]
      .filter((part) => part !== undefined)
      .join(" "),
  );
}

const level = (depth: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = [
  `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1.%2)")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "")}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, "upperRoman", "%1", 4)}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>',
].join("");

test("numbers are those that Word prints: levels, letters, a list that goes on, one that begins again", async () => {
  const item = (text: string, list: number, depth = 0): string =>
    paragraph(text, wordNumber(list, depth));
  const body = [
    item("Puffin League", 1),
    item("its north branch", 1, 1),
    item("its south branch", 1, 1),
    paragraph("and"),
    item("Buoy Guild", 5),
    item("Tern Watch", 4),
    item("a bullet", 2),
    item("Roman", 3),
    item("no list", 0),
  ].join("");
  assert.deepEqual(shown(await read(body, { numbering })), [
    "item 1 1. Puffin League",
    "item 2 1.a) its north branch",
    "item 2 1.b) its south branch",
    "paragraph and",
    "item 1 2. Buoy Guild",
    "item 1 1. Tern Watch",
    "item 1 • a bullet",
    "item 1 IV Roman",
    "paragraph no list",
  ]);
});

test("styles say what is a heading, a quotation, a title, whatever the language of Word", async () => {
  const styles = [
    '<w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>',
    '<w:style w:styleId="Eigene"><w:name w:val="Eigene"/><w:basedOn w:val="berschrift2"/></w:style>',
    '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>',
  ].join("");
  const styled = (text: string, style: string): string =>
    paragraph(text, `<w:pStyle w:val="${style}"/>`);
  const body =
    styled("Lights", "berschrift2") +
    styled("Buoys", "Eigene") +
    styled("So it was said.", "Zitat") +
    paragraph("Outlined", '<w:outlineLvl w:val="0"/>') +
    styled("Plain", "Unknown");
  assert.deepEqual(shown(await read(body, { styles })), [
    "heading 2 Lights",
    "heading 2 Buoys",
    "quote So it was said.",
    "heading 1 Outlined",
    "paragraph Plain",
  ]);
});

test("tracked changes are read as accepted, and that is said", async () => {
  const body = `<w:p>${run("We keep ")}<w:del><w:r><w:delText>all</w:delText></w:r></w:del><w:ins>${run("the small")}</w:ins>${run(" lights.")}</w:p>`;
  const document = await read(body);
  assert.deepEqual(shown(document), ["paragraph We keep the small lights."]);
  assert.deepEqual(document.notices, ["tracked-changes-accepted"]);
  assert.deepEqual((await read(paragraph("We keep the lights."))).notices, []);
});

test("hidden text is left out, breaks and tabs stay, bold and links are marked", async () => {
  const body = `<w:p>${run("Puffin League", "<w:b/>")}<w:r><w:tab/></w:r>${run("secret", "<w:vanish/>")}${run("Norway")}<w:r><w:br/></w:r>${run("Oslo", '<w:b w:val="0"/>')}</w:p>`;
  const [block] = (await read(body)).blocks;
  assert.deepEqual(block?.lines, [
    {
      text: "Puffin League\tNorway",
      number: 1,
      marks: [{ kind: "strong", from: 0, to: 13 }],
      broken: true,
    },
    { text: "Oslo", number: 1 },
  ]);
});

test("a table of data is rows; a table that only lays out a page is its paragraphs", async () => {
  const data = await read(
    wordTable([
      ["Organisation", "Country"],
      ["Puffin League", "Norway"],
    ]),
  );
  assert.deepEqual(
    data.blocks.map(({ kind, cells }) => [kind, cells]),
    [
      ["row", ["Organisation", "Country"]],
      ["row", ["Puffin League", "Norway"]],
    ],
  );
  const layout = await read(wordTable([["We keep the lights."]]));
  assert.deepEqual(shown(layout), ["paragraph We keep the lights."]);
});

test("notes come behind the text, in the order of their references", async () => {
  const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
  const body = `<w:p>${run("Lights")}${reference(7)}${run(" and buoys")}${reference(5)}</w:p>`;
  const footnotes = note(0, "a separator") + note(5, "Second.") + note(7, "First.");
  assert.deepEqual(shown(await read(body, { footnotes })), [
    "paragraph Lights[1] and buoys[2]",
    "note [1] First.",
    "note [2] Second.",
  ]);
});

test("text in boxes, in content controls and in what newer and older programs show is read once", async () => {
  const box = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing><w:txbxContent>${paragraph("In a box")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("In a box")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
  const body = `<w:p>${run("Outside")}<w:r>${box}</w:r></w:p><w:sdt><w:sdtContent>${paragraph("In a control")}</w:sdtContent></w:sdt>`;
  assert.deepEqual(shown(await read(body)), [
    "paragraph Outside",
    "paragraph In a box",
    "paragraph In a control",
  ]);
});

test("a line's number is that of its paragraph, empty ones counted", async () => {
  const body = paragraph("One") + paragraph("") + paragraph("Three");
  assert.deepEqual(
    (await read(body)).lines.map(({ number }) => number),
    [1, 3],
  );
});

test("what is struck out keeps its text and a mark", async () => {
  const body = `<w:p>${run("Gull Guild", "<w:strike/>")}</w:p><w:p>${run("Tern ")}${run("Trust", "<w:dstrike/>")}</w:p>`;
  assert.deepEqual(
    (await read(body)).lines.map(({ marks }) => marks),
    [[{ kind: "struck", from: 0, to: 10 }], [{ kind: "struck", from: 5, to: 10 }]],
  );
});

test("what converters write: a line across the page, an image's caption, a title of the document's own", async () => {
  const styled = (style: string, text: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const style = (id: string, name: string): string =>
    `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const drawn =
    '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" o:hr="t"/></w:pict></w:r></w:p>';
  const bordered = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>';
  const framed =
    '<w:p><w:pPr><w:pBdr><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/></w:pBdr></w:pPr></w:p>';
  const document = await read(
    [
      styled("Title", "Keep the lamps"),
      drawn,
      paragraph("a lamp"),
      styled("ImageCaption", "a lamp"),
      bordered,
      framed,
      paragraph("The end"),
    ].join(""),
    { styles: style("Title", "Title") + style("ImageCaption", "Image Caption") },
  );
  assert.deepEqual(shown(document), [
    "metadata Keep the lamps",
    "rule ---",
    "caption a lamp",
    "caption a lamp",
    "rule ---",
    "paragraph The end",
  ]);
  assert.equal(document.blocks[0]?.printed, true);
});
