// Where a person's name ends and a calling begins, and which of those who bear one behind a dash are bodies.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

test("words for an office end the name where most of a list has one, whatever the given names", async () => {
  const list = [
    "Anna Palau Larrea Directora de l'Institut del Far",
    "Oriol Navarro Cantero Membre de l'Ateneu",
    "Maite Carranza Gil del Moll Escriptora i guionista",
    "Juan del Rio Coordinador de la Xarxa del Port",
    "Pere Roca Serra Professor de la Universitat del Port",
    "Jordi Vila Mariner",
  ];
  assert.deepEqual(await partsIn(list), [
    "person Anna Palau Larrea: Directora / Institut del Far",
    "person Oriol Navarro Cantero: Membre / Ateneu",
    "person Maite Carranza Gil del Moll: Escriptora i guionista",
    "person Juan del Rio: Coordinador / Xarxa del Port",
    "person Pere Roca Serra: Professor / Universitat del Port",
    "person Jordi Vila Mariner",
  ]);
});

test("behind a known given name a calling in small letters tells by itself", async () => {
  const list = [
    "Ana Onda – Engenheira",
    "Pedro Maré – Professor aposentado",
    "Fernando Cais economista e contador",
    "Marta Vaga professora",
  ];
  assert.deepEqual(await partsIn(list), [
    "person Ana Onda: Engenheira",
    "person Pedro Maré: Professor aposentado",
    "person Fernando Cais: economista e contador",
    "person Marta Vaga: professora",
  ]);
});

test("bold set word by word is one name, and what it sets apart goes before words", async () => {
  const list = [
    "**Anna Palau** **Larrea** Directora de l'Institut del Far",
    "**Cristina Bajet Mestre** Ambientòloga",
    "**Oriol Navarro** Membre de l'Ateneu",
  ];
  assert.deepEqual(
    (await signatoriesIn(list)).map(({ name }) => name),
    ["Anna Palau Larrea", "Cristina Bajet Mestre", "Oriol Navarro"],
  );
});

test("among callings behind dashes a noun for a sort of bodies tells a body, and a bracket another name", async () => {
  const list = [
    "Ana Onda — Cantora",
    "Fado Bicho — Banda",
    "Música do Porto — Associação",
    "Rui Farol — Editor",
    "Pedro Maré (Gaivota) — Cantor",
  ];
  assert.deepEqual(await partsIn(list), [
    "person Ana Onda: Cantora",
    "organisation Fado Bicho",
    "organisation Música do Porto",
    "person Rui Farol: Editor",
    "person Pedro Maré (Gaivota): Cantor",
  ]);
  const bodies = ["Tern Trust", "39º Núcleo do Porto – Sindicato", "Gull Guild", "Pier Union"];
  assert.deepEqual(
    (await signatoriesIn(bodies)).map(({ name }) => name),
    bodies,
  );
});

test("further branches by their numbers are one entry", async () => {
  const line = ["Anne Vague (Ligue), Luc Marée, UNL 17, 62, 06, 32, Collectif du Môle, Rose Quai"];
  assert.deepEqual(
    (await signatoriesIn(line)).map(({ name }) => name),
    ["Anne Vague", "Luc Marée", "UNL 17, 62, 06, 32", "Collectif du Môle", "Rose Quai"],
  );
});

async function partsIn(list: readonly string[]): Promise<string[]> {
  return (await signatoriesIn(list)).map(({ kind, name, role, affiliation }) => {
    const told = [role, affiliation === undefined ? undefined : `/ ${affiliation}`];
    const more = told.filter((part) => part !== undefined).join(" ");
    return `${kind} ${name}${more === "" ? "" : `: ${more}`}`;
  });
}

async function signatoriesIn(list: readonly string[]) {
  const text =
    "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.";
  const items = list.length === 1 ? list[0] : list.map((line) => `* ${line}`).join("\n");
  const page = `# The lamp\n\n${text}\n\n${text}\n\nSigned by:\n\n${items}\n`;
  const document = await readDocument(new TextEncoder().encode(page), "a.md");
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  return recogniseStatement(document).signatories;
}

test("years of classes end the name of graduates and tell nothing else", async () => {
  const list = [
    "Philip Marsh '68",
    "the Rev. Dr. Judith H. W. Shore '68, MD, PhD",
    "Anna Reed ’96, Iowa public librarian.",
    "Lindsey (Wave) Lee '10, '12",
    "Jin Tern '18",
  ];
  assert.deepEqual(
    (await signatoriesIn(list)).map(({ kind, name }) => `${kind} ${name}`),
    [
      "person Philip Marsh",
      "person Judith H. W. Shore",
      "person Anna Reed",
      "person Lindsey (Wave) Lee",
      "person Jin Tern",
    ],
  );
});
