// Entries as they come from the bundles: each is canonical, of a known kind and within the rules. A log without a single
// entry of ours is another program's; then the rules do not apply, which is said.

import { parseLogEntry } from "#domain/log-entry.ts";
import { decodeUtf8 } from "#lib/bytes.ts";
import type { Sha256 } from "#tlog/hash.ts";
import { formatVerifierKey } from "#tlog/key.ts";
import type { SignedCheckpoint } from "#tlog/signed-checkpoint.ts";
import type { Replay } from "./replay/breach.ts";
import { replayEntry } from "./replay/replay.ts";
import type { Findings, Params } from "./report.ts";

const maxMalformedKept = 100;

export class EntryCheck {
  readonly #replay: Replay;
  readonly #findings: Findings;
  readonly #malformed: Params[] = [];
  #valid = 0;
  #total = 0;

  constructor(replay: Replay, findings: Findings) {
    this.#replay = replay;
    this.#findings = findings;
  }

  readonly add = (first: number, entries: readonly Uint8Array[]): void => {
    for (const [i, bytes] of entries.entries()) this.#addEntry(first + i, bytes);
  };

  /** False when nothing more can be concluded: there are no entries, or none of ours. */
  finish(sha256: Sha256, signed: SignedCheckpoint): boolean {
    const findings = this.#findings;
    if (this.#total === 0) findings.leaveOut("log-empty");
    else if (this.#valid === 0) findings.leaveOut("rules-not-applicable", { count: this.#total });
    if (this.#valid === 0) return false;
    for (const params of this.#malformed) findings.fail("entries", "entry-malformed", params);
    if (this.#malformed.length === 0)
      findings.pass("entries", "entries-valid", { count: this.#valid });
    this.#checkIdentity(sha256, signed);
    if (!findings.hasFailed("rules")) findings.pass("rules", "rules-kept", { count: this.#valid });
    this.#concludeRolls();
    return true;
  }

  #addEntry(index: number, bytes: Uint8Array): void {
    this.#total += 1;
    const read = parseLogEntry(decodeUtf8(bytes) ?? "");
    if ("refusal" in read) {
      const reason = "member" in read ? `${read.refusal} ${read.member}` : read.refusal;
      if (this.#malformed.length < maxMalformedKept) this.#malformed.push({ index, reason });
      return;
    }
    this.#valid += 1;
    for (const { code, params } of replayEntry(this.#replay, read.entry, index)) {
      this.#findings.fail("rules", code, { index, ...params });
    }
  }

  /** The log was opened under the checkpoint's origin, and one of its own keys signed the checkpoint. */
  #checkIdentity(sha256: Sha256, { checkpoint, signedBy }: SignedCheckpoint): void {
    const { log } = this.#replay;
    const { origin } = checkpoint;
    if (log.origin !== origin) {
      this.#findings.fail("rules", "log-origin-differs", { origin, opened: log.origin ?? "" });
    }
    const signers = signedBy.map(({ name, type, key }) =>
      formatVerifierKey(sha256, name, type, key),
    );
    if (!signers.some((vkey) => log.keys.has(vkey))) {
      this.#findings.fail("rules", "log-key-differs", { vkey: signers[0] ?? "" });
    }
  }

  #concludeRolls(): void {
    const { checkedRolls, unknownRolls } = this.#replay.log;
    if (unknownRolls > 0) this.#findings.leaveOut("rolls-not-checked", { count: unknownRolls });
    if (checkedRolls > 0 && !this.#findings.hasFailed("rules")) {
      this.#findings.pass("rolls", "rolls-match", { count: checkedRolls });
    }
  }
}
