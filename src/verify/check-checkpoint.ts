// Steps 1 and 2 of a verification: the checkpoint is signed by the log, cosigned by enough witnesses, and fresh.

import { formatMinute } from "#domain/record/entry-member.ts";
import { decodeUtf8 } from "#lib/bytes.ts";
import { keyTypes } from "#tlog/key.ts";
import type { Primitives } from "#tlog/key.ts";
import { meetsQuorum } from "#tlog/policy.ts";
import { openCheckpoint } from "#tlog/signed-checkpoint.ts";
import type { CheckpointFault, SignedCheckpoint } from "#tlog/signed-checkpoint.ts";
import type { FailureCode, Findings, Params } from "./report.ts";
import type { Trust } from "./trust.ts";

const freshForSeconds = 7 * 24 * 60 * 60;

/** `now` in seconds since 1970; without it, freshness is not judged. Undefined, with a finding, when it cannot be used. */
export async function checkCheckpoint(
  primitives: Primitives,
  trust: Trust,
  bytes: Uint8Array | undefined,
  now: number | undefined,
  findings: Findings,
): Promise<SignedCheckpoint | undefined> {
  if (!bytes) {
    findings.fail("checkpoint", "checkpoint-missing");
    return undefined;
  }
  const opened = await openCheckpoint(primitives, decodeUtf8(bytes) ?? "", trust);
  if ("refusal" in opened) {
    const { code, params } = describeFault(opened);
    findings.fail("checkpoint", code, params);
    return undefined;
  }
  const { origin, size } = opened.checkpoint;
  findings.pass("checkpoint", "checkpoint-signed", { origin, size });
  checkWitnesses(primitives, trust, opened, now, findings);
  return opened;
}

export function describeFault(fault: CheckpointFault): {
  readonly code: FailureCode;
  readonly params: Params;
} {
  switch (fault.refusal) {
    case "origin-unknown":
      return { code: "checkpoint-other-log", params: { origin: fault.origin } };
    case "signature-bad":
      return { code: "checkpoint-signature-bad", params: { name: fault.name } };
    case "log-signature-missing":
      return { code: "checkpoint-unsigned", params: {} };
    case "checkpoint-malformed":
    case "note-malformed":
    case "note-signature-malformed":
    case "note-too-large":
      return { code: "checkpoint-malformed", params: { reason: fault.refusal } };
  }
}

function checkWitnesses(
  { verifyMlDsa44 }: Primitives,
  { policy, witnesses }: Trust,
  { witnessedBy }: SignedCheckpoint,
  now: number | undefined,
  findings: Findings,
): void {
  if (!policy || policy.quorum === "none") findings.leaveOut("no-witnesses");
  const blind = witnesses.filter(
    ({ type }) => type === keyTypes.mlDsaCosignature && !verifyMlDsa44,
  );
  if (blind.length > 0) findings.leaveOut("witness-unverifiable", { count: blind.length });
  if (!policy || policy.quorum === "none") return;
  const counts = { count: witnessedBy.length, of: witnesses.length };
  if (
    !meetsQuorum(
      policy,
      witnessedBy.map(({ key }) => key),
    )
  ) {
    findings.fail("witnesses", "quorum-missed", counts);
    return;
  }
  const time = Math.max(...witnessedBy.map((one) => one.time));
  const at = formatMinute(time * 1000);
  findings.pass("witnesses", "quorum-met", { ...counts, at });
  if (now !== undefined && now - time > freshForSeconds) {
    findings.leaveOut("checkpoint-old", { at, days: Math.floor((now - time) / 86_400) });
  }
}
