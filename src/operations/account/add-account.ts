/** An administrator gives somebody an account; a mail tells them, with a link to sign in. */
import { roles, type Role } from "#domain/account.ts";
import { mailboxKey } from "#domain/email-address.ts";
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { translator, type Locale } from "#locales/translate.ts";
import { welcomeMessage } from "#mail/desk-messages.ts";
import { accountOfMailbox, findAccount } from "#store/read/accounts.ts";
import { addAccountRow } from "#store/write/accounts.ts";
import { addChange } from "#store/write/changes.ts";
import { queueMail } from "#store/write/outbox.ts";
import { daysAfter, makeToken } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { decideAccountsBy } from "./decide-accounts-by.ts";
import { parseAccountForm, type ParsedAccount } from "./parse-account-form.ts";

export interface AddAccount {
  readonly by: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Language of the mail. */
  readonly interface: Locale;
}

/** Longer than a link that was asked for: nobody waits for this one. */
const linkDays = 3;

export async function addAccount(
  t: Transaction,
  site: Site,
  command: AddAccount,
): Promise<{ readonly account: string; readonly mail: string } | Refusal> {
  const refusal = await decideAccountsBy(t, command.by);
  if (refusal) return refusal;
  const form = parseAccountForm(command);
  const role = roles.find((one) => one === command.role);
  if ("problems" in form) return refuseForm(form.problems);
  if (!role) return refuseForm([{ field: "role", code: "choice-unknown" }]);
  const known = await accountOfMailbox(t, t.vault.mailbox(mailboxKey(form.email)));
  if (known) return refuse("account-exists");
  const account = await addAccountRow(t, { ...form, role });
  const params = { account, role };
  await addChange(t, {
    statement: null,
    kind: "account-added",
    params,
    public: false,
    by: command.by,
  });
  const mail = await welcome(t, site, { ...command, ...form, role, account });
  return isRefusal(mail) ? mail : { account, mail };
}

async function welcome(
  t: Transaction,
  site: Site,
  to: ParsedAccount & { account: string; role: Role; by: string; interface: Locale },
): Promise<string> {
  const token = await makeToken(t, { purpose: "sign-in", subject: to.account, days: linkDays });
  const by = await findAccount(t, to.by);
  const message = welcomeMessage(translator(to.interface), {
    site,
    url: `${site.baseUrl}/desk/sign-in/${token}`,
    expiresAt: daysAfter(t.now, linkDays),
    by: by?.name ?? site.name,
    role: to.role,
  });
  return queueMail(t, {
    purpose: "welcome",
    subject: to.account,
    language: to.interface,
    to: { name: to.name, address: to.email },
    message,
  });
}
