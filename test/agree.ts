/**
 * Whether everything that a store holds agrees with everything else: rows, tallies, log entries with their openings,
 * change log, outbox. Each disagreement is a sentence; a whole store gives none, whatever was done to it.
 */
import type { Reader } from "#store/reader.ts";
import { checkErasures } from "./agreement/erasures.ts";
import { checkLists } from "./agreement/lists.ts";
import { checkLog } from "./agreement/log.ts";
import { checkMails } from "./agreement/mails.ts";
import { checkSignatures } from "./agreement/signatures.ts";
import { loadEverything } from "./agreement/everything.ts";

export async function agree(reader: Reader): Promise<readonly string[]> {
  const all = await loadEverything(reader);
  return [
    ...checkLists(all),
    ...(await checkLog(reader, all)),
    ...checkSignatures(all),
    ...checkErasures(all),
    ...(await checkMails(reader, all)),
  ];
}

/** All rows of all tables as text, in the order of their content: two stores that hold the same give the same. */
export async function everythingOf(reader: Reader): Promise<Readonly<Record<string, string>>> {
  const all = await loadEverything(reader);
  const text = (rows: readonly object[]): string =>
    rows
      .map((row) => JSON.stringify(row, bytesAsHex))
      .toSorted()
      .join("\n");
  return Object.fromEntries(Object.entries(all).map(([table, rows]) => [table, text(rows)]));
}

function bytesAsHex(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  // JSON.stringify asks a Buffer for its own form first.
  const buffer = value as { type?: unknown; data?: unknown } | null;
  return buffer?.type === "Buffer" ? Buffer.from(buffer.data as number[]).toString("hex") : value;
}
