/**
 * "This is our organisation", "This is me": anybody may confirm or dispute a line that the secretariat listed; nobody
 * needs an invitation to object. A mail carries the link that counts; the answer tells nothing about the address.
 */
import { decideEmail, mailboxKey, parseEmailAddress } from "#domain/email-address.ts";
import { refuse, refuseForm, type Problem, type Refusal } from "#domain/refusal.ts";
import { cleanRepresentative, decideRepresentative } from "#domain/input/representative.ts";
import type { Particulars } from "#domain/signature.ts";
import { standing, type SignatoryKind } from "#domain/signatory.ts";
import type { Site } from "#domain/site.ts";
import { isPublic } from "#domain/statement.ts";
import { claimAnswers, claimByNonce, type ClaimAnswer } from "#store/read/claims.ts";
import { countMails } from "#store/read/outbox.ts";
import { findSignatory } from "#store/read/signatories.ts";
import { findStatement } from "#store/read/statements.ts";
import { addClaim } from "#store/write/claims.ts";
import type { Transaction } from "#store/transaction.ts";
import { dayBefore } from "../signature/request-signature.ts";
import { sendClaim } from "../letter/send-claim.ts";

/** Fields of `/s/{slug}/signatories/{number}/claim`, and of `persons`; absent ones are ''. */
export interface ClaimForm {
  readonly answer: string;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly mandate: string;
}

export interface ClaimSignatory {
  readonly slug: string;
  /** An organisation's line unless told. */
  readonly kind?: SignatoryKind;
  readonly number: number;
  readonly interface: string;
  readonly form: ClaimForm;
  readonly nonce: string;
}

export async function claimSignatory(
  t: Transaction,
  site: Site,
  command: ClaimSignatory,
): Promise<{ claim: string; mail: string | null } | Refusal> {
  const statement = await findStatement(t, command.slug);
  if (!statement || !isPublic(statement.state)) return refuse("statement-unknown");
  const repeated = await claimByNonce(t, command.nonce);
  if (repeated) return { claim: repeated.id, mail: null };
  const line = await findSignatory(t, statement.id, command.kind ?? "organisation", command.number);
  if (!line) return refuse("signatory-unknown");
  if (standing(line) !== "listed") return refuse("signatory-not-listed", { number: line.number });
  const form = parseClaimForm(command.form, line.kind);
  if ("problems" in form) return refuseForm(form.problems);
  const mailbox = t.vault.mailbox(mailboxKey(form.particulars.email));
  const { nonce } = command;
  const claim = await addClaim(t, {
    statement: statement.id,
    act: line.act,
    answer: form.answer,
    interface: command.interface,
    mailbox,
    particulars: form.particulars,
    nonce,
  });
  const full = (await countMails(t, mailbox, dayBefore(t.now))) >= 5;
  return { claim, mail: full ? null : await sendClaim(t, site, claim) };
}

export function parseClaimForm(
  form: ClaimForm,
  kind: SignatoryKind = "organisation",
): { answer: ClaimAnswer; particulars: Particulars } | { problems: readonly Problem[] } {
  const answer = claimAnswers.find((one) => one === form.answer);
  const email = parseEmailAddress(form.email);
  const line = cleanRepresentative(form);
  const person = decideRepresentative(line, kind);
  const problems = [
    answer ? null : { field: "answer", code: "answer-needed" as const },
    person.name,
    person.role,
    decideEmail(form.email, email),
    person.mandate,
  ].filter((problem) => problem !== null);
  if (problems.length > 0 || !answer || "problem" in email) return { problems };
  return { answer, particulars: { ...line, email: email.email } };
}
