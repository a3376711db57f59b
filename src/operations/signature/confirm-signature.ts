/** Confirming by the button behind the mailed link. Pressing it twice, or in two tabs, gives the same answer once. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { decideConfirmation, type WaitingReason } from "#domain/signature.ts";
import { mayBeSigned, type Statement } from "#domain/statement.ts";
import { domainsBefore } from "#store/read/organisations.ts";
import { standsUnder } from "#store/read/signatories.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { statementById } from "#store/read/statements.ts";
import { findToken } from "#store/read/tokens.ts";
import { addChange } from "#store/write/changes.ts";
import { addConfirmation } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { lineOf } from "./line-of.ts";
import { publishSignature } from "./publish-signature.ts";

export interface Confirmed {
  readonly act: string;
  /** The number given, when it was published at once. */
  readonly number: number | null;
  readonly reasons: readonly WaitingReason[];
}

export async function confirmSignature(
  t: Transaction,
  command: {
    token: string;
    /** Of the statement under whose address the button was pressed; a link under another's is no link. */
    slug?: string;
  },
): Promise<Confirmed | Refusal> {
  const token = await findToken(t, command.token, "confirm", t.now);
  if (isRefusal(token)) return token;
  const signature = await findSignature(t, token.subject);
  const statement = signature && (await statementById(t, signature.statement));
  if (!signature || !statement) return refuse("signature-unknown");
  if (command.slug !== undefined && command.slug !== statement.slug) return refuse("token-unknown");
  if (signature.confirmation) return answerAgain(t, signature);
  const refusal = decideStill(signature, statement, t.now);
  if (isRefusal(refusal)) return refusal;
  return confirm(t, signature, statement);
}

async function answerAgain(t: Transaction, signature: Signature): Promise<Confirmed> {
  const line = await lineOf(t, signature);
  return {
    act: signature.act,
    number: line?.number ?? null,
    reasons: signature.confirmation?.reasons ?? [],
  };
}

/** What may have happened between the mail and the button. */
export function decideStill(
  signature: Signature,
  statement: Statement,
  now: string,
): Refusal | null {
  if (signature.deniedAt) return refuse("signature-denied");
  if (!mayBeSigned(statement, now))
    return refuse("statement-not-open", {
      state: statement.state,
      deadline: statement.deadline ?? "",
    });
  if (signature.version < statement.validFrom)
    return refuse("version-changed", { version: statement.version });
  return null;
}

async function confirm(
  t: Transaction,
  signature: Signature,
  statement: Statement,
): Promise<Confirmed> {
  const { organisation, act } = signature;
  const confirmedDomains = organisation
    ? await domainsBefore(t, organisation, signature.requestedAt)
    : [];
  const present = organisation ? await standsUnder(t, statement.id, organisation) : null;
  const { evidence, reasons } = decideConfirmation({
    policy: statement.policy,
    email: signature.particulars?.email ?? "",
    kind: signature.kind,
    confirmedDomains,
    unsettled: signature.unsettled.some(({ verdict }) => verdict === "same")
      ? "same"
      : signature.unsettled.length > 0
        ? "possible"
        : null,
    standing: present !== null && present.evidence !== "listed" && !present.lapsed,
    held: signature.held,
  });
  await addConfirmation(t, act, evidence, reasons);
  if (reasons.length > 0) {
    await addChange(t, {
      statement: statement.id,
      kind: "waits",
      params: { name: signature.printed },
      public: false,
      by: "representative",
    });
    return { act, number: null, reasons };
  }
  const number = await publishSignature(t, {
    signature,
    statement,
    evidence,
    organisation,
    by: "representative",
  });
  return { act, number, reasons };
}
