/**
 * The receipt: the public number, the exact text, and the private link to correct, add a mandate or withdraw. It goes out
 * when a checkpoint covers the entry, so that the page it links has the proof; without one it waits a minute.
 */
import { receiptMessage } from "#mail/messages.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import type { Signature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import { makeToken } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { signatureFacts } from "./signature-facts.ts";

/** The private link lasts as long as a statement may matter. */
const mineDays = 3650;
/** Seconds to wait for a checkpoint. */
const patience = 60;

export async function sendReceipt(
  t: Transaction,
  site: Site,
  published: {
    signature: Signature;
    statement: Statement;
    number: number;
    /** The line as it stands in the list: its own, or the listed one that it confirmed. */
    line: { act: string; printed: string };
  },
): Promise<void> {
  const { signature, statement, number, line } = published;
  if (!signature.particulars) return;
  const { translate, facts } = await signatureFacts(t, site, signature, statement);
  const { act: subject, mailbox } = signature;
  const mine = await makeToken(t, { purpose: "mine", subject, mailbox, days: mineDays });
  const base = `${site.baseUrl}/s/${statement.slug}`;
  const receiptUrl = `${base}/receipts/${line.act}`;
  const mineUrl = `${base}/mine/${mine}`;
  const file = `${site.baseUrl}/log/receipts/${line.act}`;
  const message = receiptMessage(translate, {
    ...facts,
    printed: line.printed,
    number,
    receiptUrl,
    fileUrl: `${file}.html?lang=${signature.interface}`,
    proofUrl: `${file}.tlog-proof`,
    mineUrl,
  });
  const { name, email: address } = signature.particulars;
  const language = signature.interface;
  const notBefore = new Date(Date.parse(t.now) + patience * 1000).toISOString();
  const to = { name, address };
  await queueMail(t, { purpose: "receipt", subject, language, to, mailbox, message, notBefore });
}
