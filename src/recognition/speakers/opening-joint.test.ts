import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "../../../test/recognition/names-of.ts";

const opened: readonly (readonly [string, string])[] = [
  [
    "En un comunicado conjunto, las entidades Farol+Muelle, Confemar, Coname y FAM advirtieron a la Superintendencia de Puertos que las lámparas fallarán.",
    "Farol+Muelle|Confemar|Coname|FAM",
  ],
  [
    "En un comunicado conjunto, las entidades Farol+Muelle, Confemar, Coname y FAM exigen a la Superintendencia de Puertos que repare las lámparas.",
    "Farol+Muelle|Confemar|Coname|FAM",
  ],
  [
    "En un comunicado conjunto, la Asociación del Puerto, el Sindicato de Fareros y la Red Marina advirtieron a la Superintendencia de Puertos que las lámparas fallarán.",
    "Asociación del Puerto|Sindicato de Fareros|Red Marina",
  ],
  [
    "En un comunicado conjunto, las organizaciones Farol, Confemar, Coname y FAM señalaron que las lámparas fallarán.",
    "Farol|Confemar|Coname|FAM",
  ],
  [
    "Em nota conjunta, as entidades Farol, Confemar, Coname e FAM alertaram o governo de que as lâmpadas vão falhar.",
    "Farol|Confemar|Coname|FAM",
  ],
  [
    "Dans un communiqué commun, les associations Phare, Quai, Môle et Balise ont averti la capitainerie que les lampes vont lâcher.",
    "Phare|Quai|Môle|Balise",
  ],
  [
    "In una nota congiunta, le associazioni Faro, Molo, Boa e Gabbiano hanno avvertito la capitaneria che le lampade non reggeranno.",
    "Faro|Molo|Boa|Gabbiano",
  ],
  [
    "In einer gemeinsamen Erklärung warnen die Verbände Mole, Kai, Boje und Möwe die Hafenmeisterei vor dem Ausfall der Lampen.",
    "Mole|Kai|Boje|Möwe",
  ],
  [
    "In einem gemeinsamen Brief haben die Verbände Mole, Kai, Boje und Möwe die Hafenmeisterei vor dem Ausfall der Lampen gewarnt.",
    "Mole|Kai|Boje|Möwe",
  ],
  [
    "In een gezamenlijke verklaring waarschuwen de organisaties Pier, Kade, Boei en Meeuw de havenmeester dat de lampen het begeven.",
    "Pier|Kade|Boei|Meeuw",
  ],
  [
    "I ett gemensamt uttalande varnar organisationerna Pir, Kaj, Boj och Mås hamnkaptenen för att lamporna slocknar.",
    "Pir|Kaj|Boj|Mås",
  ],
  [
    "We wspólnym oświadczeniu organizacje Molo, Keja, Boja i Mewa ostrzegły kapitana portu, że lampy zgasną.",
    "Molo|Keja|Boja|Mewa",
  ],
  [
    "V společném prohlášení organizace Molo, Kotva, Bóje a Racek varovaly kapitána přístavu, že lampy zhasnou.",
    "Molo|Kotva|Bóje|Racek",
  ],
  [
    "U zajedničkom saopštenju organizacije Molo, Sidro, Bova i Galeb upozorile su lučkog kapetana da će lampe zakazati.",
    "Molo|Sidro|Bova|Galeb",
  ],
  [
    "В совместном заявлении организации Мол, Якорь, Буй и Чайка предупредили капитана порта, что лампы погаснут.",
    "Мол|Якорь|Буй|Чайка",
  ],
  [
    "In a joint statement, the groups Pier, Quay, Buoy and Gull warned the harbour master that the lamps will fail.",
    "Pier|Quay|Buoy|Gull",
  ],
];

test("who makes a joint statement is named behind the words for it that a sentence opens with", async () => {
  for (const [sentence, names] of opened)
    assert.deepEqual(await namesOf(`# 3\n\n${sentence}\n`), names.split("|"), sentence);
});

const others = [
  "In a joint letter to the groups Pier, Quay, Buoy and Gull, the minister refused to mend the lamps.",
  "In an open letter about Pier, Quay, Buoy and Gull Ada Tar asked for light.",
  "In a joint statement, ministers thanked Pier, Quay, Buoy, Gull and Rope for the light.",
  "En una carta abierta a las entidades Farol, Confemar, Coname y FAM se pide luz.",
  "In einem offenen Brief an die Verbände Mole, Kai, Boje und Möwe wird um Licht gebeten.",
];

test("to whom or of what a statement speaks does not make it", async () => {
  for (const sentence of others)
    assert.deepEqual(await namesOf(`# 3\n\n${sentence}\n`), [], sentence);
});
