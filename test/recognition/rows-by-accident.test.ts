// One row of a list set otherwise than the rest, as happens to whoever types or copies it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, plea } from "./names-of.ts";

const below = (list: string): string => `# Light the pier\n\n${plea}\nSigned by:\n\n${list}\n`;

const bodies = ["Tern Trust", "Gull Guild", "Bell Society", "Union of Pilots", "Harbour Watch"];
const persons = ["Ada Fenwick", "Jonas Marlow", "Miriam Castle", "Tobias Quill", "Oskar Penrose"];

/** The rows with the fourth and the fifth in one. */
function together(rows: readonly string[], sign: string): string[] {
  return [...rows.slice(0, 3), rows.slice(3, 5).join(sign), ...rows.slice(5)];
}

test("two names in one row, between a sign that no other row has", async () => {
  for (const names of [bodies, persons])
    for (const sign of ["\t", "     ", "; "]) {
      const rows = together(names, sign);
      assert.deepEqual(await namesOf(below(rows.join("\n")), "a.txt"), names, sign);
      assert.deepEqual(await namesOf(below(rows.join("\n\n")), "a.txt"), names, sign);
      assert.deepEqual(await namesOf(below(rows.map((row) => `- ${row}`).join("\n"))), names);
    }
});

test("two persons in one row, each with what the others have behind their names", async () => {
  for (const entries of [
    persons.map((name) => `${name} (Norhaven)`),
    persons.map((name) => `${name} - Harbour College`),
  ])
    for (const sign of ["\t", "; ", ", "]) {
      const rows = together(entries, sign).map((row) => `- ${row}`);
      assert.deepEqual(await namesOf(below(rows.join("\n"))), persons, sign);
    }
});

test("a comma between two names that are set, or end, as the other rows do", async () => {
  const local = ["Tern Trust", "Gull Guild", "Bell Society", "Union of Pilots", "Watch"].map(
    (name) => `${name} Sealby`,
  );
  assert.deepEqual(
    await namesOf(
      below(
        together(local, ", ")
          .map((row) => `- ${row}`)
          .join("\n"),
      ),
    ),
    local,
  );
  const numbered = bodies.map((name, at) => `${at + 1}. ${name}`);
  numbered.splice(2, 2, "3. Bell Society, Union of Pilots");
  assert.deepEqual(await namesOf(below(numbered.join("\n"))), bodies);
  assert.deepEqual(await namesOf(below(together(persons, ", ").join("\n")), "a.txt"), persons);
});

test("a sign inside a name, or between a name and what is told of it, parts nothing", async () => {
  for (const [rows, names] of [
    [
      [...bodies, "Lamps, Piers and Bells"],
      [...bodies, "Lamps, Piers and Bells"],
    ],
    [[...bodies, "Institute of Lamps, Society University"], null],
    [[...persons, "Leona Hartwick; Director of Lamps"], null],
    [
      [...persons, "Leona Hartwick (pilot; Harbour Master)"],
      [...persons, "Leona Hartwick"],
    ],
    [[...bodies, "Lamp Circle; Norway"], null],
    [[...bodies, "Lamp Circle\tAda Fenwick"], null],
    [
      [...persons.map((name) => `${name}, pilot`), "Leona Hartwick, keeper; Sea Lamps"],
      [...persons, "Leona Hartwick"],
    ],
  ] as const) {
    const found = await namesOf(below(rows.map((row) => `- ${row}`).join("\n")));
    if (names === null) assert.equal(found.length, rows.length, String(rows.at(-1)));
    else assert.deepEqual(found, names, String(rows.at(-1)));
  }
});

/** The rows, the third in two lines. */
function wrapped(rows: readonly string[], first: string, rest: string): string {
  return [...rows.slice(0, 2), `${first}\n${rest}`, ...rows.slice(2)].join("\n");
}

test("one entry that goes on in a line set in", async () => {
  const long = "Society for the Lamps and Bells of Norhaven";
  const names = [...bodies.slice(0, 2), long, ...bodies.slice(2)];
  const [first, rest] = ["Society for the Lamps", "  and Bells of Norhaven"];
  const [open, other] = ["Society for the Lamps and", "   Bells of Norhaven"];
  for (const [one, two] of [
    [first, rest],
    [open, other],
    ["Society for the Lamps and Bells", "  of Norhaven"],
  ] as const)
    assert.deepEqual(await namesOf(below(wrapped(bodies, one, two)), "a.txt"), names, one);
  const town = "Bells of Norhaven and Sealby";
  const items = bodies.map((name) => `- ${name}`);
  assert.deepEqual(await namesOf(below(wrapped(items, "- Bells of Norhaven", "  and Sealby"))), [
    ...bodies.slice(0, 2),
    town,
    ...bodies.slice(2),
  ]);
  assert.deepEqual(await namesOf(below(wrapped(items, "- Guild of Harbour", "  Bells"))), [
    ...bodies.slice(0, 2),
    "Guild of Harbour Bells",
    ...bodies.slice(2),
  ]);
});

test("what is told of one person goes on in the next line", async () => {
  const entries = persons.map((name) => `${name}, Professor of Law, Harbour College`);
  const one = ["Leona Hartwick, Professor of Lamps,", "Tern University"] as const;
  const two = ["Leona Hartwick, Honorary Research", "Fellow of Tern University"] as const;
  const names = [...persons.slice(0, 2), "Leona Hartwick", ...persons.slice(2)];
  for (const [first, rest] of [one, two]) {
    const spaced = wrapped(entries, first, rest).split("\n");
    const apart = spaced.join("\n\n").replace(`${first}\n\n`, `${first}\n`);
    assert.deepEqual(await namesOf(below(apart)), names, first);
    assert.deepEqual(await namesOf(below(apart), "a.txt"), names, first);
    const items = spaced.map((line) => (line === rest ? `   ${line}` : `* ${line}`)).join("\n");
    assert.deepEqual(await namesOf(below(items)), names, first);
  }
});

test("a line without the break that all others have goes on", async () => {
  const names = [...bodies.slice(0, 2), "Society of Lamps Capital Branch", ...bodies.slice(2)];
  const lines = wrapped(bodies, "Society of Lamps", "Capital Branch").split("\n");
  const broken = lines.map((line) => (line === "Society of Lamps" ? line : `${line}<br>`));
  assert.deepEqual(await namesOf(below(broken.join("\n"))), names);
});

test("an acronym that only two lines together spell", async () => {
  const rows = bodies.map((name) => `- ${name}`);
  const list = wrapped(rows, "- Union of Harbour", "Lamp Keepers (UHLK)");
  assert.ok((await namesOf(below(list))).includes("Union of Harbour Lamp Keepers"));
  const apart = wrapped(rows, "- Union of Harbour Lights", "Lamp Keepers (LK)");
  assert.ok((await namesOf(below(apart))).includes("Lamp Keepers"));
});

test("a line of a list of names one in each goes on from none", async () => {
  const paragraphs = [...bodies.slice(0, 3), `${bodies[3]}\n${bodies[4]}`].join("\n\n");
  assert.deepEqual(await namesOf(below(paragraphs)), bodies);
  assert.deepEqual(await namesOf(below(paragraphs), "a.txt"), bodies);
  const offices = persons.map((name) => `${name}\n  Chair of Pilots`).join("\n");
  assert.deepEqual(await namesOf(below(offices), "a.txt"), persons);
});

test("an item with another mark, or without its own", async () => {
  for (const mark of ["–", "—", "•", "o", "·", "*"]) {
    const rows = bodies.map((name, at) => `${at === 2 ? mark : "-"} ${name}`).join("\n");
    assert.deepEqual(await namesOf(below(rows)), bodies, mark);
    assert.deepEqual(await namesOf(below(rows), "a.txt"), bodies, mark);
  }
  const closed = bodies.map((name, at) => `${at === 2 ? "–" : "-"} ${name},`).join("\n");
  assert.deepEqual(await namesOf(below(closed)), bodies);
  const numbered = bodies.map((name, at) => (at === 2 ? name : `${at + 1}. ${name}`));
  assert.deepEqual(await namesOf(below(numbered.join("\n"))), bodies);
  assert.deepEqual(await namesOf(below(numbered.join("\n\n")), "a.txt"), bodies);
});

test("a line without a number that heads the rows below it is no row", async () => {
  const rows = ["1. Tern Trust", "2. Gull Guild", "Norway", "3. Bell Society", "4. Harbour Watch"];
  const names = ["Tern Trust", "Gull Guild", "Bell Society", "Harbour Watch"];
  assert.deepEqual(await namesOf(below(rows.join("\n\n")), "a.txt"), names);
});

test("a page's number or a letter between two halves of a list", async () => {
  const six = [...bodies, "Lamp Circle"];
  for (const seam of ["2", "2/5", "- 2 -", "Page 2 of 5", "K"])
    for (const mark of ["- ", ""]) {
      const [one, two] = [six.slice(0, 4), six.slice(4)].map((rows) =>
        rows.map((name) => `${mark}${name}`),
      ) as [string[], string[]];
      const lines = `${one.join("\n")}\n\n${seam}\n\n${two.join("\n")}`;
      assert.deepEqual(await namesOf(below(lines), "a.txt"), six, seam);
      const kept = lines.replaceAll(/(?<=\p{L}{2})$/gmu, "  ");
      assert.deepEqual(await namesOf(below(mark === "" ? kept : lines)), six, seam);
      const apart = [...one, seam, ...two].join("\n\n");
      assert.deepEqual(await namesOf(below(apart), "a.txt"), six, seam);
    }
});

test("numbers above every name, and letters that are names", async () => {
  const counted = bodies.map((name, at) => `${at + 1}\n\n${name}`).join("\n\n");
  assert.deepEqual(await namesOf(below(counted), "a.txt"), bodies);
  const alphabet = ["A", "Bell Society", "Buoy Club", "G", "Gull Guild", "T", "Tern Trust"];
  assert.deepEqual(await namesOf(below(alphabet.join("\n\n"))), [
    "Bell Society",
    "Buoy Club",
    "Gull Guild",
    "Tern Trust",
  ]);
});

test("a person that a converter made a heading stands among the persons around", async () => {
  const office = (name: string, at: number): string =>
    `${name}, Pilot, ${["Tern", "Gull", "Bell", "Mew", "Auk"][at]} Harbour`;
  const rows = persons.map((name, at) => `${at === 2 || at === 4 ? "## " : ""}${office(name, at)}`);
  assert.deepEqual(await namesOf(below(rows.join("\n\n"))), persons);
  // Without what they are, the same heading may head anything.
  const bare = persons.map((name, at) => (at === 2 ? "## Lamps" : office(name, at)));
  assert.deepEqual(await namesOf(below(bare.join("\n\n"))), persons.slice(0, 2));
});
