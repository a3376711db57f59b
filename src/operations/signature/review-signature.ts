/**
 * The desk's decision on a confirmed request. It is stored at once and takes effect two minutes later, so that Undo
 * leaves no trace outside the desk; after that, taking back is an act of its own.
 */
import { cleanLine, decideLine } from "#domain/input/printed-name.ts";
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import type { Signatory } from "#domain/signatory.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { standsUnder } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import type { Statement } from "#domain/statement.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { addChange } from "#store/write/changes.ts";
import { addReview, markReviewUndone, setOrganisation } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { settleOrganisations } from "../organisation/settle-organisations.ts";

/** Between a decision and its effect, in milliseconds. */
export const undoTime = 120_000;

/** Characters of the sentence that may go with a refusal. */
export const mostNote = 500;

export const refusalReasons = [
  "not-reached",
  "not-entitled",
  "not-an-organisation",
  "duplicate",
  "impersonation",
  "not-eligible",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** `organisation`: the registered one it is; left out, a new one is registered under the name it signs with. */
export async function acceptSignature(
  t: Transaction,
  command: { by: string; act: string; organisation?: string | null },
): Promise<{ act: string; dueAt: string } | Refusal> {
  const signature = await findWaiting(t, command.act);
  if (isRefusal(signature)) return signature;
  const refusal = decidePublication(signature, await statementById(t, signature.statement));
  if (refusal) return refusal;
  const organisation =
    command.organisation === undefined ? signature.organisation : command.organisation;
  if (organisation && !(await findOrganisation(t, organisation)))
    return refuse("organisation-unknown");
  const line = organisation ? await signedLine(t, signature.statement, organisation) : null;
  if (line) return refuse("organisation-stands", { number: line.number });
  const dueAt = new Date(Date.parse(t.now) + undoTime).toISOString();
  await addReview(t, {
    act: signature.act,
    decision: "accepted",
    reason: null,
    organisation,
    by: command.by,
    dueAt,
  });
  await addChange(t, {
    statement: signature.statement,
    kind: "review-accepted",
    params: { name: signature.printed },
    public: false,
    by: command.by,
  });
  return { act: signature.act, dueAt };
}

export async function refuseSignature(
  t: Transaction,
  command: { by: string; act: string; reason: string; note?: string },
): Promise<{ act: string; dueAt: string } | Refusal> {
  const signature = await findWaiting(t, command.act);
  if (isRefusal(signature)) return signature;
  const note = cleanLine(command.note ?? "");
  const problem = decideLine(note, {
    field: "note",
    required: false,
    most: mostNote,
  });
  if (problem) return refuseForm([problem]);
  if (!(refusalReasons as readonly string[]).includes(command.reason))
    return refuse("reason-unknown", { reason: command.reason });
  const dueAt = new Date(Date.parse(t.now) + undoTime).toISOString();
  await addReview(t, {
    act: signature.act,
    decision: "refused",
    reason: command.reason,
    note,
    organisation: null,
    by: command.by,
    dueAt,
  });
  await addChange(t, {
    statement: signature.statement,
    kind: "review-refused",
    params: { name: signature.printed, reason: command.reason },
    public: false,
    by: command.by,
  });
  return { act: signature.act, dueAt };
}

export async function putOffSignature(
  t: Transaction,
  command: { by: string; act: string },
): Promise<{ act: string } | Refusal> {
  const signature = await findWaiting(t, command.act);
  if (isRefusal(signature)) return signature;
  await addReview(t, {
    act: signature.act,
    decision: "later",
    reason: null,
    organisation: null,
    by: command.by,
    dueAt: null,
  });
  return { act: signature.act };
}

/** Takes the newest decision back while it has had no effect. */
export async function undoReview(
  t: Transaction,
  command: { by: string; act: string },
): Promise<{ act: string } | Refusal> {
  const signature = await findSignature(t, command.act);
  if (!signature?.review) return refuse("signature-unknown");
  if (signature.review.doneAt) return refuse("review-too-late");
  await markReviewUndone(t, command.act, signature.review.seq);
  await addChange(t, {
    statement: signature.statement,
    kind: "review-undone",
    params: { name: signature.printed },
    public: false,
    by: command.by,
  });
  return { act: command.act };
}

/** "Not the same": the answer is kept for ever once the request has an organisation of its own, and the question goes. */
export async function separateSignature(
  t: Transaction,
  command: { by: string; act: string; organisation: string },
): Promise<{ act: string } | Refusal> {
  const signature = await findWaiting(t, command.act);
  if (isRefusal(signature)) return signature;
  const unsettled = signature.unsettled.filter((one) => one.organisation !== command.organisation);
  if (unsettled.length === signature.unsettled.length) return refuse("organisation-unknown");
  await setOrganisation(t, signature.act, signature.organisation, unsettled);
  if (signature.organisation)
    await settleOrganisations(t, {
      by: command.by,
      one: signature.organisation,
      other: command.organisation,
      verdict: "different",
    });
  await addChange(t, {
    statement: signature.statement,
    kind: "review-separated",
    params: { name: signature.printed },
    public: false,
    by: command.by,
  });
  return { act: signature.act };
}

/** Publication is possible until delivery, and only for the text that stands. */
export function decidePublication(
  signature: Signature,
  statement: Statement | null,
): Refusal | null {
  if (!statement) return refuse("statement-unknown");
  if (signature.version < statement.validFrom)
    return refuse("version-changed", { version: statement.version });
  const open = statement.state === "signing" || statement.state === "closed";
  return open ? null : refuse("statement-not-open", { state: statement.state, deadline: "" });
}

/** The line under which an organisation stands as signed and counted: it gets no second one. */
export async function signedLine(
  t: Transaction,
  statement: string,
  organisation: string,
): Promise<Signatory | null> {
  const line = await standsUnder(t, statement, organisation);
  return line && line.evidence !== "listed" && !line.lapsed ? line : null;
}

async function findWaiting(t: Transaction, act: string): Promise<Signature | Refusal> {
  const signature = await findSignature(t, act);
  if (!signature?.confirmation) return refuse("signature-unknown");
  if (signature.deniedAt) return refuse("signature-denied");
  if (signature.review && signature.review.decision !== "later")
    return refuse("review-decided", {
      by: signature.review.by,
      at: signature.review.at,
      decision: signature.review.decision,
    });
  if (signature.confirmation.reasons.length === 0)
    return refuse("review-decided", {
      by: "policy",
      at: signature.confirmation.at,
      decision: "accepted",
    });
  return signature;
}
