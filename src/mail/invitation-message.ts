/** The letter that asks an organisation about its listed line. The link that acts is the first, "this was not us" the second. */
import type { MailMessage } from "#domain/mail-message.ts";
import type { Site } from "#domain/site.ts";
import { formatDate, type Translate } from "#locales/translate.ts";
import { formatLetter, isolate, plain } from "./letter.ts";

export interface InvitationFacts {
  readonly site: Site;
  readonly title: string;
  readonly printed: string;
  readonly number: number;
  /** The file that the line came from; null where nobody knows. */
  readonly file: string | null;
  /** What the secretariat adds; '' for nothing. */
  readonly note: string;
  readonly isReminder: boolean;
  readonly answerUrl: string;
  readonly notUsUrl: string;
  readonly statementUrl: string;
  readonly expiresAt: string;
}

export function invitationMessage(t: Translate, facts: InvitationFacts): MailMessage {
  const { number, file, note, isReminder } = facts;
  const named = { organisation: isolate(facts.printed), title: isolate(facts.title), number };
  const origin = file === null ? [] : [t("invitation.mail.file", { file: isolate(file) })];
  return formatLetter(t, {
    subject: t(isReminder ? "invitation.mail.reminder.subject" : "invitation.mail.subject", {
      organisation: plain(facts.printed),
    }),
    lead: t("invitation.mail.lead", named),
    links: [
      { words: t("invitation.mail.answer"), url: facts.answerUrl },
      { words: t("invitation.mail.not-us"), url: facts.notUsUrl },
      { words: t("mail.fact.read"), url: facts.statementUrl },
    ],
    facts: [],
    notes: [
      ...(note === "" ? [] : [t("invitation.mail.note", { note: isolate(note) })]),
      ...origin,
      t("invitation.mail.nothing-yet"),
      t("mail.confirm.until", { date: formatDate(facts.expiresAt, t.locale) }),
    ],
    sender: { name: plain(facts.site.name), url: facts.site.baseUrl },
  });
}
