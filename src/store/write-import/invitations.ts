/** Writing invitations. The address is sealed under the invitation's own key. */
import type { InvitationAnswer, Sealed } from "../read-import/invitations.ts";
import { insert, newId, sealFor, update, type Transaction } from "../transaction.ts";

export interface NewInvitation {
  readonly statement: string;
  readonly act: string;
  readonly mailbox: string;
  readonly interface: string;
  readonly address: string;
  readonly by: string;
}

export async function addInvitation(t: Transaction, invitation: NewInvitation): Promise<string> {
  const id = newId(t);
  const { statement, act, mailbox, address, by } = invitation;
  await insert(t, "invitation", {
    id,
    statement,
    act,
    mailbox,
    interface: invitation.interface,
    sealed: await sealFor(t, id, { address } satisfies Sealed),
    by_account: by,
    at: t.now,
    reminders: 0,
    last_at: t.now,
    answer: null,
    answered_at: null,
    claim: null,
  });
  return id;
}

export async function countReminder(t: Transaction, id: string, reminders: number): Promise<void> {
  await update(t, "invitation", { reminders, last_at: t.now }, { id });
}

/** The address goes with the answer: nobody writes there again. */
export async function answerInvitationRow(
  t: Transaction,
  id: string,
  answer: InvitationAnswer,
  claim: string | null,
): Promise<void> {
  await update(t, "invitation", { answer, answered_at: t.now, claim, sealed: null }, { id });
}
