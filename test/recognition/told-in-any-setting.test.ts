// The same signatories, something told of most of them, in every way in which people set a list of rows: the names read
// are the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "./names-of.ts";

interface Told {
  readonly name: string;
  /** What stands behind the name, if anything does. */
  readonly told: string;
}

interface Letter {
  readonly text: string;
  readonly cue: string;
  readonly signatories: readonly Told[];
}

const text =
  "# A lamp for the north pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.";

const persons: Letter = {
  text,
  cue: "Signed by:",
  signatories: [
    { name: "Ada Tern", told: "harbour master, Port of Norhaven" },
    { name: "Bruno Salt", told: "Norhaven Sailing School" },
    { name: "Clara Wick", told: "" },
    { name: "Dario Quay", told: "professor of tides, University of Sealby" },
    { name: "Elsa Gannet", told: "Lamp Trust" },
    { name: "Fabio Reed", told: "" },
    { name: "Greta Shoal", told: "editor, The Pier Post" },
    { name: "Hugo Mast", told: "Gull Rock Society" },
    { name: "Ida Buoy", told: "net maker" },
    { name: "Jonas Keel", told: "Storm Petrel Foundation" },
    { name: "Karin Strand", told: "pilot" },
    { name: "Luis Brine", told: "Union of Bell Ringers" },
  ],
};

const organisations: Letter = {
  text,
  cue: "Signatories:",
  signatories: [
    { name: "Association of Pilots", told: "(AP)" },
    { name: "Federation of Net Makers", told: "" },
    { name: "Gull Rock Society", told: "(GRS)" },
    { name: "Lamp Trust", told: "" },
    { name: "Storm Petrel Foundation", told: "" },
    { name: "Tern Watch Network", told: "(TWN)" },
    { name: "Union of Bell Ringers", told: "(UBR)" },
    { name: "Verein Leuchtfeuer", told: "" },
  ],
};

type Layout = (signatories: readonly Told[]) => string;

/** "Ada Tern, pilot", "Association of Pilots (AP)". */
function whole({ name, told }: Told): string {
  if (told === "") return name;
  return told.startsWith("(") ? `${name} ${told}` : `${name}, ${told}`;
}

const each =
  (line: (signatory: Told, number: number) => string, between = "\n"): Layout =>
  (signatories) =>
    signatories.map((signatory, at) => line(signatory, at + 1)).join(between);

const framed =
  (open: string, layout: Layout, close: string): Layout =>
  (signatories) =>
    `${open}\n${layout(signatories)}\n${close}`;

const twoColumns: Layout = (signatories) => {
  const names = signatories.map(({ name }) => name);
  const half = Math.ceil(names.length / 2);
  const width = Math.max(...names.map(({ length }) => length)) + 4;
  return names
    .slice(0, half)
    .map((name, at) => `${name.padEnd(width)}${names[at + half] ?? ""}`.trimEnd())
    .join("\n");
};

const markdown: Readonly<Record<string, Layout>> = {
  items: each((one) => `- ${whole(one)}`),
  paragraphs: each(whole, "\n\n"),
  "paragraphs of HTML": each((one) => `<p>${whole(one)}</p>`),
  breaks: each(whole, "<br>"),
  "breaks in a paragraph of HTML": framed("<p>", each(whole, "<br />\n"), "</p>"),
  "bold names": each(({ name, told }) => `**${name}**${told === "" ? "" : `, ${told}`}`),
  "bold names in items": each(
    ({ name, told }) => `* **${name}**${told === "" ? "" : ` – ${told}`}`,
  ),
  "a table without labels": framed(
    "| | |\n|---|---|",
    each(({ name, told }) => `| ${name} | ${told} |`),
    "",
  ),
  "a table of HTML with numbers": framed(
    "<table>",
    each(({ name, told }, n) => `<tr><td>${n}</td><td>${name}</td><td>${told}</td></tr>`),
    "</table>",
  ),
  "cards of HTML": framed(
    '<div class="row">',
    each(({ name, told }) => `<div class="col"><span>${name}</span> <small>${told}</small></div>`),
    "</div>",
  ),
  "numbers and tabs": each(({ name, told }, n) => `${n}\t${name}\t${told}`),
};

for (const [sort, { text: statement, cue, signatories }] of Object.entries({
  persons,
  organisations,
}))
  test(`names of ${sort} of whom something is told, set in any way, are the same names`, async () => {
    const names = signatories.map(({ name }) => name).join("|");
    const wrong: string[] = [];
    for (const [says, layout] of Object.entries(markdown)) {
      const read = await namesOf(`${statement}\n\n${cue}\n\n${layout(signatories)}\n`, "a.md");
      if (read.join("|") !== names) wrong.push(`${says}: ${read.join(" | ")}`);
    }
    assert.deepEqual(wrong, []);
  });

test("what is told below each of several persons is told of them, a blank line between them or none", async () => {
  const told = persons.signatories.filter((one) => one.told !== "");
  const names = told.map(({ name }) => name).join("|");
  const wrong: string[] = [];
  for (const [ending, between] of [
    ["md", "\n"],
    ["md", "\n\n"],
    ["txt", "\n"],
    ["txt", "\n\n"],
  ] as const) {
    const list = told.map((one) => `${one.name}\n${one.told}`).join(between);
    const read = await namesOf(`${text}\n\nSigned by:\n\n${list}\n`, `a.${ending}`);
    if (read.join("|") !== names) wrong.push(`${ending} ${between.length}: ${read.join(" | ")}`);
  }
  assert.deepEqual(wrong, []);
});

test("names in two columns of blanks are names of their own", async () => {
  const wrong: string[] = [];
  for (const { signatories, cue } of [persons, organisations])
    for (const ending of ["md", "txt"]) {
      const read = await namesOf(
        `${text}\n\n${cue}\n\n${twoColumns(signatories)}\n`,
        `a.${ending}`,
      );
      const names = signatories.map(({ name }) => name);
      if (read.toSorted().join("|") !== names.toSorted().join("|"))
        wrong.push(`${ending}: ${read.join(" | ")}`);
    }
  assert.deepEqual(wrong, []);
});
