/** Whether the log could be signed now, without signing: what the signer would find in its way, for doctor. */
import type { Reader } from "#store/reader.ts";
import { entryCount, logOrigin } from "#store/read/log-entries.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import { decodeBase64 } from "#lib/base64.ts";
import { rootOfEdge } from "#tlog/edge.ts";
import { proveConsistency } from "#tlog/proof.ts";
import { subtreeReader } from "#tlog/tile.ts";
import type { Trouble } from "../instance/trouble.ts";
import { sha256 } from "./commit-fields.ts";
import { compareClock, proveGrowth } from "./publish-checkpoint.ts";
import { logKeys } from "./log-keys.ts";
import { examineSigning } from "./signer.ts";
import { growWhole } from "./tree-of-entries.ts";

/** Null when nothing stands in the way, or there is no log yet. The whole tree is computed from the entries. */
export async function examineLog(r: Reader, keyFile: string, now: string): Promise<Trouble | null> {
  const [origin, size, before] = [
    await logOrigin(r),
    await entryCount(r),
    await newestCheckpoint(r),
  ];
  if (origin === null) return null;
  const clock = compareClock(before, now);
  if (clock) return clock;
  const whole = await growWhole(r, size);
  const keys = await logKeys(r);
  if (!whole || !keys) return { trouble: "log-damaged", params: { size: before?.size ?? 0 } };
  const read = subtreeReader(sha256, whole.tile);
  return examineSigning(keyFile, {
    checkpoint: { origin, size, root: rootOfEdge(sha256, whole.edge) },
    keys,
    isContinued: before !== null,
    prove: (oldSize) => Promise.resolve(proveConsistency(sha256, oldSize, size, read)),
  });
}

/**
 * Whether the signer stands behind the newest checkpoint: an older copy of the database, a lost memory or another key is
 * to be told at the start and not with the next act. Null when it does, or something waits to be signed, which tells.
 */
export async function examineSigned(
  r: Reader,
  keyFile: string,
  now: string,
): Promise<Trouble | null> {
  const [origin, newest] = [await logOrigin(r), await newestCheckpoint(r)];
  if (origin === null || !newest || newest.size !== (await entryCount(r))) return null;
  const { size } = newest;
  const clock = compareClock(newest, now);
  if (clock) return clock;
  const keys = await logKeys(r, size);
  const root = decodeBase64(newest.root);
  if (!keys || !root) return { trouble: "log-damaged", params: { size } };
  const prove = (oldSize: number) => proveGrowth(r, oldSize, size);
  const checkpoint = { origin, size, root };
  const trouble = await examineSigning(keyFile, { checkpoint, keys, isContinued: true, prove });
  // Another process may have signed in between.
  return (await newestCheckpoint(r))?.size === size ? trouble : null;
}
