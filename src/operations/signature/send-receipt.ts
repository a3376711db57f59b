/** The receipt: the public number, the exact text, and the private link to correct, add a mandate or withdraw. */
import { receiptMessage } from "#mail/messages.ts";
import type { Site } from "#domain/site.ts";
import { findSignature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import { makeToken } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { signatureFacts } from "./mail-facts.ts";

/** The private link lasts as long as a statement may matter. */
const mineDays = 3650;

export async function sendReceipt(
  t: Transaction,
  site: Site,
  act: string,
  number: number,
): Promise<void> {
  const signature = await findSignature(t, act);
  if (!signature?.particulars) return;
  const { translate, facts, statement } = await signatureFacts(t, site, signature);
  const mine = await makeToken(t, {
    purpose: "mine",
    subject: act,
    mailbox: signature.mailbox,
    days: mineDays,
  });
  const base = `${site.baseUrl}/s/${statement.slug}`;
  const message = receiptMessage(translate, {
    ...facts,
    number,
    receiptUrl: `${base}/receipts/${signature.confirms ?? act}`,
    mineUrl: `${base}/mine/${mine}`,
  });
  const { name, email: address } = signature.particulars;
  await queueMail(t, {
    purpose: "receipt",
    subject: act,
    language: signature.interface,
    to: { name, address },
    message,
  });
}
