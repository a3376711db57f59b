// Names with words that announce signatories elsewhere, first groups of those who began, bodies signed for by one person,
// members of an alliance in a sentence; and lines of the same look that name nobody.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";

interface Case {
  readonly says: string;
  readonly file: string;
  readonly text: string;
  readonly names: readonly string[];
}

const english =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.";
const french =
  "La lampe de la jetée nord est éteinte depuis le printemps, et personne ne dit quand elle brûlera de nouveau. Nous demandons au port de la réparer avant l'automne.";
const indonesian =
  "Lampu di dermaga utara sudah padam sejak musim semi dan tidak ada yang mengatakan kapan akan menyala lagi. Kapal yang pulang pada malam hari harus mencari jalan sendiri.";

const cases: readonly Case[] = [
  {
    says: "bodies that support somebody in the midst of a list (French)",
    file: "a.txt",
    text: `La lampe de la jetée\n\n${french}\n\nOrganisations signataires\n\nAssociation des pilotes\nCollectif de soutien aux gardiens\nComité soutien 59 jetée\nSoutien Pilotes Aville\nLa Cloche (collectif de soutien au port)\nLigue des phares\nUnion des cordiers\n`,
    names: [
      "Association des pilotes",
      "Collectif de soutien aux gardiens",
      "Comité soutien 59 jetée",
      "Soutien Pilotes Aville",
      "La Cloche (collectif de soutien au port)",
      "Ligue des phares",
      "Union des cordiers",
    ],
  },
  {
    says: "a support group among English names",
    file: "a.txt",
    text: `A lamp for the pier\n\n${english}\n\nSignatories\n\nTern Trust\nKeepers Support Group of Aville\nBell Society\nRope Makers' Union\n`,
    names: ["Tern Trust", "Keepers Support Group of Aville", "Bell Society", "Rope Makers' Union"],
  },
  {
    says: "nameless signers and how many they are",
    file: "a.md",
    text: `# A lamp for the pier\n\n${english}\n\n## Signatures\n\n- Ada Berg\n- Anonymous\n- Jonas Okafor\n- Anonymous × 9\n- Mia Halldors\n- × 3\n`,
    names: ["Ada Berg", "Jonas Okafor", "Mia Halldors"],
  },
  {
    says: "those who began it under a heading of their own above those who support it",
    file: "a.md",
    text: `# Licht für die Mole\n\nDie Lampe auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann sie wieder brennen wird.\n\n## Eine Initiative von\n\nMehr Licht\n\nLotsenbund Aville\n\n## Unterstützer*innen\n\nGlockenverein Aville\n\nSeilerzunft\n\nMöwengilde\n\nVerband der Wärter\n\nHafenchor e.V.\n`,
    names: [
      "Mehr Licht",
      "Lotsenbund Aville",
      "Glockenverein Aville",
      "Seilerzunft",
      "Möwengilde",
      "Verband der Wärter",
      "Hafenchor e.V.",
    ],
  },
  {
    says: "one person on behalf of a body (English)",
    file: "a.txt",
    text: `Open letter to the harbour office\n\n${english}\n\nWe ask the office to repair it before the herring come.\n\nOn behalf of the Council of Keepers —\n\ndeputy chairman\n\nADA BERG\n`,
    names: ["ADA BERG"],
  },
  {
    says: "one person on behalf of a body, the word for it behind (Latvian)",
    file: "a.txt",
    text: `Atklāta vēstule ostas pārvaldei\n\nLampa uz ziemeļu mola ir tumša kopš pavasara, un neviens nesaka, kad tā atkal degs. Mēs lūdzam ostas pārvaldi to salabot pirms rudens.\n\nBāku sargu padomes vārdā —\n\npriekšsēdētāja vietnieks\n\nJānis Zvans\n`,
    names: ["Jānis Zvans"],
  },
  {
    says: "the members of an alliance, an office in front of each (Indonesian)",
    file: "a.txt",
    text: `Koalisi Lampu Minta Dermaga Diterangi\n\nKoalisi Lampu menyampaikan pernyataan sikap bersama untuk dermaga yang terang.\n\n${indonesian}\n\nKoalisi tersebut terdiri dari Ketua Perkumpulan Ada Berg, Direktur Camar Jonas Okafor, aktivis Mia Halldors, peneliti Piet Sand, dan Direktur Jangkar Noor Vashti.\n`,
    names: ["Ada Berg", "Jonas Okafor", "Mia Halldors", "Piet Sand", "Noor Vashti"],
  },
  {
    says: "the members of an alliance that a headline lets speak, and a reporter's letters at the end",
    file: "a.txt",
    text: `Koalisi Lampu: Dermaga Gelap Membahayakan Nelayan\n\n${indonesian}\n\nKoalisi Lampu untuk Dermaga Utara beranggotakan, Camar, YLBL, Jangkar Institute, Perkumpulan Lonceng (PL), SAUH, Walet Centre, Aliansi Nelayan Utara (ANU), Mercu Watch, Tali Jaya. (rep-02)\n`,
    names: [
      "Camar",
      "YLBL",
      "Jangkar Institute",
      "Perkumpulan Lonceng",
      "SAUH",
      "Walet Centre",
      "Aliansi Nelayan Utara",
      "Mercu Watch",
      "Tali Jaya",
    ],
  },
  {
    says: "nobody below the words for an initiative without supporters",
    file: "a.md",
    text: `# A lamp for the pier\n\n${english}\n\n## An initiative of\n\nHarbour Office of Aville\n`,
    names: [],
  },
  {
    says: "nobody in a lead of sorts alone",
    file: "a.txt",
    text: `Organisations signataires\n\nSyndicats, associations, collectifs locaux de toute la côte\n\n${french}\n`,
    names: [],
  },
];

for (const { says, file, text, names } of cases)
  test(says, async () => {
    const { signatories } = await recognised(text, file);
    assert.deepEqual(
      signatories.map(({ name }) => name),
      names,
    );
  });

test("names behind a word for organisations are organisations, where no capitals show what they are", async () => {
  const text =
    "نداء من أجل المنارة\n\nالمنارة على الرصيف الشمالي مطفأة منذ الربيع ولا أحد يقول متى ستضيء من جديد.\n\nوضمت المنظمات الموقعة على البيان: النورس، حرية البحر والسماء، جرس الميناء، رابطة الحراس.\n";
  const { signatories } = await recognised(text, "a.txt");
  assert.equal(signatories.length, 4);
  assert.ok(signatories.every(({ kind }) => kind === "organisation"));
});

async function recognised(text: string, file: string): Promise<RecognisedStatement> {
  const document = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}
