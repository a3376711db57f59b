/**
 * From committed entries to a signed checkpoint (C2SP tlog-tiles, tlog-checkpoint). Under the writers' lock: the tree is
 * grown from the newest checkpoint, its tiles are written, everything is read back and computed again, the signer
 * compares it with all it signed before, the checkpoint is stored, and the receipts it covers may go out. All of it or nothing; two processes on one
 * database queue at the lock, and the second finds nothing left to do.
 *
 * Only entries that were committed before the lock was taken are signed for: those of acts that share this transaction
 * might still be undone, and what was signed must never be.
 */
import { isRefusal, refuse } from "#domain/refusal.ts";
import { encodeBase64 } from "#lib/base64.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { Store } from "#store/open.ts";
import { entryCount } from "#store/read/log-entries.ts";
import {
  entryTime,
  findTile,
  newestCheckpoint,
  type StoredCheckpoint,
} from "#store/read/log-tree.ts";
import type { Reader } from "#store/reader.ts";
import type { Transaction } from "#store/transaction.ts";
import { addCheckpoint, keepTiles } from "#store/write/log-tree.ts";
import { releaseMails } from "#store/write/outbox.ts";
import { emptyEdge, rootOfEdge, type TreeEdge } from "#tlog/edge.ts";
import { consistencyRanges, proveConsistency } from "#tlog/proof.ts";
import { isTrouble, type Trouble } from "../instance/trouble.ts";
import { sha256 } from "./commit-fields.ts";
import { logKeys } from "./log-keys.ts";
import { signCheckpoint } from "./signer.ts";
import { growTree, loadEdge, loadSubtrees, type Growth } from "./tree-of-entries.ts";

/** Entries in one checkpoint at most: bounds how long the lock is held. What is left comes with the next. */
export const mostEntries = 16_384;

/** Seconds by which the clock may be behind the last checkpoint: clocks are set, a little. */
const clockPatience = 60;

export interface Published {
  /** Entries that the checkpoint covers. */
  readonly size: number;
  readonly note: string;
  /** More entries wait. */
  readonly isPartial: boolean;
}

/**
 * Null when there is nothing to sign for, or another process is at it. `now`: the system's clock, ISO 8601 UTC. With
 * `isWitnessed`, readers see the checkpoint once its witnesses were asked (witness-checkpoint.ts).
 */
export async function publishCheckpoint(
  store: Pick<Store, "reader" | "transact">,
  keyFile: string,
  now: string,
  isWitnessed = false,
): Promise<Published | Trouble | null> {
  const { reader } = store;
  const committed = await entryCount(reader);
  if (committed === ((await newestCheckpoint(reader))?.size ?? 0)) return null;
  let trouble: Trouble | null = null;
  const published = await store.transact(async (t) => {
    const result = await extend(t, { keyFile, now, committed, isWitnessed });
    trouble = isTrouble(result) ? result : null;
    return result === null || isTrouble(result) ? refuse("busy") : result;
  });
  return trouble ?? (isRefusal(published) ? null : published);
}

interface Extension {
  readonly keyFile: string;
  readonly now: string;
  readonly committed: number;
  readonly isWitnessed: boolean;
}

async function extend(
  t: Transaction,
  { keyFile, now, committed, isWitnessed }: Extension,
): Promise<Published | Trouble | null> {
  const { origin } = t.head;
  const before = await newestCheckpoint(t);
  const known = before?.size ?? 0;
  // Another process may have signed for more since the entries were counted.
  if (origin === null || (committed <= known && t.head.logSize >= known)) return null;
  if (committed < known) return { trouble: "log-damaged", params: { size: known } };
  const trouble = compareClock(before, now);
  if (trouble) return trouble;
  const size = Math.min(committed, known + mostEntries);
  const grown = await growDurably(t, before, size);
  const keys = await logKeys(t, size);
  if (!grown || !keys) return { trouble: "log-damaged", params: { size: known } };
  const root = rootOfEdge(sha256, grown);
  const checkpoint = { origin, size, root };
  const prove = (oldSize: number) => proveGrowth(t, oldSize, size);
  const signed = await signCheckpoint(keyFile, {
    checkpoint,
    keys,
    isContinued: before !== null,
    prove,
  });
  if (isTrouble(signed)) return signed;
  const { note } = signed;
  const publishedAt = isWitnessed ? null : now;
  await addCheckpoint(t, { size, root: encodeBase64(root), note, at: now, publishedAt });
  if (publishedAt) await releaseReceipts(t, size);
  return { size, note, isPartial: size < committed };
}

/** What this checkpoint covers may be told to those whom it is about. */
export async function releaseReceipts(t: Transaction, size: number): Promise<void> {
  await releaseMails(t, "receipt", (await entryTime(t, size - 1)) ?? "");
}

/** The clock of the checkpoints goes forward; one that was set back would hide when things were signed. */
export function compareClock(before: StoredCheckpoint | null, now: string): Trouble | null {
  const seconds = before ? Math.round((Date.parse(before.at) - Date.parse(now)) / 1000) : 0;
  return seconds > clockPatience
    ? { trouble: "clock-behind", params: { seconds, at: before?.at ?? "", now } }
    : null;
}

export async function proveGrowth(
  r: Reader,
  oldSize: number,
  size: number,
): Promise<readonly Uint8Array[]> {
  const read = await loadSubtrees(r, consistencyRanges(oldSize, size), size);
  return proveConsistency(sha256, oldSize, size, read);
}

/** Writes the tiles, then reads entries and tiles again: what is signed for is what is on the disk. */
async function growDurably(
  t: Transaction,
  before: StoredCheckpoint | null,
  size: number,
): Promise<TreeEdge | null> {
  const start = await settleEdge(t, before);
  const grown = start && (await growTree(t, start, size));
  if (!grown) return null;
  await keepTiles(t, grown.tiles);
  const again = await growTree(t, start, size);
  return again && (await areKept(t, again)) ? again.edge : null;
}

async function areKept(t: Transaction, { tiles }: Growth): Promise<boolean> {
  for (const { tile, bytes } of tiles) {
    const { level, index, width } = tile;
    const kept = await findTile(t, { level: Number(level), index, width });
    if (!kept || !equalBytes(kept, bytes)) return false;
  }
  return true;
}

/** The edge at the last checkpoint. Tiles that do not come to its root are computed anew from the entries. */
async function settleEdge(
  t: Transaction,
  before: StoredCheckpoint | null,
): Promise<TreeEdge | null> {
  if (!before) return emptyEdge;
  const isRoot = (edge: TreeEdge): boolean =>
    encodeBase64(rootOfEdge(sha256, edge)) === before.root;
  const kept = await loadEdge(t, before.size);
  if (kept && isRoot(kept)) return kept;
  const anew = await growTree(t, emptyEdge, before.size);
  if (!anew || !isRoot(anew.edge)) return null;
  await keepTiles(t, anew.tiles);
  return anew.edge;
}
