// What stands above a text and is neither its title nor part of it: somebody else's words, whom it goes to, who sends it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { recognisedFrom, titleOf } from "../../../test/recognition/title-of.ts";

const text = [
  "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.",
  "We ask the harbour office to keep the lamps burning, to pay the keepers of the lamps, and to tell every boat when they go out.",
];
const signed = ["Signed:", "Harbour League", "Gull Watch Society", "Tern Trust"];

test("a motto with the name of who said it is no title; what stands below it may be", async () => {
  for (const motto of [
    "“The lamp goes out in all who keep silent in the fog.”\nAda Berg",
    "„Wer im Nebel schweigt, dem geht die Lampe aus.“\n— Ada Berg, Wärterin",
    "«La lampe s'éteint chez qui se tait dans la brume» – Ada Berg".replace("»", ".»"),
  ]) {
    assert.equal(await titleOf("a.txt", motto, ...text, ...signed), null, motto);
    const titled = await titleOf("a.txt", motto, "Keep the lamps burning", ...text, ...signed);
    assert.equal(titled, "Keep the lamps burning", motto);
  }
});

test("a title in quotation marks stays one, with or without who wrote the page below it", async () => {
  assert.equal(
    await titleOf("a.txt", "“Keep the lamps of Aville burning”", "Ada Berg", ...text),
    "“Keep the lamps of Aville burning”",
  );
  assert.equal(
    await titleOf("a.md", "# “The lamps go out.”", "Ada Berg", ...text),
    "“The lamps go out.”",
  );
});

test("a motto is a quotation, and no paragraph of the text", async () => {
  const motto = "“The lamp goes out in all who keep silent in the fog.”\nAda Berg";
  const { texts } = await recognisedFrom("a.txt", motto, ...text, ...signed);
  assert.deepEqual(
    texts[0]?.units.map(({ kind }) => kind),
    ["quote", "paragraph", "paragraph"],
  );
});

test("office, name and body above an address are whom a letter goes to; the sort of text above the greeting is its title", async () => {
  const letter = (...above: readonly string[]): Promise<string | null> =>
    titleOf("a.txt", ...above, "Open letter", "Dear Doctor Berg,", ...text);
  assert.equal(
    await letter(
      "Head of the harbour office of Aville",
      "Dr. Ada Berg, PhD.",
      "Harbour Office of Aville\nQuay Square 1\n813 70 Aville",
      "Aville, 6 January 2027",
    ),
    "Open letter",
  );
  assert.equal(
    await letter("Keep the lamps burning", "Lamp Guild of Aville\nQuay Square 1\n813 70 Aville"),
    "Keep the lamps burning",
  );
});

test("what goes on below “To:” in one paragraph is no title", async () => {
  const to =
    "To: Rt Hon Ada Berg and Rt Hon Ben Salt  \nCc: Rt Hon Cara Tern,  \nHon Dora Holm and Hon Eva Lund, Hon Finn Mole";
  assert.equal(await titleOf("a.md", "---\ntitle: Home\n---", "## Letter", to, ...text), "Letter");
});

test("a title that ends with whose letter it is stands above the names, and the letter below them", async () => {
  const page = [
    "Letter to Pier 10",
    "An open letter from the leaders of three guilds asks Ada Berg, once more harbour master, to keep the lamps lit in her harbour.",
    "The letter, signed by leaders of the Lamp Guild, the Rope Guild and the Tern Trust, names concerns which the guilds want to see high on the list.",
  ];
  const names = "The Lamp Guild of Aville\nThe Rope Guild of Beburg\nThe Tern Trust";
  for (const [line, title] of [
    ["An open letter to the Harbour Master from:", "An open letter to the Harbour Master"],
    ["Offener Brief an das Hafenamt von:", "Offener Brief an das Hafenamt"],
    ["Lettre ouverte au capitaine du port, de :", "Lettre ouverte au capitaine du port"],
  ] as const) {
    const whole = [...page, `${line}\n${names}`, "12 May 2027", "Dear Harbour Master,", ...text];
    const found = await recognisedFrom("a.txt", ...whole);
    assert.equal(found.title, title);
    assert.deepEqual(
      found.signatories.map(({ name }) => name),
      names.split("\n"),
      line,
    );
    assert.equal(found.texts[0]?.units.filter(({ kind }) => kind === "paragraph").length, 2, line);
  }
});
