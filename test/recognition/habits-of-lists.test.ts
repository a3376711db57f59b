// What most entries of a list do decides how one of them is divided: towns, acronyms, bodies, descriptions, offices.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedSignatory } from "#recognition/recognised-statement.ts";

async function signatoriesOf(lines: readonly string[]): Promise<readonly RecognisedSignatory[]> {
  const text =
    "Every pier should have a lamp that can be seen from the sea. We ask the board for it.";
  const file = `Light the piers\n\n${text}\n\nSigned by:\n\n${lines.map((line) => `* ${line}`).join("\n")}\n`;
  const document = await readDocument(new TextEncoder().encode(file), "lamps.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories;
}

function shown(signatory: RecognisedSignatory): string {
  const { name, acronym, country, affiliation, nameOther } = signatory;
  return [name, acronym, country, affiliation, nameOther].map((part) => part ?? "").join("|");
}

interface Case {
  readonly says: string;
  readonly lines: readonly string[];
  readonly parts: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "a town and its country behind commas, once the town alone",
    lines: [
      "Harbour Watch (HW), Aville, Norway",
      "Tern Trust, Beburg, Norway",
      "Bell Society – BESO, Ceport, Sweden",
      "Keepers' and pilots' union, Dehaven",
      "LKU - Lightkeepers, pilots and fishers union, Efjord, Norway",
    ],
    parts: [
      "Harbour Watch|HW|Aville, Norway||",
      "Tern Trust||Beburg, Norway||",
      "Bell Society|BESO|Ceport, Sweden||",
      "Keepers' and pilots' union||Dehaven||",
      "Lightkeepers, pilots and fishers union|LKU|Efjord, Norway||",
    ],
  },
  {
    says: "a town that one entry names stays in its name",
    lines: ["Tern Trust, Beburg, Norway", "Harbour Watch", "Bell Society", "Pilots' Guild, Sweden"],
    parts: [
      "Tern Trust, Beburg||Norway||",
      "Harbour Watch||||",
      "Bell Society||||",
      "Pilots' Guild||Sweden||",
    ],
  },
  {
    says: "acronyms in brackets that most entries have, made of letters in any order",
    lines: [
      "Federação dos Faróis da Costa (Fefacos)",
      "Sindicato dos Trabalhadores do Porto (Sitraport)",
      "Associação de Rádios do Mar -(Aramar)",
      "Federação dos Pilotos e Pescadores em Terra (Fepetepi)",
      "Sociedade do Litoral – (Soli)",
      "Movimento contra a Mina (M4)",
    ],
    parts: [
      "Federação dos Faróis da Costa|Fefacos|||",
      "Sindicato dos Trabalhadores do Porto|Sitraport|||",
      "Associação de Rádios do Mar|Aramar|||",
      "Federação dos Pilotos e Pescadores em Terra|Fepetepi|||",
      "Sociedade do Litoral|Soli|||",
      "Movimento contra a Mina|M4|||",
    ],
  },
  {
    says: "the university that each group is part of is no acronym of the group",
    lines: [
      "Grupo de Pesquisa dos Faróis (GPF) – UFPX",
      "Núcleo de Estudos do Mar – UnZ",
      "Laboratório de Correntes e Sociedade – UXP",
      "Observatório da Maré e do Vento – UERZ",
      "Grupo de Dramaturgia do Porto – IL/UnZ",
    ],
    parts: [
      "Grupo de Pesquisa dos Faróis|GPF||UFPX|",
      "Núcleo de Estudos do Mar|||UnZ|",
      "Laboratório de Correntes e Sociedade|||UXP|",
      "Observatório da Maré e do Vento|||UERZ|",
      "Grupo de Dramaturgia do Porto|||IL/UnZ|",
    ],
  },
  {
    says: "a branch behind bracket and dash is part of the name where it stands alone",
    lines: ["Norwegian Union of Keepers (NUK) – Aville Branch", "Tern Trust", "Harbour Watch"],
    parts: [
      "Norwegian Union of Keepers – Aville Branch|NUK|||",
      "Tern Trust||||",
      "Harbour Watch||||",
    ],
  },
  {
    says: "a town with the code of its state goes with the name, the bracket is the acronym",
    lines: ["Center for the Study of Lamps (CENSLA), Aville, CA", "Tern Trust", "Harbour Watch"],
    parts: [
      "Center for the Study of Lamps, Aville, CA|CENSLA|||",
      "Tern Trust||||",
      "Harbour Watch||||",
    ],
  },
  {
    says: "what is short for a country is that, though the name has its letters",
    lines: ["Kairos Center for Union of Sailors, USA", "Tern Trust, Kenya", "Harbour Watch, UK"],
    parts: [
      "Kairos Center for Union of Sailors||USA||",
      "Tern Trust||Kenya||",
      "Harbour Watch||UK||",
    ],
  },
  {
    says: "descriptions in small letters behind the name",
    lines: [
      "Initiativa Farul, miscare civica nascuta in noiembrie dupa furtuna",
      "Oradea Marii, grup civic aparut in 2013 in urma furtunii",
      "Uniti pentru Far, grup civic nascut in februarie",
      "Asociatia Pescarilor",
    ],
    parts: [
      "Initiativa Farul||||",
      "Oradea Marii||||",
      "Uniti pentru Far||||",
      "Asociatia Pescarilor||||",
    ],
  },
  {
    says: "a name that has small words behind a comma keeps them where only one does",
    lines: ["Centre for lamps, piers and boats of the coast", "Tern Trust", "Harbour Watch"],
    parts: [
      "Centre for lamps, piers and boats of the coast||||",
      "Tern Trust||||",
      "Harbour Watch||||",
    ],
  },
  {
    says: "who speaks for it and where it sits",
    lines: [
      "Towarzystwo Miłośników Fok (siedziba: Aville)",
      "Harbour Society (President: Ada Tar)",
      "Asociación de Faros (presidenta Ana Mar)",
      "渡り鳥ネット北浜（代表　佐藤みどり）",
      "Lawyers of the Coast (Pilots' Office)",
    ],
    parts: [
      "Towarzystwo Miłośników Fok||||",
      "Harbour Society||||",
      "Asociación de Faros||||",
      "渡り鳥ネット北浜||||",
      "Lawyers of the Coast (Pilots' Office)||||",
    ],
  },
  {
    says: "one name in two scripts, in brackets or not; a short Latin word is a part of the other",
    lines: [
      "등대를 지키는 모임(灯台を守る会)",
      "희망등대기금(希望の灯台基金)",
      "KAN-LUX 여성 핫라인",
      "Education for Lamp Justice Foundation (ELJF) 등대정의교육재단 (노르웨이)",
      "등대 주민회(호주)",
    ],
    parts: [
      "등대를 지키는 모임||||灯台を守る会",
      "희망등대기금||||希望の灯台基金",
      "KAN-LUX 여성 핫라인||||",
      "Education for Lamp Justice Foundation|ELJF|노르웨이||등대정의교육재단",
      "등대 주민회||호주||",
    ],
  },
  {
    says: "words before a comma that spell nothing are part of the name",
    lines: [
      "CORE, KMi, The Open Harbour School",
      "ISUR, Universidad del Puerto",
      "Other Worlds Pier- Friends of the Sea",
    ],
    parts: [
      "CORE, KMi, The Open Harbour School||||",
      "ISUR, Universidad del Puerto||||",
      "Other Worlds Pier- Friends of the Sea||||",
    ],
  },
];

for (const { says, lines, parts } of cases)
  test(says, async () => {
    assert.deepEqual((await signatoriesOf(lines)).map(shown), parts);
  });

test("capitals end the family name before a body or an office", async () => {
  const lines = [
    "Ada TAR Group of the Lightkeepers",
    "Jean DUQUAI Maire de Beburg",
    "Anna de SALT Tern Trust member",
    "Eva PÉREZ García",
  ];
  assert.deepEqual(
    (await signatoriesOf(lines)).map(({ name }) => name),
    ["Ada TAR", "Jean DUQUAI", "Anna de SALT", "Eva PÉREZ García"],
  );
});

test("titles of many sorts, and orders behind a name, are no part of it", async () => {
  const lines = [
    "Professor Tilda Rope AM",
    "Emeritus Professor Joseph A. Quayle OAM",
    "The Very Rev. Dr. Bruce Mole, Moderator",
    "Deichrichter a. D. Klaas Hinrichs",
    "Dr. rer. nat. Uwe Rope",
    "д.ф.н. Иван Петров, профессор",
    "к. філол. н. Ігор Сич",
  ];
  assert.deepEqual(
    (await signatoriesOf(lines)).map(({ name }) => name),
    [
      "Tilda Rope",
      "Joseph A. Quayle",
      "Bruce Mole",
      "Klaas Hinrichs",
      "Uwe Rope",
      "Иван Петров",
      "Ігор Сич",
    ],
  );
});

test("where every person bears an office, a name without one is an organisation's", async () => {
  const lines = [
    "Ada Tar, keeper of the north lamp",
    "Ben Salt, painter",
    "Cleo Rope, Professor at the Harbour University",
    "Dan Mole, pilot",
    "Expedition Nordlicht",
    "Eve Pier, teacher",
    "Tern Trust e.V.",
    "Frank Oar, writer",
  ];
  assert.deepEqual((await signatoriesOf(lines)).map(({ kind }) => kind[0]).join(""), "ppppopop");
  const some = [
    "Ada Tar, pilot",
    "Ben Salt",
    "Cleo Rope",
    "Tern Trust",
    "Anna Mole",
    "Harbour League",
  ];
  assert.deepEqual((await signatoriesOf(some)).map(({ kind }) => kind[0]).join(""), "pppopo");
});

test("an acronym in brackets shows an organisation", async () => {
  const lines = ["Ada Tar, pilot", "Seabird Watch (SBW), Norway", "Ben Salt", "Tern Trust"];
  const [, second] = await signatoriesOf(lines);
  assert.equal(second?.kind, "organisation");
  assert.equal(second?.doubtful, undefined);
});

test("numbers of registers, cards and bars are no part of a name", async () => {
  const lines = ["Ada Tar, DNI 12.345.678", "Ben Salt OAB/SP 123.456", "Cleo Rope - DNI 33444555"];
  assert.deepEqual(
    (await signatoriesOf(lines)).map(({ name }) => name),
    ["Ada Tar", "Ben Salt", "Cleo Rope"],
  );
});
