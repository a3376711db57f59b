// The receipt of one act of a small log (harbour-log.ts), with everything that the operator could put into it.

import assert from "node:assert/strict";
import { formatLogEntry } from "#domain/log-entry.ts";
import { formatTextBytes } from "#domain/text-bytes.ts";
import { formatLogProof } from "#tlog/log-proof.ts";
import { proveInclusion } from "#tlog/proof.ts";
import { formatTilePath, subtreeReader, tileAt } from "#tlog/tile.ts";
import type { Receipt } from "#verify/receipt/receipt.ts";
import { idOf, logKey, manifestFile, publish } from "./harbour-log.ts";
import type { Plan } from "./harbour-log.ts";
import { sha256 } from "./primitives.ts";
import { noteOf } from "./verify-site.ts";

/** `name`: of the signatory. */
export function receiptOf(
  plan: Plan,
  name: string,
): { readonly receipt: Receipt; readonly index: number } {
  const site = publish(plan);
  const size = plan.entries.length;
  const act = idOf(name);
  const index = plan.entries.findIndex((entry) => "act" in entry && entry.act === act);
  const read = subtreeReader(
    sha256,
    (level, at) => site.get(`log/${formatTilePath(tileAt(level, at, size))}`) ?? assert.fail(),
  );
  const proof = proveInclusion(sha256, index, size, read);
  const openings = plan.openings.get(act) ?? [];
  const texts = Object.entries(plan.texts).map(([language, text]) => [
    language,
    Buffer.from(formatTextBytes(text)).toString(),
  ]);
  const receipt = {
    entry: formatLogEntry(plan.entries[index] ?? assert.fail()),
    manifest: manifestFile(plan.texts),
    openings: openings.map(({ field, salt, value }) => ({ field, salt, value })),
    proof: formatLogProof({ index, proof, checkpoint: noteOf(site) }),
    texts: Object.fromEntries(texts) as Receipt["texts"],
    vkey: logKey.vkey,
  };
  return { receipt, index };
}
