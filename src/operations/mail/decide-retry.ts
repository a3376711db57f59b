/** When a mail that was not sent is tried again (RFC 5321, section 4.5.4.1: for several days, then no more). */
import type { SendOutcome } from "#mail/outgoing-mail.ts";

export type Fate =
  | { readonly is: "sent" }
  | { readonly is: "bounced"; readonly error: string }
  | { readonly is: "postponed"; readonly error: string; readonly seconds: number };

/** Somebody waits for a confirmation: the first tries come quickly, later ones every quarter of an hour. */
const pauses = [15, 30, 60, 120, 240, 240, 240, 240, 240, 240, 240, 240, 900];
/** With the pauses above, about three days. */
const mostAttempts = 300;

/** @param attempts this one included. */
export function decideRetry(outcome: SendOutcome, attempts: number): Fate {
  if (outcome.sent) return { is: "sent" };
  const { error, failure } = outcome;
  if (failure === "never" || attempts >= mostAttempts) return { is: "bounced", error };
  if (failure === "relay") return { is: "postponed", error, seconds: 30 };
  return { is: "postponed", error, seconds: pauses[attempts - 1] ?? pauses.at(-1) ?? 900 };
}
