// One list of signatories in every way in which running lines set it: with each sign between the names, numbered, and torn
// by a margin; below a heading, below the closing of a letter, and below nothing but the text.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, plea } from "./names-of.ts";

const bodies = [
  "Tern Trust",
  "Association of Lamp Keepers (ALK)",
  "Harbour Pilots' Union",
  "Federation of Northern Boat Builders",
  "Gull Watch Network",
  "Institute for Tides and Currents",
  "Society of Bell Ringers",
  "Foundation Salt and Rope",
  "Coalition for Open Piers",
];
const persons = [
  "Ada Tar",
  "Ben Salt",
  "Cleo Rope",
  "Dan Quay",
  "Eva Lamp",
  "Finn Bell",
  "Gerda Mole",
  "Hans Buoy",
  "Ida Keel",
];
const officers = [
  "Ada Tar, keeper of the north lamp",
  "Ben Salt, pilot",
  "Cleo Rope, professor of tides, University of Norhaven",
  "Dan Quay, director of the Tern Institute",
  "Eva Lamp, captain",
  "Finn Bell, engineer, Sealby",
];
const greek = [
  "Σύλλογος Φαροφυλάκων",
  "Ένωση Πλοηγών",
  "Εταιρεία Μελέτης Παλιρροιών",
  "Δίκτυο Ανοιχτών Λιμανιών",
  "Ομοσπονδία Ναυτών",
];
const cyrillic = [
  "Удружење светионичара",
  "Савез бродара",
  "Институт за плиму",
  "Мрежа отворених лука",
  "Друштво звонара",
];

function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const open = lines.at(-1);
    if (open === undefined || open.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${open} ${word}`;
  }
  return lines.join("\n");
}

const layouts: Readonly<Record<string, (names: readonly string[]) => string>> = {
  semicolons: (names) => `${names.join("; ")}.`,
  "semicolons, torn": (names) => wrapped(`${names.join("; ")}.`, 76),
  dots: (names) => names.join(" • "),
  bars: (names) => names.join(" | "),
  strokes: (names) => names.join(" / "),
  dashes: (names) => names.join(" – "),
  numbers: (names) => names.map((name, at) => `${String(at + 1)}. ${name}`).join(" "),
  "numbers, torn": (names) =>
    wrapped(names.map((name, at) => `${String(at + 1)}. ${name}`).join(" "), 70),
};
const commas: typeof layouts = {
  commas: (names) => `${names.join(", ")}.`,
  "commas, torn": (names) => wrapped(`${names.join(", ")}.`, 72),
};

const places: Readonly<Record<string, string>> = {
  "below a heading": `# Light the pier\n\n${plea}\n## Signatories\n\n`,
  "below a closing": `# Light the pier\n\n${plea}\nYours sincerely,\n\n`,
  "below the text": `# Open letter: light the pier\n\n${plea}\n`,
};

function bare(entry: string): string {
  return entry.replace(/, .*$/u, "").replace(/ \([^)]*\)$/u, "");
}

for (const [sort, names, ways] of [
  ["bodies", bodies, { ...layouts, ...commas }],
  ["persons", persons, { ...layouts, ...commas }],
  ["persons with their offices", officers, layouts],
] as const)
  for (const [place, above] of Object.entries(places))
    for (const [way, print] of Object.entries(ways))
      for (const file of ["a.md", "a.txt"])
        test(`${sort} ${place}, ${way} (${file})`, async () => {
          assert.deepEqual(await namesOf(`${above}${print(names)}\n`, file), names.map(bare));
        });

for (const [head, names] of [
  ["Υπογράφουν:", greek],
  ["Потписници:", cyrillic],
] as const)
  for (const [way, print] of Object.entries({ ...layouts, ...commas }))
    test(`${head} ${way}`, async () => {
      assert.deepEqual(await namesOf(`${head}\n\n${print(names)}\n`), [...names]);
    });

test("a sentence that says who signed is no row of names, whatever stands in it", async () => {
  const names = [...bodies.map(bare), "Salt Trust", "Rope Guild", "LMP"];
  const german =
    "Die Lampen am Nordpier sind seit dem Frühjahr aus, und Boote finden bei Nacht nur nach der Glocke heim.\n\nWir bitten das Hafenamt, sie vor dem Herbst zu richten und zu sagen, was das kostet.\n";
  const text = `${german}\nUnterzeichnet von ${names.join(", ")}\n\nDieser Beitrag stand zuerst an anderer Stelle und wurde hier gekürzt.\n\nBilder vom Pier zeigen wir in der nächsten Woche an dieser Stelle.\n\nWer Fragen hat, kommt am Sonntag in die Halle am alten Pier.\n`;
  assert.deepEqual(await namesOf(`# Macht Licht am Pier\n\n${text}`), names);
});

test("kinds of signatories are nobody's names", async () => {
  const kinds =
    "Unions, societies, local circles and citizens of the whole coast for the ninth of May.";
  const list = `## Signatories\n\n${bodies.map((name) => `* ${name}`).join("\n")}\n`;
  const page = `# Light the pier\n\nSignatory organisations\n\n${kinds}\n\n${plea}\n${list}`;
  assert.deepEqual(await namesOf(page), bodies.map(bare));
});

test("below the date of a letter all rows of names are its list, few or many in each", async () => {
  const [two, others] = [greek.slice(0, 2).join(", "), [...greek.slice(2), ...bodies.map(bare)]];
  const text = `${plea}\n14 Μαρτίου 2025\n${two}\n${others.join(", ")}\n`;
  const found = await namesOf(`# Light the pier\n\n${text}`, "a.txt");
  assert.deepEqual(found, [...greek, ...bodies.map(bare)]);
});

test("a date in front of the first name of a row is no part of it", async () => {
  for (const day of ["14 March 2025", "2025년 3월 14일", "14 марта 2025 г.", "2025年3月14日"])
    assert.deepEqual(
      await namesOf(`# Light the pier\n\n${plea}\n${day} ${bodies.map(bare).join(", ")}\n`),
      bodies.map(bare),
      day,
    );
});

test("rows of persons and of bodies below labels that say in clauses what they did are all read", async () => {
  const persons =
    "Ada Tar, Ben Salt, Cleo Rope, Dan Keel, Eve Sail, Fay Buoy, Gus Oar, Hal Winch".split(", ");
  const more =
    "Ida Mast, Jon Hull, Kay Deck, Lea Knot, Max Bell, Nia Gull, Oda Tern, Pia Fog".split(", ");
  const found = await namesOf(
    `# Light the pier\n\n${plea}\nLegislators and leaders who headed the statement:\n\n${persons.join(", ")}\n\n${more.join(", ")}\n\nThe text was also signed by: Rob Quay, Sue Rope, Tom Sail, Una Keel.\n\nThe following institutions of the coast and other chambers also stood by the request: ${bodies.map(bare).join(", ")}\n`,
  );
  assert.deepEqual(found, [
    ...persons,
    ...more,
    "Rob Quay",
    "Sue Rope",
    "Tom Sail",
    "Una Keel",
    ...bodies.map(bare),
  ]);
});
