/** What a decision of the desk brings about once its two minutes are over: publication, or a mail that says no. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { findSignature } from "#store/read/signatures.ts";
import { statementById } from "#store/read/statements.ts";
import { markReviewDone, markReviewUndone } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { publishSignature } from "./publish-signature.ts";
import { decidePublication } from "./review-signature.ts";
import { sendRefused } from "./send-refused.ts";

/**
 * Done once: a second process finds it done. A statement closed in between does not unmake an accepted signature; one
 * delivered, or whose text changed in substance, brings the request back to the queue.
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
  if (signature.review.seq !== due.seq || signature.review.doneAt)
    return refuse("review-decided", {
      by: signature.review.by,
      at: signature.review.at,
      decision: signature.review.decision,
    });
  if (signature.review.decision === "accepted" && decidePublication(signature, statement)) {
    await markReviewUndone(t, due.act, due.seq);
    return { number: null };
  }
  await markReviewDone(t, due.act, due.seq);
  if (signature.deniedAt) return { number: null };
  if (signature.review.decision === "refused") {
    await sendRefused(t, site, signature, statement);
    return { number: null };
  }
  const { organisation, by } = signature.review;
  return {
    number: await publishSignature(t, site, {
      signature,
      statement,
      evidence: signature.confirmation.evidence,
      organisation,
      by,
    }),
  };
}
