import assert from "node:assert/strict";
import { test } from "node:test";
import { namesIn } from "../../../test/recognition/names-below-letter.ts";
import { splitDashedDetails } from "./dashed-details.ts";

const clubs = [
  "Tern Trust of the Outer Skerries",
  "Gull Guild",
  "Harbour Bell Society",
  "Northern Pilots' Union",
  "Lamp and Buoy Association",
  "Society of the Old Pier",
  "Keepers of the Skerries",
  "Salt Marsh Alliance",
  "Union of Bell Ringers and Riggers",
  "Skerry Watch Society",
];

test("strokes between names over lines that break anywhere", async () => {
  const list = `${clubs.slice(0, 2).join(" / ")} / Harbour
Bell Society / ${clubs[3] ?? ""} / Lamp and Buoy Association /
${clubs.slice(5, 7).join(" / ")} / Salt
Marsh Alliance / ${clubs.slice(8).join(" / ")}`;
  assert.deepEqual(await namesIn(`Signatories:\n\n${list}`, "a.txt"), clubs);
});

test("dashes between persons with commas in front of what they are", () => {
  const told = [
    "Ada Fenwick, keeper",
    "Jonas Marlow, pilot of the old port",
    "Miriam Castle",
    "Tobias Quill, painter",
    "Leona Hartwick, bell ringer",
    "Oskar Penrose, rigger",
  ];
  assert.deepEqual(splitDashedDetails(told.join(" - ")), told);
  assert.deepEqual(splitDashedDetails(clubs.join(" – ")), clubs);
  const placed = clubs.map((club) => `${club} - Norhaven`).join(", ");
  assert.equal(splitDashedDetails(placed), null);
  assert.equal(splitDashedDetails("Ada Fenwick - keeper - of - the - old - light"), null);
});

test("the word that joins the last two of several lines is no part of a name", async () => {
  const lines = clubs.map((club, at) => (at === 8 ? `${club}; and` : `${club};`)).join("\n");
  assert.deepEqual(await namesIn(`Signatories:\n\n${lines}`, "a.txt"), clubs);
});

test("a word that joins the last two ends no name where lines or numbers part them", async () => {
  const joined = clubs.map((club, at) => (at === clubs.length - 2 ? `${club}, and` : club));
  assert.deepEqual(await namesIn(`Signatories:\n\n${joined.join("\n\n")}`), clubs);
  const numbered = joined.map((club, at) => `${at + 1}. ${club}`).join("\n");
  assert.deepEqual(await namesIn(`Signatories:\n\n${numbered}`), clubs);
});

test("a lost break behind a bracket parts two entries", async () => {
  const placed = clubs.map((club) => `${club} (Ireland)`);
  const lines = [placed.slice(0, 2).join(""), ...placed.slice(2)].join("\n\n");
  assert.deepEqual(await namesIn(`Signatories:\n\n${lines}`), clubs);
});

test("a mark for italics whose other half stands in another paragraph is no letter of a name", async () => {
  const lines = clubs.map((club, at) =>
    at % 5 === 0 ? `_${club}` : at % 5 === 4 ? `${club}_` : club,
  );
  assert.deepEqual(await namesIn(`Signatories:\n\n${lines.join("\n\n")}`), clubs);
});

test("numbers that count on in one paragraph part names, the first read as a list mark or behind a label", async () => {
  const persons = ["Ada Fenwick", "Jonas Marlow", "Miriam Castle", "Tobias Quill", "Oskar Penrose"];
  const all = [...persons, ...persons.map((person) => `${person} Young`)];
  const told = all.map(
    (person, at) => `${at + 1}. ${person}${at % 4 === 0 ? ", bell ringer" : ""}`,
  );
  const bodies = clubs.map((club, at) => `${at + 1}. ${club}`).join(", ");
  const list = `${told.join(", ")}\n\nOrganisations: ${bodies}`;
  for (const file of ["a.md", "a.txt"])
    assert.deepEqual(await namesIn(list, file), [...all, ...clubs]);
});
