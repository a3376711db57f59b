import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "#formats/read-document.ts";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { rowsOf } from "../rows/rows.ts";
import { scanRows } from "../list/scan.ts";
import { statesIn } from "./states.ts";

async function statesOf(text: string): Promise<readonly string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "a.md");
  assert.ok(!isFormatRefusal(document));
  return statesIn(scanRows(rowsOf(document)))?.names ?? [];
}

const text =
  "The lamps on the pier have been dark since the spring, and boats find the channel by the sound of the bell alone.";
const five = ["Norway", "Portugal", "El Salvador", "Netherlands", "United Kingdom"];
const printed = "Norway, Portugal, El Salvador, the Netherlands, and the United Kingdom";

const made: readonly string[] = [
  `We, the governments of ${printed}, recognize that no pier may stay dark. ${text}`,
  `# Joint Statement from the Leaders of ${printed} Calling for Light\n\n${text}`,
  `${text}\n\nThe declaration was signed jointly by ${printed}.`,
];

test("states that make a statement are named without their articles", async () => {
  for (const page of made) assert.deepEqual(await statesOf(page), five, page);
  assert.deepEqual(
    await statesOf(
      "Dit is de tekst van de brief die de vertegenwoordigers van Estland, Letland, Polen, Slovenië en Tsjechië hebben gepubliceerd. De lampen op de pier zijn sinds de lente donker.",
    ),
    ["Estland", "Letland", "Polen", "Slovenië", "Tsjechië"],
  );
  assert.equal(
    (
      await statesOf(
        `The declaration was signed by ${printed}. Chile, Canada and the European Union.\n\n${text}`,
      )
    ).length,
    8,
  );
});

const others: readonly string[] = [
  `We call on the governments of ${printed} to mend the lamps. ${text}`,
  `# Open letter to the leaders of ${printed}\n\n${text}`,
  `The treaty was signed by ${printed}. ${text}`,
  `Boats come here from ${printed}. ${text}`,
];

test("states that are addressed or only named make no statement", async () => {
  for (const page of others) assert.deepEqual(await statesOf(page), [], page);
});
