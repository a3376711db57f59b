/**
 * Storing an import whose list is long: a transaction for every few lines, so that whoever signs elsewhere waits for
 * some milliseconds and not for all of them. Until the last piece the statement is a draft that only the desk sees. A
 * crash leaves that draft and how far it came: storing again goes on there, and the draft can be removed.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { runOfSource, type ImportRun } from "#store/read-import/runs.ts";
import { findSource } from "#store/read/sources.ts";
import { statementById } from "#store/read/statements.ts";
import { addRun, endRun, moveRun } from "#store/write-import/runs.ts";
import type { Store } from "#store/open.ts";
import type { Transaction } from "#store/transaction.ts";
import { publishInPieces } from "../statement/publish-in-pieces.ts";
import {
  beginStatement,
  finishStatement,
  importStatement,
  linesToList,
  type BegunStatement,
  type Imported,
  type ImportStatement,
} from "./import-statement.ts";
import { addListedLines } from "./list-signatories.ts";

export interface Pieces {
  /** Lines of one transaction: each is compared with the registry, which takes about a millisecond. */
  readonly lines: number;
  /** A list up to this long is stored at once. */
  readonly atOnce: number;
}

const usual: Pieces = { lines: 20, atOnce: 60 };

export type Writes = Pick<Store, "reader" | "transact">;

export interface StoringProgress {
  readonly done: number;
  readonly total: number;
}

export async function storeInPieces(
  store: Writes,
  site: Site,
  command: ImportStatement,
  onProgress: (progress: StoringProgress) => void = () => undefined,
  pieces: Pieces = usual,
): Promise<Imported | Refusal> {
  const total = command.recognised.signatories.length;
  const known = "id" in command.source ? await runOfSource(store.reader, command.source.id) : null;
  if (!known && total <= pieces.atOnce)
    return store.transact((t) => importStatement(t, site, command));
  const begun = await store.transact((t) => beginRun(t, command));
  if (isRefusal(begun)) return begun;
  for (let done = begun.done; done < total;) {
    const moved = await store.transact((t) =>
      storePiece(t, command, begun, { from: done, most: pieces.lines }),
    );
    if (isRefusal(moved)) return moved;
    done = moved.done;
    onProgress({ done, total });
  }
  const published =
    begun.state === "draft" ? null : await publishInPieces(store, site, begun.id, { stored: true });
  if (isRefusal(published)) return published;
  return store.transact((t) => endStoring(t, site, command, begun));
}

type Begun = BegunStatement & { readonly done: number };

/** A statement that was begun before goes on; any other is begun. */
async function beginRun(t: Transaction, command: ImportStatement): Promise<Begun | Refusal> {
  const { by, source, recognised } = command;
  const run = "id" in source ? await runOfSource(t, source.id) : null;
  if (run) return goOn(t, run);
  const begun = await beginStatement(t, command);
  if (isRefusal(begun)) return begun;
  const { id: statement, state } = begun;
  const total = recognised.signatories.length;
  await addRun(t, { source: begun.source.id, statement, state, total, by });
  return { ...begun, done: 0 };
}

async function goOn(t: Transaction, run: ImportRun): Promise<Begun | Refusal> {
  const statement = await statementById(t, run.statement);
  const source = await findSource(t, run.source);
  if (!statement || !source) return refuse("import-unknown");
  const { id, slug } = statement;
  return { id, slug, source, state: run.state, overdue: null, done: run.done };
}

/** Does nothing when another process stored this piece meanwhile: both go on from where it is. */
async function storePiece(
  t: Transaction,
  command: ImportStatement,
  begun: Begun,
  { from, most }: { readonly from: number; readonly most: number },
): Promise<{ done: number } | Refusal> {
  const run = await runOfSource(t, begun.source.id);
  if (!run) return refuse("import-unknown");
  if (run.done !== from) return { done: run.done };
  const done = Math.min(from + most, run.total);
  await addListedLines(t, linesToList(command, begun), from, done);
  await moveRun(t, begun.source.id, done);
  return { done };
}

async function endStoring(
  t: Transaction,
  site: Site,
  command: ImportStatement,
  begun: Begun,
): Promise<Imported | Refusal> {
  if (!(await runOfSource(t, begun.source.id))) return refuse("import-unknown");
  await endRun(t, begun.source.id);
  return finishStatement(t, site, command, begun);
}
