import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";
import type { RecognisedSignatory } from "../recognised-statement.ts";

const body = `The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Ships have run aground twice, and the keepers were never asked what they think about the plans.

We ask the harbour office to repair it before the herring come, and to tell those who live by the sea what it intends to do with the old light.`;

async function signatories(list: string, name = "a.md"): Promise<readonly RecognisedSignatory[]> {
  const text = `# Light the pier\n\n${body}\n\nSigned by:\n\n${list}\n`;
  const document = await readDocument(new TextEncoder().encode(text), name);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories;
}

const namesIn = async (list: string, name?: string): Promise<string[]> =>
  (await signatories(list, name)).map((signatory) => signatory.name);

test("every name stands again in another script on the line below: one signatory of two names", async () => {
  const names = [
    ["Tern Trust", "海鳥信託"],
    ["Harbour Bell Society", "港鐘學會"],
    ["Union of Northern Pilots", "北方領航員工會"],
    ["Keepers of the Skerries", "礁石守望協會"],
  ];
  const found = await signatories(names.flat().join("\n\n"));
  assert.deepEqual(
    found.map(({ name, nameOther }) => [name, nameOther]),
    names,
  );
  const mixed = [
    "Tern Trust",
    "海鳥信託",
    "港鐘學會",
    "Harbour Bell Society",
    "Gull Guild",
    "北方領航員工會",
  ];
  assert.equal((await signatories(mixed.join("\n\n"))).length, mixed.length);
});

const persons = [
  "Ada Fenwick, Lecturer in oceanography",
  "Jonas Marlow, Professor of marine law",
  "Miriam Castle, Lecturer in history",
  "Tobias Quill, Keeper of the old light",
  "Leona Hartwick, Professor of economics",
  "Oskar Penrose, Director of studies",
];

test("a break that was lost between two persons with their offices", async () => {
  const names = persons.map((line) => line.replace(/,.*$/u, ""));
  const [a, b, c, ...others] = persons;
  assert.deepEqual(await namesIn([`${a} ${b} ${c}`, ...others].join("  \n")), names);
  const school = "Edith Lark, Professor at the school Edgar Tarn, in Sealby";
  assert.equal((await namesIn([school, ...persons].join("  \n"))).length, persons.length + 1);
});

test("a small word at the end of a line leads on to the next, whatever marks stand in front", async () => {
  const lines = [
    "Tern Trust",
    "Friends of the",
    "Lamps of Sealby",
    "Gull Guild",
    "Union of Pilots",
    "Bell Society",
  ];
  const names = [
    "Tern Trust",
    "Friends of the Lamps of Sealby",
    "Gull Guild",
    "Union of Pilots",
    "Bell Society",
  ];
  assert.deepEqual(await namesIn(lines.map((line) => `- ${line}`).join("\n\n")), names);
  assert.deepEqual(await namesIn(lines.join("\n\n")), names);
});

test("a number between two others counts though no blank stands behind it", async () => {
  const names = ["Tern Trust", "Gull Guild", "Union of Pilots", "Bell Society"];
  const lines = names.map((name, at) => `${String(at + 1)}${at === 2 ? "-" : " - "}${name}`);
  assert.deepEqual(await namesIn(lines.join("  \n")), names);
});

test("a column of offices beside names is no column of names", async () => {
  const rows = persons.map((line) => line.replace(/, (\w+).*$/u, "\t$1"));
  const offices = [
    "Office Manager",
    "Night Editor",
    "Arts Editor",
    "Staff Writer",
    "Sports Writer",
    "City Editor",
  ];
  const table = rows.map((row, at) => row.replace(/\t.*$/u, `\t ${offices[at] ?? ""}`)).join("\n");
  assert.deepEqual(
    await namesIn(table, "a.txt"),
    persons.map((line) => line.replace(/,.*$/u, "")),
  );
});

test("a sentence that names some of a longer list only reports on it", async () => {
  const names = [
    "Tern Trust",
    "Gull Guild",
    "Union of Pilots",
    "Bell Society",
    "Lamp Association",
    "Keepers Union",
  ];
  const report = `The call is signed by the ${names.slice(0, 2).join(" and the ")}.`;
  const list = names.map((name) => `- ${name}`).join("\n");
  assert.deepEqual(await namesIn(`${list}\n\n${report}`), names);
});

test("a remark to the reader behind the last name, and the word that joins numbered names", async () => {
  const names = ["Ada Fenwick", "Jonas Marlow", "Miriam Castle", "Tobias Quill"];
  const [a, b, c, d] = names;
  assert.deepEqual(
    await namesIn(`${names.join(", ")} NB: those who sign do so in their own names alone.`),
    names,
  );
  assert.deepEqual(await namesIn(`1. ${a}, 2. ${b}, 3. ${c} and 4. ${d}`), names);
});

test("a given name that greets in another language ends no list", async () => {
  const lines = [...persons.slice(0, 3), "Cara Penrose, Lecturer in law", ...persons.slice(3)];
  assert.deepEqual(
    await namesIn(lines.join("\n\n")),
    lines.map((line) => line.replace(/,.*$/u, "")),
  );
});

test("hashtags one below the other are no names, one alone may be", async () => {
  const names = ["Tern Trust", "Gull Guild", "Union of Pilots", "Bell Society", "Lamp Association"];
  assert.deepEqual(await namesIn(["#LightThePier", "#NoMoreDark", ...names].join("  \n")), names);
});

test("words that announce the next of those who sign, inside a paragraph of names", async () => {
  const list =
    "Ada Fenwick (pilot), Jonas Marlow (keeper), Miriam Castle (rigger) Also signed by: Tobias Quill, Leona Hartwick, Oskar Penrose";
  assert.deepEqual(await namesIn(list), [
    "Ada Fenwick",
    "Jonas Marlow",
    "Miriam Castle",
    "Tobias Quill",
    "Leona Hartwick",
    "Oskar Penrose",
  ]);
});
