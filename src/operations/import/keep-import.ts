/**
 * An import that a person is checking: the file and the corrections made so far are kept, so that nothing is lost when
 * the page is left. Nothing of it is public, and it goes when it is stored or thrown away.
 */
import { digestOf } from "#domain/record/digest.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findSource, sourceByDigest, type SourceFile } from "#store/read/sources.ts";
import { addChange } from "#store/write/changes.ts";
import { addSource, removeSource, setSourceWork } from "#store/write/sources.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "../log/commit-fields.ts";

export interface BeginImport {
  readonly by: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the desk keeps of the work, as text; only the desk reads it. */
  readonly work: string;
  /** The same bytes may come in again. */
  readonly again: boolean;
}

export async function beginImport(
  t: Transaction,
  command: BeginImport,
): Promise<{ id: string } | Refusal> {
  const { by, name, bytes, work, again } = command;
  const digest = digestOf(sha256, bytes);
  const known = again ? null : await sourceByDigest(t, digest);
  if (known) return refuse("import-repeated", { slug: known.slug, file: name });
  const id = await addSource(t, { name, digest, bytes, account: by });
  await setSourceWork(t, id, work);
  return { id };
}

/** `change` gives the next work from the one that is kept now: two tabs cannot overwrite each other. */
export async function correctImport(
  t: Transaction,
  command: { id: string; change: (work: string) => string | Refusal },
): Promise<{ id: string } | Refusal> {
  const source = await findOpenImport(t, command.id);
  if ("refusal" in source) return source;
  const next = command.change(source.work);
  if (typeof next !== "string") return next;
  await setSourceWork(t, command.id, next);
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

/** One that was begun in the desk and is neither stored nor thrown away. */
export async function findOpenImport(
  t: Transaction,
  id: string,
): Promise<(SourceFile & { readonly work: string }) | Refusal> {
  const source = await findSource(t, id);
  if (!source || source.statement !== null || source.work === null) return refuse("import-unknown");
  return { ...source, work: source.work };
}
