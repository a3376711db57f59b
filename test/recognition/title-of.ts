/** What recognition finds in a file of parts with blank lines between them: all of it, or the title. */
import assert from "node:assert/strict";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

export async function titleOf(file: string, ...parts: readonly string[]): Promise<string | null> {
  return (await recognisedFrom(file, ...parts)).title;
}

export async function recognisedFrom(
  file: string,
  ...parts: readonly string[]
): Promise<RecognisedStatement> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}
