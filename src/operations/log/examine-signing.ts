/** Whether the log could be signed now, without signing: what the signer would find in its way, for doctor. */
import type { Reader } from "#store/reader.ts";
import { entryCount, logOrigin } from "#store/read/log-entries.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import { rootOfEdge } from "#tlog/edge.ts";
import { proveConsistency } from "#tlog/proof.ts";
import { subtreeReader } from "#tlog/tile.ts";
import type { Trouble } from "../instance/trouble.ts";
import { sha256 } from "./commit-fields.ts";
import { compareClock } from "./publish-checkpoint.ts";
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
