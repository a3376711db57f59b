/** Files made to harm or to mislead a reader are refused with a reason; each has a harmless twin that is read. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  pdfOf,
  wordFile,
  wordParagraph,
  workbook,
  type ZipPart,
  zipOf,
} from "../../test/office-file.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readDocument } from "./read-document.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusal(file: Uint8Array, name: string): Promise<string | null> {
  const answer = await readDocument(file, name);
  return isFormatRefusal(answer) ? answer.refusal : null;
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (content: string): ZipPart => ({
  name: "word/document.xml",
  data: `<w:document ${word}><w:body>${content}</w:body></w:document>`,
});
const lights = wordParagraph("We keep the lights.");

test("a Word file whose container is hostile", async () => {
  const many = Array.from({ length: 2_001 }, (_, at) => ({ name: `word/x${at}`, data: "" }));
  const cases: [string, Uint8Array, string | null][] = [
    ["harmless", zipOf([body(lights)]), null],
    [
      "unpacks to more than is read",
      zipOf([body(lights + " ".repeat(10_000_000))]),
      "unpacks-too-large",
    ],
    ["lies about its size", zipOf([{ ...body(lights), claimedSize: 20 }]), "broken-file"],
    ["has too many parts", zipOf([body(lights), ...many]), "too-many-parts"],
    [
      "climbs out of its folder",
      zipOf([body(lights), { name: "../../etc/x", data: "x" }]),
      "broken-file",
    ],
    [
      "has a part with an absolute name",
      zipOf([body(lights), { name: "/etc/x", data: "x" }]),
      "broken-file",
    ],
    ["is locked", zipOf([{ ...body(lights), encrypted: true }]), "encrypted-file"],
    ["is cut off", zipOf([body(lights)]).slice(0, -30), "broken-file"],
    ["has no text part", zipOf([{ name: "word/other.xml", data: "<a/>" }]), "broken-file"],
    ["holds no words", zipOf([body(wordParagraph(""))]), "no-text"],
  ];
  for (const [name, file, expected] of cases)
    assert.equal(await refusal(file, "a.docx"), expected, name);
});

test("a Word file whose XML is hostile", async () => {
  const nested = (depth: number): string =>
    `${"<w:sdt>".repeat(depth)}${lights}${"</w:sdt>".repeat(depth)}`;
  const doctype = `<!DOCTYPE d [<!ENTITY a "boo"><!ENTITY b "&a;&a;&a;">]>`;
  const cases: [string, string, string | null][] = [
    ["nested", nested(100), null],
    ["nested too deep", nested(400), "too-deep"],
    ["not closed", `${lights}<w:p>`, "broken-file"],
    ["an entity of its own", "<w:p><w:r><w:t>&lol;</w:t></w:r></w:p>", "broken-file"],
  ];
  for (const [name, content, expected] of cases)
    assert.equal(await refusal(zipOf([body(content)]), "a.docx"), expected, name);
  const { data } = body(lights);
  const declared = { name: "word/document.xml", data: `${doctype}${String(data)}` };
  assert.equal(await refusal(zipOf([declared]), "a.docx"), "broken-file");
});

test("nothing outside the file is read, and links are only text", async () => {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External" Target="file:///etc/passwd"/></Relationships>`;
  const link = `<w:p><w:hyperlink r:id="r1" xmlns:r="r"><w:r><w:t>lights</w:t></w:r></w:hyperlink></w:p>`;
  const file = zipOf([body(link), { name: "word/_rels/document.xml.rels", data: rels }]);
  const document = await readDocument(file, "a.docx");
  assert.ok(!isFormatRefusal(document));
  assert.deepEqual(
    document.lines.map(({ text }) => text),
    ["lights"],
  );
});

/** A compound file whose directory names the stream that MS-OFFCRYPTO puts a sealed package in. */
const sealed = Uint8Array.from(
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(512),
  ]),
);

test("a file that is not what its name says", async () => {
  const cases: [string, Uint8Array, string, string | null][] = [
    ["text as text", bytes("Lights"), "a.txt", null],
    ["text without an ending", bytes("Lights"), "lights", null],
    ["text as Word", bytes("Lights"), "a.docx", "wrong-extension"],
    ["Word as text", wordFile(lights), "a.txt", "wrong-extension"],
    ["Word as Word", wordFile(lights), "A.DOCX", null],
    ["a workbook as Word", workbook([{ rows: [["Lights"]] }]), "a.docx", "broken-file"],
    ["another container", zipOf([{ name: "a", data: "b" }]), "a.odt", "unknown-format"],
    [
      "old Word",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      "a.doc",
      "old-word-format",
    ],
    ["Word with a password", sealed, "a.docx", "encrypted-file"],
    ["a workbook with a password", sealed, "a.xlsx", "encrypted-file"],
    [
      "a picture",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
      "a.txt",
      "binary",
    ],
    ["an unknown ending", bytes("Lights"), "a.exe", "unknown-format"],
    ["nothing", bytes(""), "a.txt", "empty"],
    ["a PDF whatever its name", pdfOf([[{ text: "Lights", top: 0 }]]), "a.bin", null],
    ["a PDF that is cut off", bytes("%PDF-1.7\n1 0 obj"), "a.pdf", "broken-file"],
  ];
  for (const [name, file, called, expected] of cases)
    assert.equal(await refusal(file, called), expected, name);
});

test("texts beyond the limits", async () => {
  const cases: [string, string, string, string | null][] = [
    ["large", "a".repeat(4_900_000), "a.txt", null],
    ["too large", "a".repeat(5_000_001), "a.txt", "too-large"],
    ["nested quotes", `${"> ".repeat(50)}a`, "a.md", null],
    ["quotes nested too deep", `${"> ".repeat(500)}a`, "a.md", "too-deep"],
    ["lists nested too deep", `${"- ".repeat(500)}a`, "a.md", "too-deep"],
    ["nested elements", `${"<div>".repeat(500)}a`, "a.html", null],
    ["elements nested too deep", `${"<div>".repeat(5_000)}a`, "a.html", "too-deep"],
    [
      "elements nested too deep in Markdown",
      `<div>\n${"<div>".repeat(5_000)}a`,
      "a.md",
      "too-deep",
    ],
    ["rows", "a\n".repeat(90_000), "a.csv", null],
    ["too many rows", "a\n".repeat(100_001), "a.csv", "too-many-parts"],
    ["paragraphs", "<p>a".repeat(1_000), "a.html", null],
  ];
  for (const [name, text, called, expected] of cases)
    assert.equal(await refusal(bytes(text), called), expected, name);
});

test("a reader answers whatever the bytes are", async () => {
  const seeds = [
    [wordFile(lights + wordParagraph("Signatories:") + wordParagraph("Puffin League")), "a.docx"],
    [workbook([{ rows: [["Name"], ["Puffin League"]] }]), "a.xlsx"],
    [pdfOf([[{ text: "Lights", top: 0 }]]), "a.pdf"],
    [bytes("# Lights\n\n| a | b |\n|---|---|\n| [c](d) | `e` |\n\n> f[^1]\n\n[^1]: g"), "a.md"],
    [bytes("<ul><li>a<li><b>c</ul><table><tr><td>d<td>e</table>{% f %}"), "a.html"],
    [bytes('Name;Country\n"Puffin ""League""";Norway\n'), "a.csv"],
  ] as const;
  let state = 7;
  const next = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  for (const [file, name] of seeds) {
    for (let round = 0; round < 40; round += 1) {
      const changed = Uint8Array.from(file);
      for (let count = 0; count <= next(4); count += 1) changed[next(file.length)] = next(256);
      await readDocument(next(4) === 0 ? changed.slice(0, next(file.length)) : changed, name);
    }
  }
});
