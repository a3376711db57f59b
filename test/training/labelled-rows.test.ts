// Documents with gold records become rows with labels: each signatory is given to the one row that prints it.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { measures } from "#recognition/weighed/surroundings.ts";
import { type LabelledFolder, labelledRows } from "../../training/labelled-rows.ts";
import { listRows } from "../../training/list-rows.ts";

type Seen = NonNullable<ReturnType<typeof listRows.see>>;

const folder = mkdtempSync(join(tmpdir(), "undersigned-training-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const prose =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it before the herring come.";

interface Case {
  readonly says: string;
  readonly text: string;
  readonly names: readonly (string | { readonly raw: string; readonly name: string })[];
  /** The rows that print signatories, and how many. */
  readonly printed: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  {
    says: "a name a line",
    text: `# A lamp for the pier\n\n${prose}\n\nSigned by:\n\n- Tern Trust\n- Guild of Gulls\n- Bell Society\n`,
    names: ["Tern Trust", "Guild of Gulls", "Bell Society"],
    printed: { "Tern Trust": 1, "Guild of Gulls": 1, "Bell Society": 1 },
  },
  {
    says: "several names in a row",
    text: `# A lamp for the pier\n\n${prose}\n\nSigned by: Tern Trust, Guild of Gulls, Bell Society\n\n${prose}\n`,
    names: ["Tern Trust", "Guild of Gulls", "Bell Society"],
    printed: { "Signed by: Tern Trust, Guild of Gulls, Bell Society": 3 },
  },
  {
    says: "the list, not the text that names one of them too",
    text: `# The Tern Trust asks for a lamp\n\nThe Tern Trust wrote this. ${prose}\n\nSigned by:\n\n1. Guild of Gulls\n2. Tern Trust\n3. Bell Society\n`,
    names: ["Guild of Gulls", "Tern Trust", "Bell Society"],
    printed: { "Guild of Gulls": 1, "Tern Trust": 1, "Bell Society": 1 },
  },
  {
    says: "other quotation marks, dashes and cases than the record has, and more in the row",
    text: `# A lamp for the pier\n\n${prose}\n\nSigned by:\n\n- “Tern” Trust – North (Aville)\n- GUILD OF GULLS\n- Bell Society.\n`,
    names: [
      { raw: '"Tern" Trust - North', name: '"Tern" Trust' },
      "Guild of Gulls",
      "Bell Society",
    ],
    printed: { "“Tern” Trust – North (Aville)": 1, "GUILD OF GULLS": 1, "Bell Society.": 1 },
  },
  {
    says: "one signatory twice",
    text: `# A lamp for the pier\n\n${prose}\n\nSigned by:\n\n- Tern Trust\n- Guild of Gulls\n`,
    names: ["Tern Trust", "Guild of Gulls", "Tern Trust"],
    printed: { "Tern Trust": 2, "Guild of Gulls": 1 },
  },
  {
    says: "a name that no row prints",
    text: `# A lamp for the pier\n\n${prose}\n\nSigned by:\n\n- Tern Trust\n`,
    names: ["Tern Trust", "League of Nets"],
    printed: { "Tern Trust": 1 },
  },
  {
    says: "no list at all",
    text: `# A lamp for the pier\n\n${prose}\n\n- Wednesday: the pier\n- Thursday: the mole\n`,
    names: [],
    printed: {},
  },
];

cases.forEach(({ says, text, names, printed }, at) => {
  test(`labels fall on the rows that print the signatories: ${says}`, async () => {
    const { documents, leftOut } = await inFolder({
      "007-lamp.md": text,
      "007-lamp.json": { gold: "full", signatories: names.map(signatory) },
    });
    assert.deepEqual(leftOut, []);
    const [document] = documents;
    assert.ok(document, `case ${at}`);
    const found = document.seen.printed.flatMap((label, row) =>
      label > 0 ? [[document.seen.scan.rows[row]?.text, label]] : [],
    );
    assert.deepEqual(Object.fromEntries(found), printed);
    assert.equal(document.seen.measured.length, document.size);
    assert.ok(document.seen.measured.every((row) => row.length === measures.length));
  });
});

test("what cannot teach is left out, with a sentence", async () => {
  const { documents, leftOut } = await inFolder({
    "001-part.md": prose,
    "001-part.json": { gold: "title", title: "A lamp" },
    "002-alone.json": { gold: "full", signatories: [] },
    "003-book.doc": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "003-book.json": { gold: "full", signatories: [] },
    "notes.json": { anything: 1 },
  });
  assert.deepEqual(documents, []);
  assert.deepEqual(
    leftOut.map((sentence) => sentence.replace(/^.*\//u, "")),
    [
      '001-part.json: its record does not tell what "list" asks',
      "002-alone.json: no document of that name lies beside it",
      "003-book.json: its document cannot be read (old-word-format)",
    ],
  );
});

test("a record that is broken says where", async () => {
  const broken: readonly (readonly [unknown, RegExp])[] = [
    ["{", /004-lamp\.json is no JSON/],
    [[], /004-lamp\.json is no object/],
    [{ signatories: [] }, /004-lamp\.json: "gold" is missing/],
    [{ gold: "full", signatories: "Tern Trust" }, /"signatories" is no list/],
    [{ gold: "full", signatories: [{ name: "Tern Trust" }, {}] }, /signatory 2 has neither/],
  ];
  for (const [record, says] of broken)
    await assert.rejects(inFolder({ "004-lamp.md": prose, "004-lamp.json": record }), says);
  await assert.rejects(inFolder({ "004-lamp.md": prose }), /holds no gold records/);
});

function signatory(name: Case["names"][number]): object {
  return typeof name === "string" ? { raw: name, name } : name;
}

/** A folder of these files; objects are written as JSON. */
async function inFolder(files: Readonly<Record<string, unknown>>): Promise<LabelledFolder<Seen>> {
  const made = mkdtempSync(join(folder, "set-"));
  for (const [name, content] of Object.entries(files)) {
    const isWritten = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(made, name), isWritten ? content : JSON.stringify(content));
  }
  return labelledRows(made, listRows);
}
