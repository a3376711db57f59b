// Step 3 of a verification: the log is the one that was seen before, and has only grown. An older checkpoint, from a
// receipt, a mail, a mirror or this verifier's own memory, is the only thing that can show this.

import { equalBytes } from "#lib/bytes.ts";
import type { Checkpoint } from "#tlog/checkpoint.ts";
import type { Primitives } from "#tlog/key.ts";
import { openCheckpoint } from "#tlog/signed-checkpoint.ts";
import { describeFault } from "./check-checkpoint.ts";
import type { Findings } from "./report.ts";
import type { Trust } from "./trust.ts";

/** The older checkpoints that can be compared; one that cannot is a finding. `kept`: signed notes. */
export async function openKept(
  primitives: Primitives,
  trust: Trust,
  kept: readonly string[],
  findings: Findings,
): Promise<readonly Checkpoint[]> {
  if (kept.length === 0) findings.leaveOut("no-older-checkpoint");
  const checkpoints: Checkpoint[] = [];
  for (const note of kept) {
    const opened = await openCheckpoint(primitives, note, trust);
    if ("checkpoint" in opened) checkpoints.push(opened.checkpoint);
    else
      findings.fail("history", "old-checkpoint-unusable", { reason: describeFault(opened).code });
  }
  return checkpoints;
}

/** Findings that need no entries: a log that shrank, or shows another tree of the same size. */
export function compareHeads(
  kept: readonly Checkpoint[],
  now: Checkpoint,
  findings: Findings,
): void {
  for (const { origin, size, root } of kept) {
    if (origin !== now.origin)
      findings.fail("history", "old-checkpoint-unusable", { reason: "checkpoint-other-log" });
    else if (size > now.size)
      findings.fail("history", "log-shrunk", { before: size, size: now.size });
    else if (size === now.size && !equalBytes(root, now.root))
      findings.fail("history", "log-forked", { size });
  }
}

/** Every older, smaller tree is the beginning of this one. `roots`: computed from the entries, by size. */
export function compareHistory(
  kept: readonly Checkpoint[],
  now: Checkpoint,
  roots: ReadonlyMap<number, Uint8Array>,
  findings: Findings,
): void {
  const comparable = kept.filter(({ origin, size }) => origin === now.origin && size <= now.size);
  for (const { size, root } of comparable) {
    // Entries may come to the older root while another one of the same size is signed: that is a fork, said above.
    if (size === now.size && !equalBytes(root, now.root)) continue;
    const computed = roots.get(size);
    const isSame = computed !== undefined && equalBytes(computed, root);
    if (isSame) findings.pass("history", "history-kept", { before: size, size: now.size });
    else if (size < now.size)
      findings.fail("history", "history-rewritten", { before: size, size: now.size });
  }
}
