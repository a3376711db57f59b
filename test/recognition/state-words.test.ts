// How people say that a statement can still be signed, or no longer, in the languages in which statements are written.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { rowsOf } from "#recognition/rows/rows.ts";
import { statusInRows } from "#recognition/state/status.ts";
import words from "./state-words.json" with { type: "json" };

for (const [state, languages] of Object.entries(words))
  for (const [language, lines] of Object.entries(languages))
    test(`a statement is read as "${state}" by its own words (${language})`, async () => {
      const wrong: string[] = [];
      for (const line of lines) if (((await stateOf(line)) ?? "none") !== state) wrong.push(line);
      assert.deepEqual(wrong, []);
    });

/** A line of a page with nothing else on it. */
async function stateOf(line: string): Promise<string | undefined> {
  const page = `<h1>The lamp of the north pier</h1><p>It has been dark since spring.</p><p>${line}</p>`;
  const document = await readDocument(new TextEncoder().encode(page), "a.html");
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  return statusInRows(rowsOf(document))?.status;
}

test("sentences about other papers and past days say nothing of the kind", async () => {
  for (const line of [
    "The ministers signed the treaty in the spring.",
    "We urge the government to sign the convention.",
    "The letter was signed by forty harbours.",
    "Wir fordern die Regierung auf, das Abkommen zu unterzeichnen.",
    "El gobierno debe firmar el convenio.",
    "Nous demandons au gouvernement de signer le traité.",
    "Правительство подписало соглашение.",
    "Nobel Keepers Sign a Letter over the Lamps",
    "The signatures will be shown on the pier.",
    "Unterschriften an das Hafenamt übergeben",
    "Tausend Menschen fordern mit ihrer Unterschrift helle Häfen.",
    "Die Wärter rufen alle Staaten auf, das Abkommen zu unterzeichnen.",
    "Si el ministro está de acuerdo, firmará el convenio.",
    "全體守燈人聯署信",
    "The harbour is closed in winter.",
    "Die Mole ist im Winter geschlossen.",
  ])
    assert.equal(await stateOf(line), undefined, line);
});

test("a link in the site's menu to where one signs says that the statement is open, unless the page says it is not", async () => {
  const page = async (text: string): Promise<string | undefined> => {
    const html = `<nav><ul><li><a href="/">Home</a></li><li><a href="/sign">Sign the statement</a></li></ul></nav><main><h1>The lamp of the north pier</h1><p>${text}</p></main>`;
    const document = await readDocument(new TextEncoder().encode(html), "a.html");
    if (isFormatRefusal(document)) throw new Error(document.refusal);
    return statusInRows(rowsOf(document))?.status;
  };
  assert.equal(await page("It has been dark since spring."), "signing");
  assert.equal(await page("The statement is now closed for signatures."), "closed");
});
