/** What accounts of the desk are sent. */
import type { Role } from "#domain/account.ts";
import type { MailMessage } from "#domain/mail-message.ts";
import type { Site } from "#domain/site.ts";
import { formatMoment, type Translate } from "#locales/translate.ts";
import { formatLetter, isolate, plain } from "./letter.ts";

export interface SignInFacts {
  readonly site: Site;
  readonly url: string;
  readonly expiresAt: string;
}

export function signInMessage(t: Translate, facts: SignInFacts): MailMessage {
  const site = isolate(facts.site.name);
  return formatLetter(t, {
    subject: t("mail.sign-in.subject", { site: plain(facts.site.name) }),
    lead: t("mail.sign-in.lead", { site }),
    links: [{ words: t("mail.sign-in.link"), url: facts.url }],
    facts: [],
    notes: [
      t("mail.expires", { moment: formatMoment(facts.expiresAt, t.locale) }),
      t("mail.sign-in.not-you"),
    ],
    sender: { name: plain(facts.site.name), url: facts.site.baseUrl },
  });
}

/** Somebody gave this address an account. */
export function welcomeMessage(
  t: Translate,
  facts: SignInFacts & { readonly by: string; readonly role: Role },
): MailMessage {
  const params = { site: isolate(facts.site.name), by: isolate(facts.by), role: facts.role };
  return formatLetter(t, {
    subject: t("mail.welcome.subject", { site: plain(facts.site.name) }),
    lead: t("mail.welcome.lead", params),
    links: [{ words: t("mail.sign-in.link"), url: facts.url }],
    facts: [],
    notes: [
      t("mail.expires", { moment: formatMoment(facts.expiresAt, t.locale) }),
      t("mail.welcome.later"),
    ],
    sender: { name: plain(facts.site.name), url: facts.site.baseUrl },
  });
}
