/** Which keys sign the log: the one it was opened with and those announced since, until they are retired. */
import { parseLogEntry } from "#domain/log-entry.ts";
import { findEntry, logKeyRows } from "#store/read/log-entries.ts";
import type { Reader } from "#store/reader.ts";

export interface LogKeys {
  /** Those that sign a checkpoint of this size, oldest first. */
  readonly active: readonly string[];
  /** Every key that the log ever named. */
  readonly known: readonly string[];
}

/** Null before the log was opened. `size`: entries that the checkpoint covers; all when it is not given. */
export async function logKeys(r: Reader, size = Infinity): Promise<LogKeys | null> {
  const opening = await openingKey(r);
  if (opening === null) return null;
  const rows = await logKeyRows(r);
  const isActive = (vkey: string): boolean => {
    const retired = rows.find((row) => row.vkey === vkey)?.retired ?? null;
    return retired === null || retired >= size;
  };
  const announced = rows.filter(({ vkey }) => vkey !== opening);
  const known = [opening, ...announced.map(({ vkey }) => vkey)];
  const named = [
    opening,
    ...announced.filter((row) => row.announced < size).map(({ vkey }) => vkey),
  ];
  return { active: named.filter(isActive), known };
}

/** The verifier key that the log was opened with. */
export async function openingKey(r: Reader): Promise<string | null> {
  const read = parseLogEntry((await findEntry(r, 0)) ?? "");
  return "entry" in read && read.entry.kind === "log.opened" ? read.entry.vkey : null;
}

/** The one to bring along to a verification: the oldest that signs now. */
export async function currentKey(r: Reader): Promise<string | null> {
  return (await logKeys(r))?.active[0] ?? null;
}
