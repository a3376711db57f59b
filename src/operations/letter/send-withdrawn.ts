/** A withdrawal is confirmed by mail, so that nobody withdraws an organisation unseen. */
import type { Site } from "#domain/site.ts";
import { withdrawnMessage } from "#mail/messages.ts";
import type { Statement } from "#domain/statement.ts";
import type { Signature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import type { Transaction } from "#store/transaction.ts";
import { signatureFacts } from "./signature-facts.ts";

export async function sendWithdrawn(
  t: Transaction,
  site: Site,
  signature: Signature,
  statement: Statement,
  number: number,
): Promise<void> {
  if (!signature.particulars) return;
  const { translate, facts } = await signatureFacts(t, site, signature, statement);
  const message = withdrawnMessage(translate, { ...facts, number });
  const { name, email: address } = signature.particulars;
  await queueMail(t, {
    purpose: "withdrawn",
    subject: signature.act,
    language: signature.interface,
    to: { name, address },
    message,
  });
}
