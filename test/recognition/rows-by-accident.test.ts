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
