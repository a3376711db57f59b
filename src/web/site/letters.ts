/** Answers of `/mail/{id}`: only on this machine, and only where mails are files. */
import { refuse } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import type { Locale } from "#locales/translate.ts";
import { readMail } from "#mail/read-eml.ts";
import { readLetter } from "#operations/letter/read-letter.ts";
import { findMail } from "#store/read/outbox.ts";
import { frameOf, htmlAnswer, type Pages, refusalAnswer } from "../answers.ts";
import { formatLetterPage, type LetterView } from "./letter.ts";

export async function showLetter(pages: Pages, c: PageContext): Promise<Response> {
  const { site, store } = pages.door;
  const mail =
    site.local && site.mailFolder ? await findMail(store.reader, c.req.param("mail") ?? "") : null;
  const letter = mail && (await findLetter(pages, mail.id));
  if (!letter) return refusalAnswer(pages, c, refuse("mail-unknown"));
  return htmlAnswer(c, formatLetterPage(frameOf(pages, mail.language as Locale), letter));
}

/** A mail is in the database until it is sent, and a file from then on. */
async function findLetter({ door }: Pages, id: string): Promise<LetterView | null> {
  const file = door.mailFolder === null ? null : await readMail(door.mailFolder, id);
  if (file) return file;
  const letter = await readLetter(door.store.reader, door.site, id);
  if (!letter) return null;
  const { subject, text } = letter.message;
  return { to: letter.to.address, subject, text };
}
