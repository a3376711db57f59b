/**
 * The program of the process that reads one file (recognise-apart.ts starts it). On standard input a line with the
 * task as JSON (ReaderTask), then the file's bytes. On standard output one JSON object a line: `{"ready": true}`, then `{"refusal": …}`, or `{"read": LINES}` as soon
 * as the file is read and then what was recognised, as kept-file.ts writes it; `{"end": true}` at the end. Started from the image (reader-image.ts) it
 * has no right at all; else it may read the project's own code, and gives up before the first byte of the file comes in the
 * right to write that Node asks for before it uses its compile cache.
 */
import { readFileSync, writeSync } from "node:fs";
import { startupSnapshot } from "node:v8";
import { isFormatRefusal, type FormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { forgetAll } from "#lib/remembering.ts";
import type { StatedColumns } from "#recognition/columns/column-use.ts";
import { stateColumns } from "#recognition/columns/state-columns.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import {
  finished,
  formatKept,
  ready,
  type ReaderTask,
  type RecognisedFile,
  sourceLines,
} from "./kept-file.ts";
import { numberLines } from "./number-lines.ts";

export async function recogniseFile(
  bytes: Uint8Array,
  name: string,
  onRead: (lines: number) => void = () => undefined,
  columns: readonly StatedColumns[] = [],
  numbered = false,
): Promise<RecognisedFile | FormatRefusal> {
  const read = await readDocument(bytes, name);
  if (isFormatRefusal(read)) return read;
  onRead(read.lines.length);
  const document = stateColumns(numbered ? numberLines(read) : read, columns);
  const recognised = recogniseStatement(document);
  return { recognised, lines: sourceLines(document, recognised.tables) };
}

const [stdin, stdout] = [0, 1];

if (startupSnapshot.isBuildingSnapshot()) {
  startupSnapshot.setDeserializeMainFunction(() => void runRecogniser());
  void warmUp(process.argv.slice(2));
} else if (import.meta.main) void runRecogniser();

/** Reads the project's own samples, each in its format and as others, so that tables and compiled code lie ready in the image. */
async function warmUp(samples: readonly string[]): Promise<void> {
  for (const sample of samples)
    for (const name of [sample, "a.txt", "a.md", "a.html"]) {
      const read = await recogniseFile(Uint8Array.from(readFileSync(sample)), name);
      if (!isFormatRefusal(read)) for (const line of formatKept(read)) void line;
    }
  forgetAll();
}

/** Reads and writes while it waits, which needs none of what Node has for doing otherwise. */
async function runRecogniser(): Promise<void> {
  process.permission.drop("fs.write");
  say(ready);
  const input = readFileSync(stdin);
  // Nobody handed over a file: whoever started this one had no use for it.
  if (input.length === 0) return;
  const end = input.indexOf("\n");
  const { name, columns, numbered } = JSON.parse(input.toString("utf8", 0, end)) as ReaderTask;
  const bytes = Uint8Array.from(input.subarray(end + 1));
  const sayRead = (read: number): void => say(`${JSON.stringify({ read })}\n`);
  const result = await recogniseFile(bytes, name, sayRead, columns, numbered);
  if (isFormatRefusal(result)) say(`${JSON.stringify(result)}\n${finished}`);
  else for (const line of formatKept(result)) say(line);
}

/** All of it: a pipe that does not wait of itself says so when it is full because nobody has read yet. */
function say(text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length;)
    try {
      from += writeSync(stdout, bytes, from);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
}
