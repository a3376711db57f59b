// The label that says who signs and the one who does, in one line; and lists told by nothing but a label or their number.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { plea } from "./names-of.ts";

async function namesIn(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "a.md");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name }) => name);
}

const below = (line: string): Promise<string[]> =>
  namesIn(`# An open letter on the lamps\n\n${plea}\nAville, 3 May 2026\n\n${line}\n`);

for (const [line, name] of [
  ["Signed: Anna Tarnow, head of the team", "Anna Tarnow"],
  ["Signed by Anna Tarnow, head of the team", "Anna Tarnow"],
  ["Unterzeichnet: Anna Salz, Leiterin des Teams", "Anna Salz"],
  ["gez. Anna Salz", "Anna Salz"],
  ["Signed – Anna Tarnow, head of the team", "Anna Tarnow"],
  ["**Signed:** Anna Tarnow, on behalf of the Harbour Keepers", "Anna Tarnow"],
  ["Signé : Marie Phare, présidente", "Marie Phare"],
  ["Firmado: Ana Luz, presidenta", "Ana Luz"],
  ["Assinado por Maria Farol", "Maria Farol"],
  ["Firmato: Anna Molo", "Anna Molo"],
  ["Getekend: Anna Kade, voorzitter", "Anna Kade"],
  ["Undertecknat: Anna Brygga", "Anna Brygga"],
  ["Podepsána: Jana Nová", "Jana Nová"],
  ["Podpisała: Anna Morska", "Anna Morska"],
  ["Potpisala: Ana Svjetlić", "Ana Svjetlić"],
  ["Подписал: Иван Маяков", "Иван Маяков"],
  ["Signed, Harbour Watch Aville (8th August 2026)", "Harbour Watch Aville"],
  ["Signed, Light Action Aville (8th August 2026)", "Light Action Aville"],
  ["İmza: Liman Lambaları Derneği", "Liman Lambaları Derneği"],
] as const)
  test(`one signs behind the label: ${line}`, async () => {
    assert.deepEqual(await below(line), [name]);
  });

for (const [one, others] of [
  ["Signed: Anna Tarnow, head of the team", "members: Eva Molin, Peter Salt, Maria Lund"],
  ["Unterzeichnet: Anna Tarnow, Leiterin", "Mitglieder: Eva Molin, Peter Salt, Maria Lund"],
  ["Podepsáni: Anna Tarnow, vedoucí týmu", "členové: Eva Molin, Peter Salt, Maria Lund"],
  ["Firmado: Anna Tarnow, presidenta", "vocales: Eva Molin, Peter Salt, Maria Lund"],
] as const)
  test(`the line below names the others: ${others}`, async () => {
    assert.deepEqual(await below(`${one}\n\n${others}`), [
      "Anna Tarnow",
      "Eva Molin",
      "Peter Salt",
      "Maria Lund",
    ]);
  });

test("two persons behind the label", async () => {
  assert.deepEqual(await below("Signed: Anna Tarnow and Peter Salt"), [
    "Anna Tarnow",
    "Peter Salt",
  ]);
});

test("how many signed is nobody who signs", async () => {
  assert.deepEqual(await below("Signatures: 120 organisations"), []);
});

for (const heading of [
  "Other articles in this issue",
  "Weitere Artikel aus dieser Ausgabe",
  "Otros artículos",
  "Bültendeki diğer yazılar",
  "Další články",
  "Другие статьи",
])
  test(`what stands below "${heading}" signs nothing`, async () => {
    const list = "Anna Tarnow\\\nEva Molin\\\nPeter Salt\\\nMaria Lund";
    const articles = `${heading}\\\nThe Tern and Its Egg, Jonas Kade\\\nLamps That Were Never Lit, Ivo Mole`;
    assert.deepEqual(await below(`Signatories\\\n${list}\\\n${articles}`), [
      "Anna Tarnow",
      "Eva Molin",
      "Peter Salt",
      "Maria Lund",
    ]);
  });

test("as many lines below the text in another language are the same list", async () => {
  const japanese =
    "北の桟橋の灯は春から消えたままで、いつまた灯るのか誰も言いません。船は二度も座礁し、灯台を守る人々は計画について一度も尋ねられませんでした。\n\n私たちは港湾局に対し、にしんが来る前に灯を直し、海辺に暮らす人々に古い灯をどうするつもりなのか伝えることを求めます。";
  const own = [
    "港の灯を守る会",
    "美ら海にも浜にも柵はいらない市民の会",
    "灯台リレー",
    "北の桟橋への柵を許さない実行委員会",
    "あじさし保護センター",
    "Tern Peace Centre",
  ];
  const other = [
    "Keepers of the Harbour Lamp",
    "Citizens against Fences",
    "Lamp Relay",
    "Kita no sambashi jikkoiinkai",
    "Tern Protection Centre",
    "Tern Peace Centre",
  ];
  const text = `# 灯を守れ\n\n${japanese}\n\n${own.join("\n\n")}\n\n（5月3日時点 6団体）\n\n---\n\n# Save the lamps\n\n${plea}\nSignatories\n\n${other.join("\n\n")}\n`;
  assert.deepEqual(await namesIn(text), own);
});

for (const [lead, title] of [
  ["Today we objected in the council. We add our joint statement.", "Statement of councillors"],
  ["Dnes jsme se ohradili. Přikládáme společné prohlášení", "Prohlášení zastupitelů"],
  ["Heute haben wir widersprochen. Hier unsere gemeinsame Erklärung", "Erklärung der Räte"],
] as const)
  test(`persons between "${lead}" and the statement sign it`, async () => {
    const names = ["Anna Tarnow", "Eva Molin", "Peter Salt", "Maria Lund"];
    const items = names.map((name) => `- ${name}`).join("\n");
    assert.deepEqual(await namesIn(`${lead}\n\n${items}\n\n## ${title}\n\n${plea}\n`), names);
  });

const text =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Ships have run aground twice.";

for (const [speaks, last] of [
  ["We, the Keepers of Aville, ask the harbour office to repair it soon.", "Keepers of Aville"],
  ["As young pilots of Aville we ask the harbour office to repair it.", "YOUNG PILOTS OF AVILLE"],
  ["Wir, die Lotsen der Altstadt, bitten das Hafenamt um das Licht.", "Lotsen der Altstadt"],
  ["Nous, les Gardiens du Phare, demandons que le feu soit réparé.", "Gardiens du Phare"],
  ["Nosotros, los Guardianes del Faro, pedimos que se repare la luz.", "Guardianes del Faro"],
  ["Bizler liman gençleri olarak lambanın onarılmasını istiyoruz.", "LİMAN GENÇLERİ"],
  ["My, Strażnicy Latarni, prosimy o naprawę światła w porcie.", "Strażnicy Latarni"],
  ["Мы, хранители маяка, просим починить свет на молу.", "ХРАНИТЕЛИ МАЯКА"],
] as const)
  test(`who speaks in the text closes it: ${last}`, async () => {
    const page = `# Light on the pier\n\n${text}\n\n${speaks}\n\n${last}\n`;
    assert.deepEqual(await namesIn(page), [last]);
  });

test("a motto below the text that nobody bears signs nothing", async () => {
  const page = `# Light on the pier\n\n${text}\n\nWe ask the harbour office to repair it soon.\n\nLight for all ships\n`;
  assert.deepEqual(await namesIn(page), []);
});
