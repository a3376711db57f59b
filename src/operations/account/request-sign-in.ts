/**
 * Asking for a link to sign in. Whether the address has an account is not told: the answer is the same, and both ways
 * end with a durable write, so that neither takes noticeably longer.
 */
import type { Account } from "#domain/account.ts";
import { decideEmail, mailboxKey, parseEmailAddress } from "#domain/email-address.ts";
import { refuseForm, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { translator, type Locale } from "#locales/translate.ts";
import { signInMessage } from "#mail/desk-messages.ts";
import { accountOfMailbox } from "#store/read/accounts.ts";
import { countMails } from "#store/read/outbox.ts";
import { queueMail } from "#store/write/outbox.ts";
import { daysAfter, makeToken } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

const linkDays = 1 / 24;
const mostAnHour = 5;

export interface SignInAsked {
  /** The mail's id where one was sent: shown only where mails are files on this machine. */
  readonly mail: string | null;
}

export async function requestSignIn(
  t: Transaction,
  site: Site,
  command: { readonly email: string; readonly interface: Locale },
): Promise<SignInAsked | Refusal> {
  const parsed = parseEmailAddress(command.email);
  const problem = decideEmail(command.email, parsed);
  if (problem || "problem" in parsed) return refuseForm(problem ? [problem] : []);
  const mailbox = t.vault.mailbox(mailboxKey(parsed.email));
  const account = await accountOfMailbox(t, mailbox);
  const sent = await countMails(t, mailbox, daysAfter(t.now, -linkDays), "sign-in");
  if (account && !account.disabledAt && sent < mostAnHour) {
    return { mail: await sendLink(t, site, account, command.interface) };
  }
  await makeToken(t, { purpose: "sign-in", subject: "nobody", days: 0 });
  return { mail: null };
}

/** A link for an account, made without a mail. */
export async function makeSignInUrl(t: Transaction, site: Site, account: Account): Promise<string> {
  const token = await makeToken(t, { purpose: "sign-in", subject: account.id, days: linkDays });
  return `${site.baseUrl}/desk/sign-in/${token}`;
}

async function sendLink(
  t: Transaction,
  site: Site,
  account: Account,
  locale: Locale,
): Promise<string> {
  const url = await makeSignInUrl(t, site, account);
  const message = signInMessage(translator(locale), {
    site,
    url,
    expiresAt: daysAfter(t.now, linkDays),
  });
  return queueMail(t, {
    purpose: "sign-in",
    subject: account.id,
    language: locale,
    to: { name: account.name, address: account.email },
    message,
  });
}
