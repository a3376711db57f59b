/**
 * Files made to harm, to mislead or to exhaust whoever reads them (RELIABILITY classes: bombs, slips, entities, depth,
 * remote references, truncation). Each is made here, and each kind has a harmless twin that must be read.
 */

import { deflateSync } from "node:zlib";
import { pdfOf, wordFile, wordParagraph, workbook, type ZipPart, zipOf } from "./office-file.ts";

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Whether a reader may understand something of it: then nothing but its own words. */
  readonly readable?: boolean;
  /** Takes more memory than a test should: read only in a process of its own. */
  readonly heavy?: boolean;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const lights = wordParagraph("We keep the lights.");

function documentPart(content: string, before = ""): ZipPart {
  return {
    name: "word/document.xml",
    data: `${before}<w:document ${word}><w:body>${content}</w:body></w:document>`,
  };
}

const packed = (parts: readonly ZipPart[]) => () => zipOf(parts);

/** A zip in a zip in a zip: ten of each in each. */
function nestedZips(depth: number): Uint8Array {
  const inner = depth === 0 ? new Uint8Array(1_000_000) : nestedZips(depth - 1);
  return zipOf(Array.from({ length: 10 }, (_, at) => ({ name: `word/${at}.xml`, data: inner })));
}

const bombs: readonly HostileFile[] = [
  {
    what: "a part that unpacks to 200 MB",
    name: "a.docx",
    bytes: packed([documentPart(lights), { name: "word/styles.xml", data: new Uint8Array(2e8) }]),
  },
  {
    what: "a text part of 200 MB that claims to be small",
    name: "a.docx",
    bytes: packed([{ ...documentPart(`${lights}${" ".repeat(2e8)}`), claimedSize: 1000 }]),
  },
  {
    what: "a text part that claims to be large",
    name: "a.docx",
    bytes: packed([{ ...documentPart(lights), claimedSize: 4e9 }]),
  },
  { what: "zips in zips in zips", name: "a.docx", bytes: () => nestedZips(3) },
  {
    what: "many parts over the same bytes",
    name: "a.docx",
    bytes: packed([
      { ...documentPart("<w:p/>".repeat(1_000_000)), name: "word/x.xml" },
      ...Array.from({ length: 1_500 }, (_, at) => ({
        ...documentPart("<w:p/>"),
        name: `word/${at}.xml`,
        overlaps: true,
      })),
    ]),
  },
  {
    what: "sixty thousand parts",
    name: "a.docx",
    bytes: packed([
      documentPart(lights),
      ...Array.from({ length: 60_000 }, (_, at) => ({ name: `word/${at}`, data: "" })),
    ]),
  },
];

const slips: readonly HostileFile[] = [
  "../../etc/x",
  "/etc/x",
  "word\\..\\x",
  "word/\0x",
  "C:/x",
].map((name) => ({
  what: `a part named ${JSON.stringify(name)}`,
  name: "a.docx",
  bytes: packed([documentPart(lights), { name, data: "x" }]),
  readable: name.includes("\0"),
}));

const links: readonly HostileFile[] = [
  {
    what: "a text part that is a symbolic link",
    name: "a.docx",
    bytes: packed([{ name: "word/document.xml", data: "/etc/passwd", mode: 0o120_777 }]),
  },
  {
    what: "pictures and templates at addresses elsewhere",
    name: "a.docx",
    bytes: packed([
      documentPart(lights),
      {
        name: "word/_rels/document.xml.rels",
        data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External" Type="image" Target="file:///etc/passwd"/><Relationship Id="r2" TargetMode="External" Type="attachedTemplate" Target="http://127.0.0.1:9/t.dotm"/></Relationships>`,
      },
    ]),
    readable: true,
  },
  {
    what: "macros",
    name: "a.docm",
    bytes: packed([
      documentPart(lights),
      { name: "word/vbaProject.bin", data: 'Sub AutoOpen()\nShell "x"\nEnd Sub' },
    ]),
    readable: true,
  },
  {
    what: "a page of remote and local references",
    name: "a.html",
    bytes: () =>
      bytesOf(
        `<meta http-equiv=refresh content="0;url=http://127.0.0.1:9/"><base href="http://127.0.0.1:9/"><link rel=stylesheet href=file:///etc/passwd><img src=file:///etc/passwd><iframe src=file:///etc/passwd></iframe><p>We keep the lights.`,
      ),
    readable: true,
  },
];

const entities: readonly HostileFile[] = [
  ["an entity from a file", `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, "&x;"],
  ["a parameter entity", `<!DOCTYPE d [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>`, "a"],
  ["a definition elsewhere", `<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">`, "a"],
  [
    "a billion laughs",
    `<!DOCTYPE d [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join("")}]>`,
    "&a30;",
  ],
].map(([what = "", doctype = "", text = ""]) => ({
  what,
  name: "a.docx",
  bytes: packed([documentPart(wordParagraph(text), doctype)]),
}));

const deep: readonly HostileFile[] = [
  ["two hundred thousand nested paragraphs", "a.docx", "<w:p>", "</w:p>"],
  ["a hundred thousand nested elements", "a.html", "<div>", ""],
  ["a hundred thousand nested quotes", "a.md", "> ", ""],
  ["a hundred thousand nested lists", "a.md", "- ", ""],
  ["a hundred thousand open brackets", "a.md", "[", ""],
  ["a hundred thousand emphases", "a.md", "*a **a ", ""],
].map(([what = "", name = "", open = "", close = ""]) => ({
  what,
  name,
  bytes: () => {
    const count = name.endsWith("docx") ? 200_000 : 100_000;
    const text = `${open.repeat(count)}lights${close.repeat(count)}`;
    return name.endsWith("docx") ? zipOf([documentPart(text)]) : bytesOf(text);
  },
  readable: /brackets|emphases/.test(what),
  heavy: name === "a.html" || /brackets|emphases/.test(what),
}));

/** A PDF whose page is drawn by these bytes, packed. */
function packedPdf(drawn: Uint8Array): Uint8Array {
  const stream = deflateSync(drawn);
  const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
  const tail = `\nendstream\nendobj\ntrailer << /Size 5 /Root 1 0 R >>\n%%EOF`;
  return Uint8Array.from(Buffer.concat([Buffer.from(head), stream, Buffer.from(tail)]));
}

const large: readonly HostileFile[] = [
  { what: "a hundred million bytes", name: "a.txt", bytes: () => new Uint8Array(1e8).fill(97) },
  {
    what: "a line of twenty million bytes",
    name: "a.txt",
    bytes: () => new Uint8Array(2e7).fill(97),
  },
  {
    what: "a line of nearly five million bytes",
    heavy: true,
    name: "a.txt",
    bytes: () => bytesOf("keep the lights, ".repeat(290_000)),
    readable: true,
  },
  {
    what: "a tag of five million bytes",
    name: "a.html",
    bytes: () => bytesOf(`<p title="${"a".repeat(4_999_000)}">We keep the lights.`),
    readable: true,
  },
  {
    what: "four hundred thousand attributes",
    heavy: true,
    name: "a.html",
    bytes: () =>
      bytesOf(`<p ${Array.from({ length: 400_000 }, (_, at) => `a${at}`).join(" ")}>Lights`),
    readable: true,
  },
  {
    what: "a PDF page that unpacks to 300 MB",
    heavy: true,
    name: "a.pdf",
    bytes: () => packedPdf(new Uint8Array(3e8).fill(32)),
  },
  {
    what: "a sheet of more rows than are read",
    name: "a.xlsx",
    bytes: () => workbook([{ rows: Array.from({ length: 110_000 }, () => ["Puffin League"]) }]),
  },
];

const wrong: readonly HostileFile[] = [
  { what: "NUL in a text", name: "a.txt", bytes: () => bytesOf("We keep\0the lights.") },
  {
    what: "a locked file",
    name: "a.docx",
    bytes: packed([{ ...documentPart(lights), encrypted: true }]),
  },
  { what: "a text called Word", name: "a.docx", bytes: () => bytesOf("We keep the lights.") },
  { what: "Word called text", name: "a.txt", bytes: () => wordFile(lights) },
  { what: "nothing", name: "a.txt", bytes: () => new Uint8Array() },
];

export const hostileFiles: readonly HostileFile[] = [
  ...bombs,
  ...slips,
  ...links,
  ...entities,
  ...deep,
  ...large,
  ...wrong,
];

/** Harmless twins: what tells that a reader refuses hostile files and not all files. */
export const harmlessFiles: readonly HostileFile[] = [
  { what: "a text", name: "a.txt", bytes: () => bytesOf("We keep the lights.") },
  { what: "a page", name: "a.html", bytes: () => bytesOf("<p>We keep the lights.") },
  { what: "a Markdown text", name: "a.md", bytes: () => bytesOf("We keep *the* lights.") },
  { what: "a Word file", name: "a.docx", bytes: () => wordFile(lights) },
  { what: "a workbook", name: "a.xlsx", bytes: () => workbook([{ rows: [["Puffin League"]] }]) },
  { what: "a PDF", name: "a.pdf", bytes: () => pdfOf([[{ text: "We keep the lights.", top: 0 }]]) },
];
