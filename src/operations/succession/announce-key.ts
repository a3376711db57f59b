/**
 * A further key for the log: announced in the log itself, from then on every checkpoint bears the signatures of both,
 * the older first. After months, when readers know the new one, the older is retired (retire-key.ts).
 */
import type { Installation } from "../instance/open-installation.ts";
import { makeLogKey } from "../instance/keys.ts";
import type { Trouble } from "../instance/trouble.ts";
import { isRefusal } from "#domain/refusal.ts";
import { formatHex } from "#lib/bytes.ts";
import { logOrigin } from "#store/read/log-entries.ts";
import type { Transaction } from "#store/transaction.ts";
import { addLogKey, appendEntry } from "#store/write/log-entries.ts";
import { formatVerifierKey, keyTypes, parseVerifierKey } from "#tlog/key.ts";
import { sha256 } from "../log/commit-fields.ts";
import { furtherKeyFile } from "../log/key-ring.ts";
import { minuteOf } from "../log/open-log.ts";

export interface Announced {
  readonly vkey: string;
  /** Where the new secret key lies. */
  readonly path: string;
  readonly index: number;
}

/** The key is on the disk before the log names it: a crash in between leaves a file that nothing asks for. */
export async function announceKey(installation: Installation): Promise<Announced | Trouble> {
  const { config, store } = installation;
  const origin = await logOrigin(store.reader);
  if (origin === null) return { trouble: "log-not-begun", params: {} };
  let path = "";
  const key = makeLogKey((publicKey) => {
    path = furtherKeyFile(config.logKeyFile, idOf(origin, publicKey));
    return path;
  });
  const vkey = formatVerifierKey(sha256, origin, keyTypes.ed25519, key);
  const index = await store.transact((t) => recordKey(t, vkey));
  return isRefusal(index)
    ? { trouble: "other", params: { path, message: index.refusal } }
    : { vkey, path, index };
}

/** The entry alone: whoever calls it holds the key. */
export async function recordKey(t: Transaction, vkey: string): Promise<number> {
  const index = await appendEntry(t, { v: 1, kind: "key.announced", at: minuteOf(t.now), vkey });
  await addLogKey(t, vkey, index);
  return index;
}

function idOf(origin: string, publicKey: Uint8Array): string {
  const vkey = formatVerifierKey(sha256, origin, keyTypes.ed25519, publicKey);
  const key = parseVerifierKey(sha256, vkey);
  return "refusal" in key ? formatHex(publicKey.subarray(0, 4)) : key.id;
}
