/** Sending the confirming link once more, from the desk: for a mail that bounced or was lost. Earlier links end. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { findSignature } from "#store/read/signatures.ts";
import { statementById } from "#store/read/statements.ts";
import { revokeTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { decideStill } from "./confirm-signature.ts";
import { sendConfirm } from "../letter/send-confirm.ts";

export async function resendLink(
  t: Transaction,
  site: Site,
  command: { act: string },
): Promise<{ mail: string } | Refusal> {
  const signature = await findSignature(t, command.act);
  const statement = signature && (await statementById(t, signature.statement));
  if (!signature?.particulars || !statement) return refuse("signature-unknown");
  if (signature.confirmation) return refuse("token-used");
  const refusal = decideStill(signature, statement, t.now);
  if (isRefusal(refusal)) return refusal;
  await revokeTokens(t, signature.act, "confirm");
  return { mail: await sendConfirm(t, site, signature, statement) };
}
