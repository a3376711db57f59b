/** `undersigned export SLUG --format F`: one statement as a file, or on standard output. */
import { writeFile } from "node:fs/promises";
import type { ExportStatement } from "#formats/export-statement.ts";
import { exportWhole } from "#operations/statement/export-statement.ts";
import { findBySlug } from "./program/find-statement.ts";
import type { Arguments } from "./program/read-arguments.ts";
import { sayUnwritable } from "./program/say-unreadable.ts";
import type { Terminal } from "./program/terminal.ts";
import { withInstallation } from "./program/with-installation.ts";

type Write = (statement: ExportStatement) => string;

const formats: Readonly<Record<string, () => Promise<Write>>> = {
  json: async () => (await import("#formats/statement-json.ts")).formatStatementJson,
  csv: async () => (await import("#formats/signatories-csv.ts")).formatSignatoriesCsv,
  text: async () => (await import("#formats/statement-text.ts")).formatStatementText,
  markdown: async () => (await import("#formats/statement-markdown.ts")).formatStatementMarkdown,
  html: async () => (await import("#formats/statement-html.ts")).formatStatementHtml,
};

export async function runExport(terminal: Terminal, given: Arguments): Promise<number> {
  const [slug = ""] = given.rest;
  const format = given.value("format") ?? "";
  const load = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!load) {
    const known = Object.keys(formats).join(", ");
    if (format === "") terminal.say("cli.export.format-missing", { known });
    else terminal.say("cli.export.format", { found: format, known });
    return 2;
  }
  return withInstallation(terminal, given, async ({ store }) => {
    const statement = await findBySlug(terminal, store.reader, slug);
    if (!statement) return 1;
    const write = await load();
    const text = write(await exportWhole(store.reader, statement));
    return put(terminal, given.value("out"), text);
  });
}

async function put(terminal: Terminal, file: string | undefined, text: string): Promise<number> {
  if (file === undefined || file === "-") {
    terminal.out(text);
    return 0;
  }
  try {
    await writeFile(file, text);
    return 0;
  } catch (error) {
    sayUnwritable(terminal, file, error);
    return 1;
  }
}
