/** Writing requests to sign and everything that happens to one: confirmation, denial, review, amendment. */
import type { Evidence } from "#domain/evidence.ts";
import type { Particulars, SignRequest, WaitingReason } from "#domain/signature.ts";
import { formatReading, type NameReading } from "#names/name-reading.ts";
import type { ReviewDecision, Unsettled } from "../read/signatures.ts";
import { insert, newId, sealFor, update, updateLater, type Transaction } from "../transaction.ts";

export interface NewSignature {
  readonly statement: string;
  readonly version: number;
  readonly manifest: string;
  readonly language: string;
  readonly interface: string;
  readonly request: SignRequest;
  readonly organisation: string | null;
  readonly unsettled: readonly Unsettled[];
  readonly mailbox: string;
  readonly nonce: string;
  readonly held: boolean;
  /** Of the printed name, when it is a new organisation's; a request's name never changes. */
  readonly reading: NameReading | null;
}

/** Answers the act's id. The representative's particulars are sealed under a key of the act's own. */
export async function addSignature(t: Transaction, signature: NewSignature): Promise<string> {
  const act = newId(t);
  const { request, unsettled, reading } = signature;
  await insert(t, "signature", {
    act,
    statement: signature.statement,
    version: signature.version,
    manifest: signature.manifest,
    language: signature.language,
    interface: signature.interface,
    kind: request.kind,
    printed: request.printed,
    affiliation: request.affiliation,
    country: request.country,
    website: request.website,
    class: request.class,
    reservation: request.reservation,
    organisation: signature.organisation,
    confirms: null,
    unsettled: unsettled.length > 0 ? JSON.stringify(unsettled) : null,
    mailbox: signature.mailbox,
    sealed: await sealFor(t, act, request.particulars),
    nonce: signature.nonce,
    held: signature.held ? 1 : 0,
    requested_at: t.now,
    reading: reading && formatReading(reading),
  });
  return act;
}

export async function addConfirmation(
  t: Transaction,
  act: string,
  evidence: Evidence,
  reasons: readonly WaitingReason[],
): Promise<void> {
  await insert(t, "confirmation", { act, at: t.now, evidence, reasons: JSON.stringify(reasons) });
}

export async function addDenial(t: Transaction, act: string): Promise<void> {
  await insert(t, "denial", { act, at: t.now });
}

export interface NewReview {
  readonly act: string;
  readonly decision: ReviewDecision;
  readonly reason: string | null;
  /** For the signer to read; '' or absent for none. */
  readonly note?: string;
  readonly organisation: string | null;
  readonly by: string;
  readonly dueAt: string | null;
}

export async function addReview(t: Transaction, review: NewReview): Promise<number> {
  const last = await t.db
    .selectFrom("review")
    .select((e) => e.fn.max("seq").as("seq"))
    .where("act", "=", review.act)
    .executeTakeFirst();
  const seq = Number(last?.seq ?? 0) + 1;
  const { act, decision, reason, note, organisation, by, dueAt } = review;
  await insert(t, "review", {
    act,
    seq,
    decision,
    reason,
    organisation,
    by_account: by,
    at: t.now,
    due_at: dueAt,
    done_at: null,
    undone_at: null,
    note: note ? await sealFor(t, act, note) : null,
  });
  return seq;
}

export async function markReviewDone(t: Transaction, act: string, seq: number): Promise<void> {
  await update(t, "review", { done_at: t.now }, { act, seq });
}

export async function markReviewUndone(t: Transaction, act: string, seq: number): Promise<void> {
  await update(t, "review", { undone_at: t.now }, { act, seq });
}

export async function setOrganisation(
  t: Transaction,
  act: string,
  organisation: string | null,
  unsettled: readonly Unsettled[],
): Promise<void> {
  await updateLater(
    t,
    "signature",
    {
      organisation,
      unsettled: unsettled.length > 0 ? JSON.stringify(unsettled) : null,
      reading: null,
    },
    ["act", act],
  );
}

/** The listed line this signature turned out to confirm: it keeps that line's number. */
export async function setConfirms(t: Transaction, act: string, line: string): Promise<void> {
  await update(t, "signature", { confirms: line }, { act });
}

export async function setParticulars(
  t: Transaction,
  act: string,
  particulars: Particulars,
): Promise<void> {
  await update(t, "signature", { sealed: await sealFor(t, act, particulars) }, { act });
}

export interface NewAmendment {
  readonly act: string;
  readonly what: "name" | "mandate";
  readonly printed: string | null;
  readonly mandate: string | null;
  readonly decision: "accepted" | null;
}

export async function addAmendment(t: Transaction, amendment: NewAmendment): Promise<string> {
  const id = newId(t);
  const { act, what, printed, mandate, decision } = amendment;
  const sealed = mandate === null ? null : await sealFor(t, act, mandate);
  await insert(t, "amendment", {
    id,
    act,
    what,
    printed,
    sealed,
    at: t.now,
    decision,
    decided_at: decision ? t.now : null,
    by_account: null,
  });
  return id;
}

export async function decideAmendmentRow(
  t: Transaction,
  id: string,
  decision: "accepted" | "refused",
  by: string,
): Promise<void> {
  await update(t, "amendment", { decision, decided_at: t.now, by_account: by }, { id });
}
