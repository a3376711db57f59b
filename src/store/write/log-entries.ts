/**
 * Appending to the log: an entry is written in the transaction of the act that becomes public. Indices are given under
 * the writers' lock and run without gaps; a rolled-back act gives its index back.
 */
import { formatLogEntry, type LogEntry } from "#domain/log-entry.ts";
import { insert, sealFor, type Transaction } from "../transaction.ts";

/** Appends and answers the index. */
export async function appendEntry(t: Transaction, entry: LogEntry): Promise<number> {
  const idx = t.head.logSize++;
  const statement = "statement" in entry ? entry.statement : null;
  const act = "act" in entry ? entry.act : null;
  await insert(t, "log_entry", {
    idx,
    kind: entry.kind,
    at: t.now,
    statement,
    act,
    bytes: formatLogEntry(entry),
  });
  return idx;
}

/** Salt and value of each commitment of an entry, sealed under the act's own key: deleting that key erases them. */
export type Openings = Readonly<Record<string, { readonly salt: string; readonly value: string }>>;

export async function keepOpenings(
  t: Transaction,
  idx: number,
  act: string,
  openings: Openings,
): Promise<void> {
  await insert(t, "opening", { idx, act, sealed: await sealFor(t, act, openings) });
}

/** The log's name, fixed for ever when the first statement opens. */
export function setOrigin(t: Transaction, origin: string): void {
  t.head.origin = origin;
}
