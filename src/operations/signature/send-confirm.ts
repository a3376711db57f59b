/** The mail with the link that confirms, and, second, the one that says "this was not us". */
import { confirmMessage } from "#mail/messages.ts";
import type { Site } from "#domain/site.ts";
import { findSignature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import { daysAfter, makeToken, revokeTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { signatureFacts } from "./mail-facts.ts";

/** Days a link works. "This was not us" lives longer: who was away must still be able to say so. */
export const confirmDays = 14;
const denyDays = 90;

/** Answers the mail's id. Links of an earlier mail about the same act end. */
export async function sendConfirm(t: Transaction, site: Site, act: string): Promise<string> {
  const signature = await findSignature(t, act);
  if (!signature?.particulars) throw new Error(`signature ${act} has no particulars`);
  const { translate, facts, statement } = await signatureFacts(t, site, signature);
  const { mailbox, manifest } = signature;
  await revokeTokens(t, act, "confirm");
  const confirm = await makeToken(t, {
    purpose: "confirm",
    subject: act,
    mailbox,
    manifest,
    days: confirmDays,
  });
  const deny = await makeToken(t, {
    purpose: "deny",
    subject: act,
    mailbox,
    manifest,
    days: denyDays,
  });
  const base = `${site.baseUrl}/s/${statement.slug}`;
  const message = confirmMessage(translate, {
    ...facts,
    confirmUrl: `${base}/confirm/${confirm}`,
    denyUrl: `${base}/deny/${deny}`,
    expiresAt: daysAfter(t.now, confirmDays),
  });
  const { name, email: address } = signature.particulars;
  return queueMail(t, {
    purpose: "confirm",
    subject: act,
    language: signature.interface,
    to: { name, address },
    message,
  });
}
