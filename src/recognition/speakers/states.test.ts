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

/** In full, with prepositions before each, in inflected forms. */
const inFull: Readonly<Record<string, string>> = {
  "We, the Heads of State and Government of the Argentine Republic, Belize, the Federative Republic of Brazil, Bosnia and Herzegovina and the Republic of Chile, declare that no pier may stay dark.":
    "Argentine Republic|Belize|Federative Republic of Brazil|Bosnia and Herzegovina|Republic of Chile",
  "Nosotros, los Jefes de Estado y de Gobierno de la República Argentina, Belice, la República Federativa del Brasil y los Estados Unidos Mexicanos, declaramos que ningún muelle puede quedar a oscuras.":
    "República Argentina|Belice|República Federativa del Brasil|Estados Unidos Mexicanos",
  "Nous, chefs d'État et de gouvernement de la République du Bénin, du Burkina Faso, de la Côte d'Ivoire et du Mali, déclarons qu'aucun quai ne doit rester sombre.":
    "République du Bénin|Burkina Faso|Côte d'Ivoire|Mali",
  "Wir, die Außenministerinnen und Außenminister von Frankreich, Italien und dem Vereinigten Königreich, erklären, dass kein Pier dunkel bleiben darf.":
    "Frankreich|Italien|Vereinigten Königreich",
  "Nós, os Chefes de Estado e de Governo da República de Angola, da Guiné-Bissau, de Moçambique e de Portugal, declaramos que nenhum cais pode ficar às escuras.":
    "República de Angola|Guiné-Bissau|Moçambique|Portugal",
  "Noi, Ministri degli Esteri di Albania, Grecia e Spagna, dichiariamo che nessun molo può restare al buio.":
    "Albania|Grecia|Spagna",
};

test("states in full are named as they print themselves, and two are enough where their governments say we", async () => {
  for (const [page, names] of Object.entries(inFull))
    assert.deepEqual(await statesOf(page), names.split("|"), page);
});

const others: readonly string[] = [
  `We call on the governments of ${printed} to mend the lamps. ${text}`,
  `# Open letter to the leaders of ${printed}\n\n${text}`,
  `The treaty was signed by ${printed}. ${text}`,
  `Boats come here from ${printed}. ${text}`,
  `We, the keepers of the lamps of Norway and Portugal, mend them. ${text}`,
  `The ministers of Norway, Portugal, Chile and Peru met. ${text}`,
];

test("states that are addressed or only named make no statement", async () => {
  for (const page of others) assert.deepEqual(await statesOf(page), [], page);
});

test("a few states are enough where they say we, or have signed by their governments", async () => {
  const few = "Norway, Portugal, Chile, and the Netherlands";
  const names = ["Norway", "Portugal", "Chile", "Netherlands"];
  assert.deepEqual(await statesOf(`We, ${few}, recognize that no pier may stay dark.`), names);
  assert.deepEqual(
    await statesOf(`This is the text of a joint statement signed by the governments of ${few}.`),
    names,
  );
  // Three who say we may be called so.
  assert.deepEqual(await statesOf("We, Georgia, Chad and Jordan, write this open letter."), []);
  // Where something happens, or who is asked, signs nothing.
  assert.deepEqual(await statesOf(`We saw the piers of ${few} in this statement.`), []);
  assert.deepEqual(await statesOf(`We call on the governments of ${few} to act.`), []);
});
