// Persons who sign for a body: the line above them says for which, or the words behind their names do.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { plea } from "./names-of.ts";

async function read(below: string): Promise<RecognisedStatement> {
  const text = `# An open letter on the lamps\n\n${plea}\n${below}\n`;
  const document = await readDocument(new TextEncoder().encode(text), "a.md");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}

async function namesBelow(below: string): Promise<string[]> {
  return (await read(below)).signatories.map(({ kind, name }) => `${kind.slice(0, 1)}|${name}`);
}

const leads: readonly (readonly [one: string, other: string])[] = [
  ["For the council group of the Lamp Party:", "For the council group of the Tern Party:"],
  ["Für die Fraktion der Lampenpartei:", "Für die Fraktion der Seeschwalben:"],
  ["Pour le groupe des Lampes", "Pour le groupe des Sternes"],
  ["Por el grupo municipal Faro:", "Por el grupo municipal Charrán:"],
  ["Per il gruppo Lampare:", "Per il gruppo Sterne:"],
  ["Voor de fractie Havenlicht:", "Voor de fractie Stern:"],
  ["Za zastupitelský klub Světla:", "Za zastupitelský klub Rybáci:"],
  ["Za klub odbornika Svjetla:", "Za klub odbornika Čigre:"],
  ["W imieniu klubu Latarnia:", "W imieniu klubu Rybitwa:"],
  ["За групу Світло:", "За групу Крячки:"],
  ["Jménem klubu Světla", "Jménem klubu Rybáci"],
];

for (const [one, other] of leads)
  test(`persons in one line below "${one}"`, async () => {
    const below = `Aville, 3 May 2026\n\n${one}\nMaria Lund, Peter Salt jun., Anna Tarnow\n\n${other}\nEva Molin, Martin Kade`;
    assert.deepEqual(await namesBelow(below), [
      "p|Maria Lund",
      "p|Peter Salt jun.",
      "p|Anna Tarnow",
      "p|Eva Molin",
      "p|Martin Kade",
    ]);
  });

test("persons a line each, with offices and bodies, below for whom they sign", async () => {
  const below = `For the organisers\n\nIng. Peter Salt, chair of Aville South, Harbour Party  \nIng. Eva Molin, chair of Aville North, Tern Party`;
  assert.deepEqual(await namesBelow(below), ["p|Peter Salt", "p|Eva Molin"]);
});

const pairs: readonly (readonly [line: string, one: string, other: string, body: string])[] = [
  [
    "Anna Tarnow and Peter Salt for the coalition of Keepers in Aville",
    "Anna Tarnow",
    "Peter Salt",
    "coalition of Keepers in Aville",
  ],
  [
    "Anna Salz und Peter Mole für den Verein Hafenlicht e.V.",
    "Anna Salz",
    "Peter Mole",
    "Verein Hafenlicht e.V.",
  ],
  [
    "Marie Phare et Paul Digue pour le collectif Feux du Port",
    "Marie Phare",
    "Paul Digue",
    "collectif Feux du Port",
  ],
  [
    "Ana Luz y Pedro Faro por la Asociación de Faros",
    "Ana Luz",
    "Pedro Faro",
    "Asociación de Faros",
  ],
  ["Jana Nová a Petr Sůl za Spolek Maják", "Jana Nová", "Petr Sůl", "Spolek Maják"],
  [
    "Marta Nowak i Piotr Latarnik w imieniu Stowarzyszenia Latarnia",
    "Marta Nowak",
    "Piotr Latarnik",
    "Stowarzyszenia Latarnia",
  ],
];

for (const [line, one, other, body] of pairs)
  test(`two persons sign for one body: ${line}`, async () => {
    const { signatories, proposers } = await read(`Sincerely,\n\n${line}`);
    assert.deepEqual(
      signatories.map(({ kind, name }) => `${kind.slice(0, 1)}|${name}`),
      [`p|${one}`, `p|${other}`],
    );
    assert.deepEqual(proposers, [{ name: body }]);
  });

test("a body whose name says for what it stands is no two persons", async () => {
  assert.deepEqual(await namesBelow("Sincerely,\n\nJustice and Peace for Aville"), [
    "o|Justice and Peace for Aville",
  ]);
});

for (const office of [
  "radní pro majetek města Avil",
  "town councillor",
  "Stadträtin",
  "wethouder",
  "adjointe au maire",
  "consigliere comunale",
  "kaupunginvaltuutettu",
  "městská zastupitelka",
  "муниципальный депутат",
])
  test(`one person signs with an office: ${office}`, async () => {
    const below = `Maria Lund\n\n${office}\n\n### Links\n\n* [The letter as a file](/a.pdf)`;
    assert.deepEqual(await namesBelow(below), ["p|Maria Lund"]);
  });

test("a text that answers the letter it quotes is the statement", async () => {
  const quoted = "*„We thank you for the invitation, and we will not come to the meeting.*";
  const text = `Yesterday we received this answer, which we print here with our own.\n\n${quoted}\n\n${plea}\nFor the organisers\n\nPeter Salt, chair of Aville South\nEva Molin, chair of Aville North\n`;
  const document = await readDocument(new TextEncoder().encode(text), "a.md");
  assert.ok(!isFormatRefusal(document));
  const { texts, signatories } = recogniseStatement(document);
  assert.deepEqual(
    signatories.map(({ name }) => name),
    ["Peter Salt", "Eva Molin"],
  );
  assert.match(texts[0]?.units[0]?.text ?? "", /^Yesterday/u);
});

for (const [one, other] of leads)
  test(`persons behind "${one}" in the same line, or below it as a heading`, async () => {
    const [lead, second] = [one, other].map((label) => label.replace(/:$/u, ""));
    const inLine = `${lead}: Maria Lund, Peter Salt, Anna Tarnow\n\n${second}: Eva Molin, Martin Kade`;
    const headed = `### ${lead}\n\nMaria Lund\nPeter Salt\nAnna Tarnow\n\n### ${second}\n\nEva Molin\nMartin Kade`;
    const names = ["p|Maria Lund", "p|Peter Salt", "p|Anna Tarnow", "p|Eva Molin", "p|Martin Kade"];
    assert.deepEqual(await namesBelow(inLine), names);
    assert.deepEqual(await namesBelow(headed), names);
  });

for (const line of [
  "Kiss Anna és Nagy Péter a Világítótorony Egyesület nevében",
  "Anna Majakka ja Pekka Laituri, Satamalamput ry:n puolesta",
  "Ayşe Fener ve Ali Liman, Liman Lambaları Derneği adına",
])
  test(`two persons in front of the body that they sign for: ${line}`, async () => {
    const names = await namesBelow(`Sincerely,\n\n${line}`);
    assert.equal(names.length, 2, names.join());
    assert.ok(names.every((name) => line.includes(name.slice(2)) && name.startsWith("p|")));
  });

test("one person with the office in the same line", async () => {
  const found = await namesBelow(
    "Anna Salz, Stadträtin in Altstadt\n\n### Links\n\n* [The letter](/a.pdf)",
  );
  assert.deepEqual(found, ["p|Anna Salz"]);
});

for (const lead of [
  "For the press",
  "Za správnost",
  "Für die Presse",
  "Para la prensa",
  "За вопросы",
])
  test(`persons behind "${lead}" sign nothing`, async () => {
    assert.deepEqual(await namesBelow(`${lead}: Maria Lund, Peter Salt`), []);
  });

test("bodies in turn with the one person who speaks for each sign by their names", async () => {
  for (const [leads, names] of [
    [
      ["For the Tern Trust:", "For the Gull Guild:", "On behalf of the Bell Society"],
      ["Tern Trust", "Gull Guild", "Bell Society"],
    ],
    [
      ["Für den Seeverein", "Für die Möwengilde", "Im Namen der Lotsengewerkschaft"],
      ["Seeverein", "Möwengilde", "Lotsengewerkschaft"],
    ],
    [
      [
        "Pour la Ligue des mouettes",
        "Au nom du Syndicat des pilotes",
        "Pour l’Association des phares",
      ],
      ["Ligue des mouettes", "Syndicat des pilotes", "Association des phares"],
    ],
    [
      ["Za Centar mora", "Za Udruženje za svjetla", "Za Savez pilota"],
      ["Centar mora", "Udruženje za svjetla", "Savez pilota"],
    ],
  ] as const) {
    const persons = ["Ada Salt", "Ben Mole", "Cora Quay"];
    const expected = names.map((name) => `o|${name}`);
    for (const sign of ["\n\n", "\n"]) {
      const lines = leads.flatMap((lead, at) => [lead, persons[at]]).join(sign);
      assert.deepEqual(
        await namesBelow(lines.replaceAll(/\n/gu, sign === "\n" ? "\\\n" : "\n")),
        expected,
      );
    }
  }
});
