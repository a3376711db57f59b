/** A letter about a lamp with a list below it, and whom recognition finds there. */
import assert from "node:assert/strict";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

const body = `The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Ships have run aground twice, and the keepers were never asked what they think about the plans.

We ask the harbour office to repair it before the herring come, and to tell those who live by the sea what it intends to do with the old light.`;

export async function namesIn(list: string, name = "a.md"): Promise<string[]> {
  const text = `# Light the pier\n\n${body}\n\n${list}\n`;
  const document = await readDocument(new TextEncoder().encode(text), name);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map((signatory) => signatory.name);
}
