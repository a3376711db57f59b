/** The desk said no: the mail gives the reason, in the signer's language. */
import type { Site } from "#domain/site.ts";
import { refusedMessage } from "#mail/messages.ts";
import type { Statement } from "#domain/statement.ts";
import type { Signature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import type { Transaction } from "#store/transaction.ts";
import { signatureFacts } from "./signature-facts.ts";
import type { RefusalReason } from "../signature/review-signature.ts";

export async function sendRefused(
  t: Transaction,
  site: Site,
  signature: Signature,
  statement: Statement,
): Promise<void> {
  if (!signature.particulars || !signature.review?.reason) return;
  const { translate, facts } = await signatureFacts(t, site, signature, statement);
  const message = refusedMessage(translate, {
    ...facts,
    reason: signature.review.reason as RefusalReason,
    note: signature.review.note,
  });
  const { name, email: address } = signature.particulars;
  await queueMail(t, {
    purpose: "refused",
    subject: signature.act,
    language: signature.interface,
    to: { name, address },
    message,
  });
}
