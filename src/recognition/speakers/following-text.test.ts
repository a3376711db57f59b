import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "../../../test/recognition/names-of.ts";

/** Who says what follows, in a sentence above it, and the text. */
const made: readonly (readonly [string, string, string])[] = [
  [
    "Tern Trust|Harbour League",
    "The Tern Trust and the Harbour League have issued the following statement.",
    "We urgently ask for your help to mend the lamps. We understand that boats find the channel by the sound of the bell alone.",
  ],
  [
    "Ligue du Port|Union des pilotes",
    "La Ligue du Port et l'Union des pilotes ont adressé l'appel suivant à la capitainerie.",
    "Nous demandons votre aide d'urgence pour réparer les lampes. Les bateaux ne trouvent le chenal que par le son de la cloche.",
  ],
  [
    "Asociación del Puerto|Sindicato de Fareros",
    "La Asociación del Puerto y el Sindicato de Fareros han dirigido el siguiente llamamiento a la capitanía.",
    "Pedimos con urgencia su ayuda para reparar las lámparas. Los barcos solo encuentran el canal por el sonido de la campana.",
  ],
  [
    "Associazione del Porto|Sindacato dei Fari",
    "L'Associazione del Porto e il Sindacato dei Fari hanno rivolto il seguente appello alla capitaneria.",
    "Chiediamo con urgenza il vostro aiuto per riparare le lampade. Le barche trovano il canale solo con il suono della campana.",
  ],
  [
    "Associação do Porto|Sindicato dos Faroleiros",
    "A Associação do Porto e o Sindicato dos Faroleiros divulgaram o seguinte comunicado.",
    "Pedimos com urgência a sua ajuda para reparar as lâmpadas. Os barcos só encontram o canal pelo som do sino.",
  ],
  [
    "Hafenverein Aue|Lotsengilde",
    "Der Hafenverein Aue und die Lotsengilde haben folgenden Aufruf an die Hafenmeisterin gerichtet.",
    "Wir bitten dringend um Ihre Hilfe, die Lampen zu reparieren. Wir haben gehört, dass die Boote die Fahrrinne nur nach dem Klang der Glocke finden.",
  ],
  [
    "Hafenverein Aue|Lotsengilde",
    "Der Hafenverein Aue und die Lotsengilde haben die folgende gemeinsame Erklärung veröffentlicht:",
    "Wir bitten dringend um Ihre Hilfe, die Lampen zu reparieren. Wir haben gehört, dass die Boote die Fahrrinne nur nach dem Klang der Glocke finden.",
  ],
  [
    "Stichting Havenlicht|PierParticipeert",
    "De Stichting Havenlicht en PierParticipeert hebben de volgende oproep gedaan aan de Havenmeester.",
    "Wij roepen dringend uw hulp in om de lampen te herstellen. Wij hebben begrepen dat de boten de vaargeul alleen vinden bij het geluid van de bel.",
  ],
  [
    "Stichting Havenlicht|Vereniging Pier",
    "De Stichting Havenlicht en de Vereniging Pier hebben de volgende brief gestuurd aan de Havenmeester.",
    "Wij roepen dringend uw hulp in om de lampen te herstellen. Wij hebben begrepen dat de boten de vaargeul alleen vinden bij het geluid van de bel.",
  ],
  [
    "Stowarzyszenie Portowe|Związek Latarników",
    "Stowarzyszenie Portowe i Związek Latarników wystosowały następujący apel do kapitana portu.",
    "Prosimy o pilną pomoc w naprawie lamp. Łodzie znajdują tor tylko po dźwięku dzwonu.",
  ],
  [
    "Přístavní spolek|Svaz majákářů",
    "Přístavní spolek a Svaz majákářů zveřejnily následující výzvu.",
    "Naléhavě žádáme o pomoc s opravou lamp. Lodě nacházejí plavební dráhu jen podle zvuku zvonu.",
  ],
  [
    "Hamnföreningen|Fyrförbundet",
    "Hamnföreningen och Fyrförbundet har riktat följande upprop till hamnkaptenen.",
    "Vi ber om er hjälp att laga lamporna. Båtarna hittar farleden bara genom klockans ljud.",
  ],
  [
    "Удружење лука|Савез светионичара",
    "Удружење лука и Савез светионичара упутили су следећи апел лучком капетану.",
    "Хитно тражимо помоћ да се лампе поправе. Бродови налазе пут само по звуку звона.",
  ],
  [
    "Союз моряков|Общество маяков",
    "Союз моряков и Общество маяков выступили со следующим обращением к капитану порта.",
    "Мы срочно просим помощи в ремонте ламп. Лодки находят фарватер только по звуку колокола.",
  ],
  [
    "Liman Derneği|Fenerciler Sendikası",
    "Liman Derneği ve Fenerciler Sendikası şu çağrıyı yaptı.",
    "Lambaların onarılması için acil yardımınızı istiyoruz. Tekneler kanalı yalnızca çanın sesiyle buluyor.",
  ],
];

test("two who made the statement that follows are named in front of the words for that", async () => {
  for (const [names, sentence, text] of made)
    assert.deepEqual(await namesOf(`# 3\n\n${sentence}\n\n${text}\n`), names.split("|"), sentence);
});

const others = [
  "The Tern Trust and the Harbour League have received the following statement.",
  "The harbour master has sent the following letter to the Tern Trust and the Harbour League.",
  "The minister and the mayor have published the following statement.",
];

test("who received it, or is no body, did not make it", async () => {
  const text = made[0]?.[2] ?? "";
  for (const sentence of others)
    assert.deepEqual(await namesOf(`# 3\n\n${sentence}\n\n${text}\n`), [], sentence);
});
