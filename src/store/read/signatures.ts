/** Reading requests to sign: one with its private particulars, the review queue, and what was decided lately. */
import type { Evidence } from "#domain/evidence.ts";
import type { SignatureClass } from "#domain/log-entry.ts";
import type { Particulars, WaitingReason } from "#domain/signature.ts";
import type { SignatoryKind } from "#domain/signatory.ts";
import { find, openSealed, type Reader } from "../reader.ts";
import type { SignatureRow } from "../tables.ts";

/** What the name engine or the signer said about a registered organisation. */
export interface Unsettled {
  readonly organisation: string;
  readonly verdict: "same" | "possible";
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Signature {
  readonly act: string;
  readonly statement: string;
  readonly version: number;
  readonly manifest: string;
  /** The language the text was read in, and the one of the forms and mails. */
  readonly language: string;
  readonly interface: string;
  readonly kind: SignatoryKind;
  readonly printed: string;
  readonly affiliation: string | null;
  readonly country: string;
  readonly website: string | null;
  readonly class: SignatureClass;
  readonly reservation: string | null;
  /** The registered organisation the signer said it is. */
  readonly organisation: string | null;
  /** Act of the listed line this signature confirmed; null when it has a line of its own or none yet. */
  readonly confirms: string | null;
  readonly unsettled: readonly Unsettled[];
  readonly mailbox: string;
  /** Null once erased. */
  readonly particulars: Particulars | null;
  readonly held: boolean;
  readonly requestedAt: string;
  readonly confirmation: {
    readonly at: string;
    readonly evidence: Evidence;
    readonly reasons: readonly WaitingReason[];
  } | null;
  readonly deniedAt: string | null;
  /** The newest decision that was not taken back. */
  readonly review: Review | null;
}

export const reviewDecisions = ["accepted", "refused", "later"] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

export interface Review {
  readonly seq: number;
  readonly decision: ReviewDecision;
  readonly reason: string | null;
  /** For `accepted`: the organisation it is, or null for a new one. */
  readonly organisation: string | null;
  readonly by: string;
  readonly at: string;
  readonly dueAt: string | null;
  readonly doneAt: string | null;
  readonly undoneAt: string | null;
}

export async function findSignature(r: Reader, act: string): Promise<Signature | null> {
  const row = await find(r, "signature", { act });
  return row ? complete(r, row) : null;
}

export async function findByNonce(
  r: Reader,
  nonce: string,
): Promise<{ act: string; statement: string } | null> {
  const row = await find(r, "signature", { nonce });
  return row ? { act: row.act, statement: row.statement } : null;
}

/** Confirmed, not denied, not decided (or put off): oldest first. */
export async function waitingSignatures(
  r: Reader,
  query: { statement?: string; limit: number },
): Promise<readonly Signature[]> {
  let select = waitingActs(r).orderBy("confirmation.at").limit(query.limit);
  if (query.statement) select = select.where("signature.statement", "=", query.statement);
  const acts = await select.execute();
  const found = await Promise.all(acts.map(({ act }) => findSignature(r, act)));
  return found.filter((one) => one !== null);
}

export async function countWaiting(r: Reader): Promise<number> {
  const acts = waitingActs(r).as("waiting");
  const row = await r.db
    .selectFrom(acts)
    .select((e) => e.fn.countAll().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Accepted, due by `now` and not yet published: what the worker publishes next. */
export async function dueReviews(
  r: Reader,
  now: string,
  limit: number,
): Promise<readonly { act: string; seq: number }[]> {
  return r.db
    .selectFrom("review")
    .select(["act", "seq"])
    .where("due_at", "<=", now)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .orderBy("due_at")
    .limit(limit)
    .execute();
}

/** The moment the next accepted signature is due, for the worker's sleep. */
export async function nextDue(r: Reader): Promise<string | null> {
  const row = await r.db
    .selectFrom("review")
    .select("due_at")
    .where("due_at", "is not", null)
    .where("done_at", "is", null)
    .where("undone_at", "is", null)
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  return row?.due_at ?? null;
}

/** Decisions of the desk since `since`, newest first, those taken back included. */
export async function recentReviews(
  r: Reader,
  since: string,
  limit: number,
): Promise<
  readonly (Review & {
    readonly act: string;
    readonly printed: string;
    readonly statement: string;
  })[]
> {
  const rows = await r.db
    .selectFrom("review")
    .innerJoin("signature", "signature.act", "review.act")
    .selectAll("review")
    .select(["signature.printed", "signature.statement"])
    .where("review.at", ">=", since)
    .orderBy("review.at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toReview(row),
    act: row.act,
    printed: row.printed,
    statement: row.statement,
  }));
}

/** Requests of one mailbox for one statement since a time: for limits, and for "you have signed already" mails. */
export async function countRequests(
  r: Reader,
  mailbox: string,
  statement: string,
  since: string,
): Promise<number> {
  const row = await r.db
    .selectFrom("signature")
    .select((e) => e.fn.countAll().as("count"))
    .where("mailbox", "=", mailbox)
    .where("statement", "=", statement)
    .where("requested_at", ">=", since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** How many requests a statement had since a time: a trending rate holds new ones for review. */
export async function countRecent(r: Reader, statement: string, since: string): Promise<number> {
  const row = await r.db
    .selectFrom("signature")
    .select((e) => e.fn.countAll().as("count"))
    .where("statement", "=", statement)
    .where("requested_at", ">=", since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export interface Amendment {
  readonly id: string;
  readonly act: string;
  readonly what: "name" | "mandate";
  readonly printed: string | null;
  readonly mandate: string | null;
  readonly at: string;
  readonly decision: "accepted" | "refused" | null;
  readonly decidedAt: string | null;
}

export async function amendmentsOf(r: Reader, act: string): Promise<readonly Amendment[]> {
  const rows = await r.db
    .selectFrom("amendment")
    .selectAll()
    .where("act", "=", act)
    .orderBy("at")
    .execute();
  return Promise.all(rows.map((row) => toAmendment(r, row)));
}

export async function findAmendment(r: Reader, id: string): Promise<Amendment | null> {
  const row = await find(r, "amendment", { id });
  return row ? toAmendment(r, row) : null;
}

export async function waitingAmendments(r: Reader, limit: number): Promise<readonly Amendment[]> {
  const rows = await r.db
    .selectFrom("amendment")
    .selectAll()
    .where("decision", "is", null)
    .orderBy("at")
    .limit(limit)
    .execute();
  return Promise.all(rows.map((row) => toAmendment(r, row)));
}

async function toAmendment(
  r: Reader,
  row: {
    id: string;
    act: string;
    what: string;
    printed: string | null;
    sealed: Uint8Array | null;
    at: string;
    decision: string | null;
    decided_at: string | null;
  },
): Promise<Amendment> {
  const mandate = await openSealed<string>(r, row.act, row.sealed);
  return {
    id: row.id,
    act: row.act,
    what: row.what as Amendment["what"],
    printed: row.printed,
    mandate,
    at: row.at,
    decision: row.decision as Amendment["decision"],
    decidedAt: row.decided_at,
  };
}

function waitingActs(r: Reader) {
  return r.db
    .selectFrom("signature")
    .innerJoin("confirmation", "confirmation.act", "signature.act")
    .leftJoin("signatory", "signatory.act", "signature.act")
    .leftJoin("denial", "denial.act", "signature.act")
    .leftJoin("review", (join) =>
      join
        .onRef("review.act", "=", "signature.act")
        .on("review.undone_at", "is", null)
        .on("review.decision", "!=", "later"),
    )
    .select("signature.act")
    .where("signatory.act", "is", null)
    .where("signature.confirms", "is", null)
    .where("denial.act", "is", null)
    .where("review.act", "is", null);
}

async function complete(r: Reader, row: SignatureRow): Promise<Signature> {
  const confirmation = await find(r, "confirmation", { act: row.act });
  const denial = await find(r, "denial", { act: row.act });
  const review = await r.db
    .selectFrom("review")
    .selectAll()
    .where("act", "=", row.act)
    .where("undone_at", "is", null)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    act: row.act,
    statement: row.statement,
    version: row.version,
    manifest: row.manifest,
    language: row.language,
    interface: row.interface,
    kind: row.kind as SignatoryKind,
    printed: row.printed,
    affiliation: row.affiliation,
    country: row.country,
    website: row.website,
    class: row.class as SignatureClass,
    reservation: row.reservation,
    organisation: row.organisation,
    confirms: row.confirms,
    unsettled: row.unsettled ? (JSON.parse(row.unsettled) as Unsettled[]) : [],
    mailbox: row.mailbox,
    particulars: await openSealed<Particulars>(r, row.act, row.sealed),
    held: row.held === 1,
    requestedAt: row.requested_at,
    confirmation: confirmation
      ? {
          at: confirmation.at,
          evidence: confirmation.evidence as Evidence,
          reasons: JSON.parse(confirmation.reasons) as WaitingReason[],
        }
      : null,
    deniedAt: denial?.at ?? null,
    review: review ? toReview(review) : null,
  };
}

function toReview(row: {
  seq: number;
  decision: string;
  reason: string | null;
  organisation: string | null;
  by_account: string;
  at: string;
  due_at: string | null;
  done_at: string | null;
  undone_at: string | null;
}): Review {
  return {
    seq: row.seq,
    decision: row.decision as ReviewDecision,
    reason: row.reason,
    organisation: row.organisation,
    by: row.by_account,
    at: row.at,
    dueAt: row.due_at,
    doneAt: row.done_at,
    undoneAt: row.undone_at,
  };
}
