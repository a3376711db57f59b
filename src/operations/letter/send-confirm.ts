/** The mail with the link that confirms, and, second, the one that says "this was not us". */
import { confirmMessage } from "#mail/messages.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import type { Signature } from "#store/read/signatures.ts";
import { queueMail } from "#store/write/outbox.ts";
import { daysAfter, makeToken } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { signatureFacts } from "./signature-facts.ts";

/** Days a link works. "This was not us" lives longer: who was away must still be able to say so. */
export const confirmDays = 14;
const denyDays = 90;

/** Answers the mail's id. Links of an earlier mail about the same act end. */
export async function sendConfirm(
  t: Transaction,
  site: Site,
  signature: Signature,
  statement: Statement,
): Promise<string> {
  if (!signature.particulars) throw new Error(`signature ${signature.act} has no particulars`);
  const { translate, facts } = await signatureFacts(t, site, signature, statement);
  const { act: subject, mailbox, manifest } = signature;
  const link = { subject, mailbox, manifest };
  const confirm = await makeToken(t, { purpose: "confirm", ...link, days: confirmDays });
  const deny = await makeToken(t, { purpose: "deny", ...link, days: denyDays });
  const base = `${site.baseUrl}/s/${statement.slug}`;
  const message = confirmMessage(translate, {
    ...facts,
    confirmUrl: `${base}/confirm/${confirm}`,
    denyUrl: `${base}/deny/${deny}`,
    expiresAt: daysAfter(t.now, confirmDays),
  });
  const { name, email: address } = signature.particulars;
  const language = signature.interface;
  return queueMail(t, { purpose: "confirm", subject, language, to: { name, address }, message });
}
