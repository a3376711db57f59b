// Verifying a .tlog-proof file (C2SP tlog-proof): the log's signature on its checkpoint and, where the log is at hand,
// that the entry it is about stands there. The file itself does not hold the entry.

import { decodeUtf8, encodeUtf8 } from "#lib/bytes.ts";
import { parseBundle } from "#tlog/bundle.ts";
import { hashLeaf } from "#tlog/hash.ts";
import type { Primitives } from "#tlog/key.ts";
import { parseLogProof } from "#tlog/log-proof.ts";
import type { LogProof } from "#tlog/log-proof.ts";
import { verifyInclusion } from "#tlog/proof.ts";
import type { SignedCheckpoint } from "#tlog/signed-checkpoint.ts";
import { formatTilePath, tileAt, tileWidth } from "#tlog/tile.ts";
import { checkCheckpoint } from "../check-checkpoint.ts";
import { compareHeads, openKept } from "../check-history.ts";
import type { ReadFile } from "../read-log.ts";
import { Findings } from "../report.ts";
import type { Report } from "../report.ts";
import { establishTrust } from "../trust.ts";
import type { Pins } from "../trust.ts";

export type ProofVerification = {
  readonly primitives: Primitives;
  readonly file: Uint8Array;
  readonly pins: Pins;
  /** Signed checkpoints kept from before: those of the same size must be the same. */
  readonly kept: readonly string[];
  /** Reads the log that the entry should be in; null when there is none at hand. */
  readonly read: ReadFile | null;
};

export async function verifyProof(verification: ProofVerification): Promise<Report> {
  const { primitives, file, pins, kept, read } = verification;
  const findings = new Findings();
  const proof = parseLogProof(decodeUtf8(file) ?? "");
  if (!proof) {
    findings.fail("proof", "proof-malformed");
    return findings.report();
  }
  const isBare = pins.vkey === undefined && pins.policy === undefined;
  const served = isBare && read ? await read("log/vkey") : undefined;
  const trust = establishTrust(primitives, pins, served, findings);
  if (!trust) return findings.report();
  const note = encodeUtf8(proof.checkpoint);
  const signed = await checkCheckpoint(primitives, trust, note, undefined, findings);
  if (!signed) return findings.report();
  const older = await openKept(primitives, trust, kept, findings);
  compareHeads(older, signed.checkpoint, findings);
  const entry = read ? await readEntry(read, proof, signed) : undefined;
  if (entry) checkEntry(primitives, proof, signed, entry, findings);
  else findings.leaveOut("proof-without-entry", { index: proof.index });
  return findings.report();
}

/** The entry of the proof's index, from the bundle of the proof's own tree or a wider one. */
async function readEntry(
  read: ReadFile,
  { index }: LogProof,
  { checkpoint }: SignedCheckpoint,
): Promise<Uint8Array | undefined> {
  if (index >= checkpoint.size) return undefined;
  const tile = tileAt("entries", Math.floor(index / tileWidth), checkpoint.size);
  for (const width of new Set([tile.width, tileWidth])) {
    const bytes = await read(`log/${formatTilePath({ ...tile, width })}`);
    if (bytes) return parseBundle(bytes, width)?.[index % tileWidth];
  }
  return undefined;
}

function checkEntry(
  { sha256 }: Primitives,
  { index, proof }: LogProof,
  { checkpoint: { size, root } }: SignedCheckpoint,
  entry: Uint8Array,
  findings: Findings,
): void {
  const leaf = hashLeaf(sha256, entry);
  if (verifyInclusion(sha256, { index, size, root, leaf, proof }))
    findings.pass("proof", "proof-entry-logged", { index, size });
  else findings.fail("proof", "proof-wrong", { index });
}
