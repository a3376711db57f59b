import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "../../../test/recognition/names-of.ts";

const behind: Readonly<Record<string, string>> = {
  en: "The lamps on the pier have been dark since the spring, and boats find the channel by the sound of the bell alone. Nobody has said when they will be mended.",
  de: "Die Lampen am Pier sind seit dem Frühjahr dunkel, und die Boote finden die Fahrrinne nur nach dem Klang der Glocke. Niemand hat gesagt, wann sie repariert werden.",
  fr: "Les lampes du quai sont éteintes depuis le printemps, et les bateaux ne trouvent le chenal que par le son de la cloche. Personne n’a dit quand elles seront réparées.",
  es: "Las lámparas del muelle están apagadas desde la primavera, y los barcos encuentran el canal solo por el sonido de la campana. Nadie ha dicho cuándo serán reparadas.",
  gl: "As lámpadas do peirao están apagadas desde a primavera, e os barcos atopan a canle só polo son da campá. Ninguén dixo cando serán reparadas.",
  ca: "Els llums del moll són apagats des de la primavera, i les barques només troben el canal pel so de la campana. Ningú no ha dit quan els repararan.",
  it: "Le lampade del molo sono spente dalla primavera, e le barche trovano il canale solo dal suono della campana. Nessuno ha detto quando saranno riparate.",
};

const spoken: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "en",
    "We, Tern Trust, the Harbour League and Pilots’ Guild, call for light on the pier.",
    ["Tern Trust", "Harbour League", "Pilots’ Guild"],
  ],
  [
    "de",
    "Der Möwenbund e.V., der Hafenverein Aue e.V. und die Lotsengilde bekennen sich zum Licht auf See. Wir nehmen das Dunkel nicht hin.",
    ["Möwenbund e.V.", "Hafenverein Aue e.V.", "Lotsengilde"],
  ],
  [
    "fr",
    "« Nous voulons de la lumière sur le quai », dénoncent 40 associations dont la Ligue du Port, l’Union des pilotes mais aussi le Comité des quais.",
    ["Ligue du Port", "Union des pilotes", "Comité des quais"],
  ],
  [
    "es",
    "Las asociaciones Faro Vivo, Red Marina y Sindicato de Fareros, exigimos que vuelva la luz al muelle.",
    ["Faro Vivo", "Red Marina", "Sindicato de Fareros"],
  ],
  [
    "gl",
    "As asociacións Faro Vivo, Rede Mariña e Sindicato de Fareiros, instamos á Xunta a devolver a luz ao peirao.",
    ["Faro Vivo", "Rede Mariña", "Sindicato de Fareiros"],
  ],
  [
    "ca",
    "Far Viu, Xarxa Marina i Sindicat de Farers de Catalunya, com a organitzacions de la costa, que tenen com a objectiu la seguretat, hem decidit demanar la llum.",
    ["Far Viu", "Xarxa Marina", "Sindicat de Farers de Catalunya"],
  ],
  [
    "it",
    "Lega del Porto, Unione dei Piloti e Comitato Faro, chiediamo che torni la luce sul molo.",
    ["Lega del Porto", "Unione dei Piloti", "Comitato Faro"],
  ],
];

test("who speaks in a text that has no list is named by the subject of its sentence", async () => {
  for (const [language, sentence, names] of spoken)
    for (const page of [
      `${sentence}\n\n${behind[language] ?? ""}\n`,
      `${behind[language] ?? ""}\n\n${behind[language] ?? ""}\n\n${sentence}\n`,
    ])
      if (language !== "de" || page.startsWith(sentence))
        assert.deepEqual([...(await namesOf(page))].sort(), [...names].sort(), page);
});

const others = [
  "We call on Tern Trust, the Harbour League and Pilots’ Guild to mend the lamps.",
  "We remember Ada Tar, Ben Salt and Cleo Rope, who kept the lamps.",
  "The letter is supported by 60 shops, five schools and 18 keepers (including the Chair of the Pier Committee), Pilots and Keepers from the North Pier and Tern House.",
];

test("whom a sentence addresses, remembers or counts does not speak", async () => {
  for (const sentence of others)
    assert.deepEqual(await namesOf(`${sentence}\n\n${behind["en"] ?? ""}\n`), [], sentence);
});
