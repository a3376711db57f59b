/**
 * The receipt: the public number, the exact text, and the private link to correct, add a mandate or withdraw. It goes out
 * when a checkpoint covers the entry, so that the page it links has the proof; without one it waits a minute. Its letter
 * is written then, not while the act holds up all others.
 */
import type { Statement } from "#domain/statement.ts";
import type { Signature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import { makeToken } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { signedTitle } from "./signature-facts.ts";

/** The private link lasts as long as a statement may matter. */
const mineDays = 3650;
/** Seconds to wait for a checkpoint. */
const patience = 60;

export async function sendReceipt(
  t: Transaction,
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
  const { act: subject, mailbox, language, version, manifest, country } = signature;
  const mine = await makeToken(t, { purpose: "mine", subject, mailbox, days: mineDays });
  const receipt = {
    slug: statement.slug,
    title: await signedTitle(t, signature, statement),
    language,
    version,
    manifest,
    printed: line.printed,
    country,
    number,
    line: line.act,
    mine,
  };
  const { name, email: address } = signature.particulars;
  const notBefore = new Date(Date.parse(t.now) + patience * 1000).toISOString();
  await queueMail(t, {
    purpose: "receipt",
    subject,
    language: signature.interface,
    to: { name, address },
    mailbox,
    receipt,
    notBefore,
  });
}
