/** What a decision of the desk brings about once its two minutes are over: publication, or a mail that says no. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { findSignature, type Review, type Signature } from "#store/read/signatures.ts";
import { statementById } from "#store/read/statements.ts";
import { markReviewDone, markReviewUndone } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { findCandidates } from "../organisation/find-candidates.ts";
import { publishSignature } from "./publish-signature.ts";
import { decidePublication, signedLine } from "./review-signature.ts";
import { sendRefused } from "../letter/send-refused.ts";

/**
 * Done once: a second process finds it done. A statement closed in between does not unmake an accepted signature; one
 * delivered, or whose text changed in substance, brings the request back to the queue; and so does another request of
 * the same organisation that was published since the desk decided.
 */
export async function carryOutReview(
  t: Transaction,
  site: Site,
  due: { act: string; seq: number },
): Promise<{ number: number | null } | Refusal> {
  const signature = await findSignature(t, due.act);
  const statement = signature && (await statementById(t, signature.statement));
  if (!signature?.review || !signature.confirmation || !statement)
    return refuse("signature-unknown");
  const { review } = signature;
  const { by, at, decision, organisation } = review;
  if (review.seq !== due.seq || review.doneAt)
    return refuse("review-decided", { by, at, decision });
  if (
    decision === "accepted" &&
    (decidePublication(signature, statement) || (await isOvertaken(t, signature, review)))
  ) {
    await markReviewUndone(t, due.act, due.seq);
    return { number: null };
  }
  await markReviewDone(t, due.act, due.seq);
  if (signature.deniedAt) return { number: null };
  if (decision === "refused") {
    await sendRefused(t, site, signature, statement);
    return { number: null };
  }
  return {
    number: await publishSignature(t, {
      signature,
      statement,
      evidence: signature.confirmation.evidence,
      organisation,
      by,
    }),
  };
}

/** Two requests of one organisation can be accepted side by side; the registry knew it only once the first was published. */
async function isOvertaken(
  t: Transaction,
  signature: Signature,
  { organisation, at }: Review,
): Promise<boolean> {
  const { kind, statement, printed: name, country, website } = signature;
  if (kind === "person") return false;
  if (organisation) return (await signedLine(t, statement, organisation)) !== null;
  for (const candidate of await findCandidates(t, { name, country, website })) {
    if (candidate.verdict !== "same") continue;
    const line = await signedLine(t, statement, candidate.organisation);
    if (line && line.signedAt > at) return true;
  }
  return false;
}
