// What is added to single entries of a list, in every ordinary layout: the list stays the list, the names stay the names.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, plea } from "./names-of.ts";

const bodies = ["Tern Trust", "Gull Guild", "Bell Society", "Union of Pilots", "Harbour Watch"];

const layouts: Readonly<Record<string, (entries: readonly string[]) => string>> = {
  bullets: (entries) => entries.map((entry) => `- ${entry}`).join("\n"),
  numbers: (entries) => entries.map((entry, at) => `${at + 1}. ${entry}`).join("\n"),
  lines: (entries) => entries.join("\n"),
  paragraphs: (entries) => entries.join("\n\n"),
  commas: (entries) => entries.join(", "),
};

const below = (list: string): string => `# Light the pier\n\n${plea}\nSigned by:\n\n${list}\n`;

/** In each layout, or in those in lines, the list with one entry, `at`, printed otherwise. */
async function readEach(
  printed: string,
  at: number,
  inLines = false,
): Promise<readonly (readonly string[])[]> {
  const entries = bodies.with(at, printed);
  const own = Object.entries(layouts).filter(([name]) => !inLines || name !== "commas");
  const lists = own.map(([, print]) => below(print(entries)));
  return await Promise.all(lists.map((list) => namesOf(list, "a.txt")));
}

for (const [what, added] of Object.entries({
  "the mark of a footnote": ["*", " *", "**", "¹", " [1]", "‡"],
  "a tick": [" ✓", "✔"],
  "that it is new": [
    " (new)",
    " (neu)",
    " (nouveau)",
    " (added 3 May 2027)",
    " [seit 3. Mai 2027]",
  ],
}))
  test(`${what} behind one entry is no part of the name`, async () => {
    for (const sign of added)
      for (const names of await readEach(`Bell Society${sign}`, 2))
        assert.deepEqual(names, bodies, sign);
  });

test("an address behind one entry is no part of the name", async () => {
  for (const address of [" <post@tern.example>", " post@tern.example", " (https://tern.example)"])
    for (const names of await readEach(`Bell Society${address}`, 2, true))
      assert.deepEqual(names, bodies, address);
});

test("the day on which one joined is no part of the name", async () => {
  for (const print of ["bullets", "numbers", "lines", "paragraphs"])
    for (const day of [" – 3 May 2027", " (3 May 2027)", " - 2027-05-03"]) {
      const entries = bodies.with(2, `Bell Society${day}`);
      assert.deepEqual(await namesOf(below(layouts[print]?.(entries) ?? "")), bodies, print + day);
    }
});

test("a star that holds a word open and a figure of its own stay", async () => {
  for (const own of ["Pier Trans*", "Pier 21", "Keepers of CO²"])
    for (const names of await readEach(own, 1)) assert.deepEqual(names, bodies.with(1, own));
});

test("how many there are, behind the last one, is no part of its name", async () => {
  for (const total of ["(5 organisations)", "(in total 5)", "(totalt 5)", "(total de 5 entidades)"])
    for (const names of await readEach(`Harbour Watch ${total}`, 4))
      assert.deepEqual(names, bodies, total);
  const own = bodies.with(4, "Harbour League (62 organisations)");
  for (const names of await readEach("Harbour League (62 organisations)", 4))
    assert.deepEqual(
      names.map((name) => name.replace(/ \(.*/u, "")),
      own.map((name) => name.replace(/ \(.*/u, "")),
    );
});

test("a name that ends like a question, a cry or a page's address", async () => {
  for (const own of ["Who Cares?", "Lights On Now!", "350.org", "pier.info"])
    for (const at of [0, 2])
      for (const names of await readEach(own, at, true))
        assert.deepEqual(names, bodies.with(at, own));
});

test("a note on the order, above the names and in a line of its own, announces them", async () => {
  for (const note of ["(in alphabetical order)", "in alfabetische volgorde", "Alfabetik sırayla:"])
    for (const print of ["bullets", "lines", "paragraphs"]) {
      const text = `# Light the pier\n\n${plea}\n${note}\n\n${layouts[print]?.(bodies) ?? ""}\n`;
      assert.deepEqual(await namesOf(text, "a.txt"), bodies, note);
    }
});

test("two persons in one entry", async () => {
  const persons = ["Ada Fenwick", "Jonas Marlow", "Miriam Castle", "Tobias Quill", "Leona Hart"];
  for (const [printed, one, other] of [
    ["Anna Tern and Peter Salt", "Anna Tern", "Peter Salt"],
    ["Anna Tern a Peter Salt", "Anna Tern", "Peter Salt"],
    ["Anna Tern y Peter Salt de SOMAR Ciudad", "Anna Tern", "Peter Salt"],
  ] as const)
    for (const print of ["bullets", "numbers", "lines", "paragraphs"]) {
      const list = layouts[print]?.(persons.with(2, printed)) ?? "";
      assert.deepEqual(
        await namesOf(below(list), "a.txt"),
        persons.toSpliced(2, 1, one, other),
        printed,
      );
      const among = layouts[print]?.(bodies.with(2, "Anna Tern and Peter Salt")) ?? "";
      assert.deepEqual(await namesOf(below(among), "a.txt"), [
        ...bodies.slice(0, 2),
        "Anna Tern",
        "Peter Salt",
        ...bodies.slice(3),
      ]);
    }
});

test("a line of place and date above the names makes no groups of the headings below them", async () => {
  const list = layouts["bullets"]?.(bodies) ?? "";
  const text = `# Light the pier\n\n${plea}\nSigned by:\n\nSealby, 3 May 2027\n\n${list}\n\n## Speakers\n\n- Ada Fenwick\n- Jonas Marlow, Bell Society\n`;
  assert.deepEqual(await namesOf(text), bodies);
});

test("a heading that says nothing, above names in one block or behind marks, is none of them", async () => {
  for (const head of ["Our voices", "Names", "In this together"])
    for (const print of ["bullets", "numbers", "lines"]) {
      const text = `${plea}\n\n${head}\n\n${layouts[print]?.(bodies) ?? ""}\n`;
      assert.deepEqual(await namesOf(text, "a.txt"), bodies, `${head}, ${print}`);
    }
});

test("the form in which the next one signs, and who publishes the page, below the names", async () => {
  const form = ["Name*", "E-mail address*", "Organisation", "Country", "Send"];
  const imprint = [
    "Harbour Trust",
    "12 Quay Street",
    "AV1 2CD Aville",
    "Phone: +44 20 555 0101",
    "© 2027 Harbour Trust. All rights reserved.",
  ];
  for (const print of ["bullets", "numbers", "lines", "paragraphs"]) {
    const list = below(layouts[print]?.(bodies) ?? "");
    assert.deepEqual(await namesOf(`${list}\n${form.join("\n\n")}\n`, "a.txt"), bodies, print);
    assert.deepEqual(await namesOf(`${list}\n${imprint.join("\n")}\n`, "a.txt"), bodies, print);
  }
  const each = bodies.map((body, at) => `${body}\n${40 - 9 * at} Quay Street, Aville`);
  assert.deepEqual(await namesOf(below(each.join("\n\n")), "a.txt"), bodies);
});
