/**
 * The log goes on under another name, because it cannot or must not be signed under its own any more: its key or the
 * signer's memory is lost, the database is an older copy, or its name was made at random. The new log's entry 0 names the
 * former, the size and root that it signed for last, and the hash of its first entry; all other entries are carried
 * over as they are. Anybody can see it, and whoever kept a checkpoint of the former log can compare.
 *
 *     log.opened {origin: new, prev: {origin: old, size, root, first}}     entry 0, in place of the former's
 *     …the former log's entries from 1 on…
 *
 * One transaction. A crash before it leaves the former log; after it, running the command again does the rest.
 */
import { existsSync } from "node:fs";
import { formatLogEntry } from "#domain/log-entry.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { digestOf, type Digest } from "#domain/record/digest.ts";
import { decodeBase64, encodeBase64Url } from "#lib/base64.ts";
import { concatBytes, encodeUtf8 } from "#lib/bytes.ts";
import { findEntry, formerLogs, logHead, logOrigin } from "#store/read/log-entries.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import type { Transaction } from "#store/transaction.ts";
import { replaceOpening } from "#store/write/log-entries.ts";
import type { Checkpoint } from "#tlog/checkpoint.ts";
import { formatVerifierKey, keyTypes } from "#tlog/key.ts";
import { makeLogKey } from "../instance/keys.ts";
import { resetHighWater } from "../instance/high-water.ts";
import type { Installation } from "../instance/open-installation.ts";
import { isTrouble, type Trouble } from "../instance/trouble.ts";
import { takePlace } from "../instance/write-durably.ts";
import { sha256 } from "../log/commit-fields.ts";
import { examineLog } from "../log/examine-signing.ts";
import { furtherKeyFile } from "../log/key-ring.ts";
import { logKeys } from "../log/log-keys.ts";
import { minuteOf } from "../log/open-log.ts";
import { publishCheckpoint } from "../log/publish-checkpoint.ts";
import { rules } from "../log/rules.ts";
import { openOwn, remembered } from "../log/signer.ts";
import { markFile } from "../log/signed-mark.ts";
import { closeFormer } from "./close-former.ts";

export interface Beginning {
  readonly origin: string;
  /** The newest checkpoint of the former log that anybody has, where the signer's memory is lost. */
  readonly known: string | null;
  /** Under a new key, because somebody else may have the old one. */
  readonly newKey: boolean;
}

export interface Begun {
  readonly origin: string;
  readonly vkey: string;
  /** What the former log had signed for last. */
  readonly former: { readonly origin: string; readonly size: number };
  /** Entries that were carried over. */
  readonly entries: number;
  /** The former log ends with an entry that names this one, signed with its key. */
  readonly isClosed: boolean;
}

export async function beginAnew(
  installation: Installation,
  { origin, known, newKey }: Beginning,
  now: string,
): Promise<Begun | Trouble> {
  const { config, store } = installation;
  const obstacle = await findObstacle(installation, origin);
  if (obstacle) return obstacle;
  const isSigned = await signRest(installation, now);
  const last = await findLast(installation, known);
  if (isTrouble(last)) return last;
  const publicKey = newKey ? changeKey(config.logKeyFile) : installation.site.log.publicKey;
  const vkey = formatVerifierKey(sha256, origin, keyTypes.ed25519, publicKey);
  const software = installation.site.log.software;
  const done = await store.transact((t) =>
    carryOver(t, { origin, vkey, software, last, isSigned }),
  );
  if (isRefusal(done)) return { trouble: "other", params: { path: "log", message: done.refusal } };
  const closed = await finish(installation, now);
  const former = { origin: last.origin, size: last.size };
  return { origin, vkey, former, entries: done.entries, isClosed: isSigned && closed === null };
}

/** What may be left to do after a crash: the noted position, the former log's end, the first checkpoint. */
export async function finish(installation: Installation, now: string): Promise<Trouble | null> {
  const { config, store } = installation;
  resetHighWater(config.data, await logHead(store.reader));
  const closed = await closeFormer(store, config.logKeyFile);
  await signRest(installation, now);
  return closed;
}

async function findObstacle(
  { config, store: { reader } }: Installation,
  origin: string,
): Promise<Trouble | null> {
  if (!/^[a-z0-9.-]+\.[a-z]{2,}(?:\/[A-Za-z0-9._-]+)+$/.test(origin) || origin.length > 200)
    return { trouble: "log-origin-wrong", params: { origin } };
  const current = await logOrigin(reader);
  if (current === null) return { trouble: "log-not-begun", params: {} };
  const isUsed =
    current === origin ||
    (await formerLogs(reader)).some((former) => former.origin === origin) ||
    existsSync(markFile(config.logKeyFile, origin));
  return isUsed ? { trouble: "log-origin-used", params: { origin } } : null;
}

/** Signs for every entry there is; false where the signer refuses. */
async function signRest({ config, site, store }: Installation, now: string): Promise<boolean> {
  if (await examineLog(store.reader, config.logKeyFile, now)) return false;
  const isWitnessed = site.log.witnesses !== null;
  for (;;) {
    const result = await publishCheckpoint(store, config.logKeyFile, now, isWitnessed);
    if (isTrouble(result)) return false;
    if (result === null || !result.isPartial) return true;
  }
}

/** The largest checkpoint of the log that is known to have been signed: by the database, the signer, or somebody else. */
async function findLast(
  { config, store: { reader } }: Installation,
  known: string | null,
): Promise<Checkpoint | Trouble> {
  const origin = (await logOrigin(reader)) ?? "";
  const keys = (await logKeys(reader))?.known ?? [];
  const stored = await newestCheckpoint(reader);
  const given = known === null ? null : await openOwn(known, keys);
  if (known !== null && !given)
    return { trouble: "log-mark-unreadable", params: { path: "--known", origin } };
  const found = [
    { origin, size: 0, root: sha256(new Uint8Array()) },
    ...(stored ? [{ origin, size: stored.size, root: decodeBase64(stored.root) }] : []),
    await remembered(config.logKeyFile, origin, keys),
    given,
  ].filter((one): one is Checkpoint => one?.root !== undefined);
  return found.reduce((most, one) => (one.size > most.size ? one : most));
}

/** A new key takes the file's place; the former one stays beside it, for the last signature under the old name. */
function changeKey(keyFile: string): Uint8Array {
  const place = `${keyFile}.new`;
  const publicKey = makeLogKey(() => place);
  const id = new Date().toISOString().replaceAll(/[-:.]/g, "").slice(0, 15);
  takePlace(place, keyFile, furtherKeyFile(keyFile, `before-${id}`));
  return publicKey;
}

export interface Replacement {
  readonly origin: string;
  readonly vkey: string;
  readonly software: string;
  readonly last: Checkpoint;
  /** The former log's key signs for everything in it, and so for its end. */
  readonly isSigned: boolean;
}

/** Entry 0 is exchanged, everything computed from it goes; all other entries stay. Busy: another was quicker. */
export async function carryOver(
  t: Transaction,
  { origin, vkey, software, last, isSigned }: Replacement,
): Promise<{ readonly entries: number } | Refusal> {
  const opened = await findEntry(t, 0);
  if (opened === null || t.head.origin !== last.origin) return refuse("busy");
  const [at, entries] = [minuteOf(t.now), t.head.logSize];
  const first = leafDigest(opened);
  const root: Digest = `sha256:${encodeBase64Url(last.root)}`;
  const bytes = formatLogEntry({
    v: 1,
    kind: "log.opened",
    at,
    origin,
    vkey,
    software,
    rules: digestOf(sha256, encodeUtf8(rules)),
    prev: { first, origin: last.origin, root, size: last.size },
  });
  const closed = formatLogEntry({ v: 1, kind: "log.closed", at, successor: { origin, vkey } });
  const former = {
    first,
    origin: last.origin,
    size: last.size,
    opened,
    closed: isSigned ? closed : null,
    entries,
    ended_at: t.now,
  };
  await replaceOpening(t, former, { origin, bytes });
  return { entries };
}

/** The leaf hash of an entry, written as a digest: SHA-256 of a zero byte and the entry. */
function leafDigest(entry: string): Digest {
  return digestOf(sha256, concatBytes(Uint8Array.of(0), encodeUtf8(entry)));
}
