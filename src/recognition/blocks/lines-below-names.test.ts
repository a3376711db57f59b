import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, BlockKind } from "../document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

/** The names found in a plain text: blank lines end blocks. */
function namesIn(text: string, kind: BlockKind = "paragraph"): string[] {
  let number = 0;
  const blocks = text.split("\n\n").map((part): Block => {
    const lines = part.split("\n").map((line) => ({ text: line, number: (number += 1) }));
    return { kind, lines, plain: true };
  });
  const lines = blocks.flatMap((block) => block.lines);
  const found = recogniseStatement({ format: "text", blocks, lines, notices: [] });
  return found.signatories.map(({ name }) => name);
}

const english =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.";
const german =
  "Das Feuer auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann es wieder brennt.\n\nWir bitten das Hafenamt, es vor dem Hering zu reparieren.";
const spanish =
  "La luz del muelle norte está apagada desde la primavera y nadie dice cuándo volverá a encenderse.\n\nPedimos a la oficina del puerto que la repare antes de que llegue el pescado.";
const turkish =
  "Kuzey mendireğindeki fener ilkbahardan beri karanlık ve ne zaman yanacağını kimse söylemiyor.\n\nLiman müdürlüğünden balık gelmeden onarılmasını istiyoruz.";
const arabic =
  "المصباح على الرصيف الشمالي مطفأ منذ الربيع ولا أحد يقول متى سيضيء من جديد.\n\nنطلب من إدارة الميناء إصلاحه قبل موسم السمك.";

const told: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "town and country below numbered organisations",
    `${english}\n\nSignatories\n\n1. Tern Trust\n   Norhaven, Ireland\n2. Association of Pilots\n   Sealby, Canada\n3. Gull Rock Society\n   Wrackton, Kenya`,
    ["Tern Trust", "Association of Pilots", "Gull Rock Society"],
  ],
  [
    "office and employer below persons with bullets",
    `${english}\n\nSigned by:\n\n• Ada Fenwick\n  harbour master\n  Port of Sealby\n• Jonas Marlow\n  professor of oceanography\n  University of Norhaven\n• Miriam Castle\n  chair\n  Tern Trust`,
    ["Ada Fenwick", "Jonas Marlow", "Miriam Castle"],
  ],
  [
    "three lines for each person without any mark",
    `${german}\n\nUnterzeichner\n\nAnna Feldkamp\nHafenmeisterin\nHafenamt Seeburg\nJonas Marschner\nProfessor für Meereskunde\nUniversität Norderstrand\nMiriam Burgdorf\nVorsitzende\nVerein Licht am Meer`,
    ["Anna Feldkamp", "Jonas Marschner", "Miriam Burgdorf"],
  ],
  [
    "place below each organisation, a blank line between all of them",
    `${spanish}\n\nOrganizaciones firmantes\n\nAsociación de Prácticos\n\nMarenga, España\n\nFundación Charrán\n\nOlasanta, Argentina\n\nFederación de Redes\n\nPuerto Duna, Chile`,
    ["Asociación de Prácticos", "Fundación Charrán", "Federación de Redes"],
  ],
  [
    "what each of them says",
    `${english}\n\nSignatories\n\nTern Trust\n“The lamp belongs to all of us.”\n\nAssociation of Pilots\n“Please act now.”\n\nGull Rock Society\n“Our boats need the light every night.”`,
    ["Tern Trust", "Association of Pilots", "Gull Rock Society"],
  ],
  [
    "numbered persons with their offices, in Turkish",
    `${turkish}\n\nİmzacılar\n\n1) Ayşe Tarlacı\n   liman başkanı, Denizköy Limanı\n2) Cem Marlı\n   profesör, Kuzeyli Üniversitesi\n3) Meryem Kale\n   başkan, Sumru Vakfı`,
    ["Ayşe Tarlacı", "Cem Marlı", "Meryem Kale"],
  ],
  [
    "town and country below organisations in a script without capitals",
    `${arabic}\n\nالموقعون\n\nجمعية نور البحر\nالشمالية، تونس\nنقابة المرشدين البحريين\nالمرسى، المغرب\nمؤسسة الخرشنة\nالكثيب، مصر`,
    ["جمعية نور البحر", "نقابة المرشدين البحريين", "مؤسسة الخرشنة"],
  ],
  [
    "items wrapped at a narrow margin",
    `${english}\n\nSignatories\n\n1. Tern Trust\n2. Association of Northern\n   Pilots and Riggers\n3. Gull Rock Society\n4. Federation of Net\n   Makers\n5. Union of Bell Ringers`,
    [
      "Tern Trust",
      "Association of Northern Pilots and Riggers",
      "Gull Rock Society",
      "Federation of Net Makers",
      "Union of Bell Ringers",
    ],
  ],
  [
    "the day on which each signed",
    `${german}\n\nUnterzeichnende Organisationen\n\n- Verein Licht am Meer, 12. März 2027\n- Lotsenverband Nord, 14. März 2027\n- Stiftung Leuchtfeuer, 2. April 2027`,
    ["Verein Licht am Meer", "Lotsenverband Nord", "Stiftung Leuchtfeuer"],
  ],
];

for (const [says, text, names] of told)
  test(`a name with what is told of it: ${says}`, () => assert.deepEqual(namesIn(text), names));

const innocent: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "countries that head numbered organisations",
    `${english}\n\nSignatories\n\nIreland\n1. Tern Trust\n2. Skerry Watch Society\nCanada\n3. Association of Pilots\n4. Gull Rock Society\nKenya\n5. Union of Bell Ringers`,
    [
      "Tern Trust",
      "Skerry Watch Society",
      "Association of Pilots",
      "Gull Rock Society",
      "Union of Bell Ringers",
    ],
  ],
  [
    "countries in turn with one organisation each",
    `${english}\n\nSigning organisations\n\nIreland\nTern Trust\nCanada\nAssociation of Pilots\nKenya\nGull Rock Society\nNorway\nFederation of Net Makers`,
    ["Tern Trust", "Association of Pilots", "Gull Rock Society", "Federation of Net Makers"],
  ],
  [
    "organisations whose names begin with a calling",
    `${english}\n\nSigning organisations\n\nTern Trust\nLawyers for Lamps Association\nGull Rock Society\nTeachers for Tides Union\nHarbour Watch Network\nEngineers for Buoys Society`,
    [
      "Tern Trust",
      "Lawyers for Lamps Association",
      "Gull Rock Society",
      "Teachers for Tides Union",
      "Harbour Watch Network",
      "Engineers for Buoys Society",
    ],
  ],
  [
    "the programme of a day",
    `${english}\n\n12 March 2027\nOpening, Ada Fenwick\n14 March 2027\nWalk along the pier\n2 April 2027\nLighting of the lamp\n\nEverybody is welcome.`,
    [],
  ],
];

for (const [says, text, names] of innocent)
  test(`lines that tell of no name above: ${says}`, () => assert.deepEqual(namesIn(text), names));
