/** Erasing an account of the desk: nobody can enter with it, and its name is gone wherever the desk's log shows it. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { dropSubjects, scrubAccount } from "#store/write-erasure/scrub.ts";
import { activeAdministrators, findAccount } from "#store/read/accounts.ts";
import { setDisabled } from "#store/write/accounts.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import type { Erase, Erased } from "./erase.ts";

export async function eraseAccount(
  t: Transaction,
  { subject, by }: Erase,
): Promise<Erased | Refusal> {
  const account = await findAccount(t, subject);
  if (!account) return refuse("account-unknown");
  const administrators = await activeAdministrators(t);
  if (administrators.length === 1 && administrators[0] === subject)
    return refuse("account-last-administrator");
  if (!account.disabledAt) await setDisabled(t, subject, t.now);
  await scrubAccount(t, subject);
  await dropSubjects(t, [subject]);
  await addChange(t, { statement: null, kind: "account-erased", public: false, by });
  return { extent: "all", statement: null, number: null };
}
