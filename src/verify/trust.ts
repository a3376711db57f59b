// Whom a verification trusts: keys that the verifier brought along, or else the one that the log itself serves, which
// shows only that the log agrees with itself.

import { decodeUtf8 } from "#lib/bytes.ts";
import { keyTypes, parseVerifierKey } from "#tlog/key.ts";
import type { Primitives, VerifierKey } from "#tlog/key.ts";
import { parsePolicy } from "#tlog/policy.ts";
import type { Policy } from "#tlog/policy.ts";
import type { Findings } from "./report.ts";

export type Trust = {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
  /** Null without a policy: no witness is known. */
  readonly policy: Policy | null;
  /** The log's key was brought along. */
  readonly isPinned: boolean;
};

/** What the verifier brings: a vkey, a tlog-policy file, both, or nothing. */
export type Pins = { readonly vkey?: string; readonly policy?: string };

/** Undefined, with a finding, when there is no readable key at all. `served`: the file /log/vkey. */
export function establishTrust(
  primitives: Primitives,
  pins: Pins,
  served: Uint8Array | undefined,
  findings: Findings,
): Trust | undefined {
  const policy = pins.policy === undefined ? null : parsePolicy(primitives.sha256, pins.policy);
  if (policy && "refusal" in policy) {
    findings.fail("key", "policy-unreadable", { line: policy.line, reason: policy.refusal });
    return undefined;
  }
  const pinnedText = pins.vkey?.trim();
  const isPinned = pinnedText !== undefined || (policy?.logs.length ?? 0) > 0;
  const text =
    pinnedText ?? (isPinned ? undefined : decodeUtf8(served ?? new Uint8Array())?.trim());
  if (!isPinned && !text) {
    findings.fail("key", "key-missing");
    return undefined;
  }
  const key = text === undefined ? null : parseVerifierKey(primitives.sha256, text);
  if (key && ("refusal" in key || key.type !== keyTypes.ed25519)) {
    findings.fail("key", "key-unreadable", {
      reason: "refusal" in key ? key.refusal : "key-type-unknown",
    });
    return undefined;
  }
  const logs = [
    ...(policy?.logs ?? []).map((log) => log.key),
    ...(key && "name" in key ? [key] : []),
  ];
  const witnesses = (policy?.witnesses ?? []).map((witness) => witness.key);
  if (isPinned)
    findings.pass("key", "key-pinned", { keys: logs.map(({ name }) => name).join(", ") });
  else findings.leaveOut("key-not-pinned");
  return { logs, witnesses, policy, isPinned };
}
