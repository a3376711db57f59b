/** The names of the signatories that recognition finds in a file, and a text to stand above them. */
import assert from "node:assert/strict";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

export async function namesOf(text: string, file = "a.md"): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name }) => name);
}

/** Three paragraphs of a statement that name nobody. */
export const plea = `The lamps on the north pier have been dark since the spring, and boats that come home at night find the channel by the sound of the bell alone.

We ask the harbour board to repair them before the herring come, to publish what the repair costs, and to hear those who sail.

No coast is safe that saves on its lights, and no board may decide alone what concerns everybody who works at sea.
`;
