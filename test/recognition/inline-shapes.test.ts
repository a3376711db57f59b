// Signatories in one paragraph, set in other ways than between commas; and paragraphs that only look so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf } from "./names-of.ts";

const english =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.\n\n";
const spanish =
  "La luz del muelle norte está apagada desde la primavera y nadie dice cuándo volverá a encenderse.\n\nPedimos a la oficina del puerto que la repare antes de que llegue el pescado.\n\n";
const slovak =
  "Lampa na severnom móle nesvieti od jari a nikto nehovorí, kedy sa zase rozsvieti.\n\nŽiadame prístavný úrad, aby ju opravil skôr, než príde ryba.\n\n";
const turkish =
  "Kuzey mendireğindeki fener ilkbahardan beri karanlık ve ne zaman yanacağını kimse söylemiyor.\n\nLiman müdürlüğünden balık gelmeden onarılmasını istiyoruz.\n\n";
const serbian =
  "Svetlo na severnom molu ne gori od proleća i niko ne kaže kada će ponovo goreti, navodi se u saopštenju platforme.\n\n";
const dutch =
  "Bedrijven, vakbonden en natuurclubs vragen de havendienst om het licht op de noordpier te herstellen. Het gaat onder meer om vakbond Anker, de Vereniging Kade en beheerder Lont.\n\nDe oproep komt een dag voor het debat. Andere ondertekenaars zijn Stichting Vuurtoren, Vereniging Pier en de Touwunie.\n";
const greek =
  "Ο φάρος στον βόρειο μόλο είναι σβηστός από την άνοιξη και κανείς δεν λέει πότε θα ανάψει ξανά.\n\n";

const lists: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "full stops between the entries",
    `${spanish}Hemos firmado esta carta:\n\nAsociación del Faro (AF). Red Marina – la voz de la costa. FUNDACIÓN DEL MUELLE. Ada Tar, práctica. Sindicato de Redes.Colectivo Boya. S.P.U.M.A. (colectivo de mujeres). Club Ancla. (Los de ayer).`,
    [
      "Asociación del Faro",
      "Red Marina – la voz de la costa",
      "FUNDACIÓN DEL MUELLE",
      "Ada Tar",
      "Sindicato de Redes",
      "Colectivo Boya",
      "S.P.U.M.A. (colectivo de mujeres)",
      "Club Ancla. (Los de ayer)",
    ],
  ],
  [
    "a line of persons behind a word of thanks among lines of organisations",
    `${slovak}Ďakujeme: Adam Maják, Eva Prístavná, Jana Kotvová, Ján Móla\nSpolok majákov\nZdružie prístavov\nNadácia Mólo\nKlub lodivodov\nZväz rybárov\n`,
    [
      "Adam Maják",
      "Eva Prístavná",
      "Jana Kotvová",
      "Ján Móla",
      "Spolok majákov",
      "Združie prístavov",
      "Nadácia Mólo",
      "Klub lodivodov",
      "Zväz rybárov",
    ],
  ],
  [
    "the members of a committee below its name, with a comma at the end",
    `${turkish}Bu toplantıya sizleri davet ediyoruz.\n\nTertip Komitesi\n\nLiman Derneği, Fener Vakfı, Kılavuzlar Birliği, Balıkçılar Derneği, Deniz Kadınları Derneği, Kıyı Federasyonu,\n\n******\n`,
    [
      "Liman Derneği",
      "Fener Vakfı",
      "Kılavuzlar Birliği",
      "Balıkçılar Derneği",
      "Deniz Kadınları Derneği",
      "Kıyı Federasyonu",
    ],
  ],
  [
    "the members of a platform in a sentence of the news about its statement",
    `${serbian}Platformu „Tri svetla“ čine organizacije Mreža lučkih radnika, Udruženje svetioničara, Talas, Fondacija Mol i Klub pilota.\n`,
    ["Mreža lučkih radnika", "Udruženje svetioničara", "Talas", "Fondacija Mol", "Klub pilota"],
  ],
  [
    "those who call named in one sentence, further signatories in another",
    dutch,
    ["Anker", "Vereniging Kade", "Lont", "Stichting Vuurtoren", "Vereniging Pier", "Touwunie"],
  ],
  [
    "rows that begin with a sort for all of their names",
    `${greek}Το κάλεσμα υπογράφουν:\n\nΕργατικό Κέντρο Ακτής\nΟι Ομοσπονδίες Φαροφυλάκων, Πλοηγών, Λιμενεργατών.\nΤα Σωματεία Αλιέων Νήσου, Ναυτών Ακτής.`,
    [
      "Εργατικό Κέντρο Ακτής",
      "Ομοσπονδία Φαροφυλάκων",
      "Ομοσπονδία Πλοηγών",
      "Ομοσπονδία Λιμενεργατών",
      "Σωματείο Αλιέων Νήσου",
      "Σωματείο Ναυτών Ακτής",
    ],
  ],
  [
    "descriptions in small letters behind a comma, whose words make sentences of the lines",
    `${english}The letter is signed by:\n\nTern Watch, a movement born in December 1902 after the great storm of the north coast,\n\nGull Ring, a community of keepers that began when we lost the old lamp,\n\nPier Circle, an association of pilots from four harbours of the coast.\n\n"We will not wait for the herring, because they have never waited for us," the letter says.\n`,
    ["Tern Watch", "Gull Ring", "Pier Circle"],
  ],
  [
    "one paragraph of names below the date of each language's text",
    `The lamp on the pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it before the herring come.\n\nMarch 18, 2021\n\nSociety of Lights, Harbour Association, Pilots’ Union, Tern Foundation, Gull Guild, Museum of Buoys, Institute of Fog, League of Keepers, Association of Ropes (10 societies in all)\n\nEine Lampe für die Mole\n\nDie Lampe auf der Mole ist seit dem Frühjahr dunkel, und niemand sagt, wann sie wieder brennen wird. Wir bitten das Hafenamt, sie zu reparieren, bevor der Hering kommt.\n\n18. März 2021\n\nLichtgesellschaft, Hafenverein, Lotsenbund, Seeschwalbenstiftung, Möwengilde, Tonnenmuseum, Nebelinstitut, Wärterverband, Seilerverein\n\nWer mehr wissen will, kann am Sonntag auf die Mole kommen und dort mit den Wärtern sprechen.\n`,
    [
      "Society of Lights",
      "Harbour Association",
      "Pilots’ Union",
      "Tern Foundation",
      "Gull Guild",
      "Museum of Buoys",
      "Institute of Fog",
      "League of Keepers",
      "Association of Ropes",
    ],
  ],
];

test("names in one paragraph are read whatever stands between them", async () => {
  for (const [layout, text, names] of lists) assert.deepEqual(await namesIn(text), names, layout);
});

const none: readonly (readonly [string, string])[] = [
  [
    "sentences below words of signing",
    `${english}Sign the letter:\n\nThe pier is dark. The boats come late. Nobody pays for the oil. The keepers wait for an answer.`,
  ],
  ["one label of a field below a button", `${english}Sign now\nFirst name\nLast name\nCountry\n`],
  [
    "a committee that thanks in a sentence",
    `${english}Organising Committee\n\nWe thank all who came to the pier, brought lamps, oil, rope, songs, soup and stories to the meeting.`,
  ],
  [
    "members of a network that says nothing",
    "The pier was built of oak, and its lamp was the first on this coast. The Lamp Network is made up of organisations Tern Trust, Gull Guild, Pilots’ Union and Pier Watch.\n\nThe museum is open on Sundays.",
  ],
];

test("sentences, forms and members of others name no signatories", async () => {
  for (const [layout, text] of none) assert.deepEqual(await namesIn(text), [], layout);
});

const namesIn = (text: string, file = "a.txt"): Promise<string[]> => namesOf(text, file);
