/** Erasing who signed. A request that was never published goes as a whole; a published line keeps its number. */
import { covers, decideExtent } from "#domain/record/erasure.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { dropSubjects, namesOf, removeRequest, scrubChanges } from "#store/write-erasure/scrub.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import { lineOf } from "../signature/line-of.ts";
import type { Erase, Erased } from "./erase.ts";
import { forgetLine } from "./forget-line.ts";

export async function eraseSignature(
  t: Transaction,
  { subject, extent: wanted, by }: Erase,
): Promise<Erased | Refusal> {
  const signature = await findSignature(t, subject);
  if (!signature) return refuse("signature-unknown");
  const { statement, kind } = signature;
  const line = await lineOf(t, signature);
  const extent = decideExtent({ kind, published: line !== null, wanted });
  const erased = { extent, statement, number: line?.number ?? null };
  if (line?.erased && covers(line.erased, extent)) return erased;
  if (line) await forgetLine(t, { line, signature, extent, by });
  else await forgetRequest(t, signature, by);
  return erased;
}

/** The desk's log keeps that somebody asked: of a person without the name, of an organisation with its own. */
async function forgetRequest(t: Transaction, signature: Signature, by: string): Promise<void> {
  const { act, statement, kind, printed } = signature;
  if (kind === "person") {
    const names = await namesOf(t, [act], [printed]);
    await scrubChanges(t, { statement, names, number: null });
  }
  await removeRequest(t, act);
  await dropSubjects(t, [act]);
  await addChange(t, { statement, kind: "request-erased", public: false, by });
}
