// Why a checkpoint does not bear the signature of the key that somebody brought along: the log may have retired it. Read
// only to say so. What the log says of its own new key proves nothing to whoever trusts the old one alone.

import { parseLogEntry } from "#domain/log-entry.ts";
import { decodeUtf8, equalBytes } from "#lib/bytes.ts";
import { formatVerifierKey, keyTypes, parseVerifierKey } from "#tlog/key.ts";
import type { Primitives, VerifierKey } from "#tlog/key.ts";
import { openCheckpoint } from "#tlog/signed-checkpoint.ts";
import { readLog } from "./read-log.ts";
import type { ReadFile } from "./read-log.ts";
import { Findings } from "./report.ts";
import type { Trust } from "./trust.ts";

export type Retirement = {
  /** Of the entry that retires the key. */
  readonly index: number;
  /** The key that signs now. */
  readonly vkey: string;
};

type Reading = { readonly primitives: Primitives; readonly read: ReadFile };

/** Null where the log, as its served key signs it, does not say that one of the keys brought along was retired. */
export async function findRetirement(
  { primitives, read }: Reading,
  trust: Trust,
  checkpoint: Uint8Array,
): Promise<Retirement | null> {
  const vkey = decodeUtf8((await read("log/vkey")) ?? new Uint8Array())?.trim() ?? "";
  const key = parseVerifierKey(primitives.sha256, vkey);
  if ("refusal" in key || key.type !== keyTypes.ed25519) return null;
  const opened = await openCheckpoint(primitives, decodeUtf8(checkpoint) ?? "", {
    logs: [key],
    witnesses: [],
  });
  if ("refusal" in opened) return null;
  const { size, root } = opened.checkpoint;
  const brought = new Set(trust.logs.map((one) => vkeyOf(primitives, one)));
  let index: number | null = null;
  const roots = await readLog(
    {
      sha256: primitives.sha256,
      read,
      size,
      marks: [],
      onEntries: (first, entries) => {
        entries.forEach((entry, i) => {
          if (retires(entry, brought)) index = first + i;
        });
      },
    },
    new Findings(),
  );
  const isSigned = equalBytes(roots?.get(size) ?? new Uint8Array(), root);
  return isSigned && index !== null ? { index, vkey } : null;
}

function retires(entry: Uint8Array, brought: ReadonlySet<string>): boolean {
  const parsed = parseLogEntry(decodeUtf8(entry) ?? "");
  return "entry" in parsed && parsed.entry.kind === "key.retired" && brought.has(parsed.entry.vkey);
}

function vkeyOf({ sha256 }: Primitives, { name, type, key }: VerifierKey): string {
  return formatVerifierKey(sha256, name, type, key);
}
