// A folder of documents with gold records, as rows with measures and labels. `NNN-slug.md` (or .txt, .html, .csv, .docx …)
// is a document, `NNN-slug.json` beside it its record.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "#formats/read-document.ts";
import { type Scan, scanRows } from "#recognition/list/scan.ts";
import { rowsOf } from "#recognition/rows/rows.ts";
import { type Gold, readGold } from "./gold.ts";
import type { Subject } from "./subject.ts";

export interface LabelledDocument {
  readonly folder: string;
  readonly file: string;
  readonly scan: Scan;
  /** The measures of the first look for each row. */
  readonly measured: readonly (readonly number[])[];
  /** For each row how many things it is right about when it is found. */
  readonly labels: readonly number[];
}

export interface LabelledFolder {
  readonly documents: readonly LabelledDocument[];
  /** Why the others were left out, a sentence each. */
  readonly leftOut: readonly string[];
}

/** Throws a sentence when the folder has no records, or one that cannot be read. */
export async function labelledRows(folder: string, subject: Subject): Promise<LabelledFolder> {
  const files = readdirSync(folder).toSorted();
  const records = files.filter((file) => /^\d{3}.*\.json$/u.test(file));
  if (records.length === 0)
    throw new Error(`${folder} holds no gold records: files called NNN-slug.json were expected`);
  const documents: LabelledDocument[] = [];
  const leftOut: string[] = [];
  for (const record of records) {
    const labelled = await label(folder, files, record, subject);
    if (typeof labelled === "string") leftOut.push(`${join(folder, record)}: ${labelled}`);
    else documents.push(labelled);
  }
  return { documents, leftOut };
}

async function label(
  folder: string,
  files: readonly string[],
  record: string,
  subject: Subject,
): Promise<LabelledDocument | string> {
  const stem = record.slice(0, -".json".length);
  const file = files.find((name) => name.startsWith(`${stem}.`) && name !== record);
  if (file === undefined) return "no document of that name lies beside it";
  const gold = readGold(readFileSync(join(folder, record), "utf8"), join(folder, record));
  const document = await readDocument(Uint8Array.from(readFileSync(join(folder, file))), file);
  if ("refusal" in document) return `its document cannot be read (${document.refusal})`;
  const scan = scanRows(rowsOf(document));
  return labelScan({ folder, file, scan }, gold, subject);
}

function labelScan(
  read: Pick<LabelledDocument, "folder" | "file" | "scan">,
  gold: Gold,
  subject: Subject,
): LabelledDocument | string {
  if (read.scan.rows.length === 0) return "its document has no rows";
  const labels = subject.label(read.scan, gold);
  if (labels === null) return `its record does not tell which row ${subject.asks}`;
  return { ...read, labels, measured: subject.first.measure(read.scan) };
}

/** A long document says more than a short one, but not as much more as it is longer. */
export function weightOfRow({ labels }: LabelledDocument): number {
  return 1 / Math.sqrt(labels.length);
}
