/**
 * The answer to an invitation. The link came to the address it was sent to, so pressing the button is what the button
 * behind a claim's link is: a claim, confirmed at once. Opening the link changes nothing. A corrected name waits for the
 * desk, like every correction that is more than typography.
 */
import { cleanLine, decideLine } from "#domain/input/printed-name.ts";
import { isRefusal, refuse, refuseForm, type Problem, type Refusal } from "#domain/refusal.ts";
import { cleanRepresentative, decideRepresentative } from "#domain/input/representative.ts";
import { limits } from "#domain/signature.ts";
import { standing, type Signatory } from "#domain/signatory.ts";
import { findInvitation, type Invitation } from "#store/read-import/invitations.ts";
import { findClaim } from "#store/read/claims.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { findToken } from "#store/read/tokens.ts";
import { addClaim } from "#store/write/claims.ts";
import { addChange } from "#store/write/changes.ts";
import { addAmendment } from "#store/write/signatures.ts";
import { answerInvitationRow } from "#store/write-import/invitations.ts";
import { markUsed } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";
import { settleClaim } from "../claim/confirm-claim.ts";

/** Fields of the page behind the link; absent ones are ''. */
export interface InvitationForm {
  readonly answer: string;
  /** The organisation's name as it should be; only for a correction. */
  readonly printed: string;
  readonly name: string;
  readonly role: string;
  readonly mandate: string;
}

export const formAnswers = ["confirm", "correct", "dispute"] as const;
type FormAnswer = (typeof formAnswers)[number];

export async function answerInvitation(
  t: Transaction,
  command: { readonly token: string; readonly form: InvitationForm },
): Promise<{ invitation: string } | Refusal> {
  const opened = await openInvitation(t, command.token, "invitation");
  if (isRefusal(opened)) return opened;
  const { invitation, line, hash } = opened;
  if (invitation.answer !== null) return { invitation: invitation.id };
  if (!invitation.address || standing(line) !== "listed")
    return refuse("signatory-not-listed", { number: line.number });
  const form = parseInvitationForm(command.form, line.printed);
  if ("problems" in form) return refuseForm(form.problems);
  await markUsed(t, hash);
  const { answer, printed, particulars } = form;
  const claim = await addClaim(t, {
    statement: invitation.statement,
    act: line.act,
    answer: answer === "dispute" ? "dispute" : "confirm",
    interface: invitation.interface,
    mailbox: invitation.mailbox,
    particulars: { ...particulars, email: invitation.address },
    nonce: invitation.id,
  });
  if (answer === "correct")
    await addAmendment(t, { act: line.act, what: "name", printed, mandate: null, decision: null });
  await answerInvitationRow(t, invitation.id, answered[answer], claim);
  const added = await findClaim(t, claim);
  if (!added) throw new Error(`claim ${claim} was just added`);
  await settleClaim(t, added, line);
  return { invitation: invitation.id };
}

const answered = { confirm: "confirmed", correct: "corrected", dispute: "disputed" } as const;

/** "This was not us": the address is not theirs. Nothing is said about the line, and nobody writes there again. */
export async function declineInvitation(
  t: Transaction,
  command: { readonly token: string },
): Promise<{ invitation: string } | Refusal> {
  const opened = await openInvitation(t, command.token, "not-us");
  if (isRefusal(opened)) return opened;
  const { invitation, line, hash } = opened;
  if (invitation.answer !== null) return { invitation: invitation.id };
  await markUsed(t, hash);
  await answerInvitationRow(t, invitation.id, "not-us", null);
  await addChange(t, {
    statement: invitation.statement,
    kind: "invitation-declined",
    params: { number: line.number },
    public: false,
    by: "representative",
  });
  return { invitation: invitation.id };
}

async function openInvitation(
  t: Transaction,
  token: string,
  purpose: "invitation" | "not-us",
): Promise<{ invitation: Invitation; line: Signatory; hash: Uint8Array } | Refusal> {
  const found = await findToken(t, token, purpose, t.now);
  if (isRefusal(found)) return found;
  const invitation = await findInvitation(t, found.subject);
  const line = invitation && (await signatoryByAct(t, invitation.act));
  if (!invitation || !line) return refuse("token-unknown");
  return { invitation, line, hash: found.hash };
}

function parseInvitationForm(form: InvitationForm, before: string) {
  const answer = formAnswers.find((one): one is FormAnswer => one === form.answer);
  const printed = cleanLine(form.printed);
  const line = cleanRepresentative(form);
  const person = decideRepresentative(line, "organisation");
  const name = { field: "printed", required: true, most: limits.organisation, name: true };
  const problems: (Problem | null)[] = [
    answer ? null : { field: "answer", code: "answer-needed" },
    answer === "correct" ? decideLine(printed, name) : null,
    person.name,
    person.role,
    person.mandate,
  ];
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0 || !answer) return { problems: found };
  // A name that is as it should be corrects nothing.
  const said = answer === "correct" && printed === before ? ("confirm" as const) : answer;
  return { answer: said, printed, particulars: line };
}
