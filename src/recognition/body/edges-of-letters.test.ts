// What still is the letter's own text at its edges, and what is not: notes below it, an address to answer to, a last line
// in quotation marks, a title above it again, and a greeting in each of two languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const own =
  "We, the undersigned keepers, ask the ministry to light every lamp on the northern coast before the first storm of the autumn.";
const more =
  "The lamps have been dark since the spring, and boats that come home at night find the channel by the sound of the bell alone.";
const names = "Ada Berg\nTern Trust\n\nJonas Okafor\nGull Guild";

async function read(file: string, ...parts: readonly string[]) {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), file);
  assert.ok(!isFormatRefusal(document));
  const { texts, languages } = recogniseStatement(document);
  const units = (texts[0]?.units ?? []).filter(({ kind }) => kind !== "heading");
  return { texts: units.map(({ text }) => text), languages };
}

test("notes with numbers that the text refers to are no paragraphs", async () => {
  const noted = `${more.slice(0, -1)}.1 ${more.slice(0, -1)}.2`;
  const notes = [
    "---",
    "1Harbour Office, The lamps of the coast, report of May 2026, Aville.",
    "2 Pilots' Union, letter to the ministry of 3 June 2026, Beburg.",
    "---",
  ];
  const list = "### Signatories\n\n- Tern Trust\n- Gull Guild\n- Bell Society";
  assert.deepEqual((await read("a.md", "# Light", own, noted, ...notes, list)).texts, [own, noted]);
  const counted =
    "20 lamps have gone dark since the spring, and nobody knows when the office will light them again.";
  assert.deepEqual((await read("a.md", "# Light", own, counted, list)).texts, [own, counted]);
});

test("where to answer to, right above the greeting, is the letter's last sentence", async () => {
  const answer =
    "Please send your answer, or any question that you have about the lamps, to keepers@lamps.example";
  assert.deepEqual(
    (await read("a.md", "# Light", "Dear ministers,", own, `${answer}\nYours sincerely,`, names))
      .texts,
    [own, answer],
  );
  const page = await read(
    "a.md",
    "# Light",
    own,
    more,
    "Press office: keepers@lamps.example",
    "- Tern Trust\n- Gull Guild",
  );
  assert.deepEqual(page.texts.slice(0, 2), [own, more]);
  assert.ok(!page.texts.some((text) => text.includes("@")));
});

test("a bold sentence in quotation marks ends the text", async () => {
  for (const last of [
    "„We want light for every single harbour.“",
    "“We want light for every harbour.”",
    "»We want light on every pier of the coast.«",
  ])
    assert.equal(
      (
        await read(
          "a.md",
          "# Light",
          own,
          more,
          `**${last}**`,
          "Signatories:",
          "- Tern Trust\n- Gull Guild",
        )
      ).texts.at(-1),
      last,
    );
});

test("the first part of the title again, above the text, is no paragraph", async () => {
  const title = "„Licht für alle“ – Aufruf vom 3. Mai 2026";
  assert.equal((await read("a.txt", title, "„Licht für alle“", own, more)).texts[0], own);
});

test("a greeting over several lines in each of two languages", async () => {
  const spanish = [
    "Estimado Presidente del Puerto,\nEstimada Ministra y Consejeros,",
    "Los firmantes de esta carta pedimos que el ministerio encienda todas las lámparas de la costa norte antes de la primera tormenta del otoño.",
    "Las lámparas están apagadas desde la primavera y los barcos encuentran el canal solo por el sonido de la campana.",
  ];
  const english = ["Dear President of the Harbour,\nDear Minister and Council,", own, more];
  assert.deepEqual(
    (
      await read(
        "a.md",
        "# Luz",
        ...spanish,
        "-----",
        ...english,
        "- Tern Trust\n- Gull Guild\n- Bell Society",
      )
    ).languages,
    ["es", "en"],
  );
});
