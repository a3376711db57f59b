/** A sign-in link for the operator at the command line: who is locked out, or has no mail server. */
import { mailboxKey, parseEmailAddress } from "#domain/email-address.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { accountOfMailbox } from "#store/read/accounts.ts";
import type { Transaction } from "#store/transaction.ts";
import { makeSignInUrl } from "./request-sign-in.ts";

export async function makeSignInLink(
  t: Transaction,
  site: Site,
  command: { readonly email: string },
): Promise<{ readonly url: string } | Refusal> {
  const parsed = parseEmailAddress(command.email);
  if ("problem" in parsed) return refuse("account-unknown", { email: command.email });
  const account = await accountOfMailbox(t, t.vault.mailbox(mailboxKey(parsed.email)));
  if (!account || account.disabledAt) return refuse("account-unknown", { email: command.email });
  return { url: await makeSignInUrl(t, site, account) };
}
