import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { wordFile, wordParagraph, wordRun } from "../office-file.ts";
import { namesOf, plea } from "./names-of.ts";

const text =
  "Every pier should have a lamp that can be seen from the sea. We ask the board to light them.";

const namesIn = (text: string, file = "lamps.txt"): Promise<string[]> => namesOf(text, file);

test("a framed table is a table, and the row that sums it up is nobody", async () => {
  const table = [
    "+----+-----------------------+-----------+",
    "| No | Organisation          | Signed by |",
    "+----+-----------------------+-----------+",
    "|  1 | Tern Trust            | A. Tar    |",
    "|  2 | Pilots' Guild, Unit 2 | B. Salt   |",
    "|  3 | Harbour League        | C. Rope   |",
    "+----+-----------------------+-----------+",
    "|  3 | in all                |           |",
    "+----+-----------------------+-----------+",
  ];
  assert.deepEqual(await namesIn(`Light the piers\n\n${text}\n\n${table.join("\n")}\n`), [
    "Tern Trust",
    "Pilots' Guild, Unit 2",
    "Harbour League",
  ]);
});

test("a line below the names may say that those above sign; without it links are no list", async () => {
  const links = ["Kajens vänner", "Fyrklubben", "Tärnan 12"].map(
    (name) => `- [${name}](https://example.org/)`,
  );
  const page = `# Tänd fyrarna\n\n${text}\n\n${links.join("\n")}\n`;
  assert.deepEqual(await namesIn(`${page}\nUndertecknat av ovanstående föreningar.\n`, "a.md"), [
    "Kajens vänner",
    "Fyrklubben",
    "Tärnan 12",
  ]);
  assert.deepEqual(await namesIn(page, "a.md"), []);
});

test("who signs on behalf of an organisation is not the signatory, who signs in person is", async () => {
  const lines = [
    "on behalf of Tern Trust, A. Tar",
    "on behalf of Pilots’ Guild (PG), dr. B. Salt",
    "in a personal capacity: Carla Rope, keeper",
  ];
  assert.deepEqual(
    await namesIn(`Light the piers\n\n${text}\n\nSincerely,\n\n${lines.join("\n")}\n`),
    ["Tern Trust", "Pilots’ Guild", "Carla Rope"],
  );
});

test("short lines that close the text are names, whatever follows of place and day", async () => {
  const boats = ["Annie May", "Girl Joan", "Northern Star", "Ocean Gift", "Spes Nova"];
  assert.deepEqual(
    await namesIn(
      `We, the crews of these boats, stay ashore.\n\n${text}\n\n${boats.join("\n")}\n\nOld Harbour, 9 February\n`,
    ),
    boats,
  );
});

test("what orders, counts or divides the names is no name", async () => {
  for (const [head, tail] of [
    ["Tern groups (in alphabetical order)", null],
    ["National organisations", null],
    ["Citizens", null],
    [null, "and 212 more citizens"],
  ]) {
    const names = ["Tern Trust", "Harbour League", "Pilots’ Guild"];
    const list = [head, ...names, tail].filter((line) => line !== null).join("\n\n");
    assert.deepEqual(await namesIn(`Light the piers\n\n${text}\n\nSigned by:\n\n${list}\n`), names);
  }
});

test("one row among others may hold several organisations", async () => {
  const rows = [
    "Tern Trust",
    "North Sea Council; East Sea Council; West Sea Council",
    "Pilots’ Guild",
  ];
  assert.deepEqual(
    await namesIn(`Light the piers\n\n${text}\n\nSigned by:\n\n${rows.join("\n\n")}\n`),
    rows.flatMap((row) => row.split("; ")),
  );
});

test("names in Han between their own commas, with professions in brackets, are several", async () => {
  assert.deepEqual(
    await namesIn(
      "关于保留灯塔的呼吁书\n\n我们得知灯塔将于年底拆除。灯塔是城里几代人的记忆。我们呼吁停止拆除。\n\n联名个人：\n李海（教师）、王灯（退休工人）、陈明、张帆等\n",
    ),
    ["李海", "王灯", "陈明", "张帆"],
  );
});

test("a time of day in the last line of a count announces nobody", async () => {
  assert.deepEqual(
    await namesIn(`Light the piers\n\n${text}\n\n104 signers as of 6:30 pm, February 4th, 2021.\n`),
    [],
  );
});

test("what a page tells above the statement is not its text, who published it is the proposer", async () => {
  const page = [
    "The Harbour League has published on Monday a letter that forty keepers of the coast have signed.",
    "Its chair spoke of a dark winter and of ships that had lost their way in the fog near the pier.",
    "## Text of the letter",
    `${text} We have waited for three winters, and the board has not answered a single one of our letters.`,
    "We stand by every crew that stays ashore until the lamps are lit again along the whole of the coast.",
  ].join("\n\n");
  const read = await readDocument(
    new TextEncoder().encode(`# Light the piers\n\n${page}\n`),
    "a.md",
  );
  assert.ok(!isFormatRefusal(read));
  const { texts, proposers } = recogniseStatement(read);
  assert.deepEqual(
    texts[0]?.units.map((unit) => unit.text.slice(0, 13)),
    ["Every pier sh", "We stand by e"],
  );
  assert.deepEqual(proposers, [{ name: "Harbour League" }]);
});

test("who is struck out of a list has withdrawn, in Markdown and on a page", async () => {
  const names = "Kajens vänner\n- ~~Fyrklubben~~\n- Tärnan 12\n- ~~Lots~~ Lotsarnas förbund";
  const markdown = `# Tänd fyrarna\n\n${text}\n\n## Signatories\n\n- ${names}\n`;
  assert.deepEqual(await namesIn(markdown, "a.md"), [
    "Kajens vänner",
    "Tärnan 12",
    "Lotsarnas förbund",
  ]);
  const page = `<h1>Tänd fyrarna</h1><p>${text}</p><p><b>Signatories:</b><br>Kajens vänner<br><s>Fyrklubben</s><br>Tärnan 12 <a href="https://example.org/">web</a><br>Lotsarnas förbund</p>`;
  assert.deepEqual(await namesIn(page, "a.html"), [
    "Kajens vänner",
    "Tärnan 12",
    "Lotsarnas förbund",
  ]);
});

test("signatories may be headings with a line about each, or a list in the front matter", async () => {
  const headings = `# Light the piers\n\n${text}\n\n## Signatories\n\n### Tern Trust\n\nBirds of the pier.\n\n### Gull Guild\n\nBirds of the town.\n\n## How to join\n\nWrite to us.\n`;
  assert.deepEqual(await namesIn(headings, "a.md"), ["Tern Trust", "Gull Guild"]);
  const front = `---\ntitle: Light the piers\nsignatories:\n  - name: Tern Trust\n    country: Norway\n  - name: Gull Guild\nauthors:\n  - name: Ana Tar\n    affiliation: Harbour Office\n  - name: Ivo Rope\n    affiliation: Harbour Office\n---\n\n${text}\n`;
  assert.deepEqual(await namesIn(front, "a.md"), ["Tern Trust", "Gull Guild"]);
  const groups = `# Light the piers\n\n${text}\n\n## Signatories\n\n### A\n\nAna Tar\n\nAbel Rope\n\n### B\n\nBea Salt\n`;
  assert.deepEqual(await namesIn(groups, "a.md"), ["Ana Tar", "Abel Rope", "Bea Salt"]);
});

test("a first row of labels names nobody, even where only one of them is known", async () => {
  const csv =
    "nombre\tdepartamento\tcampus\nAna Faro\tUniversidad del Puerto\tNorte\nLuis Muelle\tUniversidad del Mar\tSur\n";
  assert.deepEqual(await namesIn(csv, "a.csv"), ["Ana Faro", "Luis Muelle"]);
});

test("entries may give addresses and go on in the next line; a list may be all there is in a file", async () => {
  const items =
    "- Ana Tar, pilot, <https://example.org/tar>\n- Ivo Rope (@rope@piers.example), keeper of the\n  lamp in the north\n- Tern Trust, www.example.org\n- @gull <gull@example.org>\nand others";
  assert.deepEqual(await namesIn(`# Lamps\n\n${text}\n\n## Signatories\n\n${items}\n`, "a.md"), [
    "Ana Tar",
    "Ivo Rope",
    "Tern Trust",
    "@gull",
  ]);
  const file = "- Ana Tar (@tar)\n- @gull <gull@example.org>\n- Ivo Rope\n";
  assert.deepEqual(await namesIn(`---\ntitle: Signatures\n---\n\n${file}`, "a.md"), [
    "Ana Tar",
    "@gull",
    "Ivo Rope",
  ]);
  assert.deepEqual(await namesIn(`---\ntitle: Crew\n---\n\n${file}`, "a.md"), []);
});

test("a sender's own lines and notes below a list are no names", async () => {
  const list = "Tern Trust\nGull Guild Society\nHarbour League";
  const names = ["Tern Trust", "Gull Guild Society", "Harbour League"];
  assert.deepEqual(
    await namesIn(
      `Light the piers\n\n${text}\n\nSignatories:\n${list}\n\n-- \nAna Tar, Pier Office\n`,
    ),
    names,
  );
  const items = list.replaceAll(/^/gmu, "- ");
  assert.deepEqual(
    await namesIn(
      `# Lamps\n\n${text}\n\n**Signatories**\n\n${items}\n\n**Endnotes**\n\n- Ana Tar, Lamps of the North\n`,
      "a.md",
    ),
    names,
  );
});

test("a sort with a number above as many names is a list where the page speaks of signing", async () => {
  const items = ["Tern Trust", "Salt & Tar", "Quay Voices"]
    .map((name) => `<li>${name}</li>`)
    .join("");
  const page = (count: number, said: string): string =>
    `<h1>The pier pledge</h1><p>${said}</p><p>${text}</p><details><summary>Organisations (${count})</summary><ul>${items}</ul></details>`;
  assert.deepEqual(await namesIn(page(3, "3 organisations have signed."), "a.html"), [
    "Tern Trust",
    "Salt & Tar",
    "Quay Voices",
  ]);
  assert.deepEqual(await namesIn(page(3, "3 organisations have met."), "a.html"), []);
});

test("who speaks for an organisation behind a tab signs nothing", async () => {
  const rows = [
    ["Harbour Association", "Ana Tar"],
    ["Seabird Society", "Ivo Rope"],
    ["Salt &amp; Tar", "Bea Keel"],
  ].map(
    (cells) => `<w:p>${wordRun(cells[0] ?? "")}<w:r><w:tab/></w:r>${wordRun(cells[1] ?? "")}</w:p>`,
  );
  const paragraphs = ["Light the piers", text, "Signatories:"].map((line) => wordParagraph(line));
  const file = wordFile(paragraphs.join("") + rows.join(""));
  const read = await readDocument(file, "a.docx");
  assert.ok(!isFormatRefusal(read));
  assert.deepEqual(
    recogniseStatement(read).signatories.map(({ name }) => name),
    ["Harbour Association", "Seabird Society", "Salt & Tar"],
  );
});

test("a heading like those above goes on with its items, whatever the first of them looks like", async () => {
  const list = (heading: string): string =>
    `# Lights\n\n${text}\n\n# Signatories\n\n## Yards\n\n- [Yard Council](https://yard.example)\n- [Pier Guild](https://pier.example)\n\n## Isles\n\n- Isle Network\n- Tern Trust\n\n${heading}\n\n- [la:mp](https://lamp.example)\n- [Red Café](https://red.example)\n`;
  const four = ["Yard Council", "Pier Guild", "Isle Network", "Tern Trust"];
  assert.deepEqual(await namesOf(list("## Lamplighters")), [...four, "la:mp", "Red Café"]);
  assert.deepEqual(await namesOf(list("# Lamplighters")), four, "a heading of a higher level");
});

test("a row of dots that the next signatory shall fill in names nobody", async () => {
  const table = (last: string): string =>
    `# Open letter\n\n${plea}\n## Signatories\n\n| Name | Country |\n|---|---|\n| Ada Tern | Norway |\n| Ben Gull | Malta |\n${last}\n`;
  assert.deepEqual(await namesOf(table("| ... | ... |")), ["Ada Tern", "Ben Gull"]);
  assert.deepEqual(await namesOf(table("| Cora Auk | ... |")), [
    "Ada Tern",
    "Ben Gull",
    "Cora Auk",
  ]);
});
