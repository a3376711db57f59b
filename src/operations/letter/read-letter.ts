/** A mail that waits, as it will be sent. */
import type { MailAddress, MailMessage } from "#domain/mail-message.ts";
import type { Site } from "#domain/site.ts";
import { findMail, mailBody } from "#store/read/outbox.ts";
import type { Reader } from "#store/reader.ts";
import { writeLetter } from "./write-letter.ts";

/** Null when it was sent, or its subject erased. */
export async function readLetter(
  r: Reader,
  site: Site,
  id: string,
): Promise<{ readonly to: MailAddress; readonly message: MailMessage } | null> {
  const mail = await findMail(r, id);
  const body = mail && (await mailBody(r, id));
  return body && { to: body.to, message: writeLetter(site, mail.language, body) };
}
