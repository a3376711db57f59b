/**
 * Every mail the project sends, as text and as HTML of the same words. The link that acts comes first in the text, "this
 * was not us" second. Names from outside stand between FSI and PDI (Unicode Standard Annex 9) so that a right-to-left
 * name cannot turn the line around it.
 */
import type { MailMessage } from "#domain/mail-message.ts";
import type { Site } from "#domain/site.ts";
import { formatDate, type MessageKey, type Translate } from "#locales/translate.ts";
import { layOut, type Part } from "./lay-out.ts";

export interface TextFacts {
  readonly site: Site;
  readonly title: string;
  readonly language: string;
  readonly version: number;
  readonly manifest: string;
  readonly printed: string;
  readonly country: string;
  readonly statementUrl: string;
}

export interface ConfirmFacts extends TextFacts {
  readonly confirmUrl: string;
  readonly denyUrl: string;
  readonly expiresAt: string;
}

export function confirmMessage(t: Translate, facts: ConfirmFacts): MailMessage {
  return layOut(t, t("mail.confirm.subject", { organisation: facts.printed }), [
    {
      say: t("mail.confirm.intro", {
        organisation: isolate(facts.printed),
        title: isolate(facts.title),
      }),
    },
    { act: t("mail.confirm.button"), url: facts.confirmUrl },
    { say: t("mail.confirm.until", { date: formatDate(facts.expiresAt, t.locale) }) },
    { link: t("mail.confirm.deny"), url: facts.denyUrl },
    ...textParts(t, facts),
    { say: t("mail.confirm.nothing-yet") },
    ...footer(t, facts.site),
  ]);
}

export interface ReceiptFacts extends TextFacts {
  readonly number: number;
  readonly receiptUrl: string;
  readonly mineUrl: string;
}

export function receiptMessage(t: Translate, facts: ReceiptFacts): MailMessage {
  return layOut(
    t,
    t("mail.receipt.subject", { number: facts.number, organisation: facts.printed }),
    [
      {
        say: t("mail.receipt.intro", {
          organisation: isolate(facts.printed),
          title: isolate(facts.title),
          number: facts.number,
        }),
      },
      { act: t("mail.receipt.show"), url: facts.receiptUrl },
      { link: t("mail.receipt.mine"), url: facts.mineUrl },
      { say: t("mail.receipt.keep") },
      ...textParts(t, facts),
      ...footer(t, facts.site),
    ],
  );
}

export function refusedMessage(
  t: Translate,
  facts: TextFacts & { readonly reason: string },
): MailMessage {
  return layOut(t, t("mail.refused.subject", { organisation: facts.printed }), [
    {
      say: t("mail.refused.intro", {
        organisation: isolate(facts.printed),
        title: isolate(facts.title),
      }),
    },
    { say: t(`mail.refused.reason.${facts.reason}` as MessageKey) },
    { say: t("mail.refused.answer", { email: facts.site.controller.email }) },
    ...footer(t, facts.site),
  ]);
}

export function withdrawnMessage(
  t: Translate,
  facts: TextFacts & { readonly number: number },
): MailMessage {
  return layOut(t, t("mail.withdrawn.subject", { organisation: facts.printed }), [
    {
      say: t("mail.withdrawn.intro", {
        organisation: isolate(facts.printed),
        title: isolate(facts.title),
        number: facts.number,
      }),
    },
    { say: t("mail.withdrawn.stays") },
    { link: t("mail.withdrawn.show"), url: facts.statementUrl },
    ...footer(t, facts.site),
  ]);
}

export interface ClaimFacts {
  readonly site: Site;
  readonly title: string;
  readonly printed: string;
  readonly number: number;
  readonly answer: "confirm" | "dispute";
  readonly claimUrl: string;
  readonly statementUrl: string;
  readonly expiresAt: string;
}

export function claimMessage(t: Translate, facts: ClaimFacts): MailMessage {
  const { answer, printed, number } = facts;
  return layOut(t, t(`mail.claim.${answer}.subject`, { organisation: printed }), [
    {
      say: t(`mail.claim.${answer}.intro`, {
        organisation: isolate(printed),
        title: isolate(facts.title),
        number,
      }),
    },
    { act: t(`mail.claim.${answer}.button`), url: facts.claimUrl },
    { say: t("mail.confirm.until", { date: formatDate(facts.expiresAt, t.locale) }) },
    { say: t("mail.claim.not-you") },
    { link: t("mail.claim.show"), url: facts.statementUrl },
    ...footer(t, facts.site),
  ]);
}

function textParts(t: Translate, facts: TextFacts): Part[] {
  return [
    {
      facts: [
        [t("mail.fact.statement"), facts.title],
        [
          t("mail.fact.text"),
          t("mail.fact.version", { version: facts.version, language: facts.language }),
        ],
        [t("mail.fact.digest"), facts.manifest],
        [t("mail.fact.printed"), `${facts.printed}, ${facts.country}`],
      ],
    },
    { link: t("mail.fact.read"), url: facts.statementUrl },
  ];
}

function footer(t: Translate, site: Site): Part[] {
  return [
    {
      small: t("mail.footer", {
        site: site.name,
        controller: site.controller.name,
        email: site.controller.email,
      }),
    },
  ];
}

/** FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
