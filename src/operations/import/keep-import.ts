/**
 * An import that a person is checking: the file and the corrections made so far are kept, so that nothing is lost when
 * the page is left. Nothing of it is public, and it goes when it is stored or thrown away.
 */
import { digestOf } from "#domain/record/digest.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findSource, sourceByDigest, type SourceFile } from "#store/read/sources.ts";
import { addChange } from "#store/write/changes.ts";
import { lastCorrection } from "#store/read-import/corrections.ts";
import { runOfSource } from "#store/read-import/runs.ts";
import { addCorrection, removeLastCorrection } from "#store/write-import/corrections.ts";
import { statementById } from "#store/read/statements.ts";
import { removeSubjects } from "#store/write/log-entries.ts";
import { addSource, removeSource, reopenSource, setSourceWork } from "#store/write/sources.ts";
import { removeStatementRows } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "../log/commit-fields.ts";

export interface BeginImport {
  readonly by: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was recognised, in the form of kept-file.ts. */
  readonly work: string;
  /** The statement it is to add to. */
  readonly target?: string;
  /** The same bytes may come in again. */
  readonly again: boolean;
}

export async function beginImport(
  t: Transaction,
  command: BeginImport,
): Promise<{ id: string } | Refusal> {
  const { by, name, bytes, work, again, target = null } = command;
  const digest = digestOf(sha256, bytes);
  const known = again ? null : await sourceByDigest(t, digest);
  if (known) return refuse("import-repeated", { slug: known.slug, file: name });
  const id = await addSource(t, { name, digest, bytes, account: by, target });
  await setSourceWork(t, id, work);
  return { id };
}

/** One more correction; two tabs add one after the other. */
export async function correctImport(
  t: Transaction,
  command: { id: string; correction: string },
): Promise<{ id: string } | Refusal> {
  const source = await findOpenImport(t, command.id);
  if ("refusal" in source) return source;
  const count = await addCorrection(t, command.id, command.correction);
  return count > mostCorrections ? refuse("too-many") : { id: command.id };
}

/** Takes the last correction back. */
export async function undoCorrection(
  t: Transaction,
  command: { id: string },
): Promise<{ id: string } | Refusal> {
  const source = await findOpenImport(t, command.id);
  if ("refusal" in source) return source;
  await removeLastCorrection(t, command.id);
  return { id: command.id };
}

export async function discardImport(
  t: Transaction,
  command: { by: string; id: string },
): Promise<{ id: string } | Refusal> {
  const source = await findOpenImport(t, command.id);
  if ("refusal" in source) return source;
  await removeSource(t, command.id);
  await addChange(t, {
    statement: null,
    kind: "import-discarded",
    params: { file: source.name },
    public: false,
    by: command.by,
  });
  return { id: command.id };
}

export interface ReopenImport {
  readonly by: string;
  readonly id: string;
  /** What is recognised in the file now, in the form of kept-file.ts. */
  readonly work: string;
  /** How many corrections there were when the file was handed to its reader. */
  readonly corrections: number;
}

/** A draft becomes the import again that it was stored from, corrections and all; the draft itself goes. */
export async function reopenImport(
  t: Transaction,
  { by, id, work, corrections }: ReopenImport,
): Promise<{ id: string } | Refusal> {
  const source = await findSource(t, id);
  const statement = source?.statement ? await statementById(t, source.statement) : null;
  if (!source || !statement || !mayBecomeImport(source)) return refuse("import-unknown");
  const { state, version, slug } = statement;
  if (state !== "draft" || version > 0)
    return refuse("statement-state", { from: state, to: "import" });
  if ((await lastCorrection(t, id)) !== corrections) return refuse("import-changed");
  await reopenSource(t, id, work);
  await removeSubjects(t, statement.id);
  await removeStatementRows(t, statement.id);
  const params = { slug, file: source.name };
  await addChange(t, { statement: null, kind: "import-reopened", params, public: false, by });
  return { id };
}

/** The first file of a statement; one whose persons were erased is empty. */
export function mayBecomeImport({ target, bytes }: Pick<SourceFile, "target" | "bytes">): boolean {
  return target === null && bytes.length > 0;
}

/** More corrections than entries of any list: a limit against a runaway script, not against people. */
export const mostCorrections = 5000;

/** One that was begun in the desk and is neither stored, being stored nor thrown away. */
export async function findOpenImport(
  t: Transaction,
  id: string,
): Promise<(SourceFile & { readonly work: string }) | Refusal> {
  const source = await findSource(t, id);
  if (!source || source.statement !== null || source.work === null) return refuse("import-unknown");
  if (await runOfSource(t, id)) return refuse("import-running");
  return { ...source, work: source.work };
}
