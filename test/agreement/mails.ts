/** The outbox: every mail that waits can be opened, every sent one is empty, and each published signature has its receipt. */
import { openSealed, type Reader } from "#store/reader.ts";
import type { MailBody } from "#store/read/outbox.ts";
import type { Everything } from "./everything.ts";

export async function checkMails(reader: Reader, all: Everything): Promise<string[]> {
  const wrong: string[] = [];
  for (const mail of all.outbox) {
    if (mail.sent_at) {
      if (mail.sealed) wrong.push(`mail ${mail.id} was sent and still has a body`);
      continue;
    }
    const body = await openSealed<MailBody>(reader, mail.subject, mail.sealed);
    if (!body && !mail.bounced_at) wrong.push(`mail ${mail.id} waits and cannot be opened`);
    if (body && reader.vault.mailbox(mailboxOf(body)) !== mail.mailbox)
      wrong.push(`mail ${mail.id} is found under another mailbox`);
  }
  return [...wrong, ...checkReceipts(all)];
}

function mailboxOf({ to }: MailBody): string {
  const [local = "", host = ""] = to.address.toLowerCase().split("@");
  return `${local.replace(/\+.*$/, "")}@${host}`;
}

function checkReceipts(all: Everything): string[] {
  const acts = new Set(all.signatory.map(({ act }) => act));
  const published = all.signature.filter((one) => acts.has(one.confirms ?? one.act));
  const subjects = new Set(
    all.outbox.filter(({ purpose }) => purpose === "receipt").map(({ subject }) => subject),
  );
  return published
    .filter(({ act, mailbox }) => !subjects.has(act) && mailbox !== "")
    .map(({ act }) => `signature ${act} is published and got no receipt`);
}
