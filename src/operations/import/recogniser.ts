/**
 * The program of the process that reads one file (recognise-apart.ts starts it): bytes on standard input, the file's name
 * as its only argument. On standard output one JSON object a line: `{"refusal": …}`, or `{"read": LINES}` as soon as the
 * file is read and then what was recognised, as kept-file.ts writes it. It may read the project's own code, nothing else;
 * the right to write that Node asks for before it uses its compile cache is given up before the first byte comes in.
 */
import { isFormatRefusal, type FormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { formatKept, type RecognisedFile } from "./kept-file.ts";

export async function recogniseFile(
  bytes: Uint8Array,
  name: string,
  onRead: (lines: number) => void = () => undefined,
): Promise<RecognisedFile | FormatRefusal> {
  const document = await readDocument(bytes, name);
  if (isFormatRefusal(document)) return document;
  onRead(document.lines.length);
  return { recognised: recogniseStatement(document), lines: document.lines };
}

if (import.meta.main) await runRecogniser();

async function runRecogniser(): Promise<void> {
  process.permission.drop("fs.write");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const bytes = Uint8Array.from(Buffer.concat(chunks.splice(0)));
  const result = await recogniseFile(bytes, process.argv[2] ?? "", (read) => {
    process.stdout.write(`${JSON.stringify({ read })}\n`);
  });
  if (isFormatRefusal(result)) process.stdout.write(`${JSON.stringify(result)}\n`);
  else for (const line of formatKept(result)) process.stdout.write(line);
}
