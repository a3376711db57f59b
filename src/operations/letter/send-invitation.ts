/** Writing the letter of an invitation, or of its reminder. Earlier links of the same invitation end. */
import type { Signatory } from "#domain/signatory.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import { translator, type Locale } from "#locales/translate.ts";
import { invitationMessage } from "#mail/invitation-message.ts";
import type { Invitation } from "#store/read-import/invitations.ts";
import { textsOf } from "#store/read/texts.ts";
import { queueMail } from "#store/write/outbox.ts";
import { daysAfter, makeToken, revokeTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

/** Long enough for a board that meets once in two months. */
const invitationDays = 90;

/** When the links of a letter written now end. */
export function invitationEnds(now: string): string {
  return daysAfter(now, invitationDays);
}

export interface InvitationLetter {
  readonly invitation: Pick<Invitation, "id" | "mailbox" | "interface">;
  readonly address: string;
  readonly statement: Statement;
  readonly line: Signatory;
  readonly note: string;
  readonly isReminder: boolean;
}

/** @returns the mail's id. */
export async function sendInvitation(
  t: Transaction,
  site: Site,
  { invitation, address, statement, line, note, isReminder }: InvitationLetter,
): Promise<string> {
  const { id: subject, mailbox } = invitation;
  for (const purpose of ["invitation", "not-us"] as const) await revokeTokens(t, subject, purpose);
  const tokenFor = (purpose: "invitation" | "not-us"): Promise<string> =>
    makeToken(t, { purpose, subject, mailbox, days: invitationDays });
  const { authentic, slug } = statement;
  const texts = await textsOf(t, statement.id, statement.version);
  const { title } = titleFor(texts, invitation.interface, authentic);
  const base = `${site.baseUrl}/s/${slug}`;
  const message = invitationMessage(translator(invitation.interface as Locale), {
    site,
    title,
    printed: line.printed,
    number: line.number,
    file: line.source?.file ?? null,
    note,
    isReminder,
    answerUrl: `${base}/invitations/${await tokenFor("invitation")}`,
    notUsUrl: `${base}/not-us/${await tokenFor("not-us")}`,
    statementUrl: base,
    expiresAt: invitationEnds(t.now),
  });
  return queueMail(t, {
    purpose: "invitation",
    subject,
    language: invitation.interface,
    to: { name: line.printed, address },
    mailbox,
    message,
  });
}
