// Lists that are plain to a reader and have something beside the names: the day of signing, pictures, an address to write
// to above them, a template's marks between them. And tables that belong to the text of a letter.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, plea } from "./names-of.ts";

const persons = [
  "Ada Fenwick",
  "Jonas Marlow",
  "Miriam Castle",
  "Tobias Quill",
  "Leona Hartwick",
  "Oskar Penrose",
  "Hanna Birch",
  "Rufus Delany",
];

test("a name with the day of signing is a name, as an item or among others", async () => {
  const dated = persons.map((name, at) => `${name}, Aville, WA, ${String(at + 1)} Aug 2026`);
  const page = (lines: readonly string[], asks = ""): string =>
    `# Light for the pier\n\n${plea}\n## Signatories\n\n${lines.join("\n")}\n${asks}`;
  assert.deepEqual(
    await namesOf(
      page(
        dated.slice(0, 2).map((line) => `* ${line}`),
        "* Add your name!\n",
      ),
    ),
    persons.slice(0, 2),
  );
  assert.deepEqual(await namesOf(page(dated.map((line) => `${line}  `))), persons);
});

test("a place and a date below a heading is no name", async () => {
  const [first = "", second = ""] = persons;
  const page = `# Light for the pier\n\n${plea}\n## Signatories\n\nAville, Norway, 3 May 2026\n\n${first}\n\n${second}\n`;
  assert.deepEqual(await namesOf(page), [first, second]);
});

test("captions of pictures below a heading of signatories name them; other captions name nobody", async () => {
  const figures = persons
    .map(
      (name) =>
        `<figure><img src="${name.slice(0, 3)}.jpg"><figcaption>${name}, keeper</figcaption></figure>`,
    )
    .join("\n");
  const page = (heading: string): string =>
    `<!doctype html><title>Light</title><main><h1>Light for the pier</h1>${plea
      .split("\n\n")
      .map((one) => `<p>${one}</p>`)
      .join("")}<h2>${heading}</h2>\n${figures}</main>`;
  assert.deepEqual(await namesOf(page("Signatories"), "a.html"), persons);
  assert.deepEqual(await namesOf(page("Pictures of our feast"), "a.html"), []);
});

test("an address to write to above names takes none of them away", async () => {
  const page = `Light for the pier\n\n${plea}\nWill you join us, then write to light@example.com\n\nThe following writers have up to now come in:\n\n${persons.join("\n")}\n`;
  assert.deepEqual(await namesOf(page, "a.txt"), persons);
});

test("asterisks that close nothing part groups, and take no name away", async () => {
  const groups = [persons.slice(0, 4), persons.slice(4)];
  const items = groups.map((group) => group.map((name) => `* ${name} - Univerity of Aville`));
  const page = `# Licht voor de pier\n\n${plea}\n**ONDERTEKENAARS**\n\n** \n\nSchrijvers\n\n${items[0]?.join("\n") ?? ""}\n\n** \n\nWetenschappers\n\n${items[1]?.join("\n") ?? ""}\n`;
  assert.deepEqual(await namesOf(page), persons);
  const lone = `# Light\n\n${plea}\n## Signatories\n\n** Tern Trust\n\nGull Guild\n\nHarbour Bell Society\n`;
  assert.deepEqual(await namesOf(lone), ["Tern Trust", "Gull Guild", "Harbour Bell Society"]);
});

test("one name below its heading stands though a postscript follows; a headline with its text below does not", async () => {
  const note =
    "PS1: Only my own name stands here, because this is my page and nobody else answers for what I publish on it.";
  const page = `# Light for the pier\n\n${plea}\nSigned by\n\nAda Fenwick, Tern Trust\n\n${note}\n\n${note.replace("PS1", "PS2")}\n`;
  assert.deepEqual(await namesOf(page), ["Ada Fenwick"]);
  const above = `Signed by\n\nThe Harbour Board\n\n${plea}`;
  assert.deepEqual(await namesOf(above), []);
});

test("an example in a table of signatories is none", async () => {
  const page = `# Light for the pier\n\n${plea}\n## Signatories\n\n| Date | Organisation | About |\n| --- | --- | --- |\n| 2026-05-01 | Example Inc. | An example |\n| 2026-05-02 | Tern Trust | Keeps terns |\n`;
  assert.deepEqual(await namesOf(page), ["Tern Trust"]);
});

const counties = [
  "Bergen",
  "Camden",
  "Essex",
  "Hudson",
  "Mercer",
  "Morris",
  "Salem",
  "Sussex",
  "Union",
];

test("a table in the text of a letter names nobody, whoever it names", async () => {
  const rows = counties.map((name) => `| ${name} County | ${name} Society |`).join("\n");
  const page = `# Light for the pier\n\n${plea}\nHere the lamps are dark:\n\n| Dark | Lit |\n| --- | --- |\n${rows}\n\nSincerely,\n\nAda Fenwick\n`;
  assert.deepEqual(await namesOf(page), ["Ada Fenwick"]);
});

test("a table of numbers names nobody, though a template fetches the list right above it", async () => {
  const rows = counties.map(
    (name, at) => `| ${name} Trust | ${String(at + 3)} | ${String(at)}.5 |`,
  );
  const table = `| Funder | Number of lamps | Tons |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  const page = `# Light for the pier\n\n${plea}\nYours sincerely\n\n{% include signatories-list.html %}\n\n**Appendix**: what was asked\n\n${table}`;
  assert.deepEqual(await namesOf(page), []);
});

test("below the closing of a letter one block is one sender; names in it are senders of their own", async () => {
  const letter = (block: readonly string[], set = ""): string =>
    `# A day for lamps\n\n${plea}\nYours respectfully,\n\n${set}${block[0] ?? ""}${set}  \n${block.slice(1).join("  \n")}\n`;
  const block = ["Ada Fenwick", "Grade 11", "Pingle School", "South Hamble, MA, USA"];
  assert.deepEqual(await namesOf(letter(block)), ["Ada Fenwick"]);
  assert.deepEqual(await namesOf(letter(block, "**")), ["Ada Fenwick"]);
  const office = ["Ada Fenwick", "Director", "Tern Trust"];
  assert.deepEqual(await namesOf(letter(office)), ["Ada Fenwick"]);
  const three = ["Ada Fenwick, Jonas Marlow, Miriam Castle"];
  assert.deepEqual(await namesOf(letter(three)), persons.slice(0, 3));
  assert.deepEqual(await namesOf(letter(["Ada Fenwick, San Pedro, Santa Rosa"])), ["Ada Fenwick"]);
  assert.deepEqual(await namesOf(letter(["Ada Fenwick", "Anna Marlow"])), [
    "Ada Fenwick",
    "Anna Marlow",
  ]);
  assert.deepEqual(await namesOf(letter(["Tern Trust", "Gull Guild", "Harbour Bell Society"])), [
    "Tern Trust",
    "Gull Guild",
    "Harbour Bell Society",
  ]);
});

test("a line that tells for whom persons sign is none of them", async () => {
  const page = (lead: string, names: readonly string[]): string =>
    `# Light for the pier\n\n${plea}\nThank you for your answer.\n\n${lead}\n\n${names.join("  \n")}\n`;
  const five = persons.slice(0, 5);
  assert.deepEqual(await namesOf(page("For the pilots of the north coast,", five)), five);
  assert.deepEqual(await namesOf(page("Za lodivody severního pobřeží", five)), five);
});

test("bodies, each with the person who speaks for it in the line below, sign", async () => {
  const pairs = [
    "Za Udruženje lučkih pilota",
    "Ada Fenwick, predsednica",
    "Za Društvo čuvara",
    "Jonas Marlow, potpredsednik",
  ];
  const page = `# Svetlo za molo\n\nLampe na severnom molu ne rade od proleća, a brodovi koji se noću vraćaju kući nalaze plovni put samo po zvuku zvona.\n\nTražimo od lučke uprave da ih popravi pre nego što dođu haringe, i da objavi koliko je popravka koštala.\n\n${pairs.join("\n\n")}\n`;
  assert.deepEqual(await namesOf(page, "a.txt"), ["Udruženje lučkih pilota", "Društvo čuvara"]);
});

test("bodies in Hangul and Han that only blanks set apart are bodies each", async () => {
  const korean = ["북항등대지기협회", "남항어민연합회", "갈매기보호협회", "부두음악가연합회"];
  const page = `등대를 켜라\n\n북쪽 부두의 등불은 봄부터 꺼져 있고 밤에 돌아오는 배들은 종소리만으로 물길을 찾고 있습니다.\n\n항만청은 청어가 오기 전에 등불을 고치고 그 비용을 공개하십시오.\n\n2026년 5월 3일\n\n${korean.join(" ")}\n`;
  assert.deepEqual(await namesOf(page, "a.txt"), korean);
});
