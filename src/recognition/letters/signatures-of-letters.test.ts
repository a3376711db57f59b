import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

async function signedBy(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "a.md");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name, kind, role, affiliation }) =>
    [name, kind, role ?? "", affiliation ?? ""].join("|"),
  );
}

const text: Readonly<Record<string, string>> = {
  en: "Dear Minister,\n\nThe lamps on the pier have been dark since the spring, and boats find the channel by the sound of the bell alone. Nobody has said when they will be mended, and nobody has asked those who sail what they need.",
  fr: "Monsieur le Ministre,\n\nLes lampes du quai sont éteintes depuis le printemps, et les bateaux ne trouvent le chenal que par le son de la cloche. Personne n’a dit quand elles seront réparées.\n\nDans l'attente de votre réponse, nous vous prions d'agréer, Monsieur le Ministre, l'expression de notre haute considération.",
  de: "Sehr geehrter Herr Minister,\n\ndie Lampen am Pier sind seit dem Frühjahr dunkel, und die Boote finden die Fahrrinne nur nach dem Klang der Glocke. Niemand hat gesagt, wann sie repariert werden.",
  es: "Señor ministro:\n\nLos muelles están a oscuras desde la primavera y los barcos solo encuentran el canal por el sonido de la campana. Pedimos que se reparen.",
  pl: "Panie Ministrze,\n\nLampy na molo są ciemne od wiosny, a łodzie znajdują tor tylko po dźwięku dzwonu. Prosimy o pomoc.",
};

const letters: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "en",
    "Yours sincerely,\n\nMykola Sail\n\nPresident\n\nPilots Association of the North Coast",
    ["Mykola Sail|person|President|Pilots Association of the North Coast"],
  ],
  [
    "en",
    "Yours sincerely,\n\nMary Sail\n\nPresident\n\nPilots Association\n\nAda Tar\n\nSecretary\n\nHarbour League",
    ["Mary Sail|person|President|Pilots Association", "Ada Tar|person|Secretary|Harbour League"],
  ],
  [
    "en",
    "Yours faithfully,\n\nChairman of the Harbour League\n\nJohn Hull",
    ["John Hull|person|Chairman|Harbour League"],
  ],
  [
    "de",
    "Mit freundlichen Grüßen\n\nDie Vorsitzende des Hafenvereins\n\nEva Welle",
    ["Eva Welle|person|Die Vorsitzende|Hafenvereins"],
  ],
  ["fr", "Le Président du CPL\n\nYvan Quai", ["Yvan Quai|person|Le Président|CPL"]],
  [
    "fr",
    "Cordialement,\n\nLa présidente du CPL,\nYvonne Quai",
    ["Yvonne Quai|person|La présidente|CPL"],
  ],
  [
    "es",
    "Atentamente,\n\nLa presidenta de la Asociación del Puerto\n\nAna Faro",
    ["Ana Faro|person|La presidenta|Asociación del Puerto"],
  ],
];

test("below a letter an office and a name are one signatory, whichever stands above the other", async () => {
  for (const [language, end, signers] of letters)
    assert.deepEqual(await signedBy(`${text[language] ?? ""}\n\n${end}\n`), signers, end);
});

test("bodies and persons without an office sign each for themselves", async () => {
  assert.deepEqual(
    await signedBy(
      `${text["en"] ?? ""}\n\nYours sincerely,\n\nAda Tar\n\nTern Trust\n\nHarbour League\n`,
    ),
    ["Ada Tar|person||", "Tern Trust|organisation||", "Harbour League|organisation||"],
  );
});

test("a greeting ends the signatures of the letter above", async () => {
  assert.deepEqual(
    await signedBy(
      `${text["en"] ?? ""}\n\nRespectfully\n\nMykola Sail\n\nPresident\n\nPilots Association\n\nOPEN LETTER\n\nFellow Islanders,\n\nI am offended that the lamps are dark, and that nobody has said when they will be mended.\n`,
    ),
    ["Mykola Sail|person|President|Pilots Association"],
  );
});

const four = ["Yan Bronner", "Jon Gale", "Mira Kaul", "Jim Mall"];

test("what a mail has below its sign is its sender, and no more of those who sign above", async () => {
  const page = `# Concerning the lamps\n\n${text["en"] ?? ""}\n\nSigned [in alphabetical order],\n\n${four.join("\n\n")}\n\n-- \n\nAna Vale\nFellow and Associate Professor\nCentre for the Study of Harbours\n29 Pier Road, Civil Lines\nNew Port 110054\n`;
  assert.deepEqual(
    await signedBy(page),
    four.map((name) => `${name}|person||`),
  );
});

test("the row that announces the others may hold the first of them", async () => {
  for (const list of [
    "Signed by: - Tern Trust\n\n- Harbour League\n- Pilots Union\n- Gull Guild",
    "Signatories: Tern Trust\nHarbour League\nPilots Union\nGull Guild",
    "Signatories: • Tern Trust\n• Harbour League\n• Pilots Union\n• Gull Guild",
  ])
    assert.deepEqual(
      await signedBy(`# Light\n\n${text["en"] ?? ""}\n\n${list}\n`),
      ["Tern Trust", "Harbour League", "Pilots Union", "Gull Guild"].map(
        (name) => `${name}|organisation||`,
      ),
      list,
    );
});

test("words for whom side by side head the two who sign below them", async () => {
  assert.deepEqual(
    await signedBy(
      `# Acuerdo político\n\n${text["es"] ?? ""}\n\nPor FM          Por LP\n\nJuan José Nava                Jorge Gil Mira\n`,
    ),
    ["Juan José Nava|person||", "Jorge Gil Mira|person||"],
  );
});
