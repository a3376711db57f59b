/**
 * The program of the process that reads one file (recognise-apart.ts starts it): bytes on standard input, the file's name
 * as its only argument, one JSON object on standard output. It may read the project's own files and nothing else.
 */
import { isFormatRefusal, type FormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import type { Line } from "#recognition/document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";

export interface RecognisedFile {
  readonly recognised: RecognisedStatement;
  /** The source, line by line, to be shown beside what was understood. */
  readonly lines: readonly Line[];
}

export async function recogniseFile(
  bytes: Uint8Array,
  name: string,
): Promise<RecognisedFile | FormatRefusal> {
  const document = await readDocument(bytes, name);
  if (isFormatRefusal(document)) return document;
  return { recognised: recogniseStatement(document), lines: document.lines };
}

if (import.meta.main) {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = Uint8Array.from(Buffer.concat(chunks));
  const result = await recogniseFile(bytes, process.argv[2] ?? "");
  process.stdout.write(JSON.stringify(result));
}
