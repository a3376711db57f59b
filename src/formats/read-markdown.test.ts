import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document } from "#recognition/document.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { markdownDocument } from "./read-markdown.ts";

function read(text: string): Document {
  const document = markdownDocument(text);
  assert.ok(!isFormatRefusal(document));
  return document;
}

const rowsOf = ({ blocks }: Document): unknown[] =>
  blocks
    .filter(({ kind }) => kind === "row")
    .map(({ field, header, cells, lines }) => [
      field,
      header ?? false,
      cells,
      lines.map(({ number }) => number),
    ]);

test("a list of mappings in front matter is a table, its keys the header", () => {
  const found = read(
    [
      "---",
      "title: Light the piers",
      "signatories:",
      '  - name: "Tern, Gull & Co"',
      "    country: Norway",
      "  - name: Pilots' Guild",
      "    note: pilots of the",
      "      old harbour",
      "  - {name: 'Buoy Guild', country: Chile}",
      "tags:",
      "  - lamps",
      "---",
      "",
      "Every pier needs a lamp.",
    ].join("\n"),
  );
  assert.deepEqual(rowsOf(found), [
    ["signatories", true, ["name", "country", "note"], [3]],
    ["signatories", false, ["Tern, Gull & Co", "Norway", ""], [4, 5]],
    ["signatories", false, ["Pilots' Guild", "", "pilots of the old harbour"], [6, 7, 8]],
    ["signatories", false, ["Buoy Guild", "Chile", ""], [9]],
    ["tags", true, ["name"], [10]],
    ["tags", false, ["lamps"], [11]],
  ]);
  assert.equal(new Set(found.lines.map(({ number }) => number)).size, found.lines.length);
});

test("TOML's tables and a list on one line are read alike", () => {
  const toml =
    '+++\ntitle = "Piers"\n[[signers]]\nname = "Tern Trust"\n[[signers]]\nname = "Gull Guild"\n+++\n';
  assert.deepEqual(
    rowsOf(read(toml)).map((row) => (row as unknown[])[2]),
    [["Tern Trust"], ["Gull Guild"]],
  );
  assert.deepEqual(
    rowsOf(read('---\nsigners: [Tern Trust, "Gull, Guild", Buoys]\n---\n\nText\n')),
    [["signers", false, ["Tern Trust; Gull, Guild; Buoys"], [2]]],
  );
});

test("a long text kept in the front matter is the text where nothing else is", () => {
  const long = "Every pier needs a lamp that can be seen from the sea. ".repeat(5).trim();
  const front = `---\ntitle: Piers\nbody: >-\n  ${long}\n\n  We ask the *office* to light them.\n---\n`;
  assert.deepEqual(
    read(front).blocks.flatMap(({ kind, lines }) =>
      kind === "paragraph" ? [[lines[0]?.number, lines[0]?.text]] : [],
    ),
    [
      [4, long],
      [6, "We ask the office to light them."],
    ],
  );
  assert.equal(
    read(`${front}\n${long}\n`).blocks.filter(({ kind }) => kind === "paragraph").length,
    1,
  );
});

test("what is struck out keeps its text and a mark", () => {
  assert.deepEqual(read("- ~~Gull Guild~~\n- Tern ~~Trust~~ Watch").lines, [
    { text: "Gull Guild", number: 1, marks: [{ kind: "struck", from: 0, to: 10 }] },
    { text: "Tern Trust Watch", number: 2, marks: [{ kind: "struck", from: 5, to: 10 }] },
  ]);
});

test("stretches of bold letters that a converter set one beside the other leave no signs between them", () => {
  const document = markdownDocument(
    "**2024****년** **5****월** **등대****지기**\n\n****\n\n`a****b`\n\nkey 12****89",
  );
  assert.ok(!isFormatRefusal(document));
  assert.deepEqual(
    document.lines.map(({ text }) => text),
    ["2024년 5월 등대지기", "****", "a****b", "key 12****89"],
  );
});

test("a value in quotation marks may go on at the beginning of a line, and tags are no part of it", () => {
  const front = (text: string): unknown[] =>
    read(text).blocks.map(({ field, lines }) => [
      field,
      lines.map(({ text: line }) => line).join(" "),
    ]);
  assert.deepEqual(front('---\ntitle: "Urgent:\nlight the piers"\nlang: en\n---\n').slice(1, 3), [
    ["title", "Urgent: light the piers"],
    ["lang", "en"],
  ]);
  assert.deepEqual(front("---\ntitle: Light<br/>the <b>piers</b>\n---\n")[1], [
    "title",
    "Light the piers",
  ]);
});

test("a heading needs no blank behind its signs, where they are more than one", () => {
  const kinds = (text: string): string[] => read(text).blocks.map(({ kind }) => kind);
  assert.deepEqual(kinds("##Signed\n\n###[Join us.](https://a.example)\n\n#lamps"), [
    "heading",
    "heading",
    "paragraph",
  ]);
  assert.deepEqual(kinds("```\n##Signed\n```"), kinds("```\nSigned\n```"));
});

test("front matter may stand below a blank line; a rule there is none", () => {
  const kinds = (text: string): string[] =>
    read(text).blocks.map(({ kind, field }) => field ?? kind);
  assert.ok(kinds("\n---\ntitle: Lamps\n---\n\nThe lamps burn.").includes("title"));
  assert.ok(!kinds("\n---\n\nLamps\n\n---\n\nThe lamps burn.").includes("metadata"));
});

test("a line of nothing but no-break blanks is blank", () => {
  assert.deepEqual(
    read("The lamps burn.  \n\u00a0  \nThe piers wait.\n\u2003\nThe terns fly.").blocks.map(
      ({ lines }) => lines.map(({ text, number }) => [text, number]),
    ),
    [[["The lamps burn.", 1]], [["The piers wait.", 3]], [["The terns fly.", 5]]],
  );
});

test("a line that is set in below the first of its block says so", () => {
  const { blocks } = read(
    "- Tern Trust\n  of Norhaven\n- Gull Guild\nof Sealby\n\nBells\n    of Saltby\n",
  );
  assert.deepEqual(
    blocks.map(({ lines }) => lines.map(({ text, inset }) => [text, inset === true])),
    [
      [
        ["Tern Trust", false],
        ["of Norhaven", true],
      ],
      [
        ["Gull Guild", false],
        ["of Sealby", false],
      ],
      [
        ["Bells", false],
        ["of Saltby", true],
      ],
    ],
  );
});

test("elements of a page go on behind blank lines, however far they are indented", () => {
  const page = [
    "<ol>",
    "    <li>",
    "      <p>",
    "        Tern Trust",
    "      </p>",
    "    </li>",
    "",
    "    <li>",
    "      <p>",
    "        Gull Guild",
    "      </p>",
    "    </li>",
    "",
    "</ol>",
    "",
    "A line of code:",
    "",
    "    a < b",
  ].join("\n");
  assert.deepEqual(
    read(page).blocks.map(({ kind, lines }) => [kind, lines.map(({ text }) => text).join("|")]),
    [
      ["item", "Tern Trust"],
      ["item", "Gull Guild"],
      ["paragraph", "A line of code:"],
      ["preformatted", "a < b"],
    ],
  );
});

test("tags inside a paragraph are marks as those of Markdown are", () => {
  const marks = (text: string): unknown =>
    read(text).blocks.flatMap(({ lines }) => lines.map((line) => line.marks ?? []));
  const link = [{ kind: "link", href: "https://a.example/b", from: 5, to: 13 }];
  assert.deepEqual(marks('Read <a class="x" href="https://a.example/b">the page</a> now'), [link]);
  assert.deepEqual(marks("A <b>bold <i>word</i></b>"), [
    [
      { kind: "emphasis", from: 7, to: 11 },
      { kind: "strong", from: 2, to: 11 },
    ],
  ]);
  for (const open of ["A <b>bold word", "A bold</b> word", "A <q>word</q>"])
    assert.deepEqual(marks(open), [[]], open);
});

test("indented sentences are no code, among other lines either; indented lines without one stay code", () => {
  const long =
    "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until the dawn &ndash; in vain.";
  const kinds = (text: string): unknown[] =>
    read(text)
      .blocks.filter((block) => block.kind !== "metadata")
      .map((block) => block.kind);
  const indented = `\t${long}\n\t\n\t${long}\n\tAda Tar`;
  assert.deepEqual(kinds(`---\ntitle: Lamps\n---\n\n${indented}`), ["paragraph", "paragraph"]);
  assert.match(read(indented).blocks[0]?.lines[0]?.text ?? "", /– in vain/u);
  assert.deepEqual(kinds(`    ${long}\n\n        lamp --light`), ["paragraph", "preformatted"]);
  assert.deepEqual(kinds(`The lamps:\n\n\t${long.replace("&ndash; ", "")}`), [
    "paragraph",
    "paragraph",
  ]);
  assert.deepEqual(kinds("The lamps:\n\n\tlamp --light"), ["paragraph", "preformatted"]);
  assert.deepEqual(kinds("    lamp --light\n    lamp --out"), ["preformatted"]);
});
