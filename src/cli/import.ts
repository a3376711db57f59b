/** `undersigned import FILE`: recognises a statement in a file and stores it, or with --dry-run only says what it saw. */
import { closeSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { zipLimits } from "#formats/source/limits.ts";
import { isMessageKey } from "#locales/translate.ts";
import type { ReaderTask } from "#operations/import/kept-file.ts";
import { recogniseApart } from "#operations/import/recognise-apart.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { formatReport } from "./format-import-report.ts";
import { reportOf } from "./import-report.ts";
import type { Arguments } from "./program/read-arguments.ts";
import { sayUnreadable } from "./program/say-unreadable.ts";
import type { Terminal } from "./program/terminal.ts";

const states = ["draft", "signing", "closed"] as const;

export async function runImport(terminal: Terminal, given: Arguments): Promise<number> {
  const [file = ""] = given.rest;
  const wish = given.value("state");
  const state = states.find((one) => one === wish);
  if (wish !== undefined && !state) {
    terminal.say("cli.import.state", { found: wish, known: states.join(", ") });
    return 2;
  }
  const bytes = await readInput(terminal, file);
  if (!bytes) return 1;
  if (bytes.length > zipLimits.bytes) {
    terminal.say("cli.import.too-large", { file: nameOf(file), limit: zipLimits.bytes });
    return 1;
  }
  const recognised = await recogniseAsAsked(terminal, given, bytes, nameOf(file));
  if (typeof recognised === "number") return recognised;
  if (given.value("into") !== undefined) {
    const { importInto } = await import("./importing/import-into.ts");
    return importInto(terminal, given, { recognised, name: nameOf(file), bytes });
  }
  report(terminal, given, recognised);
  if (given.has("dry-run")) return 0;
  // What storing needs is loaded only then: a dry run answers before it would be there.
  const { storeImport } = await import("./importing/store-import.ts");
  return storeImport(terminal, given, { recognised, name: nameOf(file), bytes, state });
}

async function readInput(terminal: Terminal, file: string): Promise<Uint8Array | null> {
  try {
    return file === "-" ? await terminal.stdin() : readBounded(file);
  } catch (error) {
    sayUnreadable(terminal, file, error);
    return null;
  }
}

/**
 * One byte more than is ever read tells that there is too much; a file without an end ends there. While this command waits
 * for its file it has nothing else to do, and what reads otherwise takes longer to load than to read a page.
 */
function readBounded(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const parts: Buffer[] = [];
    let length = 0;
    while (length <= zipLimits.bytes) {
      const part = Buffer.allocUnsafe(piece);
      const read = readSync(file, part, 0, piece, null);
      if (read === 0) break;
      parts.push(part.subarray(0, read));
      length += read;
    }
    return Uint8Array.from(Buffer.concat(parts));
  } finally {
    closeSync(file);
  }
}

const piece = 256 * 1024;

/** Or the exit code. What `--columns` needs is loaded only where it is given. */
async function recogniseAsAsked(
  terminal: Terminal,
  given: Arguments,
  bytes: Uint8Array,
  name: string,
): Promise<RecognisedStatement | 1 | 2> {
  const words = given.value("columns");
  if (words === undefined) return (await recognise(terminal, bytes, name)) ?? 1;
  const { readColumnUses, taskByColumns } = await import("./importing/by-columns.ts");
  const columns = readColumnUses(terminal, words);
  if (columns === null) return 2;
  const guessed = await recognise(terminal, bytes, name);
  const task = guessed && taskByColumns(terminal, name, guessed, columns);
  return (task && (await recognise(terminal, bytes, task))) ?? 1;
}

async function recognise(
  terminal: Terminal,
  bytes: Uint8Array,
  task: string | ReaderTask,
): Promise<RecognisedStatement | null> {
  const read = await recogniseApart(bytes, task);
  if (!isFormatRefusal(read)) return read.recognised;
  const key = `recognition.refusal.${read.refusal}`;
  if (isMessageKey(key)) terminal.say(key, read.params);
  else terminal.err(read.refusal);
  return null;
}

function report(terminal: Terminal, given: Arguments, recognised: RecognisedStatement): void {
  const told = reportOf(terminal.t, recognised);
  if (given.has("json")) terminal.out(JSON.stringify(told, null, 2));
  else if (given.has("dry-run")) terminal.out(formatReport(terminal.t, told, true));
  else terminal.err(formatReport(terminal.t, told, false));
}

function nameOf(file: string): string {
  return file === "-" ? "input.txt" : basename(file);
}
