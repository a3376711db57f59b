/**
 * "Erase my data", by whoever holds the private link or the link "this was not us". The link is gone afterwards, and so
 * is every other: nobody can act for this signature by mail any more.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { findSignature } from "#store/read/signatures.ts";
import { findToken } from "#store/read/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { lineOf } from "../signature/line-of.ts";
import { strikeLine } from "../signature/withdraw-signature.ts";
import { erase, type Erased } from "./erase.ts";

/** `keep`: the signature stands; `withdraw`: it is taken back, and of a person the name goes as well. */
export const linkChoices = ["keep", "withdraw"] as const;
export type LinkChoice = (typeof linkChoices)[number];

export async function eraseByLink(
  t: Transaction,
  command: {
    readonly token: string;
    readonly purpose: "mine" | "deny";
    readonly choice: LinkChoice;
  },
): Promise<Erased | Refusal> {
  const token = await findToken(t, command.token, command.purpose, t.now);
  if (isRefusal(token)) return token;
  const signature = await findSignature(t, token.subject);
  if (!signature) return refuse("signature-unknown");
  const line = await lineOf(t, signature);
  const stands = line && !line.withdrawnAt && !line.excluded;
  if (command.choice === "withdraw" && stands) await strikeLine(t, line);
  return erase(t, {
    what: "signature",
    subject: signature.act,
    extent: command.choice === "withdraw" ? "all" : "representative",
    reason: "own-wish",
    by: "representative",
  });
}
