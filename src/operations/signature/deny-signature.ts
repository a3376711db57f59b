/** "This was not us": the holder of the mailbox ends a request, or takes the published signature out of the count. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { findSignature } from "#store/read/signatures.ts";
import { findToken } from "#store/read/tokens.ts";
import { addChange } from "#store/write/changes.ts";
import { addDenial } from "#store/write/signatures.ts";
import { revokeTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { lineOf } from "./line-of.ts";
import { strikeLine } from "./withdraw-signature.ts";

/** Pressing twice is one denial. */
export async function denySignature(
  t: Transaction,
  command: { token: string },
): Promise<{ act: string } | Refusal> {
  const token = await findToken(t, command.token, "deny", t.now);
  if (isRefusal(token)) return token;
  const signature = await findSignature(t, token.subject);
  if (!signature) return refuse("signature-unknown");
  if (signature.deniedAt) return { act: signature.act };
  await addDenial(t, signature.act);
  // A link that was used stays, for its result page.
  if (!signature.confirmation) await revokeTokens(t, signature.act, "confirm");
  const line = await lineOf(t, signature);
  if (line && !line.withdrawnAt && !line.excluded) await strikeLine(t, line);
  await addChange(t, {
    statement: signature.statement,
    kind: "denied",
    params: { name: signature.printed },
    public: false,
    by: "representative",
  });
  return { act: signature.act };
}
