// Lists of one signatory a line, a block or an item, in the shapes that files have them; and what looks like such a list.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Case {
  readonly says: string;
  readonly file: string;
  readonly text: string;
  readonly names: readonly string[];
}

const text =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.";
const long = `${text} ${text} ${text}`;
const items = (names: readonly string[]): string => names.map((name) => `- ${name}`).join("\n");

const cases: readonly Case[] = [
  {
    says: "web sites that take part, each with its address",
    file: "a.txt",
    text: `Appel des sites de la côte\n\n${text}\n\nListe des sites mobilisés\n${items(["Le Phare (https://phare.example/)", "Môle !(https://mole.example/fr)", "Carnets du port (https://port.example/carnets/)", "Les Amis des sternes (https://sternes.example)"])}\n`,
    names: ["Le Phare", "Môle !", "Carnets du port", "Les Amis des sternes"],
  },
  {
    says: "projects that take part, linked, a logo in front and a comment behind, some written small",
    file: "a.md",
    text: `# Participating Projects\n\nThese projects pledge to keep a lamp burning in or before 2030.\n\n${items(["[![](a.png)TernFlow](https://a.example/) <!-- url:https://a.example stars:12 -->", "[![](b.png)lamp-learn](https://b.example/) <!-- stars:9 -->", "[![](c.png)PierTorch](https://c.example/)", "[![](d.png)Apache Gull (Incubating)](https://d.example/)"])}\n`,
    names: ["TernFlow", "lamp-learn", "PierTorch", "Apache Gull (Incubating)"],
  },
  ...(
    [
      ["Beteiligte Organisationen:", "de"],
      ["Organizaciones participantes", "es"],
      ["Organizacije učesnice:", "sr"],
      ["Участвующие организации:", "ru"],
      ["Katılan kuruluşlar:", "tr"],
      ["参加団体", "ja"],
    ] as const
  ).map(([head, language]) => ({
    says: `a heading that says who takes part (${language})`,
    file: "a.md",
    text: `# Lamps for the pier\n\n${text}\n\n## ${head}\n\n${items(["Tern Trust", "Harbour League", "Bell Ringers' Society"])}\n`,
    names: ["Tern Trust", "Harbour League", "Bell Ringers' Society"],
  })),
  {
    says: "those who write stand between headline and text, some with the office below the name",
    file: "a.txt",
    text: `Light the pier before the winter\n\nAda Tar, Generalsekretær i Fyrvernet\n\nBen Salt, \nGeneralsekretær i Losforbundet\n\nAnna Mole, leder i Havnerådet\n\nCarl Rope, \nGeneralsekretær i Fiskarlaget\n\n${text}\n\n${text}\n`,
    names: ["Ada Tar", "Ben Salt", "Anna Mole", "Carl Rope"],
  },
  {
    says: "one organisation below the text, and below it place and date",
    file: "a.md",
    text: `---\ntitle: 'Offener Brief'\ndate: '2027-05-03'\n---\n\n${long}\n\nWir bitten um Antwort.\n\n${text}\n\nKeepers for the Pier Aville\n\nAville, den 03.05.2027\n`,
    names: ["Keepers for the Pier Aville"],
  },
  {
    says: "one organisation and the date, then a rule and the page",
    file: "a.md",
    text: `# Statement on the lamp of the north pier\n\n${long}\n\nProgressive Keepers Group   \n 15 October 2027\n\n(PDF Version (with footnotes): https://a.example/pdf )\n\n---\n\nSubscribe to our paper every month, and read all that we write about piers and lamps.\n\n[Subscribe](https://a.example)\n`,
    names: ["Progressive Keepers Group"],
  },
  {
    says: "lines that end with an escaped backslash, in a file whose title alone says what it is",
    file: "a.md",
    text: `---\ntitle: Signatures\n---\n\n## Name, Institution\n${["Ada Tar, Harbour University", "Ben Salt, Pier College", "CORA FIELD, UCX", "Dan Brook, Retired", "Eve Hill, University of Aville", "Frank Oar, Bay Institute"].map((line) => `${line}  \\\\`).join("\n")}\n`,
    names: ["Ada Tar", "Ben Salt", "CORA FIELD", "Dan Brook", "Eve Hill", "Frank Oar"],
  },
  {
    says: "names and offices in turn, with blank lines anywhere",
    file: "a.txt",
    text: `Unsere Unterstützer\n\nWir danken allen, die uns geschrieben haben und weiter schreiben!\n\n\nAnna Teer\n\nDipl. Sozialwirt\n\n\nBernd Salz\nRechtsanwalt, Aville\n\nClara Tau\n\nAgraringenieurin und Lehrerin\n\nDr. med. Daniel Mole\n\nFacharzt für Orthopädie\n\nEva Kaj \n\nSelbstständige Lotsin \n\n\nFranz Ruder\nPodologe aus Beburg\n`,
    names: ["Anna Teer", "Bernd Salz", "Clara Tau", "Daniel Mole", "Eva Kaj", "Franz Ruder"],
  },
  {
    says: "who signs for whom, without a sign between them",
    file: "a.txt",
    text: `Appel pour le phare\n\n${text}\n\nSignataires :\nAnna Tar, porte-parole des gardiens du phare\nPaul Salt pour le collectif de la côte\nMarie Rope, présidente de la Ligue du port\n`,
    names: ["Anna Tar", "Paul Salt", "Marie Rope"],
  },
  {
    says: "name, town and country between dashes below the heading of a group",
    file: "a.txt",
    text: `Lamps\n\n${text}\n\nSignatories\n\nOrganisations:\nTern Trust – Aville – Norway\nHarbour League – Beburg – Sweden\nSeabird Watch – Ceport – Chile\n\nIndividuals:\nAda Tar – keeper – Norway\nBen Salt – pilot – Sweden\n`,
    names: [
      "Tern Trust – Aville",
      "Harbour League – Beburg",
      "Seabird Watch – Ceport",
      "Ada Tar",
      "Ben Salt",
    ],
  },
  {
    says: "two dashes as the mark of an item",
    file: "a.txt",
    text: `Faros\n\n${text}\n\nFirman:\n\n-- Asociación de Faros de la Costa (AFC)\n-- Colectivo "Gaviota"\n-- Ana Mar, profesora\n-- Red de Mujeres del Mar, Chile\n`,
    names: [
      "Asociación de Faros de la Costa",
      'Colectivo "Gaviota"',
      "Ana Mar",
      "Red de Mujeres del Mar",
    ],
  },
  {
    says: "items below their countries, which are items themselves",
    file: "a.md",
    text: `# Lamps\n\n${text}\n\n### Signatories\n\n* **Norway**\n  * Tern Trust\n  * Harbour League\n* **Sweden**\n  * Seabird Watch\n  * Bell Society\n`,
    names: ["Tern Trust", "Harbour League", "Seabird Watch", "Bell Society"],
  },
  {
    says: "who represents the organisation",
    file: "a.txt",
    text: `Svetionik\n\n${text}\n\nPotpisnici:\n\n1. Udruženje čuvara svetionika, zastupa: Ana Kovač, predsednica\n2. Fondacija Galeb, koju zastupa direktor Petar Jović\n3. Lučki sindikat\n4. Lightkeepers' Union, represented by Ben Salt\n5. Möwenbund e.V., vertreten durch Anna Teer\n`,
    names: [
      "Udruženje čuvara svetionika",
      "Fondacija Galeb",
      "Lučki sindikat",
      "Lightkeepers' Union",
      "Möwenbund e.V.",
    ],
  },
  {
    says: "one person below the appeal, and the office below the name",
    file: "a.txt",
    text: `Appello per il faro\n\n${text}\n\n${text}\n\nAnna Mare\nPresidente dei Custodi del Faro\n`,
    names: ["Anna Mare"],
  },
  {
    says: "fields of a page on top without fences are none",
    file: "a.md",
    text: `Pagename: Signatures\nDate: 2027-03-01\nDescription: Public list of keepers who sign.\nHiddenFromArchive: true\n\nSignatories\n\n- Tern Trust\n- Harbour League\n- Seabird Watch\n`,
    names: ["Tern Trust", "Harbour League", "Seabird Watch"],
  },
];

async function namesOf(file: string, content: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(content), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name }) => name);
}

for (const { says, file, text: content, names } of cases)
  test(says, async () => {
    assert.deepEqual(await namesOf(file, content), names);
  });

const none: readonly (readonly [string, string])[] = [
  ["a report with its author and date", `The lamp is dark\n\n${long}\n\nAda Tar\n\n3 May 2027\n`],
  [
    "a sentence on those who take part",
    `# The day of lamps\n\n${text}\n\nAll participating organisations meet at noon.\n\n- Bring a lamp\n- Bring a friend\n- Come by boat\n`,
  ],
  [
    "news with the reporter and the office below it",
    `The lamp is dark\n\n${long}\n\nAnna Mare\nHarbour reporter\n`,
  ],
  [
    "an agenda under countries",
    `# Tour of the lamps\n\n${text}\n\n* Norway\n  * Aville, 3 May\n  * Beburg, 5 May\n* Sweden\n  * Ceport, 7 May\n`,
  ],
  [
    "members of a panel above the report on it",
    `A talk on lamps\n\nAda Tar, keeper\n\n${text}\n\n${text}\n`,
  ],
];

for (const [says, content] of none)
  test(`no list: ${says}`, async () => {
    assert.deepEqual(await namesOf("a.md", content), []);
  });
