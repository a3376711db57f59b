/** `undersigned import FILE`: recognises a statement in a file and stores it, or with --dry-run only says what it saw. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isRefusal } from "#domain/refusal.ts";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { isMessageKey } from "#locales/translate.ts";
import { importStatement } from "#operations/import/import-statement.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { formatReport, reportOf } from "./import-report.ts";
import type { Arguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";
import { sayRefusal, withInstallation } from "./program/with-installation.ts";

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
  const recognised = await recognise(terminal, bytes, file);
  if (!recognised) return 1;
  report(terminal, given, recognised);
  if (given.has("dry-run")) return 0;
  return store(terminal, given, recognised, { name: nameOf(file), bytes }, state);
}

async function readInput(terminal: Terminal, file: string): Promise<Uint8Array | null> {
  try {
    return file === "-" ? await terminal.stdin() : Uint8Array.from(await readFile(file));
  } catch (error) {
    terminal.say("cli.file.unreadable", { path: file, message: (error as Error).message });
    return null;
  }
}

async function recognise(
  terminal: Terminal,
  bytes: Uint8Array,
  file: string,
): Promise<RecognisedStatement | null> {
  const document = await readDocument(bytes, nameOf(file));
  if (!isFormatRefusal(document)) return recogniseStatement(document);
  const key = `recognition.refusal.${document.refusal}`;
  if (isMessageKey(key)) terminal.say(key, document.params);
  else terminal.err(document.refusal);
  return null;
}

function report(terminal: Terminal, given: Arguments, recognised: RecognisedStatement): void {
  const told = reportOf(terminal.t, recognised);
  if (given.has("json")) terminal.out(JSON.stringify(told, null, 2));
  else if (given.has("dry-run")) terminal.out(formatReport(terminal.t, told));
  else terminal.err(formatReport(terminal.t, told));
}

async function store(
  terminal: Terminal,
  given: Arguments,
  recognised: RecognisedStatement,
  source: { name: string; bytes: Uint8Array },
  state: (typeof states)[number] | undefined,
): Promise<number> {
  const authentic = given.value("authentic");
  return withInstallation(terminal, given, async ({ store: target, site }) => {
    const stored = await target.transact((t) =>
      importStatement(t, site, {
        by: "cli",
        recognised,
        source,
        again: given.has("again"),
        ...(state ? { state } : {}),
        ...(authentic === undefined ? {} : { authentic }),
      }),
    );
    if (isRefusal(stored)) {
      const code = sayRefusal(terminal, stored);
      if (stored.refusal === "import-repeated") terminal.say("cli.import.again");
      return code;
    }
    terminal.say("cli.import.address", {
      url: `${site.baseUrl}/s/${stored.slug}`,
      state: stored.state,
    });
    if (stored.overdue) terminal.say("cli.import.overdue", { deadline: stored.overdue });
    // Programs read this line: it is the same in every language.
    terminal.out(`stored as ${stored.slug}`);
    return 0;
  });
}

function nameOf(file: string): string {
  return file === "-" ? "input.txt" : basename(file);
}
