/**
 * Retiring a key of the log: from its entry on, checkpoints bear the signatures of the others only. Those that it
 * signed stay good. A key that was lost after another was announced is retired in the same way.
 */
import { isRefusal } from "#domain/refusal.ts";
import { parseLogEntry } from "#domain/log-entry.ts";
import { findEntry, logKeyRows } from "#store/read/log-entries.ts";
import type { Reader } from "#store/reader.ts";
import type { Transaction } from "#store/transaction.ts";
import { appendEntry, retireLogKey } from "#store/write/log-entries.ts";
import type { Installation } from "../instance/open-installation.ts";
import type { Trouble } from "../instance/trouble.ts";
import { logKeys } from "../log/log-keys.ts";
import { minuteOf } from "../log/open-log.ts";

/** Days for which both keys sign, so that everybody can learn the new one. */
const overlap = 180;

export interface Retirement {
  /** The key's ID, eight hexadecimal digits, or the whole verifier key. */
  readonly key: string;
  /** Although the other key is young: it was lost, or somebody else may have it. */
  readonly atOnce: boolean;
}

export interface Retired {
  readonly vkey: string;
  readonly index: number;
}

export async function retireKey(
  { store }: Pick<Installation, "store">,
  { key, atOnce }: Retirement,
): Promise<Retired | Trouble> {
  const result = await store.transact(async (t): Promise<Retired | Trouble> => {
    const keys = await logKeys(t);
    if (!keys) return { trouble: "log-not-begun", params: {} };
    const vkey = keys.active.find((one) => one === key || one.split("+")[1] === key);
    if (vkey === undefined) return { trouble: "log-key-unknown", params: { key } };
    const others = keys.active.filter((one) => one !== vkey);
    if (others.length === 0) return { trouble: "log-key-only", params: { key } };
    const days = await ageOf(t, others, t.now);
    if (days < overlap && !atOnce)
      return { trouble: "log-key-young", params: { days, left: overlap - days } };
    return { vkey, index: await record(t, vkey) };
  });
  if (isRefusal(result))
    return { trouble: "other", params: { path: "log", message: result.refusal } };
  return result;
}

async function record(t: Transaction, vkey: string): Promise<number> {
  const index = await appendEntry(t, { v: 1, kind: "key.retired", at: minuteOf(t.now), vkey });
  await retireLogKey(t, vkey, index);
  return index;
}

/** Days since the oldest of these keys was named by the log. */
async function ageOf(r: Reader, vkeys: readonly string[], now: string): Promise<number> {
  const rows = await logKeyRows(r);
  const days = await Promise.all(
    vkeys.map(async (vkey) => {
      const index = rows.find((row) => row.vkey === vkey)?.announced ?? 0;
      const read = parseLogEntry((await findEntry(r, index)) ?? "");
      const at = "entry" in read ? Date.parse(read.entry.at) : Date.parse(now);
      return Math.floor((Date.parse(now) - at) / 86_400_000);
    }),
  );
  return Math.max(...days);
}
