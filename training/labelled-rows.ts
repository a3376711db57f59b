// A folder of documents with gold records, as a subject sees them. `NNN-slug.md` (or .txt, .html, .csv, .docx …) is a
// document, `NNN-slug.json` beside it its record.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "#formats/read-document.ts";
import { readGold } from "./gold.ts";
import type { Subject } from "./subject.ts";

export interface LabelledDocument<Seen = unknown> {
  readonly folder: string;
  readonly file: string;
  readonly seen: Seen;
  /** How many things it has that are looked at; one at least. */
  readonly size: number;
}

export interface LabelledFolder<Seen = unknown> {
  readonly documents: readonly LabelledDocument<Seen>[];
  /** Why the others were left out, a sentence each. */
  readonly leftOut: readonly string[];
}

/** Throws a sentence when the folder has no records, or one that cannot be read. */
export async function labelledRows<Seen>(
  folder: string,
  subject: Subject<Seen>,
): Promise<LabelledFolder<Seen>> {
  const files = readdirSync(folder).toSorted();
  const records = files.filter((file) => /^\d{3}.*\.json$/u.test(file));
  if (records.length === 0)
    throw new Error(`${folder} holds no gold records: files called NNN-slug.json were expected`);
  const documents: LabelledDocument<Seen>[] = [];
  const leftOut: string[] = [];
  for (const record of records) {
    const labelled = await label(folder, files, record, subject);
    if (typeof labelled === "string") leftOut.push(`${join(folder, record)}: ${labelled}`);
    else documents.push(labelled);
  }
  return { documents, leftOut };
}

async function label<Seen>(
  folder: string,
  files: readonly string[],
  record: string,
  subject: Subject<Seen>,
): Promise<LabelledDocument<Seen> | string> {
  const stem = record.slice(0, -".json".length);
  const file = files.find((name) => name.startsWith(`${stem}.`) && name !== record);
  if (file === undefined) return "no document of that name lies beside it";
  const gold = readGold(readFileSync(join(folder, record), "utf8"), join(folder, record));
  const document = await readDocument(Uint8Array.from(readFileSync(join(folder, file))), file);
  if ("refusal" in document) return `its document cannot be read (${document.refusal})`;
  const seen = subject.see(document, gold);
  if (seen === null) return `its record does not tell what "${subject.name}" asks`;
  const size = subject.looks[0]?.label(seen).length ?? 0;
  return size === 0 ? "its document has nothing to look at" : { folder, file, seen, size };
}
