// Sentences by which pages and mails hand over to the statement below them, and sentences that only look like them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";
import { handsOver } from "./handed-over.ts";

async function read(...parts: readonly string[]) {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), "page.md");
  assert.ok(!isFormatRefusal(document));
  const { title, texts, signatories } = recogniseStatement(document);
  const units = (texts[0]?.units ?? []).map(({ text }) => text);
  return {
    title,
    first: units[0],
    count: units.length,
    names: signatories.map(({ name }) => name),
  };
}

test("a short sentence that says the text is here, without a colon", () => {
  for (const text of [
    "Here is our letter in full.",
    "Here follows a (rough) translation of the resolution from Norwegian into English.",
    "Below is the text of the declaration.",
    "This is the statement",
    "Hier ist unser Brief.",
    "Es folgt der Wortlaut.",
    "Nachfolgend der Aufruf im Wortlaut.",
    "Das Hafenblatt dokumentiert ihren Wortlaut.",
    "Wir veröffentlichen den vollständigen Text.",
    "Voici le texte de la lettre.",
    "Ci-dessous la déclaration.",
    "Le Courrier du port publie le texte intégral.",
    "Este es el comunicado.",
    "A continuación la carta.",
    "El Faro reproduce el texto íntegro.",
    "Eis o manifesto.",
    "Abaixo uma nota assinada por entidades e organizações:",
    "Segue a carta na íntegra.",
    "Ecco la lettera.",
    "Di seguito il testo dell'appello.",
    "Hieronder de verklaring.",
    "Hier volgt de tekst.",
    "Här är brevet.",
    "Her følger teksten.",
    "Nedenfor oppropet i sin helhet.",
    "Tässä on julkilausuma.",
    "Oto treść listu.",
    "Poniżej oświadczenie.",
    "Níže prohlášení.",
    "U nastavku tekst izjave.",
    "Evo proglasa.",
    "Портал преноси текст у целости.",
    "Ниже текст обращения.",
    "Газета публикует письмо полностью.",
    "Нижче звернення.",
    "Ακολουθεί το κείμενο.",
    "Aşağıda bildirinin metni.",
    "İşte mektup.",
    "Alább a nyilatkozat.",
    "Iată scrisoarea.",
    "Berikut pernyataan sikap.",
    "فيما يلي نص البيان.",
    "להלן נוסח המכתב.",
  ])
    assert.ok(handsOver(text), text);
});

test("a sentence about lamps, lists and other texts hands over nothing", () => {
  for (const text of [
    "Here is a list of the keepers.",
    "Below are the signatories of the statement.",
    "Here is a summary of our letter.",
    "This is a letter to be sent to the harbour office.",
    "Here is the lamp that started it all.",
    "The Harbour Post prints books.",
    "Hier ist die Liste der Unterzeichnenden.",
    "Hier ist es dunkel.",
    "Voici les signataires de la lettre.",
    "Aquí está la lista de firmantes de la carta.",
    "Este es un manifiesto por la luz.",
    "Abaixo os nomes de quem assina a carta.",
    "Oto lista sygnatariuszy.",
    "Вот список подписантов.",
    "We ask the office to publish its costs in full every year, pier by pier, and to say who has paid them.",
    "Here the letter ends. It was read on the pier before the boats came home.",
  ])
    assert.ok(!handsOver(text), text);
});

const news =
  "Twenty keepers of the northern coast sent a letter to the ministry on Monday. They want a lamp on every pier before the autumn storms, and an answer before the boats come home.";
const own =
  "We, the undersigned keepers, ask the ministry to light every lamp on the northern coast before the first storm of the autumn, and to tell every harbour.";
const more =
  "The lamps have been dark since the spring. Boats that come home at night have to find the channel by the sound of the bell alone.";
const names = ["Tern Trust", "Gull Guild", "Pilots' Union", "Bell Society", "Net Makers' League"];
const list = `Signed by:\n\n${names.map((name) => `- ${name}`).join("\n")}`;

test("the statement begins below the sentence that hands over", async () => {
  for (const line of ["Here is their letter in full.", "The Harbour Post prints its full text."]) {
    const page = await read(`# Keepers ask for light`, news, line, own, more, list);
    assert.deepEqual([page.first, page.count, page.names], [own, 2, names], line);
  }
  const titled = await read(
    `# Keepers ask for light`,
    news,
    "Here is the letter.",
    "**Light every lamp**",
    own,
    more,
    list,
  );
  assert.deepEqual([titled.title, titled.first], ["Light every lamp", own]);
});

test("a line right below the list announces the text, however much the page says above", async () => {
  const page = await read(
    `# Keepers ask for light`,
    news,
    news,
    news,
    list,
    "We reproduce the manifesto in full:",
    "Manifesto for light",
    own,
    more,
  );
  assert.deepEqual([page.title, page.first, page.names], ["Manifesto for light", own, names]);
});

test("a mail that forwards a statement ends with a greeting and a line", async () => {
  const mail = [
    "Dear friends,",
    "A few of us have written the statement below. It has been signed by forty keepers so far.",
    "With regards,",
    "Ada",
    "-----",
  ];
  const forwarded = await read(...mail, own, more, list);
  assert.deepEqual([forwarded.first, forwarded.count, forwarded.names], [own, 2, names]);
  const letter = await read(
    "Dear friends,",
    own,
    more,
    "With regards,",
    "Ada Berg, Tern Trust",
    "-----",
    "Notes: the lamps were counted in May, on every pier of the northern coast, by the keepers who live there.",
  );
  assert.equal(letter.first, own);
});
