/** The title that recognition finds in a file of parts with blank lines between them. */
import assert from "node:assert/strict";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

export async function titleOf(file: string, ...parts: readonly string[]): Promise<string | null> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).title;
}
