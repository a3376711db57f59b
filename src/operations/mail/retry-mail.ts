/** Sends a mail again that came back or waits for its next try: the desk has corrected what stood in the way. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { findMail } from "#store/read/outbox.ts";
import { requeueMail } from "#store/write/outbox.ts";
import type { Transaction } from "#store/transaction.ts";

export async function retryMail(
  t: Transaction,
  command: { readonly by: string; readonly id: string },
): Promise<{ readonly id: string } | Refusal> {
  const mail = await findMail(t, command.id);
  if (!mail) return refuse("mail-unknown");
  if (mail.state === "sent") return refuse("mail-sent");
  return (await requeueMail(t, command.id)) ? { id: command.id } : refuse("mail-unknown");
}
