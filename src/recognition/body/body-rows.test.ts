import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const long = (beginning: string): string =>
  `${beginning}, and nobody knows who lights the lamps in the harbour, while the fishermen wait on the quay until the first boats come home.`;
const paragraphs = [
  long("Every night they burn"),
  long("Every night we ask"),
  long("Every night it rains"),
];
const list = "Signatories:\n\n- Gull Guild\n- Lamp Society\n- Pilots Union";

async function unitsOf(...parts: string[]): Promise<string[]> {
  const bytes = new TextEncoder().encode(parts.join("\n\n"));
  const document = await readDocument(bytes, "statement.md");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).texts.flatMap(({ units }) => units.map(({ kind }) => kind));
}

const three = ["paragraph", "paragraph", "paragraph"];

test("lead lines above a news text head it, they are no demands", async () => {
  const units = await unitsOf(
    "# Lamps",
    "- The keepers are alone\n- The harbour is dark",
    ...paragraphs,
    list,
  );
  assert.deepEqual(units, ["heading", "heading", ...three]);
});

test("hashtags, pointers to a page, and who signs for the whole are no paragraphs", async () => {
  for (const line of [
    "#KeepTheLamps #Harbour",
    "Read on and see all who signed: https://example.org/lamps",
    "Maria Altmann\n\nPresident of the Harbour League",
    "Jan Novák\n\npředseda Spolku přátel majáků",
    "Павел Громов\n\nпредседатель союза смотрителей",
  ])
    assert.deepEqual(await unitsOf("# Lamps", ...paragraphs, line, list), three, line);
});

test("short sentences and mottos at the end stay", async () => {
  for (const line of [
    "Keep the lamps burning!",
    "The harbour needs its lamps.",
    "No light, no harbour",
  ])
    assert.deepEqual(
      await unitsOf("# Lamps", ...paragraphs, line, list),
      [...three, "paragraph"],
      line,
    );
});

test("an addressee's line in any language is no paragraph", async () => {
  for (const line of [
    "do Rady Powiatu Ostrogórskiego",
    "To the Harbour Council",
    "Al Ministro dei Porti",
    "Till Hamnkontoret",
    "Προς το Λιμεναρχείο",
  ])
    assert.deepEqual(await unitsOf("# Lamps", line, ...paragraphs, list), three, line);
});

test("a heading over names that are not there ends the text", async () => {
  const units = await unitsOf(
    "# Lamps",
    ...paragraphs,
    "## Signatories of this letter",
    "The list is loading.",
  );
  assert.deepEqual(
    units.filter((kind) => kind === "paragraph"),
    three,
  );
});

test("a forwarded message is left above the statement that a ruled line sets off", async () => {
  const bytes = new TextEncoder().encode(
    [
      "From: keeper@example.org\nSubject: [SIGN-ON] Letter about the lamps",
      "Dear all,\n\nplease find the letter below.\n\nBest wishes,\nMoira",
      "---------- letter ----------",
      "OPEN LETTER ABOUT THE LAMPS",
      ...paragraphs,
      list,
    ].join("\n\n"),
  );
  const document = await readDocument(bytes, "statement.txt");
  assert.ok(!isFormatRefusal(document));
  const { title, texts } = recogniseStatement(document);
  assert.equal(title, "OPEN LETTER ABOUT THE LAMPS");
  assert.deepEqual(
    texts.flatMap(({ units }) => units.map(({ text }) => text)),
    paragraphs,
  );
});

test("lines wrapped in a short text are one paragraph, names below each other are not", async () => {
  const wrapped =
    "For half a century the keepers on our coasts have counted birds,\nmeasured waves and logged the temperature of the sea. Your draft\nfor the next year closes seven of the nine lamps.";
  assert.deepEqual(await unitsOf("# Lamps", wrapped, ...paragraphs.slice(1), list), three);
});
