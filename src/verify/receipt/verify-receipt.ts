// Verifying a receipt (receipt.ts) without any network: the log's signature and its witnesses, that the entry is in
// the log, that the manifest is the one signed, that the texts are the manifest's, and what the commitments open to.
// What happened after the receipt's checkpoint, a withdrawal for one, it cannot show.

import { opens } from "#domain/commitment.ts";
import { parseLogEntry } from "#domain/log-entry.ts";
import type { LogEntry } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import { isObject, isTexts } from "#domain/record/entry-member.ts";
import type { EntryTexts } from "#domain/record/entry-member.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import { parseCanonicalJson } from "#lib/canonical-json.ts";
import { hashLeaf } from "#tlog/hash.ts";
import type { Sha256 } from "#tlog/hash.ts";
import type { Primitives } from "#tlog/key.ts";
import { parseLogProof } from "#tlog/log-proof.ts";
import { verifyInclusion } from "#tlog/proof.ts";
import { checkCheckpoint } from "../check-checkpoint.ts";
import { compareHeads, openKept } from "../check-history.ts";
import { readReceiptFile } from "./receipt-page.ts";
import type { Receipt } from "./receipt.ts";
import { Findings } from "../report.ts";
import type { Report } from "../report.ts";
import { establishTrust } from "../trust.ts";
import type { Pins } from "../trust.ts";

export type ReceiptVerification = {
  readonly primitives: Primitives;
  /** The file: a receipt, or the page that holds one. */
  readonly file: Uint8Array;
  readonly pins: Pins;
  /** Signed checkpoints kept from before: those of the same size must be the same. */
  readonly kept: readonly string[];
};

export async function verifyReceipt(verification: ReceiptVerification): Promise<Report> {
  const { primitives, file, pins } = verification;
  const findings = new Findings();
  const receipt = readReceiptFile(file);
  if (!receipt) {
    findings.fail("receipt", "receipt-malformed");
    return findings.report();
  }
  const trust = establishTrust(primitives, pins, encodeUtf8(receipt.vkey), findings);
  const proof = parseLogProof(receipt.proof);
  if (!proof) findings.fail("receipt", "receipt-proof-wrong", { index: -1 });
  if (!trust || !proof) return findings.report();
  const signed = await checkCheckpoint(
    primitives,
    trust,
    encodeUtf8(proof.checkpoint),
    undefined,
    findings,
  );
  if (signed) {
    const { checkpoint } = signed;
    compareHeads(
      await openKept(primitives, trust, verification.kept, findings),
      checkpoint,
      findings,
    );
    const leaf = hashLeaf(primitives.sha256, encodeUtf8(receipt.entry));
    const { index, proof: hashes } = proof;
    const { size, root } = checkpoint;
    const isLogged = verifyInclusion(primitives.sha256, { index, size, root, leaf, proof: hashes });
    if (isLogged) findings.pass("receipt", "receipt-entry-logged", { index, size });
    else findings.fail("receipt", "receipt-proof-wrong", { index });
  }
  checkEntry(primitives.sha256, receipt, findings);
  findings.leaveOut("receipt-later-changes");
  findings.leaveOut("identity");
  findings.leaveOut("display");
  return findings.report();
}

function checkEntry(sha256: Sha256, receipt: Receipt, findings: Findings): void {
  const read = parseLogEntry(receipt.entry);
  const entry = "entry" in read ? read.entry : null;
  if (entry?.kind !== "signature.recorded" && entry?.kind !== "signatory.listed") {
    findings.fail("receipt", "receipt-entry-malformed", {
      reason: "refusal" in read ? read.refusal : "entry-kind-unknown",
    });
    return;
  }
  const texts = manifestTexts(sha256, receipt, entry);
  if (!texts) findings.fail("receipt", "receipt-manifest-differs");
  else checkTexts(sha256, receipt, texts, findings);
  const commitments: Readonly<Record<string, string>> = entry.commit;
  for (const opening of receipt.openings) {
    const { field } = opening;
    const commitment = Object.hasOwn(commitments, field) ? commitments[field] : undefined;
    const isRight =
      commitment?.startsWith("c1:") && opens(sha256, commitment as `c1:${string}`, opening);
    if (!isRight)
      findings.fail("openings", "opening-differs", { act: entry.act, field, index: -1 });
  }
  const isOpened = receipt.openings.length > 0 && !findings.hasFailed("openings");
  if (isOpened) findings.pass("openings", "openings-match", { count: receipt.openings.length });
  else if (receipt.openings.length === 0) findings.leaveOut("openings-not-served");
}

/** The texts of the manifest, when it is the very one that the entry names. */
function manifestTexts(
  sha256: Sha256,
  { manifest }: Receipt,
  entry: Extract<LogEntry, { readonly manifest: string; readonly act: string }>,
): EntryTexts | undefined {
  const read = parseCanonicalJson(manifest, { maxDepth: 3 });
  if ("refusal" in read || !isObject(read.value)) return undefined;
  const { statement, version, texts } = read.value;
  const isNamed = digestOf(sha256, encodeUtf8(manifest)) === entry.manifest;
  const isSame = statement === entry.statement && version === entry.version;
  return isNamed && isSame && isTexts(texts) ? texts : undefined;
}

function checkTexts(
  sha256: Sha256,
  receipt: Receipt,
  frozen: EntryTexts,
  findings: Findings,
): void {
  const languages = Object.keys(frozen);
  const given = Object.keys(receipt.texts);
  for (const language of given) {
    const bytes = encodeUtf8(receipt.texts[language] ?? "");
    const isFrozen =
      Object.hasOwn(frozen, language) && frozen[language]?.digest === digestOf(sha256, bytes);
    if (!isFrozen) findings.fail("receipt", "receipt-text-differs", { language });
  }
  const missing = languages.filter((language) => !given.includes(language));
  if (missing.length > 0)
    findings.leaveOut("receipt-text-missing", { languages: missing.join(", ") });
  if (!findings.hasFailed("receipt"))
    findings.pass("receipt", "receipt-manifest-matches", { languages: given.join(", ") });
}
